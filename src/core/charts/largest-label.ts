import { smallestLabel } from '../model/stage.ts';

/** Labels of a figure are this large where there is room, in stage pixels. */
export const roomyLabel = 22;

/** The largest size of a label at which it fits, in whole pixels; the smallest there is where it fits at none. */
export function largestLabel(fits: (size: number) => boolean, from: number = roomyLabel): number {
  for (let size = Math.floor(from); size > smallestLabel; size -= 1) {
    if (fits(size)) return size;
  }
  return smallestLabel;
}
