import { speakerMessages } from '../../core/messages/speaker.ts';
import { languageTags } from '../../core/model/languages.ts';
import type { StepPosition } from '../components/slide-places.ts';
import { useNow } from '../components/use-now.ts';
import { fill, pageLanguage, say } from '../shared/page/language.ts';
import { clockFace, spokenTime } from '../shared/time/clock-face.ts';
import { type PacedSlide, type PlanDeviation, planDeviationOf } from './plan-deviation.ts';
import { elapsed, hasStarted, type Timer } from './talk-timer.ts';

interface TimesProps {
  readonly timer: Timer;
  readonly plan: readonly PacedSlide[];
  /** Where the audience is. */
  readonly place: StepPosition;
}

/** The biggest thing on the page: how long it has been, and whether that is well. */
export function Times({ timer, plan, place }: TimesProps) {
  const now = useNow(true);
  const seconds = elapsed(timer.clock, now) / 1000;
  const pace = planDeviationOf(plan, { id: place.slide, step: place.step }, seconds);
  const onSlide = seconds - timer.entered / 1000;
  return (
    <section class="times" aria-label={say(speakerMessages.elapsed)}>
      <div class="card">
        <header class="label">
          <h2 class="label">{say(speakerMessages.elapsed)}</h2>
          <p class="wall">
            <span class="visually-hidden">{say(speakerMessages.clockTime)}</span> {wallClock(now)}
          </p>
        </header>
        <p class="face" role="timer">
          {clockFace(seconds)}
        </p>
        <Standing timer={timer} pace={pace} />
      </div>
      <div class="card">
        {pace ? (
          <>
            <Bar
              label={say(speakerMessages.thisSlide)}
              value={onSlide}
              of={pace.budget}
              text={`${clockFace(onSlide)} / ${clockFace(pace.budget)}`}
            />
            <Bar
              label={say(speakerMessages.whole)}
              value={seconds}
              of={pace.total}
              text={remaining(pace.total - seconds)}
            />
            <p class="quiet">
              {pace.afterSection === undefined
                ? say(speakerMessages.lastSection)
                : fill(speakerMessages.afterSection, { time: clockFace(pace.afterSection) })}
            </p>
          </>
        ) : (
          <p class="quiet">{say(plan.length > 0 ? speakerMessages.backupSlide : speakerMessages.noScript)}</p>
        )}
      </div>
    </section>
  );
}

/** In words and in colour: never in colour alone. */
function Standing({ timer, pace }: { readonly timer: Timer; readonly pace: PlanDeviation | undefined }) {
  if (!hasStarted(timer.clock)) return <p class="standing quiet">{say(speakerMessages.notStarted)}</p>;
  const parts = [
    ...(timer.clock.running ? [] : [say(speakerMessages.paused)]),
    ...(pace ? standingWords(pace) : []),
  ];
  return <p class={`standing ${timer.clock.running ? (pace?.word ?? '') : 'paused'}`}>{parts.join(' · ')}</p>;
}

function standingWords({ word, lag }: PlanDeviation): readonly string[] {
  const off = Math.round(Math.abs(lag));
  const time = spokenTime(off, pageLanguage());
  const by = off === 0 ? [] : [fill(lag > 0 ? speakerMessages.behind : speakerMessages.ahead, { time })];
  return word === 'onTime' ? [say(speakerMessages.onTime), ...by] : by;
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

/** As people write it where they are: 20:14 or 8:14 PM. */
const wallClock = (now: number): string =>
  new Intl.DateTimeFormat([...navigator.languages, languageTags[pageLanguage()]], {
    hour: 'numeric',
    minute: '2-digit',
  }).format(now);
