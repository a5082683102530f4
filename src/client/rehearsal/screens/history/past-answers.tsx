import { useState } from 'preact/hooks';
import { historyMessages } from '../../../../core/messages/rehearsal/history.ts';
import { languageTags } from '../../../../core/model/languages.ts';
import { fill, say } from '../../../shared/page/language.ts';
import type { Answer } from '../../records/records.ts';
import { routeHash } from '../../route.ts';
import { formatDuration, formatMoment } from '../parts/format-time.ts';
import type { StoredHistory } from './use-history.ts';

const most = 8;

/** Answers, latest first; those of one mock interview together. */
export function PastAnswers({ history }: { readonly history: StoredHistory }) {
  const [all, setAll] = useState(false);
  const sessions = sessionsOf(history.answers);
  return (
    <section class="stack" aria-labelledby="answers">
      <h2 id="answers">{say(historyMessages.answers)}</h2>
      {sessions.length === 0 && <p class="quiet">{say(historyMessages.noAnswers)}</p>}
      <ol class="bare past-list">
        {sessions.slice(0, all ? sessions.length : most).map((answers) => (
          <PastSession key={answers[0]?.id} answers={answers} history={history} />
        ))}
      </ol>
      {sessions.length > most && !all && (
        <p class="row actions">
          <button type="button" onClick={() => setAll(true)}>
            {fill(historyMessages.all, { n: sessions.length })}
          </button>
        </p>
      )}
    </section>
  );
}

/** The answers of an interview, or one that was given alone. */
function sessionsOf(answers: readonly Answer[]): readonly (readonly Answer[])[] {
  const sessions = new Map<string, Answer[]>();
  for (const answer of answers) {
    const key = answer.interview ?? answer.id;
    const known = sessions.get(key);
    if (known) known.push(answer);
    else sessions.set(key, [answer]);
  }
  return [...sessions.values()];
}

function PastSession({
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
        <span class="quiet">{formatMoment(latest.started)}</span>
      </p>
      <p class="past-result">
        <span>{fill(historyMessages.took, { time: formatDuration(seconds) })}</span>
        <span>{fill(historyMessages.points, { said, all })}</span>
      </p>
    </li>
  );
}
