import type { Claim, Omission } from '../../src/core/model/evidence.ts';
import { sources } from './sources.ts';

/** What the notes on tea claim: one claim for every verdict. */
export const claims: readonly Claim[] = [
  {
    id: 'N01',
    heading: { zh: '茶叶', en: 'The leaf' },
    says: { zh: '六大茶类出自同一种茶树。', en: 'All six kinds of tea come from one species.' },
    verdict: 'sound',
    nuance: {
      zh: '成立：都是 Camellia sinensis，分类看的是做法，不是品种。',
      en: 'Correct: it is Camellia sinensis throughout, and kinds are told apart by how the leaf is made.',
    },
    say: {
      zh: '六大茶类，做法不同，树是同一种。',
      en: 'Six kinds of tea, six ways to make it, one species.',
    },
    sources: [sources.iso20715],
  },
  {
    id: 'N02',
    says: { zh: '红茶是发酵茶。', en: 'Black tea is fermented.' },
    verdict: 'imprecise',
    nuance: {
      zh: '行里这么叫，其实是叶子自己的酶在氧化；黑茶才靠微生物。',
      en: 'The trade says so, but it is the leaf’s own enzymes that oxidise it; only dark tea is left to microbes.',
    },
    say: {
      zh: '红茶其实是氧化，行里习惯叫发酵。',
      en: 'Black tea is oxidised; the trade just calls it fermented.',
    },
    sources: [sources.iso20715],
  },
  {
    id: 'N03',
    heading: { zh: '冲泡', en: 'The brewing' },
    says: { zh: '奶要后放。', en: 'Milk goes in last.' },
    verdict: 'contested',
    nuance: {
      zh: '奥威尔主张后放，也承认两派都很坚定。',
      en: 'Orwell argued for it, and granted that both schools stand firm.',
    },
    say: {
      zh: '先放后放，各有各的道理，奥威尔站后放。',
      en: 'There is a case for either order; Orwell put the milk in last.',
    },
    sources: [sources.orwell1946],
  },
  {
    id: 'N04',
    says: { zh: '一杯茶的咖啡因比咖啡多。', en: 'A cup of tea has more caffeine than coffee.' },
    verdict: 'wrong',
    nuance: {
      zh: '冲好以后正相反：每 100 克咖啡约 40 毫克，红茶约 20 毫克。',
      en: 'Once brewed, it is the other way round: 100 g of coffee has about 40 mg, black tea about 20 mg.',
    },
    say: {
      zh: '泡好以后，同样 100 克，红茶的咖啡因只有咖啡的一半左右。',
      en: 'Once brewed, 100 g of black tea has about half the caffeine of coffee.',
    },
    sources: [sources.usda2019],
  },
  {
    id: 'N05',
    says: { zh: '泡茶用山水最好，井水最差。', en: 'Mountain water is best for tea, well water worst.' },
    verdict: 'dated',
    nuance: {
      zh: '公元 760 年前后这样排没有错；今天的自来水是处理过的，要看的是硬度。',
      en: 'Around the year 760 it was a fair ranking; tap water is treated today, and hardness is what matters.',
    },
    say: {
      zh: '放在公元 760 年没错；今天看的是水的硬度。',
      en: 'Fair enough in the year 760; today I’d ask how hard the water is.',
    },
    sources: [sources.luYu],
  },
];

export const omissions: readonly Omission[] = [
  {
    id: 'O1',
    misses: { zh: '水温：只说“用热水”。', en: 'How hot the water should be: “hot” is all it says.' },
    answer: {
      zh: '越嫩的茶水温越低；水一离火就在凉，盖上盖子凉得慢。',
      en: 'The more tender the leaf, the cooler the water; off the fire it cools, and more slowly with the lid on.',
    },
    sources: [sources.iso3103],
  },
];
