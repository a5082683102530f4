import { defineSection, defineSlide, keyPoint } from '../src/deck/vocabulary.ts';
import { sources } from './sources.ts';

export const whatEmergenceMeans = defineSlide({
  id: 'what-emergence-means',
  layout: 'correction',
  title: {
    zh: '涌现说的是任务成绩，不是学特征',
    en: 'Emergence is about task scores, not features',
  },
  popular: {
    zh: '数据够多，模型就会自己悟出更抽象的特征，这就叫涌现。',
    en: 'Given enough data, a model works out ever more abstract features by itself: that is emergence.',
  },
  better: {
    zh: 'Wei 2022：小模型没有、大模型才有，而且光看小模型的成绩外推不出来的能力。',
    en: 'Wei 2022: an ability absent in smaller models, present in larger ones, and not predictable by extrapolating how the smaller ones score.',
  },
  reasons: [
    {
      lead: { zh: '谁都学特征', en: 'Features: universal' },
      text: {
        zh: '深度网络不论大小都在学特征，这件事叫表示学习。',
        en: 'Every deep network learns features, small ones too: that is representation learning.',
      },
      tone: 'learning',
    },
    {
      lead: { zh: '看成绩曲线', en: 'Look at scores' },
      text: {
        zh: '起初贴着随机水平，过了某个规模才明显高出来。',
        en: 'Near chance at first, then clearly above it beyond some scale.',
      },
      tone: 'ability',
    },
    {
      lead: { zh: '横轴是算力', en: 'Axis: compute' },
      text: {
        zh: 'Wei 主要按训练算力作图，不是只看数据或参数。',
        en: 'Wei plot mainly against training compute, not data or parameters alone.',
      },
      tone: 'scale',
    },
  ],
  remark: {
    label: { zh: '一句话', en: 'In short' },
    text: {
      zh: '表示学习讲模型怎么学，涌现讲成绩怎么随规模变。',
      en: 'Representation learning is how a model learns; emergence is how scores change with scale.',
    },
  },
  time: '50s',
  notes: {
    zh: `说到涌现，我先把词义交代清楚。常听到的讲法是，数据一多，模型就自动学出更高层的特征。可是学特征这件事，任何深度网络都在做，小网络也在做，它叫表示学习。

涌现讲的是另一件事。Wei 在 2022 年的定义是：某种能力小模型没有，大模型有，而且拿小模型的成绩往外推，推不出来。画成图，就是先贴着随机水平走，过了某个规模才明显抬起来，横轴主要是训练算力。

您要是说斯坦福那份报告也讲特征会涌现，我承认，那是更宽的用法；谈大模型的涌现能力，我按 Wei 的定义。`,
    en: `Before I use the word emergence, let me say what I mean by it. You often hear that, given enough data, a model automatically learns higher-level features. But every deep network does that, small ones included; it’s called representation learning.

Emergence is something else. In Wei’s 2022 definition, an ability is absent in smaller models, present in larger ones, and you couldn’t have predicted it by extrapolating the small ones. On a plot, scores hug chance, then lift off, and the axis is mainly training compute.

If you remind me that the Stanford report lets features emerge too, I agree: that’s a broader use. For emergent abilities, I keep to Wei.`,
  },
  keyPoints: [
    keyPoint(
      'what-emergence-means.definition',
      {
        zh: '涌现：小模型没有、大模型才有，而且外推不出来。',
        en: 'Emergent: absent in small models, present in large ones, not predictable by extrapolation.',
      },
      { zh: '定义', en: 'definition' },
      {
        zh: [['小模型没有'], ['推不出来', '外推']],
        en: [['absent'], ['extrapolating', 'extrapolation', 'predicted']],
      },
    ),
    keyPoint(
      'what-emergence-means.features',
      {
        zh: '自动学特征是表示学习，任何深度网络都会。',
        en: 'Learning features is representation learning; every deep network does it.',
      },
      { zh: '不是学特征', en: 'not features' },
      {
        zh: [['表示学习'], ['任何深度网络', '小网络']],
        en: [['representation learning'], ['every deep network', 'small ones']],
      },
    ),
    keyPoint(
      'what-emergence-means.axis',
      {
        zh: '曲线先贴着随机水平，横轴主要是训练算力。',
        en: 'Scores stay near chance at first; the axis is mainly training compute.',
      },
      { zh: '曲线和横轴', en: 'curve, axis' },
      { zh: [['随机'], ['算力']], en: [['chance', 'random'], ['compute']] },
    ),
  ],
  claims: ['N18', 'N19'],
  sources: [sources.wei2022, sources.bommasani2021],
});

export const emergenceInNumbers = defineSlide({
  id: 'emergence-in-numbers',
  layout: 'table',
  title: {
    zh: '多算一两位数，规模要大十几倍',
    en: 'A digit or two more takes over 10× the scale',
  },
  columns: [
    { heading: { zh: '能力', en: 'Ability' } },
    { heading: { zh: '模型', en: 'Model' } },
    { heading: { zh: '参数量', en: 'Parameters' }, align: 'number' },
    { heading: { zh: '训练算力（FLOPs）', en: 'Training compute (FLOPs)' }, align: 'number' },
  ],
  rows: [
    {
      tone: 'ability',
      cells: [
        { zh: '三位数加减法', en: '3-digit sums' },
        { zh: 'GPT-3', en: 'GPT-3' },
        { zh: '130 亿', en: '13B' },
        { zh: '2.3×10^{22}', en: '2.3×10^{22}' },
      ],
    },
    {
      tone: 'scale',
      cells: [
        { zh: '四到五位数加减法', en: '4–5-digit sums' },
        { zh: 'GPT-3', en: 'GPT-3' },
        { zh: '1750 亿', en: '175B' },
        { zh: '3.1×10^{23}', en: '3.1×10^{23}' },
      ],
    },
    {
      tone: 'learning',
      cells: [
        { zh: '思维链解应用题', en: 'Chain-of-thought maths' },
        { zh: 'LaMDA', en: 'LaMDA' },
        { zh: '约 680 亿', en: 'about 68B' },
        { zh: '1.3×10^{23}', en: '1.3×10^{23}' },
      ],
    },
  ],
  steps: true,
  remark: {
    label: { zh: '别说满', en: 'Careful' },
    text: {
      zh: '这是成绩开始高出随机的规模：130 亿时，三位数加减还答不对一成。',
      en: 'These mark where scores first beat chance: at 13B, 3-digit sums were still under 10% right.',
    },
  },
  time: '50s',
  notes: {
    zh: `光讲定义太空，我举 Wei 论文里的三个数。GPT-3 做三位数加减法，要到 130 亿参数才冒头，训练算力是 2.3×10^{22} 次浮点运算。换成四到五位数，要到 1750 亿，规模大了十几倍。用思维链解数学应用题，在 LaMDA 上约 680 亿。

这里有两点容易说过头。一是冒头不等于学会，130 亿那一档，三位数加减的正确率还不到 10%。二是没有统一的临界点，同一张表里，借助草稿纸做八位数加法，4000 万参数就出现了。所以有人问我大模型的门槛是多少，我会先反问：哪项任务，怎么提示。`,
    en: `A definition alone is thin, so here are three numbers from Wei’s paper. With GPT-3, 3-digit addition and subtraction shows up at 13 billion parameters, or 2.3×10^{22} floating-point operations of training. For 4 to 5 digits you need 175 billion, over 10 times the scale. Chain-of-thought maths problems, on LaMDA, need about 68 billion.

Two easy overstatements here. Showing up isn’t mastery: at 13 billion, 3-digit sums were still under 10% right. And there’s no universal threshold: in the same table, 8-digit addition with a scratchpad appears at 40 million. So if you ask me for the critical size, I’ll ask back: which task, prompted how?`,
  },
  keyPoints: [
    keyPoint(
      'emergence-in-numbers.three-digit',
      {
        zh: 'GPT-3 的三位数加减法在 130 亿参数、2.3×10^{22} FLOPs 处出现。',
        en: 'GPT-3’s 3-digit addition and subtraction appears at 13B parameters, 2.3×10^{22} FLOPs.',
      },
      { zh: '三位数加减', en: '3-digit sums' },
      {
        zh: [['三位数'], ['130 亿', '130亿', '13B']],
        en: [
          ['3-digit', 'three-digit'],
          ['13 billion', '13B'],
        ],
      },
    ),
    keyPoint(
      'emergence-in-numbers.larger',
      {
        zh: '四到五位数要到 1750 亿；思维链解应用题约 680 亿。',
        en: '4–5 digits need 175B; chain-of-thought maths about 68B.',
      },
      { zh: '更难更大', en: 'harder, larger' },
      {
        zh: [['1750 亿', '1750亿', '175B'], ['思维链']],
        en: [
          ['175 billion', '175B'],
          ['chain-of-thought', 'chain of thought'],
        ],
      },
    ),
    keyPoint(
      'emergence-in-numbers.no-threshold',
      {
        zh: '冒头不等于学会，也没有统一的临界点。',
        en: 'Showing up is not mastery, and there is no universal threshold.',
      },
      { zh: '没有统一门槛', en: 'no universal threshold' },
      {
        zh: [
          ['不等于学会', '不到 10%'],
          ['没有统一', '临界点'],
        ],
        en: [
          ['mastery', 'under 10%'],
          ['no universal threshold', 'critical size'],
        ],
      },
    ),
  ],
  claims: ['N18'],
  sources: [sources.wei2022, sources.brown2020],
});
