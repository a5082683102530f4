import { useLayoutEffect, useState } from 'preact/hooks';

/** What the run shows beside a slide; all of it begins anew with the next slide. */
export interface SlideAids {
  /** Whether the hidden script is looked at. */
  readonly peeking: boolean;
  /** The last step that was taken, counted from 0; -1 before the first. */
  readonly step: number;
  /** What was noted last, in words. */
  readonly note: string;
  readonly togglePeek: () => void;
  readonly walk: (by: number) => void;
  readonly setNote: (note: string) => void;
}

/** @param steps How many the slide has. */
export function useSlideAids(slide: string, steps: number): SlideAids {
  const [peeking, setPeeking] = useState(false);
  const [step, setStep] = useState(-1);
  const [note, setNote] = useState('');
  useLayoutEffect(() => {
    setPeeking(false);
    setStep(-1);
    setNote('');
  }, [slide]);
  return {
    peeking,
    step,
    note,
    togglePeek: () => setPeeking((before) => !before),
    walk: (by) => setStep((before) => Math.min(Math.max(before + by, -1), steps - 1)),
    setNote,
  };
}
