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
  const common = { context, onAnswered: saveAnswer, onLeave: toList };
  switch (stage.at) {
    case 'list': {
      const ask = (question: RehearsedQuestion): void =>
        setStage({ at: 'question', question, asked: [question] });
      return <QuestionList context={context} latest={latest} onAsk={ask} onBegin={begin} onResume={enter} />;
    }
    case 'question': {
      const ask = (question: RehearsedQuestion): void =>
        setStage({ at: 'question', question, asked: [...stage.asked, question] });
      return (
        <SingleQuestion
          key={stage.question.id}
          {...common}
          question={stage.question}
          asked={stage.asked}
          onFollowUp={ask}
        />
      );
    }
    case 'interview':
      return (
        <InterviewQuestion
          key={stage.interview.asked.length}
          {...common}
          interview={stage.interview}
          onNext={enter}
        />
      );
    case 'summary': {
      const given = answers.filter(({ interview }) => interview === stage.interview).reverse();
      return (
        <InterviewSummary
          context={context}
          answers={given}
          onAnother={() => begin(given.length)}
          onBack={toList}
        />
      );
    }
  }
}
