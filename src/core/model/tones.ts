/**
 * The four things the talk keeps apart, each with a colour of its own from the first slide to the last:
 * scale and cost (red), ability (teal), how a model learns (indigo), value (gold). `plain` has no colour.
 */
export const tones = ['scale', 'ability', 'learning', 'value', 'plain'] as const;
export type Tone = (typeof tones)[number];

export const isTone = (name: string): name is Tone => tones.some((tone) => tone === name);

/** The first tone among these names, and `plain` where there is none. */
export const toneAmong = (names: readonly string[]): Tone =>
  tones.find((tone) => names.includes(tone)) ?? 'plain';
