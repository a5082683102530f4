import { useMemo, useState } from 'preact/hooks';
import { versionName } from '../../../../core/messages/deck.ts';
import { historyMessages } from '../../../../core/messages/rehearsal/history.ts';
import { languageNames } from '../../../../core/model/languages.ts';
import { say } from '../../../shared/page/language.ts';
import type { Run } from '../../records/records.ts';
import { subjectsOf } from '../../schedule/card-subjects.ts';
import { readinessByDay } from '../../schedule/readiness-by-day.ts';
import { paceUnitOf } from '../parts/format-number.ts';
import { RadioGroup } from '../parts/radio-group.tsx';
import type { DataPanelProps } from './data-panel-props.ts';
import { readinessTrend } from './readiness-trend.ts';
import { figuresOf } from './run-figures.ts';
import { runTrends } from './run-trends.ts';
import { TrendFigure } from './trend-figure.tsx';

type TrendsProps = Pick<DataPanelProps, 'context' | 'history'>;

/** How ready one is, and how the runs of one version and language changed. */
export function Trends({ context, history }: TrendsProps) {
  const complete = history.runs.filter(({ state }) => state === 'complete');
  const kinds = [...new Map(complete.map((run) => [kindKey(run), run])).values()];
  const [chosen, setChosen] = useState<string>();
  // Latest first: what was practised last is what one wants to see.
  const kind = kinds.find((run) => kindKey(run) === chosen) ?? complete[0];
  return (
    <section class="stack" aria-labelledby="trends">
      <h2 id="trends">{say(historyMessages.trends)}</h2>
      {kind && kinds.length > 1 && <KindChoice kinds={kinds} chosen={kind} onChoose={setChosen} />}
      <div class="trends">
        <Readiness context={context} history={history} />
        {kind && <RunTrends context={context} history={history} kind={kind} runs={complete} />}
      </div>
    </section>
  );
}

/** Runs are compared with those of the same version in the same language. */
const kindKey = ({ version, language }: Run): string => `${version} ${language}`;

interface KindChoiceProps {
  /** One run of each kind. */
  readonly kinds: readonly Run[];
  readonly chosen: Run;
  readonly onChoose: (key: string) => void;
}

const KindChoice = ({ kinds, chosen, onChoose }: KindChoiceProps) => (
  <RadioGroup
    name="kind"
    legend={say(historyMessages.which)}
    options={kinds.map((run) => [
      kindKey(run),
      `${say(versionName(run.version))} · ${languageNames[run.language]}`,
    ])}
    chosen={kindKey(chosen)}
    onChoose={onChoose}
  />
);

function Readiness({ context: { talk, settings }, history: { recalls } }: TrendsProps) {
  const trend = useMemo(() => {
    const subjects = subjectsOf(talk, settings.version);
    return readinessTrend(readinessByDay(subjects, recalls, settings.language));
  }, [talk, settings, recalls]);
  return <TrendFigure trend={trend} />;
}

interface RunTrendsProps extends TrendsProps {
  /** One of those that are compared. */
  readonly kind: Run;
  /** Complete runs of all kinds, latest first. */
  readonly runs: readonly Run[];
}

function RunTrends({ context: { settings }, history, kind, runs }: RunTrendsProps) {
  const trends = useMemo(() => {
    const { language } = kind;
    const figures = runs
      .filter((run) => kindKey(run) === kindKey(kind))
      .map((run) => figuresOf(run, history.talks[language]))
      .reverse();
    return runTrends(figures, { band: settings.bands[language], paceUnit: paceUnitOf(language) });
  }, [runs, kind, history, settings]);
  return (
    <>
      {trends.map((trend) => (
        <TrendFigure key={trend.id} trend={trend} />
      ))}
    </>
  );
}
