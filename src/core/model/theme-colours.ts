import type { Tone } from './tones.ts';

/** The colours of `src/theme/tokens.css` that pictures are painted with: a change of theme recolours them all. */
export const themeColours = {
  paper: 'var(--paper)',
  card: 'var(--card)',
  ink: 'var(--ink)',
  muted: 'var(--muted)',
  line: 'var(--line)',
} as const;

export const toneColour = (tone: Tone): string => `var(--tone-${tone})`;

/** A shade of the tone to fill with, behind text. */
export const tintColour = (tone: Tone): string => `var(--tint-${tone})`;

/** The class that gives an element the colours of a tone, as `--tone` and `--tint`. */
export const toneClass = (tone: Tone): string => `tone-${tone}`;
