import { useState } from 'preact/hooks';
import { historyMessages } from '../../../../core/messages/rehearsal/history.ts';
import { languageTags } from '../../../../core/model/languages.ts';
import { spokenTime } from '../../../shared/clock-face.ts';
import { fill } from '../../../shared/fill.ts';
import { pageLanguage, say } from '../../../shared/language.ts';
import { routeHash } from '../../route.ts';
import type { Answer } from '../../storage/records.ts';
import { sayMoment } from '../parts/dates.ts';
import type { StoredHistory } from './use-history.ts';

const most = 8;

/** Answers, latest first; those of one mock interview together. */
export function HistoryAnswers({ history }: { readonly history: StoredHistory }) {
  const [all, setAll] = useState(false);
  const sittings = sittingsOf(history.answers);
  return (
    <section class="stack" aria-labelledby="answers">
      <h2 id="answers">{say(historyMessages.answers)}</h2>
      {sittings.length === 0 && <p class="quiet">{say(historyMessages.noAnswers)}</p>}
      <ol class="bare past-list">
        {sittings.slice(0, all ? sittings.length : most).map((answers) => (
          <Sitting key={answers[0]?.id} answers={answers} history={history} />
        ))}
      </ol>
      {sittings.length > most && !all && (
        <p class="row actions">
          <button type="button" onClick={() => setAll(true)}>
            {fill(historyMessages.all, { n: sittings.length })}
          </button>
        </p>
      )}
    </section>
  );
}

/** The answers of an interview, or one that was given alone. */
function sittingsOf(answers: readonly Answer[]): readonly (readonly Answer[])[] {
  const sittings = new Map<string, Answer[]>();
  for (const answer of answers) {
    const key = answer.interview ?? answer.id;
    const known = sittings.get(key);
    if (known) known.push(answer);
    else sittings.set(key, [answer]);
  }
  return [...sittings.values()];
}

function Sitting({
  answers,
  history,
}: {
  readonly answers: readonly Answer[];
  readonly history: StoredHistory;
}) {
  const [latest] = answers;
  if (!latest) return null;
  const said = answers.reduce((sum, one) => sum + one.said.length, 0);
  const all = answers.reduce((sum, one) => sum + one.said.length + one.missed.length, 0);
  const seconds = answers.reduce((sum, one) => sum + one.length / 1000, 0);
  const question = history.talks[latest.language].rehearsal.questions.find(
    ({ id }) => id === latest.question,
  );
  const { language } = history.talks[latest.language];
  return (
    <li>
      <p class="past-what">
        {latest.interview ? (
          <strong>{fill(historyMessages.interview, { n: answers.length })}</strong>
        ) : (
          <a href={routeHash('questions', latest.question)} lang={languageTags[language]}>
            {question?.question ?? latest.question}
          </a>
        )}
        <span class="quiet">{sayMoment(latest.started)}</span>
      </p>
      <p class="past-result">
        <span>{fill(historyMessages.took, { time: spokenTime(seconds, pageLanguage()) })}</span>
        <span>{fill(historyMessages.points, { said, all })}</span>
      </p>
    </li>
  );
}
