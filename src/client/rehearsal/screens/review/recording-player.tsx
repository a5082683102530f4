import { useEffect, useRef, useState } from 'preact/hooks';
import { reviewMessages } from '../../../../core/messages/rehearsal/review.ts';
import { say } from '../../../shared/page/language.ts';
import type { Recording } from '../../records/records.ts';

/** A recording, and where in it one begins to listen. */
export interface PlaybackStart {
  readonly recording: Recording;
  /** From the beginning of the recording. */
  readonly milliseconds: number;
  /** What one hears. */
  readonly label: string;
}

interface RecordingPlayerProps {
  readonly playback: PlaybackStart;
  readonly onClose: () => void;
}

/** The browser's own player, at the edge of the window for as long as one listens. */
export function RecordingPlayer({ playback, onClose }: RecordingPlayerProps) {
  const place = useRef<HTMLDivElement>(null);
  const [failed, setFailed] = useState(false);
  const { recording, milliseconds, label } = playback;
  useEffect(() => {
    setFailed(false);
    const address = URL.createObjectURL(recording.sound);
    const audio = new Audio(address);
    audio.controls = true;
    audio.currentTime = milliseconds / 1000;
    audio.onerror = () => setFailed(true);
    place.current?.replaceChildren(audio);
    // Asked for by a key or a click; where the browser refuses all the same, the player has a button of its own.
    audio.play().catch(() => {});
    return () => {
      audio.onerror = null;
      audio.pause();
      audio.removeAttribute('src');
      URL.revokeObjectURL(address);
    };
  }, [playback]);
  return (
    <section class="review-player card" aria-label={say(reviewMessages.sound)}>
      <p role={failed ? 'alert' : undefined} class={failed ? 'warning' : ''}>
        {failed ? say(reviewMessages.unplayable) : `${say(reviewMessages.playing)}${label}`}
      </p>
      <div ref={place} />
      <button type="button" onClick={onClose}>
        {say(reviewMessages.stop)}
      </button>
    </section>
  );
}
