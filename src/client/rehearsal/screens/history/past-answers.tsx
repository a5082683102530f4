import { historyMessages } from '../../../../core/messages/rehearsal/history.ts';
import { languageTags } from '../../../../core/model/languages.ts';
import { fill } from '../../../shared/page/language.ts';
import type { Answer } from '../../records/records.ts';
import type { RehearsalData } from '../../rehearsal-data.ts';
import { routeHash } from '../../route.ts';
import { formatDuration, formatMoment } from '../parts/format-time.ts';
import { PastList } from './past-list.tsx';
import type { StoredHistory } from './use-history.ts';

/** Answers, latest first; those of one mock interview together. */
export const PastAnswers = ({ history }: { readonly history: StoredHistory }) => (
  <PastList
    id="answers"
    title={historyMessages.answers}
    none={historyMessages.noAnswers}
    entries={sessionsOf(history.answers).map(([latest, ...others]) => (
      <SessionEntry key={latest.id} latest={latest} others={others} talk={history.talks[latest.language]} />
    ))}
  />
);

/** The answers of a mock interview, or one that was given alone; latest first. */
type AnswerSession = [latest: Answer, ...others: Answer[]];

function sessionsOf(answers: readonly Answer[]): readonly AnswerSession[] {
  const sessions = new Map<string, AnswerSession>();
  for (const answer of answers) {
    const key = answer.interview ?? answer.id;
    const session = sessions.get(key);
    if (session) session.push(answer);
    else sessions.set(key, [answer]);
  }
  return [...sessions.values()];
}

interface SessionEntryProps {
  readonly latest: Answer;
  readonly others: readonly Answer[];
  /** In the language of the answers. */
  readonly talk: RehearsalData;
}

function SessionEntry({ latest, others, talk }: SessionEntryProps) {
  const answers = [latest, ...others];
  const said = answers.reduce((sum, answer) => sum + answer.said.length, 0);
  const missed = answers.reduce((sum, answer) => sum + answer.missed.length, 0);
  const seconds = answers.reduce((sum, answer) => sum + answer.length / 1000, 0);
  const question = talk.rehearsal.questions.find(({ id }) => id === latest.question);
  return (
    <li>
      <p class="past-what">
        {latest.interview ? (
          <strong>{fill(historyMessages.interview, { n: answers.length })}</strong>
        ) : (
          <a href={routeHash('questions', latest.question)} lang={languageTags[talk.language]}>
            {question?.question ?? latest.question}
          </a>
        )}
        <span class="quiet">{formatMoment(latest.started)}</span>
      </p>
      <p class="past-result">
        <span>{fill(historyMessages.took, { time: formatDuration(seconds) })}</span>
        <span>{fill(historyMessages.points, { said, all: said + missed })}</span>
      </p>
    </li>
  );
}
