import { reviewWords } from '../../../../core/messages/rehearsal/review.ts';
import type { Text } from '../../../../core/model/languages.ts';
import { languageTags } from '../../../../core/model/languages.ts';
import { spokenTime } from '../../../shared/clock-face.ts';
import { fill } from '../../../shared/fill.ts';
import { pageLanguage, say } from '../../../shared/language.ts';
import { coverageGap } from '../../metrics/coverage.ts';
import { fillersIn } from '../../metrics/fillers.ts';
import { longPauses, silenceShare } from '../../metrics/pauses.ts';
import { readingShare } from '../../metrics/reading.ts';
import { plannedFor, verdictOn } from '../../metrics/slide-times.ts';
import { judgePace, paceOf, unitsIn } from '../../metrics/speaking-pace.ts';
import { saidIn } from '../../metrics/transcript.ts';
import { scriptText } from '../../metrics/version-slide.ts';
import { routeHash } from '../../route.ts';
import { runLength } from '../../schedule/scheduled-talk.ts';
import type { Band } from '../../storage/records.ts';
import { percent, unitOf } from './format-figures.ts';
import type { Reviewing } from './use-review.ts';

interface ReviewFactsProps {
  readonly reviewing: Reviewing;
  readonly band: Band;
}

/** The run as a whole: words first, then the figures behind them. What nobody measured is not there. */
export function ReviewFacts(props: ReviewFactsProps) {
  const { run, stations, earlier } = props.reviewing;
  const gap = run.help === 'script' ? undefined : coverageGap([run, ...earlier], stations);
  return (
    <dl class="review-facts">
      <TimeFact {...props} />
      <PaceFact {...props} />
      <PauseFact {...props} />
      <WordFacts {...props} />
      {gap !== undefined && (
        <Fact
          name={reviewWords.gap}
          verdict={gap > 0.01 ? fill(reviewWords.gapSome, { share: percent(gap) }) : say(reviewWords.gapNone)}
        />
      )}
    </dl>
  );
}

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

function TimeFact({ reviewing: { run, stations } }: ReviewFactsProps) {
  const [used, planned] = [runLength(run), plannedFor(stations)];
  const verdict = run.state === 'complete' ? verdictOn(used, planned) : 'stopped';
  const words = {
    short: reviewWords.timeShort,
    fits: reviewWords.timeFits,
    long: reviewWords.timeLong,
    stopped: reviewWords.timeStopped,
  } as const;
  const time = (milliseconds: number): string => spokenTime(milliseconds / 1000, pageLanguage());
  return (
    <Fact
      name={reviewWords.time}
      verdict={say(words[verdict])}
      figures={fill(reviewWords.timeOf, { used: time(used), planned: time(planned) })}
      warns={verdict !== 'fits'}
    />
  );
}

function PaceFact({ reviewing: { run }, band }: ReviewFactsProps) {
  const pace = paceOf(run);
  if (!pace) return null;
  const verdict = judgePace(pace.spoken, band);
  const words = {
    slow: reviewWords.paceSlow,
    fine: reviewWords.paceFine,
    fast: reviewWords.paceFast,
  } as const;
  const without = pace.articulated;
  return (
    <div>
      <dt class="quiet">{say(reviewWords.pace)}</dt>
      <dd>
        <strong class={verdict === 'fine' ? '' : 'warning'}>{say(words[verdict])}</strong>
        <span class="quiet">
          {fill(reviewWords.paceOf, { pace: Math.round(pace.spoken), unit: unitOf(run.language) })}
          {without !== undefined && fill(reviewWords.paceSpoken, { pace: Math.round(without) })}
        </span>
        <span class="quiet">
          {fill(reviewWords.paceBand, band)} <a href={routeHash('run')}>{say(reviewWords.paceChange)}</a>
        </span>
      </dd>
    </div>
  );
}

function PauseFact({ reviewing: { run } }: ReviewFactsProps) {
  if (!run.voice) return null;
  const long = longPauses(run).length;
  const silence = silenceShare(run, runLength(run));
  return (
    <Fact
      name={reviewWords.pauses}
      verdict={long === 0 ? say(reviewWords.pausesNone) : fill(reviewWords.pausesSome, { n: long })}
      {...(silence !== undefined && { figures: fill(reviewWords.silence, { share: percent(silence) }) })}
    />
  );
}

function WordFacts({ reviewing: { run, stations } }: ReviewFactsProps) {
  const units = unitsIn(run);
  if (units === 0) return null;
  const fillers = run.heard.reduce((sum, { text }) => sum + fillersIn(text, run.language).length, 0);
  const read = readingShare(saidIn(run), stations.map(scriptText).join('\n'), run.language);
  return (
    <>
      <Fact
        name={reviewWords.fillers}
        verdict={fillers === 0 ? say(reviewWords.fillersNone) : fill(reviewWords.fillersSome, { n: fillers })}
        {...(fillers > 0 && {
          figures: fill(reviewWords.fillersShare, {
            n: ((100 * fillers) / units).toLocaleString(languageTags[pageLanguage()], {
              maximumFractionDigits: 1,
            }),
            unit: unitOf(run.language),
          }),
        })}
      />
      {read !== undefined && (
        <Fact
          name={reviewWords.reading}
          verdict={
            read < 0.01
              ? say(reviewWords.readingNone)
              : fill(reviewWords.readingSome, { share: percent(read) })
          }
        />
      )}
    </>
  );
}
