import { defineDeck } from '../src/deck/vocabulary.ts';
import { opening } from './00-opening.ts';
import { whatIs } from './01-what-is.ts';
import { largeAndSmall } from './02-large-and-small.ts';
import { emergence } from './03-emergence.ts';
import { claims } from './claims.ts';
import { sources } from './sources.ts';

/** The table of contents. */
export const deck = defineDeck({
  title: { zh: '大语言模型，讲给面试官听', en: 'Large language models, explained to an interviewer' },
  description: {
    zh: '什么是大模型，它和小模型差在哪里，“涌现”到底指什么。每一句都说得出来处。',
    en: 'What a large model is, how it differs from a small one, and what “emergence” means. Every sentence can name its source.',
  },
  author: { zh: 'llm-talk', en: 'llm-talk' },
  sections: [opening, whatIs, largeAndSmall, emergence],
  claims,
  sources,
  openClaims: [
    'N22',
    'N23',
    'N24',
    'N25',
    'N26',
    'N27',
    'N28',
    'N29',
    'N30',
    'N31',
    'N32',
    'N33',
    'N34',
    'N35',
    'N36',
    'N37',
    'N38',
    'N39',
    'N40',
    'N41',
    'N42',
    'N43',
    'N44',
    'N45',
    'N46',
    'N47',
    'N48',
  ],
});
