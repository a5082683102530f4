import type { Rectangle } from '../model/geometry.ts';
import { themeColours, toneColour } from '../model/theme-colours.ts';
import type { Tone } from '../model/tones.ts';
import type { Label } from './label.ts';

/** What a kind of chart makes of its data: finished marks, and labels still to be written. */
export interface ChartLayout {
  /** As SVG. */
  readonly marks: string;
  readonly labels: readonly Label[];
  /** Where dots and lines are; no label may lie on one. */
  readonly occupied: readonly Rectangle[];
  /** What finds no room in the box at the smallest size of text, where something does not. */
  readonly crowded?: string;
}

/** What a mark is painted with; one without a tone stands out from nothing. */
export const markColour = (tone: Tone): string => (tone === 'plain' ? themeColours.muted : toneColour(tone));
