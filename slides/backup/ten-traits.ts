import { defineSlide, keyPoint } from '../../src/core/model/define.ts';
import type { Verdict } from '../../src/core/model/evidence.ts';
import { claims } from '../claims.ts';

const tally = (verdict: Verdict): number => claims.filter((claim) => claim.verdict === verdict).length;

export const tenTraits = defineSlide({
  id: 'ten-traits',
  layout: 'ledger',
  title: { zh: '四十八条，一页看完', en: 'Forty-eight claims on one page' },
  time: '35s',
  notes: {
    zh: `这场演讲的底稿，是一份学习笔记，四十八条说法，一格一条，颜色就是判定：成立的 ${tally('sound')} 条，写的时候对、现在过时的 ${tally('dated')} 条，说得不准的 ${tally('imprecise')} 条，还有争议的 ${tally('contested')} 条。没有一条算得上全错，多数是话说满了，或者年份到了。

点哪一格，就翻到讲它的那一页。您挑一格，咱们就从那儿聊。`,
    en: `Behind this talk are study notes, forty-eight claims, one square each, and the colour is the verdict: ${tally('sound')} are sound, ${tally('dated')} were right when written and have dated, ${tally('imprecise')} are imprecise, and ${tally('contested')} are still contested. None is simply wrong; most say a little too much, or their year has passed.

Each square leads to the slide that deals with it. Pick one, and we’ll start from there.`,
  },
  keyPoints: [
    keyPoint(
      'ten-traits.tally',
      {
        zh: '四十八条，没有一条全错，多数是说满了或者过时了',
        en: 'Forty-eight claims, none simply wrong; most say too much or have dated',
      },
      { zh: '一格一条', en: 'a square each' },
      {
        zh: [['一格'], ['全错', '说满', '过时']],
        en: [['square'], ['simply wrong', 'too much', 'have dated']],
      },
    ),
    keyPoint(
      'ten-traits.verdict-colour',
      {
        zh: '颜色是判定，点哪一格就翻到哪一页',
        en: 'The colour is the verdict; a square leads to its slide',
      },
      { zh: '颜色是判定', en: 'colour, verdict' },
      {
        zh: [['颜色'], ['判定']],
        en: [['colour'], ['verdict']],
      },
    ),
  ],
  claims: [],
  sources: [],
});
