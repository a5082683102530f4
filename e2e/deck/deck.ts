import { defineDeck } from '../../src/core/model/define.ts';
import { appendix } from './appendix.ts';
import { claims, omissions } from './claims.ts';
import { leaf } from './leaf.ts';
import { opening } from './opening.ts';
import { questions } from './questions.ts';
import { sources } from './sources.ts';
import { table } from './table.ts';
import { values } from './values.ts';
import { versions } from './versions.ts';
import { water } from './water.ts';

/**
 * The talk of the end-to-end tests: one small slide for every layout, and for every kind of diagram and chart. Its
 * ids say what each is there for; the tests quote it, so that it changes with them and with nothing else.
 */
export const deck = defineDeck({
  id: 'tea',
  title: { zh: '一杯茶，讲给爱问的人听', en: 'A cup of tea, for people who ask' },
  description: {
    zh: '六类茶，一壶水，还有几句常被说错的话。',
    en: 'Six kinds of tea, one kettle, and a few things often said wrongly.',
  },
  author: { zh: '端到端测试', en: 'The end-to-end tests' },
  sections: [opening, leaf, water, table, appendix],
  versions,
  claims,
  omissions,
  questions,
  sources,
  values,
  // Two addresses of an older tea talk: see `moved.spec.ts`.
  moved: { questions: 'ledger', fermentation: 'correction' },
});
