import { reviewMessages } from '../../../../core/messages/rehearsal/review.ts';
import type { VersionSlide } from '../../../../core/model/version-slide.ts';
import { fill } from '../../../shared/page/language.ts';
import { longPauses, type Pause } from '../../metrics/pauses.ts';
import { formatTenths } from '../parts/format-time.ts';
import type { PlaybackStart } from './recording-player.tsx';
import type { RunReview } from './use-review.ts';

interface SoundProps {
  readonly slide: VersionSlide;
  readonly review: RunReview;
  readonly onListen: (playback: PlaybackStart) => void;
}

/** A button for each recorded stay on the slide. */
export function SlideSounds({ slide, review, onListen }: SoundProps) {
  const stays = review.run.visits.flatMap((visit, part) => {
    const playback = visit.slide === slide.id && playbackOf(review, part, visit.from, slide.title);
    return playback ? [playback] : [];
  });
  return (
    <span class="row">
      {stays.map((playback) => (
        <button
          key={playback.recording.id}
          type="button"
          class="listen"
          aria-label={fill(reviewMessages.play, { slide: slide.title })}
          onClick={() => onListen(playback)}
        >
          ▶
        </button>
      ))}
    </span>
  );
}

/** How many long pauses there were on the slide, and each of them, to listen to. */
export function SlidePauses({ slide, review, onListen }: SoundProps) {
  const { run } = review;
  const pauses = longPauses(run).filter(({ visit }) => run.visits[visit]?.slide === slide.id);
  if (pauses.length === 0) return <>0</>;
  return (
    <span class="row">
      <span class="number">{pauses.length}</span>
      {pauses.map((pause) => (
        <PauseButton key={pause.from} pause={pause} slide={slide} review={review} onListen={onListen} />
      ))}
    </span>
  );
}

/** A pause is heard from so long before it. */
const leadMilliseconds = 2000;

function PauseButton({ pause, slide, review, onListen }: SoundProps & { readonly pause: Pause }) {
  const { visit, from, to } = pause;
  const playback = playbackOf(review, visit, from - leadMilliseconds, slide.title);
  const time = formatTenths((to - from) / 1000);
  if (!playback) return <span class="quiet number">{time}</span>;
  return (
    <button
      type="button"
      class="listen"
      aria-label={fill(reviewMessages.playPause, { time })}
      onClick={() => onListen(playback)}
    >
      ▶ {time}
    </button>
  );
}

/** The recording of a visit, from a moment of the run on; undefined where there is none. */
function playbackOf(
  { run, recordings }: RunReview,
  part: number,
  moment: number,
  label: string,
): PlaybackStart | undefined {
  const recording = recordings.find((one) => one.part === part);
  const began = run.visits[part]?.from ?? 0;
  return recording && { recording, milliseconds: Math.max(0, moment - began), label };
}
