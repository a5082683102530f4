/**
 * The four things the talk keeps apart, each with a colour of its own from the first slide to the last:
 * scale and cost (red), ability (teal), how a model learns (indigo), value (gold). `plain` has no colour.
 */
export type Tone = 'scale' | 'ability' | 'learning' | 'value' | 'plain';
export const tones: readonly Tone[] = ['scale', 'ability', 'learning', 'value', 'plain'];
