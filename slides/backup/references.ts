import { defineSlide, keyPoint } from '../../src/core/model/define.ts';
import { talkSources } from '../sources.ts';

export const references = defineSlide({
  id: 'references',
  layout: 'references',
  title: { zh: '出处，带星的是转引', en: 'Sources; a star means second-hand' },
  time: '30s',
  notes: {
    zh: `这是全部出处，一共 ${talkSources.length} 份。没有星的，核对到了原文、摘要或者存下来的页面；带星的是转引，只在别人的引用里见过，所以那几个数要打点折扣。页脚写着每一页靠什么，按 C 能看到完整书目和判定。今年的新模型，多半靠第三方页面，带着日期。对哪一句有疑问，现在就查。`,
    en: `These are all the sources, ${talkSources.length} of them. Without a star, the passage, the abstract or a stored page was checked; a star means second-hand, seen only where somebody quotes it. Each footer says what its slide rests on, and C opens the full entries and the verdicts. The newest models rest mostly on third-party pages, with dates. If you doubt a sentence, let’s look it up now.`,
  },
  keyPoints: [
    keyPoint(
      'references.star',
      {
        zh: '没有星的核对过，带星的是转引',
        en: 'Without a star it was checked; a star means second-hand',
      },
      { zh: '带星转引', en: 'starred' },
      {
        zh: [
          ['带星', '星号'],
          ['转引', '引用'],
        ],
        en: [['star'], ['second-hand', 'quotes', 'quoted']],
      },
    ),
    keyPoint(
      'references.dated',
      {
        zh: '今年的新模型多半靠第三方页面，带着日期',
        en: 'The newest models rest mostly on third-party pages, with dates',
      },
      { zh: '第三方页面', en: 'third-party pages' },
      {
        zh: [['第三方'], ['日期']],
        en: [['third-party'], ['dates', 'date']],
      },
    ),
  ],
  claims: [],
  sources: [],
});
