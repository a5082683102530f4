import { defineSection, defineSlide, keyPoint } from '../../src/core/model/define.ts';
import type { Axis } from '../../src/core/model/pictures.ts';
import { sources } from './sources.ts';

export const superscript = defineSlide({
  id: 'superscript',
  layout: 'figures',
  title: {
    zh: '一杯茶约有 8×10^{24} 个 H_{2}O 分子',
    en: 'A cup holds some 8 × 10^{24} molecules of H_{2}O',
  },
  figures: [
    {
      value: { zh: '240 g', en: '240 g' },
      label: { zh: '一杯水', en: 'a cup of water' },
      detail: { zh: '不到四分之一升', en: 'just under a quarter of a litre' },
      tone: 'scale',
    },
    {
      value: { zh: '13.3 mol', en: '13.3 mol' },
      label: { zh: '除以每摩尔 18 克', en: 'at 18 g a mole' },
      detail: { zh: 'H_{2}O 的摩尔质量', en: 'the molar mass of H_{2}O' },
      tone: 'learning',
    },
    {
      value: { zh: '8×10^{24}', en: '8 × 10^{24}' },
      label: { zh: '个分子', en: 'molecules' },
      detail: { zh: '每摩尔 6.022×10^{23} 个', en: '6.022 × 10^{23} in every mole' },
      tone: 'value',
    },
  ],
  steps: true,
  time: '20s',
  notes: {
    zh: '一杯水有多少？240 克，[1]除以 18，约 13.3 摩尔；[2]每摩尔 6.022×10^{23} 个，乘起来，大约是 8×10^{24} 个分子。',
    en: 'How much water is in a cup? 240 grams; [1]divide by 18, and that is about 13.3 moles. [2]With 6.022 × 10^{23} in each, it comes to some 8 × 10^{24} molecules.',
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

const minutes = (to: number, every: number): Axis => ({
  label: { zh: '分钟', en: 'Minutes' },
  from: 0,
  to,
  scale: 'linear',
  ticks: Array.from({ length: to / every + 1 }, (_, tick) => {
    const text = String(tick * every);
    return { at: tick * every, label: { zh: text, en: text } };
  }),
});

const degrees = (from: number): Axis => ({
  label: { zh: '°C', en: '°C' },
  from,
  to: 100,
  scale: 'linear',
  ticks: [20, 40, 60, 80, 100]
    .filter((at) => at >= from)
    .map((at) => ({ at, label: { zh: String(at), en: String(at) } })),
});

/** Newton’s law of cooling, from 95 °C in a room of 20 °C: `[minutes, °C]`. */
const cooling = (rate: number) =>
  Array.from({ length: 9 }, (_, index): [number, number] => [
    5 * index,
    20 + 75 * Math.exp(-rate * 5 * index),
  ]);

export const lines = defineSlide({
  id: 'lines',
  layout: 'chart',
  title: { zh: '盖上盖子，茶凉得慢一半', en: 'With the lid on, tea cools half as fast' },
  chart: {
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
  points: [
    { zh: '不盖盖，16 分钟到 60 °C', en: 'No lid: 60 °C after 16 minutes' },
    { zh: '盖上盖，31 分钟才到', en: 'Lid on: it takes 31 minutes' },
  ],
  remark: {
    label: { zh: '注意', en: 'Note' },
    text: { zh: '算出来的，不是量出来的。', en: 'Calculated, not measured.' },
  },
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
  layout: 'chart',
  title: { zh: '越嫩的茶，水温越低', en: 'The more tender the leaf, the cooler the water' },
  chart: {
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
      { label: { zh: '乌龙', en: 'Oolong' }, tone: 'value', x: 3, y: 95, labelSide: 'right' },
      { label: { zh: '红茶', en: 'Black' }, tone: 'scale', x: 4, y: 100, labelSide: 'right' },
    ],
  },
  points: [
    { zh: '实心点：平常的泡法', en: 'Dots: the usual way' },
    { zh: '空心圈：玉露，60 °C', en: 'Hollow ring: gyokuro, 60 °C' },
  ],
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
  layout: 'chart',
  title: { zh: '冲好以后，咖啡的咖啡因更多', en: 'Once brewed, coffee has more caffeine' },
  chart: {
    id: 'caffeine',
    kind: 'bars',
    title: { zh: '每 100 克饮品里的咖啡因', en: 'Caffeine in 100 g of the drink' },
    text: {
      zh: '咖啡 40 毫克，红茶 20 毫克，绿茶 12 毫克。',
      en: 'Coffee 40 mg, black tea 20 mg, green tea 12 mg.',
    },
    groups: [
      {
        heading: { zh: '每 100 克，毫克', en: 'mg in 100 g' },
        bars: [
          { label: { zh: '咖啡', en: 'Coffee' }, value: 40, shown: { zh: '40', en: '40' }, tone: 'plain' },
          { label: { zh: '红茶', en: 'Black tea' }, value: 20, shown: { zh: '20', en: '20' }, tone: 'scale' },
          {
            label: { zh: '绿茶', en: 'Green tea' },
            value: 12,
            shown: { zh: '12', en: '12' },
            tone: 'ability',
          },
        ],
      },
    ],
  },
  points: [
    { zh: '一杯对一杯，红茶只有一半', en: 'Cup for cup, black tea has half' },
    { zh: '按干重算，茶叶反而多', en: 'By dry weight, the leaf has more' },
  ],
  time: '15s',
  notes: {
    zh: '说茶更提神，冲好以后不对：每 100 克，咖啡有 40 毫克咖啡因，红茶只有 20 毫克。',
    en: 'That tea keeps you awake longer is wrong once it is brewed: in 100 grams, coffee has 40 milligrams of caffeine, black tea only 20.',
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

const row = (zh: string, en: string, degrees: string, minutes: string, hintZh: string, hintEn: string) => ({
  tone: 'plain' as const,
  cells: [
    { zh, en },
    { zh: degrees, en: degrees },
    { zh: minutes, en: minutes },
    { zh: hintZh, en: hintEn },
  ],
});

export const longTable = defineSlide({
  id: 'long-table',
  layout: 'table',
  title: { zh: '什么茶，多热的水，泡多久', en: 'Which tea, how hot, how long' },
  columns: [
    { heading: { zh: '茶', en: 'Tea' } },
    { heading: { zh: '°C', en: '°C' }, align: 'number' },
    { heading: { zh: '分钟', en: 'Minutes' }, align: 'number' },
    { heading: { zh: '提示', en: 'Hint' } },
  ],
  rows: [
    row('绿茶', 'Green', '80', '2', '不盖盖', 'no lid'),
    row('白茶', 'White', '85', '3', '可以煮', 'may be simmered'),
    row('黄茶', 'Yellow', '85', '3', '慢慢来', 'no hurry'),
    row('乌龙', 'Oolong', '95', '3', '多泡几次', 'good for many pours'),
    row('红茶', 'Black', '100', '4', '可加奶', 'takes milk'),
    row('黑茶', 'Dark', '100', '5', '先洗一遍', 'rinse it first'),
  ],
  steps: true,
  time: '15s',
  notes: {
    zh: '一张表记住：[1]从绿茶到[5]黑茶，水一路热上去，时间也一路长起来。',
    en: 'One table to keep. [1]From green tea down to [5]dark tea, the water gets hotter and the wait gets longer.',
  },
  keyPoints: [],
  claims: [],
  omissions: ['O1'],
  sources: [sources.iso3103],
});

export const water = defineSection({
  id: 'water',
  title: { zh: '水', en: 'Water' },
  slides: [superscript, lines, dots, bars, longTable],
});
