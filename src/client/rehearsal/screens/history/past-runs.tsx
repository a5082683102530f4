import { useState } from 'preact/hooks';
import { versionName } from '../../../../core/messages/deck.ts';
import { historyMessages } from '../../../../core/messages/rehearsal/history.ts';
import type { Text } from '../../../../core/model/languages.ts';
import { languageNames } from '../../../../core/model/languages.ts';
import { fill, say } from '../../../shared/page/language.ts';
import { type TimeVerdict, timeVerdictOn } from '../../metrics/slide-times.ts';
import type { Run } from '../../records/records.ts';
import { routeHash } from '../../route.ts';
import type { ScreenContext } from '../../screen-context.ts';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { formatDuration, formatMoment } from '../parts/format-time.ts';
import { figuresOf, type RunFigures } from './run-figures.ts';
import type { StoredHistory } from './use-history.ts';

interface PastRunsProps {
  readonly context: ScreenContext;
  readonly history: StoredHistory;
  readonly onChanged: () => Promise<void>;
}

/** So many are shown at once. */
const most = 8;

/** All runs, latest first; each leads to its review. */
export function PastRuns({ context, history, onChanged }: PastRunsProps) {
  const [all, setAll] = useState(false);
  const { runs } = history;
  const remove = (id: string): void => {
    context.store.deleteRun(id).then(onChanged).catch(context.report);
  };
  return (
    <section class="stack" aria-labelledby="runs">
      <h2 id="runs">{say(historyMessages.runs)}</h2>
      {runs.length === 0 && <p class="quiet">{say(historyMessages.noRuns)}</p>}
      <ol class="bare past-list">
        {runs.slice(0, all ? runs.length : most).map((run) => (
          <RunEntry key={run.id} run={run} history={history} onDelete={() => remove(run.id)} />
        ))}
      </ol>
      {runs.length > most && !all && (
        <p class="row actions">
          <button type="button" onClick={() => setAll(true)}>
            {fill(historyMessages.all, { n: runs.length })}
          </button>
        </p>
      )}
    </section>
  );
}

interface RunEntryProps {
  readonly run: Run;
  readonly history: StoredHistory;
  readonly onDelete: () => void;
}

function RunEntry({ run, history, onDelete }: RunEntryProps) {
  const talk = history.talks[run.language];
  const date = formatMoment(run.started);
  const figures = figuresOf(run, talk);
  const isLong = run.state === 'complete' && timeVerdictOn(figures.length, figures.planned) === 'long';
  const how = [
    say(versionName(run.version)),
    languageNames[run.language],
    say(historyMessages[run.help]),
    run.audience && say(historyMessages.audience),
    run.state === 'stopped' && say(historyMessages.stopped),
    run.deck !== talk.rehearsal.deck && say(historyMessages.otherDeck),
  ].filter(Boolean);
  return (
    <li>
      <p class="past-what">
        <a
          href={run.state === 'open' ? routeHash('run') : routeHash('review', run.id)}
          aria-label={run.state === 'open' ? undefined : fill(historyMessages.review, { date })}
        >
          {date}
        </a>
        <span class="quiet">{how.join(' · ')}</span>
      </p>
      {run.state === 'open' ? (
        <p class="past-result">{say(historyMessages.open)}</p>
      ) : (
        <p class="past-result">
          <span class={isLong ? 'warning' : ''}>{timeInWords(run, figures)}</span>
          <span>
            {figures.points ? fill(historyMessages.points, figures.points) : say(historyMessages.notTicked)}
          </span>
        </p>
      )}
      <ConfirmButton
        label={say(historyMessages.delete)}
        name={fill(historyMessages.deleteOf, { date })}
        warning={say(historyMessages.deleteRun)}
        onConfirm={onDelete}
      />
    </li>
  );
}

function timeInWords({ state }: Run, { length, planned }: RunFigures): string {
  const spoken = (seconds: number): string => formatDuration(seconds);
  const values = { time: spoken(length), plan: spoken(planned), by: spoken(Math.abs(length - planned)) };
  return state === 'complete' ? fill(timeWords[timeVerdictOn(length, planned)], values) : values.time;
}

const timeWords = {
  long: historyMessages.over,
  short: historyMessages.under,
  fits: historyMessages.onTime,
} as const satisfies Record<TimeVerdict, Text>;
