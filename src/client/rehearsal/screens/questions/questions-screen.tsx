import { useState } from 'preact/hooks';
import type { RehearsedQuestion } from '../../../../core/model/page-contract.ts';
import { newId } from '../../../shared/new-id.ts';
import { latestAnswers, weaknessOf } from '../../interview/answers.ts';
import { beginInterview, type Interview } from '../../interview/interview.ts';
import { storeInterview } from '../../interview/stored-interview.ts';
import type { ScreenProps } from '../../screen-context.ts';
import { InterviewQuestion } from './interview-question.tsx';
import { InterviewSummary } from './interview-summary.tsx';
import { QuestionList } from './question-list.tsx';
import './questions.css';
import { SingleQuestion } from './single-question.tsx';
import { useAnswers } from './use-answers.ts';

type Stage =
  | { readonly at: 'list' }
  /** Outside an interview, with all that were asked since the list. */
  | {
      readonly at: 'question';
      readonly question: RehearsedQuestion;
      readonly asked: readonly RehearsedQuestion[];
    }
  | { readonly at: 'interview'; readonly interview: Interview }
  | { readonly at: 'summary'; readonly interview: string };

/** An interviewer's questions, one by one or as a mock interview. */
export function QuestionsScreen({ context, param }: ScreenProps) {
  const { language } = context.settings;
  const { questions } = context.talk.rehearsal;
  const linked = questions.find(({ id }) => id === param);
  const [stage, setStage] = useState<Stage>(
    linked ? { at: 'question', question: linked, asked: [linked] } : { at: 'list' },
  );
  const { answers, saveAnswer } = useAnswers(context);
  const latest = latestAnswers(answers, language);
  const toList = (): void => setStage({ at: 'list' });
  const enter = (interview: Interview): void => {
    storeInterview(language, interview);
    setStage(interview.now ? { at: 'interview', interview } : { at: 'summary', interview: interview.id });
  };
  const begin = (count: number): void => {
    const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    const weakness = (question: RehearsedQuestion['id']): number => weaknessOf(latest.get(question));
    enter(beginInterview(questions, count, { id: newId(), seed, weakness }));
  };
  const ask = (question: RehearsedQuestion, before: readonly RehearsedQuestion[] = []): void =>
    setStage({ at: 'question', question, asked: [...before, question] });
  const common = { context, onAnswered: saveAnswer, onLeave: toList };
  switch (stage.at) {
    case 'list':
      return (
        <QuestionList
          context={context}
          latest={latest}
          onAsk={(question) => ask(question)}
          onBegin={begin}
          onResume={enter}
        />
      );
    case 'question': {
      const { question, asked } = stage;
      const followUp = (next: RehearsedQuestion): void => ask(next, asked);
      return (
        <SingleQuestion
          key={question.id}
          {...common}
          question={question}
          asked={asked}
          onFollowUp={followUp}
        />
      );
    }
    case 'interview': {
      const { interview } = stage;
      return (
        <InterviewQuestion key={interview.asked.length} {...common} interview={interview} onNext={enter} />
      );
    }
    case 'summary': {
      const given = answers.filter(({ interview }) => interview === stage.interview).reverse();
      const another = (): void => begin(given.length);
      return <InterviewSummary context={context} answers={given} onAnother={another} onBack={toList} />;
    }
  }
}
