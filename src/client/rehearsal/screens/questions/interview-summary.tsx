import { questionMessages } from '../../../../core/messages/rehearsal/questions.ts';
import { languageTags } from '../../../../core/model/languages.ts';
import type { RehearsedQuestion } from '../../../../core/model/page-contract.ts';
import { fill, say } from '../../../shared/page/language.ts';
import { clockFace } from '../../../shared/time/clock-face.ts';
import { weaknessOf } from '../../interview/answers.ts';
import type { Answer } from '../../records/records.ts';
import type { ScreenContext } from '../../screen-context.ts';
import { formatDuration } from '../parts/format-time.ts';

interface SummaryProps {
  readonly context: ScreenContext;
  /** In the order in which they were given. */
  readonly answers: readonly Answer[];
  readonly onAnother: () => void;
  readonly onBack: () => void;
}

/** How many questions to begin with next time. */
const weakest = 3;

/** Half as long again as a good answer takes: then it is worth a word. */
const farOver = 1.5;

/** After a mock interview: words first, then question by question. */
export function InterviewSummary({ context, answers, onAnother, onBack }: SummaryProps) {
  const turns = answers.flatMap((answer) => {
    const question = context.talk.rehearsal.questions.find(({ id }) => id === answer.question);
    return question ? [{ answer, question }] : [];
  });
  const said = turns.reduce((sum, { answer }) => sum + answer.said.length, 0);
  const all = turns.reduce((sum, { question }) => sum + question.keyPoints.length, 0);
  const seconds = turns.reduce((sum, { answer }) => sum + answer.length / 1000, 0);
  const weak = turns
    .filter(({ answer }) => answer.missed.length > 0)
    .sort((one, other) => weaknessOf(other.answer) - weaknessOf(one.answer))
    .slice(0, weakest);
  const longest = turns
    .filter(({ answer, question }) => answer.length / 1000 > farOver * question.seconds)
    .sort(
      (one, other) => other.answer.length / other.question.seconds - one.answer.length / one.question.seconds,
    )[0];
  return (
    <section class="screen">
      <header class="stack">
        <p class="kicker">{say(questionMessages.interview)}</p>
        <h1>{say(questionMessages.summaryTitle)}</h1>
        <p>{fill(questionMessages.summaryAll, { said, all, time: formatDuration(seconds) })}</p>
        {weak.length === 0 && <p>{say(questionMessages.summaryPerfect)}</p>}
        {longest && (
          <p>
            {fill(questionMessages.summaryLong, {
              question: longest.question.question,
              time: formatDuration(longest.answer.length / 1000),
              plan: formatDuration(longest.question.seconds),
            })}
          </p>
        )}
      </header>
      {weak.length > 0 && (
        <div class="stack">
          <h2>{say(questionMessages.summaryWeak)}</h2>
          <ol class="bare plain-list" lang={languageTags[context.settings.language]}>
            {weak.map(({ question, answer }) => (
              <li key={answer.id} class="stack">
                <strong>{question.question}</strong>
                <Missed question={question} answer={answer} />
              </li>
            ))}
          </ol>
        </div>
      )}
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
            {turns.map(({ answer, question }) => (
              <tr key={answer.id}>
                <td lang={languageTags[context.settings.language]}>{question.question}</td>
                <td class={answer.length / 1000 > question.seconds ? 'number warning' : 'number'}>
                  {clockFace(answer.length / 1000)} / {clockFace(question.seconds)}
                </td>
                <td class="number">
                  {answer.said.length} / {question.keyPoints.length}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
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

function Missed({ question, answer }: { readonly question: RehearsedQuestion; readonly answer: Answer }) {
  const points = question.keyPoints.filter(({ id }) => answer.missed.includes(id));
  return (
    <ul class="quiet">
      {points.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
}
