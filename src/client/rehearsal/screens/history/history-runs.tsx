import { useState } from 'preact/hooks';
import { versionName } from '../../../../core/messages/deck.ts';
import { historyWords } from '../../../../core/messages/rehearsal/history.ts';
import type { Text } from '../../../../core/model/languages.ts';
import { languageNames } from '../../../../core/model/languages.ts';
import { spokenTime } from '../../../shared/clock-face.ts';
import { fill } from '../../../shared/fill.ts';
import { pageLanguage, say } from '../../../shared/language.ts';
import { type Verdict, verdictOn } from '../../metrics/slide-times.ts';
import { routeHash } from '../../route.ts';
import type { Desk } from '../../screen-context.ts';
import type { Run } from '../../storage/records.ts';
import { Sure } from '../parts/confirm-button.tsx';
import { sayMoment } from '../parts/dates.ts';
import { figuresOf, type RunFigures } from './run-figures.ts';
import type { History } from './use-history.ts';

interface HistoryRunsProps {
  readonly desk: Desk;
  readonly history: History;
  readonly onChanged: () => Promise<void>;
}

/** So many are shown at once. */
const most = 8;

/** All runs, latest first; each leads to its review. */
export function HistoryRuns({ desk, history, onChanged }: HistoryRunsProps) {
  const [all, setAll] = useState(false);
  const { runs } = history;
  const remove = (id: string): void => {
    desk.store.deleteRun(id).then(onChanged).catch(desk.report);
  };
  return (
    <section class="stack" aria-labelledby="runs">
      <h2 id="runs">{say(historyWords.runs)}</h2>
      {runs.length === 0 && <p class="quiet">{say(historyWords.noRuns)}</p>}
      <ol class="bare past-list">
        {runs.slice(0, all ? runs.length : most).map((run) => (
          <RunEntry key={run.id} run={run} history={history} onDelete={() => remove(run.id)} />
        ))}
      </ol>
      {runs.length > most && !all && (
        <p class="row actions">
          <button type="button" onClick={() => setAll(true)}>
            {fill(historyWords.all, { n: runs.length })}
          </button>
        </p>
      )}
    </section>
  );
}

interface RunEntryProps {
  readonly run: Run;
  readonly history: History;
  readonly onDelete: () => void;
}

function RunEntry({ run, history, onDelete }: RunEntryProps) {
  const talk = history.talks[run.language];
  const date = sayMoment(run.started);
  const figures = figuresOf(run, talk);
  const isLong = run.state === 'complete' && verdictOn(figures.length, figures.planned) === 'long';
  const how = [
    say(versionName[run.version]),
    languageNames[run.language],
    say(historyWords[run.help]),
    run.audience && say(historyWords.audience),
    run.state === 'stopped' && say(historyWords.stopped),
    run.deck !== talk.rehearsal.deck && say(historyWords.otherDeck),
  ].filter(Boolean);
  return (
    <li>
      <p class="past-what">
        <a
          href={run.state === 'open' ? routeHash('run') : routeHash('review', run.id)}
          aria-label={run.state === 'open' ? undefined : fill(historyWords.review, { date })}
        >
          {date}
        </a>
        <span class="quiet">{how.join(' · ')}</span>
      </p>
      {run.state === 'open' ? (
        <p class="past-result">{say(historyWords.open)}</p>
      ) : (
        <p class="past-result">
          <span class={isLong ? 'warning' : ''}>{timeInWords(run, figures)}</span>
          <span>
            {figures.points ? fill(historyWords.points, figures.points) : say(historyWords.notTicked)}
          </span>
        </p>
      )}
      <Sure
        label={say(historyWords.delete)}
        name={fill(historyWords.deleteOf, { date })}
        warning={say(historyWords.deleteRun)}
        onSure={onDelete}
      />
    </li>
  );
}

function timeInWords({ state }: Run, { length, planned }: RunFigures): string {
  const spoken = (seconds: number): string => spokenTime(seconds, pageLanguage());
  const values = { time: spoken(length), plan: spoken(planned), by: spoken(Math.abs(length - planned)) };
  return state === 'complete' ? fill(timeWords[verdictOn(length, planned)], values) : values.time;
}

const timeWords = {
  long: historyWords.over,
  short: historyWords.under,
  fits: historyWords.onTime,
} as const satisfies Record<Verdict, Text>;
