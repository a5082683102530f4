import { spokenUnits } from '../../deck/duration.ts';
import type { Run } from '../keep/records.ts';
import { type PlannedTalk, pointsIn, pointsSaid, runLength, slidesIn } from '../plan/points.ts';

/** What a run is compared by. Null: nobody measured it. */
export interface RunFigures {
  /** Seconds. */
  readonly length: number;
  /** Seconds that the version is planned for. */
  readonly planned: number;
  readonly points: { readonly said: number; readonly all: number } | null;
  /** Units a minute, see `duration.ts`. */
  readonly pace: number | null;
  /** Pauses of at least {@link longPause} milliseconds. */
  readonly longPauses: number | null;
}

const longPause = 2000;

/** @param talk In the language of the run. */
export function figuresOf(run: Run, talk: PlannedTalk): RunFigures {
  const length = runLength(run) / 1000;
  const all = pointsIn(talk, run.version);
  const said = pointsSaid(run);
  return {
    length,
    planned: slidesIn(talk, run.version).reduce(
      (sum, { id }) => sum + (talk.facts[id]?.scripts[run.version]?.time ?? 0),
      0,
    ),
    points:
      run.findings.length === 0 ? null : { said: all.filter((id) => said.has(id)).length, all: all.length },
    pace: paceOf(run, length),
    longPauses: run.voice && pausesIn(run.voice),
  };
}

function paceOf({ heard, language }: Run, seconds: number): number | null {
  const units = heard.reduce((sum, { text }) => sum + spokenUnits(text, language), 0);
  return units === 0 || seconds === 0 ? null : (60 * units) / seconds;
}

function pausesIn(voice: NonNullable<Run['voice']>): number {
  const ordered = [...voice].sort(([one], [other]) => one - other);
  return ordered.filter(([from], index) => index > 0 && from - (ordered[index - 1]?.[1] ?? from) >= longPause)
    .length;
}
