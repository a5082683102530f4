import { useMemo, useState } from 'preact/hooks';
import { versionName } from '../../../../core/messages/deck.ts';
import { historyMessages } from '../../../../core/messages/rehearsal/history.ts';
import { languageNames } from '../../../../core/model/languages.ts';
import { say } from '../../../shared/page/language.ts';
import type { Run } from '../../records/records.ts';
import { subjectsOf } from '../../schedule/card-subjects.ts';
import { readinessByDay } from '../../schedule/readiness-by-day.ts';
import type { ScreenContext } from '../../screen-context.ts';
import { RadioGroup } from '../parts/radio-group.tsx';
import { figuresOf } from './run-figures.ts';
import { TrendFigure } from './trend-figure.tsx';
import { kindOf, readinessTrend, runTrends } from './trend-list.ts';
import type { StoredHistory } from './use-history.ts';

/** How runs of one kind changed, and how ready one is. */
export function Trends({
  context,
  history,
}: {
  readonly context: ScreenContext;
  readonly history: StoredHistory;
}) {
  const complete = history.runs.filter(({ state }) => state === 'complete');
  const kinds = [...new Map(complete.map((run) => [kindOf(run), run])).values()];
  const [chosen, setChosen] = useState<string>();
  // Latest first: what was practised last is what one wants to see.
  const kind = kinds.find((one) => kindOf(one) === chosen) ?? complete[0];
  const readiness = useMemo(
    () =>
      readinessTrend(
        readinessByDay(
          subjectsOf(context.talk, context.settings.version),
          history.recalls,
          context.settings.language,
        ),
      ),
    [context.talk, context.settings, history.recalls],
  );
  return (
    <section class="stack" aria-labelledby="trends">
      <h2 id="trends">{say(historyMessages.trends)}</h2>
      {kind && kinds.length > 1 && (
        <RadioGroup
          name="kind"
          legend={say(historyMessages.which)}
          options={kinds.map((one) => [
            kindOf(one),
            `${say(versionName(one.version))} · ${languageNames[one.language]}`,
          ])}
          chosen={kindOf(kind)}
          onChoose={setChosen}
        />
      )}
      <div class="trends">
        <TrendFigure trend={readiness} />
        {kind && <OfKind context={context} history={history} kind={kind} runs={complete} />}
      </div>
    </section>
  );
}

interface OfKindProps {
  readonly context: ScreenContext;
  readonly history: StoredHistory;
  readonly kind: Run;
  readonly runs: readonly Run[];
}

function OfKind({ context, history, kind, runs }: OfKindProps) {
  const trends = useMemo(() => {
    const own = runs.filter((run) => kindOf(run) === kindOf(kind)).reverse();
    const talk = history.talks[kind.language];
    return runTrends(
      own.map((run) => ({ run, figures: figuresOf(run, talk) })),
      context.settings.bands[kind.language],
    );
  }, [runs, kind, history, context.settings]);
  return (
    <>
      {trends.map((trend) => (
        <TrendFigure key={trend.id} trend={trend} />
      ))}
    </>
  );
}
