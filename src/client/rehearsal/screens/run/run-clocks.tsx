import { runMessages } from '../../../../core/messages/rehearsal/run.ts';
import { useNow } from '../../../components/use-now.ts';
import { fill, say } from '../../../shared/page/language.ts';
import { clockFace } from '../../../shared/time/clock-face.ts';
import type { TimeUse } from '../../metrics/slide-times.ts';
import type { RunController } from '../../session/run-controller.ts';
import { formatDuration } from '../parts/format-time.ts';
import { Meter } from '../parts/meter.tsx';

interface RunClocksProps {
  readonly controller: RunController;
  readonly running: boolean;
  readonly where: string;
}

/** How long it has been, on this slide and in all. */
export function RunClocks({ controller, running, where }: RunClocksProps) {
  useNow(running);
  const { slide, whole } = controller.standing;
  const over = Math.floor((slide.usedMilliseconds - slide.plannedMilliseconds) / 1000);
  return (
    <>
      <span class="run-time">
        {over > 0 && <span class="warning">{fill(runMessages.over, { time: formatDuration(over) })}</span>}
        <span>{where}</span>
        <span class={isOver(whole) ? 'number warning' : 'number'} role="timer">
          {faces(whole)}
        </span>
      </span>
      <span class="run-bars">
        <Bar use={slide} label={say(runMessages.slideBar)} tone="learning" />
        <Bar use={whole} label={say(runMessages.wholeBar)} tone="ability" />
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
  readonly tone: 'learning' | 'ability';
}

const Bar = ({ use, label, tone }: BarProps) => (
  <Meter
    label={label}
    share={use.plannedMilliseconds > 0 ? use.usedMilliseconds / use.plannedMilliseconds : 0}
    text={faces(use)}
    tone={isOver(use) ? 'scale' : tone}
  />
);
