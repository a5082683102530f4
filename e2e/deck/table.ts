import { defineSection, defineSlide, keyPoint } from '../../src/core/model/define.ts';
import { intervals, live, matrix, quadrant, way } from './guests.ts';
import { sources } from './sources.ts';

export const columns = defineSlide({
  id: 'columns',
  layout: 'before-after',
  title: { zh: '奶先放还是后放，各有各的理', en: 'Milk first or milk last: each has its reasons' },
  panels: [
    {
      heading: { zh: '先放奶', en: 'Milk first' },
      tone: 'learning',
      role: 'said',
      content: [
        { zh: '热茶冲上去', en: 'tea on the milk' },
        { zh: '奶热得慢，不结块', en: 'it does not curdle' },
      ],
    },
    {
      heading: { zh: '后放奶', en: 'Milk last' },
      tone: 'value',
      role: 'said',
      content: [
        { zh: '边加边搅', en: 'stirred in' },
        { zh: '看得出该放多少', en: 'one sees how much' },
      ],
    },
  ],
  arrow: { zh: '还是', en: 'or' },
  time: '20s',
  notes: {
    zh: '再说加奶。先放的人说，奶热得慢，不会结块。[1]后放的人，比如奥威尔，说边加边看才知道放多少。两边都有理，没有定论。',
    en: 'Now milk. Those who pour it first say it warms slowly and doesn’t curdle. [1]Those who pour it last, Orwell among them, say you can see when to stop. Both have a point, and it isn’t settled.',
  },
  keyPoints: [
    keyPoint(
      'columns.unsettled',
      { zh: '先放奶后放奶，没有定论', en: 'Milk first or last is not settled' },
      { zh: '没有定论', en: 'not settled' },
      { zh: [['奶'], ['没有定论', '没个定论']], en: [['milk'], ['settled', 'open question']] },
    ),
  ],
  claims: ['N03'],
  sources: [sources.orwell1946],
});

export const sequence = defineSlide({
  id: 'sequence',
  layout: 'diagram',
  title: { zh: '功夫茶第一泡不喝', en: 'The first pour is not for drinking' },
  diagram: {
    id: 'gongfu',
    title: { zh: '主人、壶和客人之间', en: 'Between host, pot and guest' },
    text: {
      zh: '主人往壶里注水，壶里的水倒出来温杯；主人再注水，茶分给客人。客人先闻后尝。',
      en: 'The host pours water into the pot, and that first pour warms the cups. The host pours again, and the tea goes to the guest, who smells it before tasting.',
    },
    mermaid: `sequenceDiagram
      participant host as "{host}"
      participant pot as "{pot}"
      participant guest as "{guest}"
      host->>pot: "{first}"
      pot-->>host: "{rinse}"
      host->>pot: "{again}"
      pot->>guest: "{serve}"
      Note over pot,guest: "{smell}"
      %% learning: first again
      %% value: smell`,
    labels: {
      host: { zh: '**主人**', en: '**Host**' },
      pot: { zh: '**壶**', en: '**Pot**' },
      guest: { zh: '**客人**', en: '**Guest**' },
      first: { zh: '第一次注水', en: 'First pour' },
      rinse: { zh: '倒出来温杯', en: 'Warms the cups' },
      again: { zh: '再注水', en: 'Second pour' },
      serve: { zh: '分茶', en: 'Tea for the guest' },
      smell: { zh: '先闻，后尝', en: 'Smell first, then taste' },
    },
    steps: ['first', 'rinse', 'again', 'serve smell'],
  },
  time: '15s',
  notes: {
    zh: '功夫茶是这样：[1]主人注水，[2]第一泡倒出来温杯；[3]再注水，[4]才分给客人，先闻后尝。',
    en: 'Gongfu tea goes like this: [1]the host pours, [2]and the first pour warms the cups; [3]the host pours again, [4]and now the guest smells, and tastes.',
  },
  keyPoints: [],
  claims: [],
  sources: [],
});

export const timeline = defineSlide({
  id: 'timeline',
  layout: 'diagram',
  title: { zh: '关于茶，一直有人认真写', en: 'People have long written about tea in earnest' },
  diagram: {
    id: 'writings',
    title: { zh: '写茶的四个年份', en: 'Four years in the writings on tea' },
    text: {
      zh: '公元 760 年前后，陆羽写《茶经》。1946 年，奥威尔写泡茶十一条。2010 年，物理学家解释壶嘴为什么滴水。2019 年，ISO 3103 出第二版。',
      en: 'Around 760, Lu Yu writes The Classic of Tea. In 1946, Orwell sets down eleven rules. In 2010, physicists explain why teapots dribble. In 2019, ISO 3103 has its second edition.',
    },
    mermaid: `timeline
      "{y760}" : "{classic}" : "{ranks}"
      "{y1946}" : "{orwell}" : "{milk}"
      "{y2010}" : "{teapot}" : "{spout}"
      "{y2019}" : "{iso}" : "{edition}"
      %% value: classic
      %% learning: teapot`,
    labels: {
      y760: { zh: '760', en: '760' },
      classic: { zh: '《茶经》', en: 'Classic of Tea' },
      ranks: { zh: '陆羽排了水', en: 'Lu Yu ranks water' },
      y1946: { zh: '1946', en: '1946' },
      orwell: { zh: '奥威尔十一条', en: 'Eleven rules' },
      milk: { zh: '奶后放', en: 'milk last' },
      y2010: { zh: '2010', en: '2010' },
      teapot: { zh: '壶嘴研究', en: 'Teapot effect' },
      spout: { zh: '为何滴水', en: 'why it dribbles' },
      y2019: { zh: '2019', en: '2019' },
      iso: { zh: 'ISO 3103', en: 'ISO 3103' },
      edition: { zh: '第二版', en: '2nd edition' },
    },
    steps: ['classic ranks', 'orwell milk', 'teapot spout', 'iso edition'],
  },
  chart: {
    id: 'years',
    kind: 'ruler',
    title: { zh: '这些年份在一把尺子上', en: 'The years on one ruler' },
    text: {
      zh: '从 600 年到 2100 年的标尺：760 年《茶经》，1946 年奥威尔；中间隔了 1186 年。',
      en: 'A ruler from the year 600 to 2100: the Classic of Tea in 760, Orwell in 1946, and 1186 years between the two.',
    },
    axis: {
      label: { zh: '年', en: 'Year' },
      from: 600,
      to: 2100,
      scale: 'linear',
      ticks: [600, 1100, 1600, 2100].map((at) => ({ at, label: { zh: String(at), en: String(at) } })),
    },
    marks: [
      {
        at: 760,
        label: { zh: '茶经', en: 'Classic of Tea' },
        shown: { zh: '760', en: '760' },
        tone: 'value',
        side: 'above',
      },
      {
        at: 1946,
        label: { zh: '奥威尔', en: 'Orwell' },
        shown: { zh: '1946', en: '1946' },
        tone: 'plain',
        side: 'above',
        role: 'claimed',
      },
    ],
  },
  chartAt: 'below',
  time: '20s',
  notes: {
    zh: '写茶的人一直有。[1]760 年前后，陆羽排了水的高下：山水上，江水中，井水下。[2]1946 年，奥威尔写了十一条；[3]2010 年，有人研究壶嘴为什么滴水；[4]2019 年，标准出了新版。',
    en: 'Tea has always had its writers. [1]Around 760, Lu Yu ranks water: mountain, river, well. [2]In 1946, Orwell sets down eleven rules. [3]In 2010, physicists study why teapots dribble, [4]and in 2019 the standard has a new edition.',
  },
  keyPoints: [],
  claims: ['N05'],
  sources: [sources.luYu, sources.orwell1946, sources.duez2010, sources.iso3103],
});

export const references = defineSlide({
  id: 'references',
  layout: 'references',
  title: { zh: '出处', en: 'References' },
  time: '10s',
  notes: {
    zh: '出处都在这里。水该开了，您请问。',
    en: 'Here is where it all comes from. The kettle is boiling: ask away.',
  },
  keyPoints: [],
  claims: [],
  sources: [],
});

export const table = defineSection({
  id: 'table',
  title: { zh: '茶桌', en: 'The tea table' },
  station: { label: { zh: '桌', en: 'Table' }, tone: 'value' },
  slides: [columns, intervals, sequence, live, matrix, quadrant, timeline, way, references],
});
