import type { Deck, Section, Version } from './deck.ts';
import type { Text } from './languages.ts';
import { quoteValues } from './quote-values.ts';
import type { KeyPoint, Slide } from './slides.ts';

// Not generic on purpose: `<T extends Slide>(slide: T)` would let a misspelt field pass.
export const defineSlide = (slide: Slide): Slide => slide;
export const defineSection = (section: Section): Section => section;
export const defineVersion = (version: Version): Version => version;
/** The deck with its values in place of their names. */
export const defineDeck = (deck: Deck): Deck => quoteValues(deck);

export const keyPoint = (id: string, text: Text, cue: Text, mustSay: KeyPoint['mustSay']): KeyPoint => ({
  id,
  text,
  cue,
  mustSay,
});
