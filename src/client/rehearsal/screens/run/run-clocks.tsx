import { runMessages } from '../../../../core/messages/rehearsal/run.ts';
import { useNow } from '../../../components/use-now.ts';
import { fill, say } from '../../../shared/page/language.ts';
import { clockFace } from '../../../shared/time/clock-face.ts';
import type { TimeUse } from '../../metrics/slide-times.ts';
import type { RunController } from '../../session/run-controller.ts';
import { formatDuration } from '../parts/format-time.ts';
import { type Meaning, Meter } from '../parts/meter.tsx';

interface RunClocksProps {
  readonly controller: RunController;
  readonly running: boolean;
  /** Which slide of how many, in words. */
  readonly place: string;
}

/** How long it has been, on this slide and in all. */
export function RunClocks({ controller, running, place }: RunClocksProps) {
  useNow(running);
  const { slide, whole } = controller.standing;
  const over = Math.floor((slide.usedMilliseconds - slide.plannedMilliseconds) / 1000);
  return (
    <>
      <span class="run-time">
        {over > 0 && <span class="warning">{fill(runMessages.over, { time: formatDuration(over) })}</span>}
        <span>{place}</span>
        <span class={isOver(whole) ? 'number warning' : 'number'} role="timer">
          {faces(whole)}
        </span>
      </span>
      <span class="run-bars">
        <Bar use={slide} label={say(runMessages.slideBar)} fine="info" />
        <Bar use={whole} label={say(runMessages.wholeBar)} fine="good" />
      </span>
    </>
  );
}

const isOver = ({ usedMilliseconds, plannedMilliseconds }: TimeUse): boolean =>
  usedMilliseconds > plannedMilliseconds;

const faces = ({ usedMilliseconds, plannedMilliseconds }: TimeUse): string =>
  `${clockFace(usedMilliseconds / 1000)} / ${clockFace(plannedMilliseconds / 1000)}`;

interface BarProps {
  readonly use: TimeUse;
  readonly label: string;
  /** What the colour means while there is time left. */
  readonly fine: Meaning;
}

const Bar = ({ use, label, fine }: BarProps) => (
  <Meter
    label={label}
    share={use.plannedMilliseconds > 0 ? use.usedMilliseconds / use.plannedMilliseconds : 0}
    text={faces(use)}
    meaning={isOver(use) ? 'warn' : fine}
  />
);
