import { speakerMessages } from '../../core/messages/speaker.ts';
import { languageTags } from '../../core/model/languages.ts';
import { useNow } from '../components/use-now.ts';
import { fill, pageLanguage, say } from '../shared/page/language.ts';
import { clockFace, spokenTime } from '../shared/time/clock-face.ts';
import { wallClock } from '../shared/time/wall-clock.ts';
import { type PlanDeviation, type PlannedSlide, planDeviationOf } from './plan-deviation.ts';
import type { StepPosition } from './step-walk.ts';
import { elapsedMilliseconds, hasStarted, type Timer } from './talk-timer.ts';
import './talk-clock.css';

interface TalkClockProps {
  readonly timer: Timer;
  readonly plan: readonly PlannedSlide[];
  readonly audienceAt: StepPosition;
}

/** The biggest thing on the page: how long it has been, and whether that is well. */
export function TalkClock({ timer, plan, audienceAt }: TalkClockProps) {
  const now = useNow(true);
  const seconds = elapsedMilliseconds(timer.stopwatch, now) / 1000;
  const pace = planDeviationOf(plan, audienceAt, seconds);
  return (
    <section class="times" aria-label={say(speakerMessages.elapsed)}>
      <div class="card">
        <header class="label">
          <h2 class="label">{say(speakerMessages.elapsed)}</h2>
          <p class="wall">
            <span class="visually-hidden">{say(speakerMessages.clockTime)}</span>{' '}
            {wallClock(now, navigator.languages, languageTags[pageLanguage()])}
          </p>
        </header>
        <p class="face" role="timer">
          {clockFace(seconds)}
        </p>
        <Standing timer={timer} pace={pace} />
      </div>
      <div class="card">
        {pace ? (
          <PlanBars
            pace={pace}
            talkSeconds={seconds}
            onSlideSeconds={seconds - timer.enteredMilliseconds / 1000}
          />
        ) : (
          <p class="quiet">{say(plan.length > 0 ? speakerMessages.backupSlide : speakerMessages.noScript)}</p>
        )}
      </div>
    </section>
  );
}

interface PlanBarsProps {
  readonly pace: PlanDeviation;
  readonly talkSeconds: number;
  readonly onSlideSeconds: number;
}

/** How much of what is planned for the slide and for the talk is used up. */
function PlanBars({ pace, talkSeconds, onSlideSeconds }: PlanBarsProps) {
  return (
    <>
      <Bar
        label={say(speakerMessages.thisSlide)}
        value={onSlideSeconds}
        of={pace.slideSeconds}
        text={`${clockFace(onSlideSeconds)} / ${clockFace(pace.slideSeconds)}`}
      />
      <Bar
        label={say(speakerMessages.whole)}
        value={talkSeconds}
        of={pace.totalSeconds}
        text={remaining(pace.totalSeconds - talkSeconds)}
      />
      <p class="quiet">
        {pace.afterSectionSeconds === undefined
          ? say(speakerMessages.lastSection)
          : fill(speakerMessages.afterSection, { time: clockFace(pace.afterSectionSeconds) })}
      </p>
    </>
  );
}

/** In words and in colour: never in colour alone. */
function Standing({ timer, pace }: { readonly timer: Timer; readonly pace: PlanDeviation | undefined }) {
  if (!hasStarted(timer.stopwatch)) return <p class="standing quiet">{say(speakerMessages.notStarted)}</p>;
  const parts = [
    ...(timer.stopwatch.running ? [] : [say(speakerMessages.paused)]),
    ...(pace ? standingWords(pace) : []),
  ];
  return (
    <p class={`standing ${timer.stopwatch.running ? (pace?.status ?? '') : 'paused'}`}>{parts.join(' · ')}</p>
  );
}

function standingWords({ status, lagSeconds }: PlanDeviation): readonly string[] {
  const off = Math.round(Math.abs(lagSeconds));
  const time = spokenTime(off, pageLanguage());
  const by =
    off === 0 ? [] : [fill(lagSeconds > 0 ? speakerMessages.behind : speakerMessages.ahead, { time })];
  return status === 'onTime' ? [say(speakerMessages.onTime), ...by] : by;
}

interface BarProps {
  readonly label: string;
  readonly value: number;
  readonly of: number;
  readonly text: string;
}

function Bar({ label, value, of, text }: BarProps) {
  return (
    <div class={value > of ? 'bar over' : 'bar'}>
      <span>{label}</span>
      <span class="amount">{text}</span>
      <progress max={of} value={Math.min(value, of)} aria-label={label} />
    </div>
  );
}

const remaining = (seconds: number): string =>
  seconds >= 0
    ? fill(speakerMessages.left, { time: clockFace(Math.ceil(seconds)) })
    : fill(speakerMessages.over, { time: clockFace(-seconds) });
