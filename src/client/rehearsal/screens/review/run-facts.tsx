import { reviewMessages } from '../../../../core/messages/rehearsal/review.ts';
import type { Text } from '../../../../core/model/languages.ts';
import { fill, say } from '../../../shared/page/language.ts';
import { coverageGap } from '../../metrics/coverage.ts';
import { fillersIn } from '../../metrics/fillers.ts';
import { longPauses, silenceShare } from '../../metrics/pauses.ts';
import { readingShare, scriptText } from '../../metrics/reading.ts';
import {
  plannedMilliseconds,
  runMilliseconds,
  type TimeVerdict,
  timeVerdictOn,
} from '../../metrics/slide-times.ts';
import { judgePace, type PaceVerdict, speakingPaceOf, unitsIn } from '../../metrics/speaking-pace.ts';
import { saidIn } from '../../metrics/transcript.ts';
import type { Band } from '../../records/records.ts';
import { routeHash } from '../../route.ts';
import { formatDecimal, formatPercent, paceUnitOf } from '../parts/format-number.ts';
import { formatDuration } from '../parts/format-time.ts';
import type { RunReview } from './use-review.ts';

interface RunFactsProps {
  readonly review: RunReview;
  readonly band: Band;
}

/** The run as a whole: words first, then the figures behind them. What nobody measured is not there. */
export function RunFacts(props: RunFactsProps) {
  const { run, slides, earlier } = props.review;
  const gap = run.help === 'script' ? undefined : coverageGap([run, ...earlier], slides);
  return (
    <dl class="review-facts">
      <TimeFact {...props} />
      <PaceFact {...props} />
      <PauseFact {...props} />
      <WordFacts {...props} />
      {gap !== undefined && (
        <Fact
          name={reviewMessages.gap}
          verdict={
            gap > minShare
              ? fill(reviewMessages.gapSome, { share: formatPercent(gap) })
              : say(reviewMessages.gapNone)
          }
        />
      )}
    </dl>
  );
}

/** A smaller share is none. */
const minShare = 0.01;

interface FactProps {
  readonly name: Text;
  readonly verdict: string;
  readonly figures?: string;
  readonly warns?: boolean;
}

const Fact = ({ name, verdict, figures, warns = false }: FactProps) => (
  <div>
    <dt class="quiet">{say(name)}</dt>
    <dd>
      <strong class={warns ? 'warning' : ''}>{verdict}</strong>
      {figures && <span class="quiet">{figures}</span>}
    </dd>
  </div>
);

const timeMessages = {
  short: reviewMessages.timeShort,
  fits: reviewMessages.timeFits,
  long: reviewMessages.timeLong,
  stopped: reviewMessages.timeStopped,
} as const satisfies Record<TimeVerdict | 'stopped', Text>;

function TimeFact({ review: { run, slides } }: RunFactsProps) {
  const [used, planned] = [runMilliseconds(run), plannedMilliseconds(slides)];
  const verdict = run.state === 'complete' ? timeVerdictOn(used, planned) : 'stopped';
  return (
    <Fact
      name={reviewMessages.time}
      verdict={say(timeMessages[verdict])}
      figures={fill(reviewMessages.timeOf, {
        used: formatDuration(used / 1000),
        planned: formatDuration(planned / 1000),
      })}
      warns={verdict !== 'fits'}
    />
  );
}

const paceMessages = {
  slow: reviewMessages.paceSlow,
  fine: reviewMessages.paceFine,
  fast: reviewMessages.paceFast,
} as const satisfies Record<PaceVerdict, Text>;

function PaceFact({ review: { run }, band }: RunFactsProps) {
  const pace = speakingPaceOf(run);
  if (!pace) return null;
  const verdict = judgePace(pace.spoken, band);
  const without = pace.articulated;
  return (
    <div>
      <dt class="quiet">{say(reviewMessages.pace)}</dt>
      <dd>
        <strong class={verdict === 'fine' ? '' : 'warning'}>{say(paceMessages[verdict])}</strong>
        <span class="quiet">
          {fill(reviewMessages.paceOf, { pace: Math.round(pace.spoken), unit: paceUnitOf(run.language) })}
          {without !== undefined && fill(reviewMessages.paceSpoken, { pace: Math.round(without) })}
        </span>
        <span class="quiet">
          {fill(reviewMessages.paceBand, band)}{' '}
          <a href={routeHash('run')}>{say(reviewMessages.paceChange)}</a>
        </span>
      </dd>
    </div>
  );
}

function PauseFact({ review: { run } }: RunFactsProps) {
  if (!run.voice) return null;
  const long = longPauses(run).length;
  const silence = silenceShare(run, runMilliseconds(run));
  return (
    <Fact
      name={reviewMessages.pauses}
      verdict={long === 0 ? say(reviewMessages.pausesNone) : fill(reviewMessages.pausesSome, { n: long })}
      {...(silence !== undefined && {
        figures: fill(reviewMessages.silence, { share: formatPercent(silence) }),
      })}
    />
  );
}

function WordFacts({ review: { run, slides } }: RunFactsProps) {
  const units = unitsIn(run);
  if (units === 0) return null;
  const fillers = run.heard.reduce((sum, { text }) => sum + fillersIn(text, run.language).length, 0);
  const read = readingShare(saidIn(run), slides.map(scriptText).join('\n'), run.language);
  return (
    <>
      <Fact
        name={reviewMessages.fillers}
        verdict={
          fillers === 0 ? say(reviewMessages.fillersNone) : fill(reviewMessages.fillersSome, { n: fillers })
        }
        {...(fillers > 0 && {
          figures: fill(reviewMessages.fillersShare, {
            n: formatDecimal((100 * fillers) / units),
            unit: paceUnitOf(run.language),
          }),
        })}
      />
      {read !== undefined && (
        <Fact
          name={reviewMessages.reading}
          verdict={
            read < minShare
              ? say(reviewMessages.readingNone)
              : fill(reviewMessages.readingSome, { share: formatPercent(read) })
          }
        />
      )}
    </>
  );
}
