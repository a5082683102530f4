import type { ComponentChildren } from 'preact';
import { listSeparator } from '../../../../core/messages/deck.ts';
import { reviewMessages } from '../../../../core/messages/rehearsal/review.ts';
import { languageTags, type Text } from '../../../../core/model/languages.ts';
import type { VersionSlide } from '../../../../core/model/version-slide.ts';
import { fill, pageLanguage, say } from '../../../shared/page/language.ts';
import { clockFace } from '../../../shared/time/clock-face.ts';
import { coverageOf, type PointState } from '../../metrics/coverage.ts';
import { comparedRuns, millisecondsLonger, steadiness } from '../../metrics/earlier-runs.ts';
import { millisecondsOn, wasOn } from '../../metrics/slide-times.ts';
import { formatDifference, formatDuration } from '../parts/format-time.ts';
import { goToPoints } from './point-ticks.tsx';
import type { PlaybackStart } from './recording-player.tsx';
import { SlidePauses, SlideSounds } from './slide-sounds.tsx';
import type { RunReview } from './use-review.ts';

interface SlideTableProps {
  readonly review: RunReview;
  readonly onListen: (playback: PlaybackStart) => void;
}

/** Each slide: how long it took, what was said and what was not, and how it sounded. What nobody measured has no column. */
export function SlideTable({ review, onListen }: SlideTableProps) {
  const { run, slides, earlier, recordings } = review;
  const spread = spreadOf(review);
  const heads = [
    reviewMessages.slide,
    reviewMessages.timePlan,
    ...(earlier.length > 0 ? [reviewMessages.last] : []),
    ...(run.voice ? [reviewMessages.pauses] : []),
    reviewMessages.points,
    ...(recordings.length > 0 ? [reviewMessages.sound] : []),
  ];
  return (
    <section class="stack" aria-labelledby="slides">
      <h2 id="slides">{say(reviewMessages.slides)}</h2>
      {recordings.length === 0 && <p class="quiet">{say(reviewMessages.noSound)}</p>}
      <table class="review-table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head.en} scope="col" class={head === reviewMessages.sound ? 'sound' : ''}>
                {say(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {slides.map((slide) => (
            <SlideRow
              key={slide.id}
              slide={slide}
              review={review}
              spread={spread(slide.id)}
              onListen={onListen}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Fewer runs than these do not show how steady one is. */
const minSteadyRuns = 3;

/** How the times on each slide spread over the last runs, in words; undefined where that is not known. */
function spreadOf({ run, slides, earlier }: RunReview): (slide: string) => string | undefined {
  const count = Math.min(comparedRuns, earlier.length + 1);
  if (count < minSteadyRuns) return () => undefined;
  const spread = steadiness([run, ...earlier], slides);
  return (slide) => {
    const milliseconds = spread.get(slide);
    return milliseconds === undefined
      ? undefined
      : fill(reviewMessages.steady, { n: count, time: formatDuration(milliseconds / 1000) });
  };
}

interface SlideRowProps extends SlideTableProps {
  readonly slide: VersionSlide;
  readonly spread: string | undefined;
}

function SlideRow({ slide, review, spread, onListen }: SlideRowProps) {
  const { run, slides, earlier, recordings } = review;
  const longer = millisecondsLonger(earlier[0], run, slide.id);
  const isThere = wasOn(run, slide.id);
  const points = coverageOf(run, slides).find((one) => one.slide === slide.id)?.points ?? [];
  return (
    <tr>
      <th scope="row" lang={languageTags[run.language]}>
        {slide.title}
      </th>
      <Cell name={reviewMessages.timePlan}>
        <SlideSeconds used={millisecondsOn(run, slide.id) / 1000} planned={slide.script.seconds} />
        {spread && <small class="quiet">{spread}</small>}
      </Cell>
      {earlier.length > 0 && (
        <Cell name={reviewMessages.last}>
          <span class="number">{longer === undefined ? '–' : formatDifference(longer / 1000)}</span>
        </Cell>
      )}
      {run.voice && (
        <Cell name={reviewMessages.pauses}>
          {isThere ? <SlidePauses slide={slide} review={review} onListen={onListen} /> : '–'}
        </Cell>
      )}
      <Cell name={reviewMessages.points}>
        {isThere ? (
          <SlidePoints slide={slide.id} points={points} hasWords={run.heard.length > 0} />
        ) : (
          say(reviewMessages.notThere)
        )}
      </Cell>
      {recordings.length > 0 && (
        <Cell name={reviewMessages.sound} class="sound">
          <SlideSounds slide={slide} review={review} onListen={onListen} />
        </Cell>
      )}
    </tr>
  );
}

interface CellProps {
  readonly name: Text;
  readonly children: ComponentChildren;
  readonly class?: string;
}

/** Where there is no room for columns, a cell says what it is. */
const Cell = ({ name, children, class: kind }: CellProps) => (
  <td data-label={say(name)} class={kind}>
    <div>{children}</div>
  </td>
);

/** A slide is too long by more than both: so many seconds, and this share of its plan. */
const slideTolerance = { seconds: 8, share: 0.2 } as const;

function SlideSeconds({ used, planned }: { readonly used: number; readonly planned: number }) {
  const isLong = used > planned + Math.max(slideTolerance.seconds, slideTolerance.share * planned);
  return (
    <span class={isLong ? 'number warning' : 'number'}>
      {clockFace(used)} / {clockFace(planned)}
    </span>
  );
}

interface SlidePointsProps {
  readonly slide: string;
  readonly points: readonly PointState[];
  /** Whether there is a transcript, in which the matcher has looked. */
  readonly hasWords: boolean;
}

/** How many were said, and the cues of the others; it leads to where they are ticked. */
function SlidePoints({ slide, points, hasWords }: SlidePointsProps) {
  if (points.length === 0) return <span class="quiet">{say(reviewMessages.noPoints)}</span>;
  const missed = points.filter(({ said }) => !said);
  const isKnown = hasWords || points.some(({ by }) => by !== undefined);
  return (
    <button type="button" class="plain" onClick={() => goToPoints(slide)}>
      {isKnown ? (
        <span class="number">
          {points.length - missed.length} / {points.length}
        </span>
      ) : (
        say(reviewMessages.unknown)
      )}
      {isKnown && missed.length > 0 && (
        <span class="warning">
          {say(reviewMessages.left)}
          {missed.map(({ point }) => point.cue).join(listSeparator[pageLanguage()])}
        </span>
      )}
    </button>
  );
}
