import { questionMessages } from '../../../../core/messages/rehearsal/questions.ts';
import { languageTags } from '../../../../core/model/languages.ts';
import type { RehearsedQuestion } from '../../../../core/model/page-contract.ts';
import { fill, say } from '../../../shared/page/language.ts';
import { clockFace } from '../../../shared/time/clock-face.ts';
import { weaknessOf } from '../../interview/answers.ts';
import type { Answer } from '../../records/records.ts';
import type { ScreenContext } from '../../screen-context.ts';
import { formatDuration } from '../parts/format-time.ts';

interface InterviewSummaryProps {
  readonly context: ScreenContext;
  /** In the order in which they were given. */
  readonly answers: readonly Answer[];
  readonly onAnother: () => void;
  readonly onBack: () => void;
}

/** A question of the interview with its answer. */
interface Turn {
  readonly question: RehearsedQuestion;
  readonly answer: Answer;
  readonly seconds: number;
}

/** How many questions to begin with next time are named. */
const maxWeak = 3;

/** An answer this many times as long as a good one is spoken of. */
const farOver = 1.5;

/** After a mock interview: words first, then question by question. */
export function InterviewSummary({ context, answers, onAnother, onBack }: InterviewSummaryProps) {
  const turns = answers.flatMap((answer): readonly Turn[] => {
    const question = context.talk.rehearsal.questions.find(({ id }) => id === answer.question);
    return question ? [{ question, answer, seconds: answer.length / 1000 }] : [];
  });
  const weak = weakest(turns);
  const language = languageTags[context.settings.language];
  return (
    <section class="screen">
      <header class="stack">
        <p class="kicker">{say(questionMessages.interview)}</p>
        <h1>{say(questionMessages.summaryTitle)}</h1>
        <p>{totalOf(turns)}</p>
        {weak.length === 0 && <p>{say(questionMessages.summaryPerfect)}</p>}
        <LongestAnswer turns={turns} />
      </header>
      {weak.length > 0 && <WeakQuestions turns={weak} lang={language} />}
      <TurnTable turns={turns} lang={language} />
      <div class="row actions">
        <button type="button" class="primary" onClick={onAnother}>
          {say(questionMessages.anotherOne)}
        </button>
        <button type="button" onClick={onBack}>
          {say(questionMessages.back)}
        </button>
      </div>
    </section>
  );
}

const weakest = (turns: readonly Turn[]): readonly Turn[] =>
  turns
    .filter(({ answer }) => answer.missed.length > 0)
    .sort((a, b) => weaknessOf(b.answer) - weaknessOf(a.answer))
    .slice(0, maxWeak);

const totalOf = (turns: readonly Turn[]): string =>
  fill(questionMessages.summaryAll, {
    said: turns.reduce((sum, { answer }) => sum + answer.said.length, 0),
    all: turns.reduce((sum, { question }) => sum + question.keyPoints.length, 0),
    time: formatDuration(turns.reduce((sum, { seconds }) => sum + seconds, 0)),
  });

function LongestAnswer({ turns }: { readonly turns: readonly Turn[] }) {
  const [longest] = turns
    .filter(({ question, seconds }) => seconds > farOver * question.seconds)
    .sort((a, b) => b.seconds / b.question.seconds - a.seconds / a.question.seconds);
  if (!longest) return null;
  return (
    <p>
      {fill(questionMessages.summaryLong, {
        question: longest.question.question,
        time: formatDuration(longest.seconds),
        plan: formatDuration(longest.question.seconds),
      })}
    </p>
  );
}

interface TurnsProps {
  readonly turns: readonly Turn[];
  readonly lang: string;
}

/** Each with the points that were left out. */
const WeakQuestions = ({ turns, lang }: TurnsProps) => (
  <div class="stack">
    <h2>{say(questionMessages.summaryWeak)}</h2>
    <ol class="bare plain-list" lang={lang}>
      {turns.map(({ question, answer }) => (
        <li key={answer.id} class="stack">
          <strong>{question.question}</strong>
          <ul class="quiet">
            {question.keyPoints
              .filter(({ id }) => answer.missed.includes(id))
              .map(({ id, text }) => (
                <li key={id}>{text}</li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  </div>
);

const TurnTable = ({ turns, lang }: TurnsProps) => (
  <div class="wide">
    <table>
      <thead>
        <tr>
          <th scope="col">{say(questionMessages.question)}</th>
          <th scope="col">{say(questionMessages.time)}</th>
          <th scope="col">{say(questionMessages.points)}</th>
        </tr>
      </thead>
      <tbody>
        {turns.map(({ question, answer, seconds }) => (
          <tr key={answer.id}>
            <td lang={lang}>{question.question}</td>
            <td class={seconds > question.seconds ? 'number warning' : 'number'}>
              {clockFace(seconds)} / {clockFace(question.seconds)}
            </td>
            <td class="number">
              {answer.said.length} / {question.keyPoints.length}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
