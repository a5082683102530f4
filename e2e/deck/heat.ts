import { defineSlide } from '../../src/core/model/define.ts';
import { minutes } from './axes.ts';
import { sources } from './sources.ts';

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
    row('乌龙', 'Oolong', '95', '3', '多泡几次', 'good for many pours'),
    row('红茶', 'Black', '100', '4', '可加奶', 'takes milk'),
    row('黑茶', 'Dark', '100', '5', '先洗一遍', 'rinse it first'),
  ],
  steps: true,
  time: '15s',
  notes: {
    zh: '一张表记住：[1]从绿茶到[4]黑茶，水一路热上去，时间也一路长起来。',
    en: 'One table to keep. [1]From green tea down to [4]dark tea, the water gets hotter and the wait gets longer.',
  },
  keyPoints: [],
  claims: [],
  omissions: ['O1'],
  sources: [sources.iso3103],
});

const stop = (at: number) => ({ at, label: { zh: String(at), en: String(at) } });

export const parallel = defineSlide({
  id: 'parallel',
  layout: 'figure',
  title: { zh: '三种茶，三条路', en: 'Three teas, three ways through' },
  charts: [
    {
      id: 'ways',
      kind: 'parallel',
      title: { zh: '水温、分钟、加不加奶', en: 'Heat, minutes, milk or none' },
      text: {
        zh: '红茶 100 °C、4 分钟、可加奶；乌龙 95 °C、3 分钟、不加；绿茶 80 °C、2 分钟、不加。',
        en: 'Black tea: 100 °C, 4 minutes, milk; oolong: 95 °C, 3 minutes, none; green tea: 80 °C, 2 minutes, none.',
      },
      axes: [
        { label: { zh: '水温 °C', en: 'Heat, °C' }, stops: [stop(100), stop(95), stop(80)] },
        { label: { zh: '分钟', en: 'Minutes' }, stops: [stop(4), stop(3), stop(2)] },
        {
          label: { zh: '奶', en: 'Milk' },
          stops: [{ label: { zh: '可加', en: 'some' } }, { label: { zh: '不加', en: 'none' } }],
        },
      ],
      lines: [
        { label: { zh: '红茶', en: 'Black' }, tone: 'scale', stops: [0, 0, 0] },
        { label: { zh: '乌龙', en: 'Oolong' }, tone: 'value', stops: [1, 1, 1] },
        { label: { zh: '绿茶', en: 'Green' }, tone: 'ability', stops: [2, 2, 1] },
      ],
    },
  ],
  time: '10s',
  notes: {
    zh: '同一张表画成线：红茶最热也最久，绿茶最凉也最快，只有红茶加奶。',
    en: 'The same table as lines: black tea is hottest and slowest, green coolest and quickest, and only one takes milk.',
  },
  keyPoints: [],
  claims: [],
  omissions: ['O1'],
  sources: [sources.iso3103],
});

/** Kilowatts times minutes that heat one litre of water from 20 to 100 °C: 4.19 kJ a degree, 60 kJ each. */
const litre = (4.19 * 80) / 60;

const kettle = (zh: string, en: string, kilowatts: number) => ({
  label: { zh, en },
  tone: 'scale' as const,
  x: kilowatts,
  y: litre / kilowatts,
  labelSide: 'right' as const,
});

export const twoCharts = defineSlide({
  id: 'two-charts',
  layout: 'figure',
  title: { zh: '泡茶的时间，多半在烧水', en: 'Most of the time goes into the boiling' },
  charts: [
    {
      id: 'waiting',
      kind: 'stacks',
      title: { zh: '从凉水到第一口', en: 'From cold water to the first sip' },
      text: {
        zh: '绿茶烧水 4 分钟、晾 5 分钟、泡 2 分钟，共 11 分钟，课间 10 分钟不够；红茶烧水 4 分钟、泡 4 分钟，共 8 分钟。',
        en: 'Green tea: 4 minutes of boiling, 5 of cooling, 2 of brewing, 11 together, too long for a break of 10; black tea: 4 of boiling, 4 of brewing, 8 together.',
      },
      x: minutes(15, 5),
      limits: [{ at: 10, label: { zh: '课间', en: 'A break' } }],
      bars: [
        {
          label: { zh: '绿茶', en: 'Green' },
          parts: [
            { value: 4, label: { zh: '烧', en: 'boil' }, tone: 'scale' },
            { value: 5, label: { zh: '晾', en: 'cool' }, tone: 'plain' },
            { value: 2, tone: 'ability' },
          ],
          shown: { zh: '11', en: '11' },
        },
        {
          label: { zh: '红茶', en: 'Black' },
          parts: [
            { value: 4, label: { zh: '烧', en: 'boil' }, tone: 'scale' },
            { value: 4, label: { zh: '泡', en: 'brew' }, tone: 'ability' },
          ],
          shown: { zh: '8', en: '8' },
        },
      ],
    },
    {
      id: 'kettles',
      kind: 'plane',
      title: { zh: '功率和分钟', en: 'Power and minutes' },
      text: {
        zh: '双对数图，横轴千瓦，纵轴分钟。烧开一升水要约 5.6 千瓦分：电水壶 1.8 千瓦约 3 分钟，茶炉 0.6 千瓦约 9 分钟。按比热算的，不计散热。',
        en: 'Kilowatts across, minutes up, both axes logarithmic. A litre takes some 5.6 kilowatt minutes: a kettle of 1.8 kW some 3 minutes, a burner of 0.6 kW some 9. Calculated from the heat capacity, losses left aside.',
      },
      x: {
        label: { zh: '千瓦', en: 'Kilowatts' },
        from: 0.3,
        to: 5,
        scale: 'log',
        ticks: [
          { at: 0.3, label: { zh: '0.3', en: '0.3' } },
          { at: 1, label: { zh: '1', en: '1' } },
          { at: 3, label: { zh: '3', en: '3' } },
        ],
      },
      y: {
        label: { zh: '分钟', en: 'Minutes' },
        from: 1,
        to: 30,
        scale: 'log',
        ticks: [
          { at: 1, label: { zh: '1', en: '1' } },
          { at: 10, label: { zh: '10', en: '10' } },
        ],
      },
      products: [
        { product: litre / 2, label: { zh: '半升', en: 'half' } },
        { product: litre, label: { zh: '一升', en: 'a litre' }, tone: 'scale' },
      ],
      ratios: [],
      dots: [kettle('电水壶', 'kettle', 1.8), kettle('茶炉', 'burner', 0.6)],
    },
  ],
  time: '15s',
  notes: {
    zh: '时间多半花在烧水上。一升水要的热是定的，功率大就快，功率小就慢；课间 10 分钟，来得及泡红茶。',
    en: 'Most of the time goes into the boiling. A litre needs its heat, from a strong kettle fast, from a small burner slowly; a break of 10 minutes will do for black tea.',
  },
  keyPoints: [],
  claims: [],
  sources: [],
});
