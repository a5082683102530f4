import type { Deck } from './deck.ts';
import type { Slide } from './slides.ts';

/** A deck for tests: these slides in one section, and nothing else but what is said here. */
export const deckOf = (slides: readonly Slide[], more: Partial<Deck> = {}): Deck => ({
  id: 'sample',
  title: { zh: '题', en: 'Title' },
  description: { zh: '述', en: 'About' },
  author: { zh: '人', en: 'Author' },
  sections: [{ id: 'all', title: { zh: '全', en: 'All' }, slides }],
  versions: [],
  claims: [],
  omissions: [],
  questions: [],
  sources: {},
  ...more,
});
