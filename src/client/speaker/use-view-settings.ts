import { useState } from 'preact/hooks';
import { safeLocalStorage } from '../shared/storage.ts';
import { storedNames } from './stored-names.ts';

/** Sizes of the script. */
const pixels = { min: 16, usual: 26, max: 60, step: 2 } as const;

/** How the speaker wants the view, kept on this machine. */
export interface ViewSettings {
  /** Size of the script. */
  readonly scriptPixels: number;
  /** By so many steps larger, or smaller when negative. */
  readonly resize: (steps: number) => void;
  /** Only the script and the time are shown. */
  readonly isScriptOnly: boolean;
  readonly toggleScriptOnly: () => void;
}

export function useViewSettings(): ViewSettings {
  const [scriptPixels, setScriptPixels] = useState(storedPixels);
  const [isScriptOnly, setScriptOnly] = useState(
    () => safeLocalStorage.read(storedNames.layout) === 'script',
  );
  return {
    scriptPixels,
    resize: (steps) =>
      setScriptPixels((before) => {
        const after = Math.min(pixels.max, Math.max(pixels.min, before + steps * pixels.step));
        safeLocalStorage.write(storedNames.size, String(after));
        return after;
      }),
    isScriptOnly,
    toggleScriptOnly: () =>
      setScriptOnly((before) => {
        safeLocalStorage.write(storedNames.layout, before ? 'all' : 'script');
        return !before;
      }),
  };
}

function storedPixels(): number {
  const stored = Number(safeLocalStorage.read(storedNames.size));
  return stored >= pixels.min && stored <= pixels.max ? stored : pixels.usual;
}
