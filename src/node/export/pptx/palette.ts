import { type Tone, tones } from '../../../core/model/tones.ts';

/** A tone with a colour of its own. */
export type ColouredTone = Exclude<Tone, 'plain'>;
export const colouredTones: readonly ColouredTone[] = tones.filter((tone) => tone !== 'plain');

/** The colours of the theme that the file uses, by the names of their custom properties without the dashes. */
export const paletteTokens = [
  'paper',
  'card',
  'ink',
  'muted',
  'line',
  ...colouredTones.map((tone) => `tone-${tone}` as const),
] as const;

/** Six hexadecimal digits each. */
export type Palette = Readonly<Record<(typeof paletteTokens)[number], string>>;
