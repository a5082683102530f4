import type { ScreenProps } from '../desk.ts';
import { Setup } from './setup.tsx';

/** A run, from its set-up to its end. */
export function Run({ desk }: ScreenProps) {
  return <Setup desk={desk} onBegin={() => {}} />;
}
