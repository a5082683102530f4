import { defineSection, defineSlide, keyPoint } from '../../src/core/model/define.ts';
import { sources } from './sources.ts';

export const cover = defineSlide({
  id: 'cover',
  layout: 'cover',
  kicker: { zh: '一份茶的笔记，逐条查过', en: 'Notes on tea, checked one by one' },
  title: { zh: '一杯茶\n讲给爱问的人听', en: 'A cup of tea, for people who ask' },
  subtitle: {
    zh: '从叶子到杯子：六类茶，一壶水，还有几句常被说错的话。',
    en: 'From the leaf to the cup: six kinds, one kettle, and a few things often said wrongly.',
  },
  picture: {
    id: 'cups',
    kind: 'circles',
    title: { zh: '三种杯子的大小', en: 'Three cups, to scale' },
    text: {
      zh: '三个圆的面积与容量成正比：品茗杯 30 毫升，盖碗 150 毫升，马克杯 300 毫升。',
      en: 'Three circles whose areas are proportional to volume: a tasting cup of 30 mL, a lidded bowl of 150 mL, a mug of 300 mL.',
    },
    circles: [
      { label: { zh: '品茗杯 30 毫升', en: 'Tasting cup 30 mL' }, value: 30, tone: 'value' },
      { label: { zh: '盖碗 150 毫升', en: 'Lidded bowl 150 mL' }, value: 150, tone: 'ability' },
      { label: { zh: '马克杯 300 毫升', en: 'Mug 300 mL' }, value: 300, tone: 'scale' },
    ],
  },
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
  layout: 'answer',
  title: { zh: '一杯好茶只要四样', en: 'Good tea takes four things' },
  points: [
    {
      lead: { zh: '叶子', en: 'Leaf' },
      text: {
        zh: '都是同一种茶树，做法不同，才有六类。',
        en: 'One species; the making turns it into six kinds.',
      },
      tone: 'learning',
    },
    {
      lead: { zh: '水', en: 'Water' },
      text: { zh: '新接的水，烧开就用。', en: 'Fresh water, used as soon as it boils.' },
      tone: 'scale',
    },
    {
      lead: { zh: '温度', en: 'Heat' },
      text: { zh: '绿茶低一些，红茶要沸水。', en: 'Less for green tea, boiling for black.' },
      tone: 'ability',
    },
    {
      lead: { zh: '时间', en: 'Time' },
      text: {
        zh: '审评红茶：**100 毫升**水，2 克茶，6 分钟。',
        en: 'Black tea, as tasters brew it: **100 mL**, 2 g, 6 minutes.',
      },
      tone: 'value',
    },
  ],
  remark: {
    label: { zh: '只记一句', en: 'In a line' },
    text: { zh: '叶子定种类，火候定味道。', en: 'The leaf makes the kind, the heat makes the taste.' },
  },
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
