import { useEffect, useState } from 'preact/hooks';
import { questionMessages } from '../../../../core/messages/rehearsal/questions.ts';
import { languageTags } from '../../../../core/model/languages.ts';
import type { RehearsedQuestion } from '../../../../core/model/page-contract.ts';
import { questionLevels } from '../../../../core/model/questions.ts';
import { newId } from '../../../shared/new-id.ts';
import { fill, say } from '../../../shared/page/language.ts';
import type { Sound } from '../../audio/recorder.ts';
import { latestAnswers, recallOf, weaknessOf } from '../../interview/answers.ts';
import { followUp } from '../../interview/follow-up.ts';
import {
  beginInterview,
  type Interview,
  interviewAnswered,
  interviewLengths,
} from '../../interview/interview.ts';
import { keepInterview, keptInterview } from '../../interview/stored-interview.ts';
import type { Answer } from '../../records/records.ts';
import type { ScreenProps } from '../../screen-context.ts';
import { AskQuestion } from './ask-question.tsx';
import './questions.css';
import { InterviewSummary } from './interview-summary.tsx';

type Stage =
  | { readonly at: 'list' }
  | {
      readonly at: 'one';
      readonly question: RehearsedQuestion;
      readonly asked: ReadonlySet<RehearsedQuestion['id']>;
    }
  | { readonly at: 'interview'; readonly interview: Interview }
  | { readonly at: 'summary'; readonly interview: string };

/** An interviewer's questions, one by one or as a mock interview. */
export function QuestionsScreen({ context, param }: ScreenProps) {
  const { store, talk, settings } = context;
  const { questions } = talk.rehearsal;
  const linked = questions.find(({ id }) => id === param);
  const [stage, setStage] = useState<Stage>(
    linked ? { at: 'one', question: linked, asked: new Set([linked.id]) } : { at: 'list' },
  );
  const [answers, setAnswers] = useState<readonly Answer[]>([]);
  useEffect(() => {
    void store.answers().then(setAnswers);
  }, [store]);
  const latest = latestAnswers(answers, settings.language);
  const toList = (): void => setStage({ at: 'list' });

  const keep = async (answer: Answer, sound: Sound | undefined): Promise<void> => {
    setAnswers((before) => [answer, ...before]);
    try {
      await Promise.all([store.saveAnswer(answer), store.addReviews([recallOf(answer)])]);
      // Last: where there is no room for the sound, the answer is kept all the same.
      if (sound) await store.saveRecording({ id: `${answer.id}.0`, owner: answer.id, part: 0, ...sound });
    } catch (error) {
      context.report(error);
    }
  };
  const begin = (count: number): void =>
    enter(
      beginInterview(questions, count, {
        id: newId(),
        seed: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
        weakness: (question) => weaknessOf(latest.get(question)),
      }),
    );
  const enter = (interview: Interview): void => {
    keepInterview(settings.language, interview);
    setStage(interview.now ? { at: 'interview', interview } : { at: 'summary', interview: interview.id });
  };

  if (stage.at === 'one') {
    const { question, asked } = stage;
    const next = (missed: readonly string[]) => followUp(questions, question, missed, asked);
    return (
      <AskQuestion
        key={question.id}
        context={context}
        question={question}
        place={say(questionMessages[question.level])}
        interview={null}
        nextLabel={(missed) => say(next(missed) ? questionMessages.nextFollowUp : questionMessages.back)}
        onAnswered={(answer, sound) => {
          void keep(answer, sound);
          const after = next(answer.missed);
          if (after) setStage({ at: 'one', question: after, asked: new Set([...asked, after.id]) });
          else toList();
        }}
        onLeave={toList}
      />
    );
  }
  if (stage.at === 'interview') {
    const { interview } = stage;
    const question = questions.find(({ id }) => id === interview.now?.question);
    if (!interview.now || !question) return null;
    const after = (missed: readonly string[]) => interviewAnswered(interview, questions, missed).now;
    const isFollowUp = interview.now.subject !== interview.now.question;
    return (
      <AskQuestion
        key={interview.asked.length}
        context={context}
        question={question}
        place={[
          say(questionMessages.interview),
          fill(questionMessages.place, { n: interview.asked.length + 1, all: interview.count }),
          ...(isFollowUp ? [say(questionMessages.followUpSign)] : []),
        ].join(' · ')}
        interview={interview.id}
        nextLabel={(missed) => {
          const next = after(missed);
          if (!next) return say(questionMessages.finish);
          return say(next.subject === next.question ? questionMessages.next : questionMessages.nextFollowUp);
        }}
        onAnswered={(answer, sound) => {
          void keep(answer, sound);
          enter(interviewAnswered(interview, questions, answer.missed));
        }}
        onLeave={toList}
      />
    );
  }
  if (stage.at === 'summary') {
    const given = answers.filter(({ interview }) => interview === stage.interview);
    return (
      <InterviewSummary
        context={context}
        answers={[...given].reverse()}
        onAnother={() => begin(given.length)}
        onBack={toList}
      />
    );
  }
  const open = keptInterview(settings.language, questions);
  return (
    <section class="screen">
      <header class="stack">
        <p class="kicker">{say(questionMessages.kicker)}</p>
        <h1>{say(questionMessages.title)}</h1>
        <p class="quiet">{say(questionMessages.lead)}</p>
      </header>
      <div class="card stack">
        <h2>{say(questionMessages.interview)}</h2>
        <p class="quiet">{say(questionMessages.interviewHelp)}</p>
        <div class="row actions">
          {interviewLengths.map((count, index) => (
            <button
              key={count}
              type="button"
              class={index === 0 && !open ? 'primary' : ''}
              onClick={() => begin(count)}
            >
              {fill(questionMessages.count, { n: count })}
            </button>
          ))}
          {open && (
            <button type="button" class="primary" onClick={() => enter(open)}>
              {fill(questionMessages.goOn, { n: open.asked.length + 1, all: open.count })}
            </button>
          )}
        </div>
      </div>
      <h2>{say(questionMessages.one)}</h2>
      {questionLevels.map((level) => (
        <section key={level} class="stack">
          <h3>{say(questionMessages[level])}</h3>
          <ul class="bare question-list" lang={languageTags[settings.language]}>
            {questions
              .filter((question) => question.level === level)
              .map((question) => (
                <li key={question.id}>
                  <button
                    type="button"
                    onClick={() => setStage({ at: 'one', question, asked: new Set([question.id]) })}
                  >
                    <span>{question.question}</span>
                    <span class="quiet">{lastTime(latest.get(question.id))}</span>
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}

const lastTime = (answer: Answer | undefined): string =>
  answer
    ? fill(questionMessages.lastTime, {
        said: answer.said.length,
        all: answer.said.length + answer.missed.length,
      })
    : say(questionMessages.neverAsked);
