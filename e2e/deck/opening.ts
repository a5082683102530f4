import { defineSection, defineSlide, keyPoint } from '../../src/core/model/define.ts';
import { sources } from './sources.ts';

export const cover = defineSlide({
  id: 'cover',
  layout: 'cover',
  title: { zh: '一杯茶\n讲给爱问的人听', en: 'A cup of tea, for people who ask' },
  subtitle: {
    zh: '一份茶的笔记，逐条查过。资料截至 {{factsAsOf}}',
    en: 'Notes on tea, checked one by one. Facts as of {{factsAsOf}}',
  },
  sum: { zh: '100 + 5 =', en: '100 + 5 =' },
  guesses: ['105', '100', '95'],
  time: '15s',
  notes: {
    zh: '您好。我手上有一份茶的笔记，逐条查过书和标准。哪些站得住，哪些得改口，我边烧水边告诉您。',
    en: 'Hello. I have a page of notes on tea, and I checked every one of them against books and standards. While the kettle boils, I’ll tell you which of them hold.',
  },
  keyPoints: [
    keyPoint(
      'cover.checked',
      { zh: '笔记逐条查过书和标准', en: 'Every note was checked against books and standards' },
      { zh: '逐条查过', en: 'checked' },
      {
        zh: [
          ['逐条查过', '一条一条查过', '逐条核对'],
          ['书', '标准'],
        ],
        en: [
          ['checked', 'went through'],
          ['books', 'standards'],
        ],
      },
    ),
  ],
  claims: [],
  sources: [],
});

export const steps = defineSlide({
  id: 'steps',
  layout: 'verdict',
  title: { zh: '一杯好茶只要四样', en: 'Good tea takes four things' },
  statement: {
    zh: '叶子都出自同一种茶树，味道看怎么泡。',
    en: 'All leaves are one species; the taste is in the brewing.',
  },
  stamp: { zh: '成立', en: 'Holds' },
  tone: 'learning',
  facts: [
    {
      when: { zh: '先是水', en: 'First, water' },
      text: { zh: '新接的水，烧开就用。', en: 'Fresh, used as it boils.' },
      tone: 'scale',
    },
    {
      when: { zh: '再是温度', en: 'Then, heat' },
      text: { zh: '绿茶怕烫。', en: 'Less for green.' },
      tone: 'ability',
    },
    {
      when: { zh: '最后是时间', en: 'Last, time' },
      text: { zh: '**2 克**，6 分钟。', en: '**2 g**, 6 minutes.' },
      tone: 'value',
    },
  ],
  time: '30s',
  notes: {
    zh: '一杯好茶，说到底只要四样。先说叶子：都是同一种茶树，做法不同，才有六类。[1]再说水，要新接的，烧开就用。\n\n[2]然后是温度，绿茶怕烫，红茶要沸水。[3]最后是时间，审评红茶的人用 100 毫升水泡 2 克茶，泡足 6 分钟。',
    en: 'Good tea comes down to four things. First the leaf: it is all one species, and only the making turns it into six kinds. [1]Then water, fresh, and used as soon as it boils.\n\n[2]Then heat: green tea is easily scalded, black tea wants it boiling. [3]And last, time: for black tea, tasters take 100 millilitres of water and 2 grams of tea, and wait 6 minutes.',
  },
  keyPoints: [
    keyPoint(
      'steps.leaf',
      { zh: '同一种茶树，做法不同才有六类', en: 'One species, six kinds by the making' },
      { zh: '一种树', en: 'one species' },
      {
        zh: [
          ['同一种', '一个树种'],
          ['六类', '六种'],
        ],
        en: [
          ['one species', 'same species', 'same plant'],
          ['six kinds', 'six types'],
        ],
      },
    ),
    keyPoint(
      'steps.time',
      { zh: '2 克茶泡 6 分钟', en: '2 g of tea for 6 minutes' },
      { zh: '克数与分钟', en: 'grams and minutes' },
      {
        zh: [
          ['2 克', '两克'],
          ['6 分钟', '六分钟'],
        ],
        en: [
          ['2 grams', 'two grams'],
          ['6 minutes', 'six minutes'],
        ],
      },
    ),
  ],
  claims: ['N01'],
  sources: [sources.iso3103, sources.iso20715],
});

export const opening = defineSection({
  id: 'opening',
  title: { zh: '开场', en: 'Opening' },
  slides: [cover, steps],
});
