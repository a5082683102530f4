import type { Language } from './languages.ts';

/**
 * Units a minute at a calm speaking pace: Chinese in characters and syllables, English in words.
 * Broadcast Mandarin runs at 250 to 270 characters, a formal talk at about 200; English talks at 100 to 165 words.
 */
export const unitsPerMinute: Readonly<Record<Language, number>> = { zh: 220, en: 140 };
