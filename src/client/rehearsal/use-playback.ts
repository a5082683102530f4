import { useEffect, useMemo, useState } from 'preact/hooks';

/** A recording that can be played. */
export interface Playback {
  readonly playing: boolean;
  /** Plays on, or pauses. */
  readonly toggle: () => void;
}

/** Undefined where there is no recording. */
export function usePlayback(sound: Blob | undefined): Playback | undefined {
  const [playing, setPlaying] = useState(false);
  const audio = useMemo(() => sound && new Audio(URL.createObjectURL(sound)), [sound]);
  useEffect(() => {
    if (!audio) return;
    const follow = (): void => setPlaying(!audio.paused);
    for (const event of ['play', 'pause', 'ended']) audio.addEventListener(event, follow);
    return () => {
      audio.pause();
      URL.revokeObjectURL(audio.src);
    };
  }, [audio]);
  return (
    audio && {
      playing,
      toggle: () => {
        if (audio.paused) void audio.play();
        else audio.pause();
      },
    }
  );
}
