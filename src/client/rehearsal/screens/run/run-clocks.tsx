import { runMessages } from '../../../../core/messages/rehearsal/run.ts';
import { useNow } from '../../../components/use-now.ts';
import { fill, say } from '../../../shared/page/language.ts';
import { clockFace } from '../../../shared/time/clock-face.ts';
import type { RunController } from '../../session/run-controller.ts';
import type { Use } from '../../session/run-plan.ts';
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
  const over = Math.floor((slide.used - slide.planned) / 1000);
  return (
    <>
      <span class="run-time">
        {over > 0 && <span class="warning">{fill(runMessages.over, { time: formatDuration(over) })}</span>}
        <span>{where}</span>
        <span class={whole.used > whole.planned ? 'number warning' : 'number'} role="timer">
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

const faces = ({ used, planned }: Use): string => `${clockFace(used / 1000)} / ${clockFace(planned / 1000)}`;

interface BarProps {
  readonly use: Use;
  readonly label: string;
  readonly tone: 'learning' | 'ability';
}

const Bar = ({ use, label, tone }: BarProps) => (
  <Meter
    label={label}
    share={use.planned > 0 ? use.used / use.planned : 0}
    text={faces(use)}
    tone={use.used > use.planned ? 'scale' : tone}
  />
);
