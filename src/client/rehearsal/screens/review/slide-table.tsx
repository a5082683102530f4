import type { ComponentChildren } from 'preact';
import { listSeparator } from '../../../../core/messages/deck.ts';
import { reviewMessages } from '../../../../core/messages/rehearsal/review.ts';
import type { Text } from '../../../../core/model/languages.ts';
import { languageTags } from '../../../../core/model/languages.ts';
import type { VersionSlide } from '../../../../core/model/version-slide.ts';
import { fill, pageLanguage, say } from '../../../shared/page/language.ts';
import { clockFace } from '../../../shared/time/clock-face.ts';
import { coverageOf, type PointState } from '../../metrics/coverage.ts';
import { millisecondsLonger, steadiness } from '../../metrics/earlier-runs.ts';
import { longPauses, type Pause } from '../../metrics/pauses.ts';
import { millisecondsOn, wasOn } from '../../metrics/slide-times.ts';
import { formatDifference, formatDuration, formatTenths } from '../parts/format-time.ts';
import type { PlaybackStart } from './recording-player.tsx';
import type { Reviewing } from './use-review.ts';

interface SlideTableProps {
  readonly reviewing: Reviewing;
  readonly onListen: (listening: PlaybackStart) => void;
}

/** Each slide: how long it took, what came and what did not, and how it sounded. What nobody measured has no column. */
export function SlideTable({ reviewing, onListen }: SlideTableProps) {
  const { run, slides, earlier, recordings } = reviewing;
  const spread = steadiness([run, ...earlier], slides);
  const counted = Math.min(5, earlier.length + 1);
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
              reviewing={reviewing}
              spread={counted > 2 ? spread.get(slide.id) : undefined}
              counted={counted}
              onListen={onListen}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface SlideRowProps extends SlideTableProps {
  readonly slide: VersionSlide;
  readonly spread: number | undefined;
  readonly counted: number;
}

function SlideRow({ slide, reviewing, spread, counted, onListen }: SlideRowProps) {
  const { run, slides, earlier, recordings } = reviewing;
  const used = millisecondsOn(run, slide.id) / 1000;
  const { seconds: planned } = slide.script;
  const longer = millisecondsLonger(earlier[0], run, slide.id);
  const there = wasOn(run, slide.id);
  const points = coverageOf(run, slides).find((one) => one.slide === slide.id)?.points ?? [];
  return (
    <tr>
      <th scope="row" lang={languageTags[run.language]}>
        {slide.title}
      </th>
      <Cell name={reviewMessages.timePlan}>
        <span class={used > Math.max(planned + 8, 1.2 * planned) ? 'number warning' : 'number'}>
          {clockFace(used)} / {clockFace(planned)}
        </span>
        {spread !== undefined && (
          <small class="quiet">
            {fill(reviewMessages.steady, { n: counted, time: formatDuration(spread / 1000) })}
          </small>
        )}
      </Cell>
      {earlier.length > 0 && (
        <Cell name={reviewMessages.last}>
          <span class="number">{longer === undefined ? '–' : formatDifference(longer / 1000)}</span>
        </Cell>
      )}
      {run.voice && (
        <Cell name={reviewMessages.pauses}>
          {there ? <Pauses slide={slide.id} reviewing={reviewing} onListen={onListen} /> : '–'}
        </Cell>
      )}
      <Cell name={reviewMessages.points}>
        {there ? (
          <Points slide={slide.id} points={points} looked={run.heard.length > 0} />
        ) : (
          say(reviewMessages.notThere)
        )}
      </Cell>
      {recordings.length > 0 && (
        <Cell name={reviewMessages.sound} class="sound">
          <Sounds slide={slide} reviewing={reviewing} onListen={onListen} />
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

/** One for each stay on the slide. */
function Sounds({ slide, reviewing, onListen }: SlideTableProps & Pick<SlideRowProps, 'slide'>) {
  const stays = reviewing.run.visits.flatMap((visit, part) => {
    const listening = visit.slide === slide.id && soundAt(reviewing, part, visit.from, slide.title);
    return listening ? [listening] : [];
  });
  return (
    <span class="row">
      {stays.map((listening) => (
        <button
          key={listening.recording.id}
          type="button"
          class="listen"
          aria-label={fill(reviewMessages.play, { slide: slide.title })}
          onClick={() => onListen(listening)}
        >
          ▶
        </button>
      ))}
    </span>
  );
}

/** Each long one, to listen from a little before it. */
function Pauses({ slide, reviewing, onListen }: SlideTableProps & { readonly slide: string }) {
  const { run } = reviewing;
  const own = longPauses(run).filter(({ visit }) => run.visits[visit]?.slide === slide);
  if (own.length === 0) return <>0</>;
  return (
    <span class="row">
      <span class="number">{own.length}</span>
      {own.map((pause) => (
        <PauseButton key={pause.from} pause={pause} reviewing={reviewing} onListen={onListen} />
      ))}
    </span>
  );
}

const runUp = 2000;

function PauseButton({ pause, reviewing, onListen }: SlideTableProps & { readonly pause: Pause }) {
  const { visit, from, to } = pause;
  const slide = reviewing.slides.find(({ id }) => id === reviewing.run.visits[visit]?.slide);
  const listening = soundAt(reviewing, visit, from - runUp, slide?.title ?? '');
  const time = formatTenths((to - from) / 1000);
  if (!listening) return <span class="quiet number">{time}</span>;
  return (
    <button
      type="button"
      class="listen"
      aria-label={fill(reviewMessages.playPause, { time })}
      onClick={() => onListen(listening)}
    >
      ▶ {time}
    </button>
  );
}

/** The recording of a visit, from a moment of the run on; undefined where there is none. */
function soundAt(
  { run, recordings }: Reviewing,
  part: number,
  moment: number,
  label: string,
): PlaybackStart | undefined {
  const recording = recordings.find((one) => one.part === part);
  const began = run.visits[part]?.from ?? 0;
  return recording && { recording, from: Math.max(0, moment - began), label };
}

interface PointsProps {
  readonly slide: string;
  readonly points: readonly PointState[];
  /** Whether the matcher has. */
  readonly looked: boolean;
}

/** The missing ones by their cues; it leads to where they are ticked. */
function Points({ slide, points, looked }: PointsProps) {
  if (points.length === 0) return <span class="quiet">{say(reviewMessages.noPoints)}</span>;
  if (!looked && points.every(({ by }) => by === undefined)) {
    return (
      <button type="button" class="plain" onClick={() => toPoints(slide)}>
        {say(reviewMessages.unknown)}
      </button>
    );
  }
  const left = points.filter(({ said }) => !said);
  return (
    <button type="button" class="plain" onClick={() => toPoints(slide)}>
      <span class="number">
        {points.length - left.length} / {points.length}
      </span>
      {left.length > 0 && (
        <span class="warning">
          {say(reviewMessages.left)}
          {left.map(({ point }) => point.cue).join(listSeparator[pageLanguage()])}
        </span>
      )}
    </button>
  );
}

/** Not a link: the address of the page names the screen. */
function toPoints(slide: string): void {
  const fields = document.getElementById(pointsId(slide));
  fields?.scrollIntoView({ block: 'center' });
  fields?.querySelector('input')?.focus();
}

export const pointsId = (slide: string): string => `points-of-${slide}`;
