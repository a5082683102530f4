import { versionName } from '../../../../core/messages/deck.ts';
import { historyMessages } from '../../../../core/messages/rehearsal/history.ts';
import { languageNames, type Text } from '../../../../core/model/languages.ts';
import { fill, say } from '../../../shared/page/language.ts';
import { type TimeVerdict, timeVerdictOn } from '../../metrics/slide-times.ts';
import type { Run } from '../../records/records.ts';
import type { RehearsalData } from '../../rehearsal-data.ts';
import { routeHash } from '../../route.ts';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { formatDuration, formatMoment } from '../parts/format-time.ts';
import type { DataPanelProps } from './data-panel-props.ts';
import { PastList } from './past-list.tsx';
import { figuresOf, type RunFigures } from './run-figures.ts';

/** All runs, latest first; each leads to its review. */
export function PastRuns({ context, history, onChanged }: DataPanelProps) {
  const remove = (id: string): void => {
    context.store.deleteRun(id).then(onChanged).catch(context.report);
  };
  return (
    <PastList
      id="runs"
      title={historyMessages.runs}
      none={historyMessages.noRuns}
      entries={history.runs.map((run) => (
        <RunEntry key={run.id} run={run} talk={history.talks[run.language]} onDelete={() => remove(run.id)} />
      ))}
    />
  );
}

interface RunEntryProps {
  readonly run: Run;
  /** In the language of the run. */
  readonly talk: RehearsalData;
  readonly onDelete: () => void;
}

function RunEntry({ run, talk, onDelete }: RunEntryProps) {
  const date = formatMoment(run.started);
  return (
    <li>
      <p class="past-what">
        {run.state === 'open' ? (
          <a href={routeHash('run')}>{date}</a>
        ) : (
          <a href={routeHash('review', run.id)} aria-label={fill(historyMessages.review, { date })}>
            {date}
          </a>
        )}
        <span class="quiet">{kindInWords(run, talk)}</span>
      </p>
      {run.state === 'open' ? (
        <p class="past-result">{say(historyMessages.open)}</p>
      ) : (
        <RunResult run={run} figures={figuresOf(run, talk)} />
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

/** `3 分钟 · 中文 · 看提示词` and what else is special about it. */
const kindInWords = (run: Run, talk: RehearsalData): string =>
  [
    say(versionName(run.version)),
    languageNames[run.language],
    say(historyMessages[run.help]),
    run.audience && say(historyMessages.audience),
    run.state === 'stopped' && say(historyMessages.stopped),
    run.deck !== talk.rehearsal.deck && say(historyMessages.otherDeck),
  ]
    .filter(Boolean)
    .join(' · ');

function RunResult({ run, figures }: { readonly run: Run; readonly figures: RunFigures }) {
  const { seconds, plannedSeconds, points } = figures;
  const time = formatDuration(seconds);
  // A run that was stopped early is not held against the plan.
  const verdict = run.state === 'complete' ? timeVerdictOn(seconds, plannedSeconds) : undefined;
  return (
    <p class="past-result">
      <span class={verdict === 'long' ? 'warning' : ''}>
        {verdict
          ? fill(timeMessages[verdict], {
              time,
              plan: formatDuration(plannedSeconds),
              by: formatDuration(Math.abs(seconds - plannedSeconds)),
            })
          : time}
      </span>
      <span>{points ? fill(historyMessages.points, points) : say(historyMessages.notTicked)}</span>
    </p>
  );
}

const timeMessages = {
  long: historyMessages.over,
  short: historyMessages.under,
  fits: historyMessages.onTime,
} as const satisfies Record<TimeVerdict, Text>;
