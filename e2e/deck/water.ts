import { defineSection, defineSlide, keyPoint } from '../../src/core/model/define.ts';
import { degrees, minutes } from './axes.ts';
import { longTable, parallel, twoCharts } from './heat.ts';
import { sources } from './sources.ts';
import { values } from './values.ts';

export const superscript = defineSlide({
  id: 'superscript',
  layout: 'big',
  title: {
    zh: '一杯茶约有 8×10^{24} 个 H_{2}O 分子',
    en: 'A cup holds some 8 × 10^{24} molecules of H_{2}O',
  },
  value: { zh: '13.3', en: '13.3' },
  caption: { zh: '摩尔，在一杯 240 克的水里', en: 'moles, in a cup of 240 g' },
  tone: 'value',
  chart: {
    id: 'moles',
    kind: 'bars',
    title: { zh: '三种杯子里的水', en: 'The water in three cups' },
    text: {
      zh: '品茗杯 1.7 摩尔，茶杯 13.3 摩尔，马克杯 16.7 摩尔。',
      en: 'A tasting cup 1.7 moles, a teacup 13.3 moles, a mug 16.7 moles.',
    },
    groups: [
      {
        heading: { zh: '摩尔', en: 'Moles' },
        bars: [
          {
            label: { zh: '品茗杯', en: 'Tasting cup' },
            value: 1.7,
            shown: { zh: '1.7', en: '1.7' },
            tone: 'plain',
          },
          {
            label: { zh: '茶杯', en: 'Teacup' },
            value: 13.3,
            shown: { zh: '13.3', en: '13.3' },
            tone: 'value',
          },
          {
            label: { zh: '马克杯', en: 'Mug' },
            value: 16.7,
            shown: { zh: '16.7', en: '16.7' },
            tone: 'plain',
          },
        ],
      },
    ],
  },
  beside: [
    { lead: { zh: '18 g', en: '18 g' }, text: { zh: '每摩尔水', en: 'to a mole of water' } },
    {
      lead: { zh: '6.022×10^{23}', en: '6.022 × 10^{23}' },
      text: { zh: '每摩尔的 H_{2}O', en: 'of H_{2}O a mole' },
    },
    { lead: { zh: '8×10^{24}', en: '8 × 10^{24}' }, text: { zh: '一杯里的个数', en: 'to a cup' } },
  ],
  time: '20s',
  notes: {
    zh: '一杯水有多少？240 克，[1]除以 18，约 13.3 摩尔；每摩尔 6.022×10^{23} 个，乘起来，大约是 8×10^{24} 个分子。',
    en: 'How much water is in a cup? 240 grams; [1]divide by 18, and that is about 13.3 moles. With 6.022 × 10^{23} in each, it comes to some 8 × 10^{24} molecules.',
  },
  keyPoints: [
    keyPoint(
      'superscript.count',
      { zh: '摩尔数乘出分子数，约 8×10^{24}', en: 'Moles give the molecules, some 8 × 10^{24}' },
      { zh: '数分子', en: 'molecules' },
      { zh: [['摩尔'], ['分子']], en: [['mole'], ['molecules']] },
    ),
  ],
  claims: [],
  sources: [sources.si2019],
});

/** Newton’s law of cooling, from 95 °C in a room of 20 °C: `[minutes, °C]`. */
const cooling = (rate: number) =>
  Array.from({ length: 9 }, (_, index): [number, number] => [
    5 * index,
    20 + 75 * Math.exp(-rate * 5 * index),
  ]);

export const lines = defineSlide({
  id: 'lines',
  layout: 'figure',
  title: { zh: '盖上盖子，茶凉得慢一半', en: 'With the lid on, tea cools half as fast' },
  charts: [
    {
      id: 'cooling',
      kind: 'lines',
      title: { zh: '一杯茶的温度随时间变化', en: 'The temperature of a cup over time' },
      text: {
        zh: '从 95 °C 开始，室温 20 °C。不盖盖，16 分钟降到 60 °C；盖上盖，31 分钟才到。曲线是按牛顿冷却定律算的。',
        en: 'Starting at 95 °C in a room of 20 °C. Without a lid it is down to 60 °C after 16 minutes; with one it takes 31. The curves are calculated by Newton’s law of cooling.',
      },
      x: minutes(40, 10),
      y: degrees(20),
      lines: [
        {
          label: { zh: '盖上盖', en: 'Lid on' },
          tone: 'ability',
          points: cooling(0.02),
          labelAt: 4,
          labelSide: 'above',
        },
        {
          label: { zh: '不盖盖', en: 'No lid' },
          tone: 'scale',
          points: cooling(0.04),
          labelAt: 4,
          labelSide: 'below',
        },
        {
          label: { zh: '60 °C', en: '60 °C' },
          tone: 'plain',
          points: [
            [0, 60],
            [40, 60],
          ],
          labelAt: 0,
          labelSide: 'below',
          role: 'limit',
        },
      ],
    },
  ],
  annotation: { zh: '算出来的，不是量出来的', en: 'Calculated, not measured' },
  time: '20s',
  notes: {
    zh: '笔记没说水温。水一离火就在凉：不盖盖，16 分钟降到 60 度；盖上盖子，要 31 分钟。这是按牛顿冷却定律算的。',
    en: 'The notes are silent on heat. Off the fire, water cools: without a lid it is down to 60 degrees in 16 minutes, with one in 31. That is Newton’s law of cooling at work.',
  },
  keyPoints: [
    keyPoint(
      'lines.lid',
      { zh: '盖上盖子，31 分钟才到 60 度', en: 'With a lid it takes 31 minutes to reach 60 degrees' },
      { zh: '盖子', en: 'the lid' },
      {
        zh: [
          ['盖上', '盖子'],
          ['31 分钟', '三十一分钟', '半个小时'],
        ],
        en: [['lid'], ['31', 'thirty-one', 'half an hour']],
      },
    ),
  ],
  claims: [],
  omissions: ['O1'],
  sources: [],
});

export const dots = defineSlide({
  id: 'dots',
  layout: 'figure',
  title: { zh: '越嫩的茶，水温越低', en: 'The more tender the leaf, the cooler the water' },
  charts: [
    {
      id: 'brewing',
      kind: 'dots',
      title: { zh: '三种茶的水温和时间', en: 'Heat and time for three teas' },
      text: {
        zh: '横轴是分钟，纵轴是水温。绿茶 2 分钟、80 °C，玉露只用 60 °C；乌龙 3 分钟、95 °C；红茶 4 分钟、100 °C。',
        en: 'The horizontal axis is minutes, the vertical axis the heat of the water. Green tea: 2 minutes at 80 °C, gyokuro at only 60 °C; oolong: 3 minutes at 95 °C; black tea: 4 minutes at 100 °C.',
      },
      x: minutes(6, 1),
      y: { ...degrees(40), to: 110 },
      dots: [
        { label: { zh: '绿茶', en: 'Green' }, tone: 'ability', x: 2, y: 80, ring: 60, labelSide: 'right' },
        { label: { zh: '乌龙', en: 'Oolong' }, tone: 'plain', x: 3, y: 95, labelSide: 'right' },
        { label: { zh: '红茶', en: 'Black' }, tone: 'scale', x: 4, y: 100, labelSide: 'right' },
      ],
    },
  ],
  annotation: { zh: '空心圈：玉露', en: 'Hollow ring: gyokuro' },
  time: '15s',
  notes: {
    zh: '越嫩越怕烫：绿茶 80 度，玉露只用 60 度；乌龙 95 度，红茶 100 度。',
    en: 'The tender ones fear the heat: green tea takes 80 degrees, gyokuro only 60; oolong takes 95, black tea 100.',
  },
  keyPoints: [],
  claims: [],
  omissions: ['O1'],
  sources: [],
});

export const bars = defineSlide({
  id: 'bars',
  layout: 'figure',
  title: { zh: '冲好以后，咖啡的咖啡因更多', en: 'Once brewed, coffee has more caffeine' },
  charts: [
    {
      id: 'caffeine',
      kind: 'bars',
      title: { zh: '每 100 克饮品里的咖啡因', en: 'Caffeine in 100 g of the drink' },
      text: {
        zh: '咖啡 40 毫克，红茶 20 毫克，绿茶 12 毫克。',
        en: 'Coffee 40 mg, black tea 20 mg, green tea 12 mg.',
      },
      groups: [
        {
          heading: { zh: '每 100 克', en: 'In 100 g' },
          bars: [
            {
              label: { zh: '咖啡', en: 'Coffee' },
              value: values['coffee.caffeine'].amount,
              shown: { zh: '{{coffee.caffeine}}', en: '{{coffee.caffeine}}' },
              tone: 'plain',
            },
            {
              label: { zh: '红茶', en: 'Black tea' },
              value: values['tea.caffeine'].amount,
              shown: { zh: '{{tea.caffeine}}', en: '{{tea.caffeine}}' },
              tone: 'scale',
            },
            {
              label: { zh: '绿茶', en: 'Green tea' },
              value: 12,
              shown: { zh: '12 毫克', en: '12 mg' },
              tone: 'ability',
            },
          ],
        },
      ],
    },
  ],
  annotation: { zh: '按干重算，茶叶反而多', en: 'By dry weight, the leaf has more' },
  time: '15s',
  notes: {
    zh: '说茶更提神，冲好以后不对：每 100 克，咖啡有 {{coffee.caffeine}}咖啡因，红茶只有 {{tea.caffeine}}。',
    en: 'That tea keeps you awake longer is wrong once it is brewed: in 100 grams, coffee has {{coffee.caffeine}} of caffeine, black tea only {{tea.caffeine}}.',
  },
  keyPoints: [
    keyPoint(
      'bars.half',
      { zh: '咖啡因 40 毫克对 20 毫克', en: '40 mg of caffeine against 20' },
      { zh: '一半', en: 'half' },
      {
        zh: [['咖啡因'], ['20 毫克', '二十毫克', '一半']],
        en: [['caffeine'], ['only 20', 'twenty', 'half']],
      },
    ),
  ],
  claims: ['N04'],
  sources: [sources.usda2019],
});

export const water = defineSection({
  id: 'water',
  title: { zh: '水', en: 'Water' },
  station: { label: { zh: '水', en: 'Water' }, tone: 'scale' },
  slides: [superscript, lines, dots, bars, longTable, parallel, twoCharts],
});
