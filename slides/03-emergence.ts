import { defineSection, defineSlide, keyPoint } from '../src/core/model/define.ts';
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
    zh: 'Wei 2022：小模型没有、大模型才有，而且从小模型的成绩外推不出来的能力。',
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
        en: 'Wei et al. plot mainly against training compute, not data or parameters alone.',
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
    zh: `到了涌现，我先说清楚这个词指什么。常听到的讲法是，数据一多，模型就自动学出更高层的特征。[1]可是学特征这件事，任何深度网络都在做，小网络也在做，它叫表示学习。

涌现讲的是另一件事。Wei 在 2022 年的定义是：某种能力，小模型没有，大模型有，而且拿小模型的成绩往外推，推不出来。画成图，就是先贴着随机水平走，过了某个规模才明显抬起来，横轴主要是训练算力。

您要是说斯坦福那份报告也讲特征会涌现，我承认，那是更宽的用法；谈大模型的涌现能力，我按 Wei 的定义。`,
    en: `Before I use the word emergence, let me say what I mean by it. You often hear that, given enough data, a model automatically learns higher-level features. [1]But every deep network does that, small ones included; it’s called representation learning.

Emergence is something else. By Wei’s 2022 definition, an emergent ability is absent in smaller models, present in larger ones, and you couldn’t have predicted it by extrapolating from the small ones. On a plot, scores stay close to chance, then lift off, and the horizontal axis is mostly training compute.

If you remind me that the Stanford report says features emerge too, I agree: that’s a broader use of the word. For emergent abilities, I go by Wei’s definition.`,
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
        zh: [
          ['小模型没有', '小模型里没有', '大模型才有'],
          ['推不出', '外推', '预测不了'],
        ],
        en: [
          ['absent', 'lack', 'only in large', 'not in small'],
          ['extrapolat', 'predict'],
        ],
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
        zh: [
          ['表示学习', '学特征'],
          ['深度网络', '小网络', '小模型也'],
        ],
        en: [
          ['representation learning', 'learning features', 'learns features'],
          ['deep network', 'small ones'],
        ],
      },
    ),
    keyPoint(
      'what-emergence-means.axis',
      {
        zh: '曲线先贴着随机水平，横轴主要是训练算力。',
        en: 'Scores stay near chance at first; the axis is mainly training compute.',
      },
      { zh: '曲线和横轴', en: 'curve, axis' },
      {
        zh: [['随机'], ['训练算力', '训练的算力', '训练计算量']],
        en: [
          ['chance', 'random'],
          ['training compute', 'FLOPs'],
        ],
      },
    ),
  ],
  claims: ['N18', 'N19'],
  sources: [sources.wei2022, sources.bommasani2021],
});

export const emergenceInNumbers = defineSlide({
  id: 'emergence-in-numbers',
  layout: 'table',
  title: {
    zh: '没有统一的临界点，要看哪项任务',
    en: 'No single critical size: it depends on the task',
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
      zh: '这是成绩开始高出随机的规模：130 亿时，三位数加减的正确率不到一成。',
      en: 'These mark where scores first beat chance: at 13B, 3-digit sums were still under 10% right.',
    },
  },
  time: '50s',
  notes: {
    zh: `光讲定义太虚，看 Wei 论文里的三个例子。GPT-3 做三位数加减法，到 130 亿参数才冒头，训练算力是 2.3×10^{22} 次浮点运算。[1]换成四到五位数，要到 1750 亿，规模是刚才的十三倍多。[2]解应用题，用思维链，让它先写出步骤，LaMDA 要到约 680 亿。

有两点容易说过头。一是冒头不等于学会，130 亿那一档，三位数加减的正确率不到 10%。二是没有统一的临界点，同一张表里，微调时教它打草稿，8 位数加法 4000 万参数就冒头。您要是说有个临界规模，我会反问：哪项任务，怎么提示？`,
    en: `A definition alone is thin, so here are three cases from Wei’s paper. In GPT-3, 3-digit addition and subtraction first shows up at 13 billion parameters, or 2.3×10^{22} floating-point operations of training. [1]For 4 to 5 digits you need 175 billion, over thirteen times the scale. [2]Maths word problems solved by chain of thought, with the steps written out first, take LaMDA about 68 billion.

Two things are easy to overstate here. Showing up isn’t mastery: at 13 billion, 3-digit sums were still under 10% right. And there’s no universal threshold: in the same table, 8-digit addition, fine-tuned to use a scratchpad, appears at 40 million. So if you talk of a critical size, I’ll ask back: which task, prompted how?`,
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
          ['不等于学会', '不等于会', '不到 10%', '不到一成', '百分之十'],
          ['没有统一', '临界', '统一的门槛'],
        ],
        en: [
          ['mastery', 'mastered', '10%', 'ten per cent'],
          ['no universal threshold', 'no single threshold', 'critical size'],
        ],
      },
    ),
  ],
  repeats: ['learning-without-weights.steps'],
  claims: ['N18'],
  sources: [sources.wei2022, sources.brown2020],
});
/** How likely a single token is right: 0, 0.02 … 1. */
const tokenAccuracy = Array.from({ length: 51 }, (_, step) => step / 50);
/** The chance that all `length` tokens are right, if each is right or wrong independently of the others. */
const allRight = (length: number) => tokenAccuracy.map((p) => [p, p ** length] as const);

export const mirage = defineSlide({
  id: 'mirage',
  layout: 'chart',
  title: {
    zh: '换一种指标，跳变可能就成了缓坡',
    en: 'Change the metric and a jump may become a slope',
  },
  chart: {
    kind: 'lines',
    id: 'mirage-curves',
    title: {
      zh: '整题得分随每个词元正确率的变化',
      en: 'Whole-answer score against per-token accuracy',
    },
    text: {
      zh: '横轴是每个词元答对的概率 p，纵轴是整题精确匹配率，等于 p 的 L 次方。答案只有 1 个词元时是一条直线；5 个词元时，p = 0.9 约得 0.59；20 个词元时，p = 0.9 只得 0.12，曲线长时间贴近 0，到最后才抬起来。示意曲线，假设各词元独立，并非实测。',
      en: 'The horizontal axis is the probability p that one token is right, the vertical axis the exact-match rate of the whole answer, p to the power L. For 1 token it is a straight line; for 5 tokens p = 0.9 gives about 0.59; for 20 tokens p = 0.9 gives only 0.12, the curve stays near 0 for long and rises at the very end. Illustrative curves: tokens are assumed independent, nothing was measured.',
    },
    x: {
      label: { zh: '每个词元的正确率 p', en: 'Per-token accuracy p' },
      from: 0,
      to: 1,
      scale: 'linear',
      ticks: [
        { at: 0, label: { zh: '0', en: '0' } },
        { at: 0.25, label: { zh: '0.25', en: '0.25' } },
        { at: 0.5, label: { zh: '0.5', en: '0.5' } },
        { at: 0.75, label: { zh: '0.75', en: '0.75' } },
        { at: 1, label: { zh: '1', en: '1' } },
      ],
    },
    y: {
      label: { zh: '整题精确匹配率', en: 'Whole-answer exact match' },
      from: 0,
      to: 1,
      scale: 'linear',
      ticks: [
        { at: 0, label: { zh: '0', en: '0' } },
        { at: 0.25, label: { zh: '0.25', en: '0.25' } },
        { at: 0.5, label: { zh: '0.5', en: '0.5' } },
        { at: 0.75, label: { zh: '0.75', en: '0.75' } },
        { at: 1, label: { zh: '1', en: '1' } },
      ],
    },
    lines: [
      {
        label: { zh: '1 个词元', en: '1 token' },
        tone: 'ability',
        points: allRight(1),
        labelAt: 27,
        labelSide: 'left',
      },
      {
        label: { zh: '5 个词元', en: '5 tokens' },
        tone: 'learning',
        points: allRight(5),
        labelAt: 40,
        labelSide: 'left',
      },
      {
        label: { zh: '20 个词元', en: '20 tokens' },
        tone: 'scale',
        points: allRight(20),
        labelAt: 45,
        labelSide: 'left',
      },
    ],
  },
  points: [
    {
      zh: '输出不变，只换连续指标，曲线就变平滑',
      en: 'Same outputs, continuous metric: the curve turns smooth',
    },
    {
      zh: 'BIG-Bench 标注的例子，92% 以上只见于两种指标',
      en: 'Over 92% of annotated BIG-Bench cases occur under two metrics',
    },
    {
      zh: '算术题加大测试集，小模型也高于随机',
      en: 'With larger arithmetic tests, small models beat chance too',
    },
  ],
  remark: {
    label: { zh: '示意', en: 'Illustrative' },
    text: {
      zh: '假设各词元独立，并非实测。横轴是 p；换成规模的对数，L 变大只是往右移，并不变陡。',
      en: 'Tokens assumed independent, nothing measured. Plotted by log size, a larger L only shifts the curve right.',
    },
  },
  time: '60s',
  notes: {
    zh: `那为什么看上去像突然跳出来的？您看这张示意图。每个词元答对的概率是 p，彼此独立，答案有 L 个词元，全对的概率就是 p 的 L 次方。p 是 0.9 时，1 个词元得 0.9，5 个约 0.59，20 个只剩 0.12。

Schaeffer 2023 的做法是，模型的输出不动，只换打分的指标，曲线就平滑了。BIG-Bench 上标成涌现的例子，92% 以上只见于两种指标：多选评分和精确匹配。算术题的测试集再大些，小模型也能测出比随机好。

那涌现就是假的？作者没有断言大模型不可能有涌现；他们说的是，已经报告的那些，很可能是分析方法造成的。还有个坑：损失按幂律走，横轴取规模的对数，L 变大，曲线只是往右移，并不变陡。`,
    en: `So why does it look like a sudden jump? Take this sketch. Suppose each token is right with probability p, independently, and the answer has L tokens: the whole answer is right with probability p to the power L. At p of 0.9 you score 0.9 with 1 token, about 0.59 with 5, and only 0.12 with 20.

Schaeffer’s 2023 paper leaves the outputs alone and changes only the metric, and the curve turns smooth. Over 92% of the annotated BIG-Bench cases occur under just two metrics: multiple-choice grade and exact match. With larger arithmetic tests, small models beat chance too.

So is emergence fake? The authors don’t claim that large models can’t have it; they do say that the cases reported so far may well come from how they were analysed. One caution: with power-law loss and the log of size on the axis, a larger L only shifts the curve right; nothing gets steeper.`,
  },
  keyPoints: [
    keyPoint(
      'mirage.power',
      {
        zh: '词元独立时，整题全对的概率是 p 的 L 次方；p = 0.9、20 个词元只剩 0.12。',
        en: 'With independent tokens the whole answer is right with probability p to the power L: 0.12 for 20 tokens at p = 0.9.',
      },
      { zh: 'p 的 L 次方', en: 'p to the L' },
      {
        zh: [['次方'], ['0.12', '零点一二']],
        en: [['power'], ['0.12', 'point one two']],
      },
    ),
    keyPoint(
      'mirage.metric',
      {
        zh: '输出不变，只换指标，曲线就平滑；92% 以上的例子只见于两种指标。',
        en: 'Same outputs, other metric, smooth curve; over 92% of the cases occur under two metrics.',
      },
      { zh: '换指标', en: 'other metric' },
      {
        zh: [
          ['指标', '打分'],
          ['92', '百分之九十二'],
        ],
        en: [['metric'], ['92', 'ninety-two']],
      },
    ),
    keyPoint(
      'mirage.not-fake',
      {
        zh: '作者没有断言大模型不可能有涌现；他们说，已经报告的例子很可能是分析方法造成的。',
        en: 'The authors don’t claim that large models cannot have emergent abilities; they say the reported cases may well come from the analysis.',
      },
      { zh: '两半都说', en: 'both halves' },
      {
        zh: [
          ['没有断言', '没断言', '没说大模型不可能', '没有说大模型不可能', '没说不可能'],
          ['分析方法', '分析造成', '分析的方法'],
        ],
        en: [
          ['don’t claim', 'do not claim', 'doesn’t claim', 'not claiming', 'don’t say', 'doesn’t say'],
          ['analys'],
        ],
      },
    ),
  ],
  claims: ['N18', 'N10'],
  sources: [sources.schaeffer2023],
});

export const lossView = defineSlide({
  id: 'loss-view',
  layout: 'figures',
  title: {
    zh: '换损失作横轴，部分任务仍有阈值',
    en: 'Plotted against loss, some tasks keep a threshold',
  },
  figures: [
    {
      value: { zh: '15–320 亿', en: '1.5–32B' },
      label: { zh: '损失相同，成绩相近', en: 'Same loss, similar scores' },
      detail: {
        zh: '横轴换成预训练损失，大小不同的模型落在同一条曲线附近。',
        en: 'With pretraining loss on the axis, models of different sizes fall near one curve.',
      },
      tone: 'learning',
    },
    {
      value: { zh: '约 2.2', en: '≈ 2.2' },
      label: { zh: '他们设置里的阈值', en: 'Threshold in their setup' },
      detail: {
        zh: '几项任务上，损失降到它以下，成绩才离开随机水平（这个数据转引）。',
        en: 'On several tasks, scores leave chance only once loss drops below it (as quoted).',
      },
      tone: 'ability',
    },
    {
      value: { zh: '3 项固定', en: '3 fixed' },
      label: { zh: '语料、分词器、架构', en: 'Corpus, tokenizer, architecture' },
      detail: {
        zh: '换掉一项，曲线和阈值都可能变，2.2 不是通用常数。',
        en: 'Change one and curve and threshold may move: 2.2 is no universal constant.',
      },
      tone: 'scale',
    },
  ],
  steps: true,
  remark: {
    label: { zh: '对照上页', en: 'Compare' },
    text: {
      zh: '换成连续指标重算的是 MMLU 和 C-Eval，阈值仍在：跳变未必全是打分造成的。',
      en: 'MMLU and C-Eval were re-scored with continuous metrics and keep it: scoring may not explain every jump.',
    },
  },
  time: '45s',
  notes: {
    zh: `指标是一半，另一半是横轴。Du 等人 2024 年的论文，不看参数，也不看算力，横轴用预训练损失。语料、分词器、架构都固定，15 亿到 320 亿参数的模型，损失一样，下游成绩就差不多。

[1]可是在一部分任务上，损失要降到约 2.2 以下，成绩才离开随机水平，这是他们设置里的数；其中 MMLU 和 C-Eval 换成连续指标，阈值还在。所以您要是说跳变全是打分造成的，我就举这个反例。[2]反过来，我也不会把 2.2 说成涌现的门槛，换一份语料，这个数就没法比了。`,
    en: `Metrics are half of the story; the other half is the axis. A 2024 paper by Du and colleagues plots neither parameters nor compute, but pretraining loss. With corpus, tokenizer and architecture held fixed, models from 1.5 to 32 billion parameters score much alike whenever their losses match.

[1]On some tasks, though, scores leave chance only once the loss is below about 2.2 in their setup; on MMLU and C-Eval the threshold survives continuous metrics. So if you tell me that scoring explains every jump, that’s my counter-example. [2]Equally, I wouldn’t call 2.2 the threshold of emergence: change the corpus, and the losses can’t be compared.`,
  },
  keyPoints: [
    keyPoint(
      'loss-view.same-loss',
      {
        zh: '横轴用预训练损失：损失一样，大小不同的模型成绩相近。',
        en: 'Against pretraining loss, models of different sizes score alike at equal loss.',
      },
      { zh: '损失作横轴', en: 'loss as axis' },
      {
        zh: [
          ['损失一样', '损失相同', '同样的损失', '损失相等'],
          ['差不多', '相近', '一样好'],
        ],
        en: [['loss'], ['alike', 'losses match', 'same loss', 'equal loss', 'similar scores']],
      },
    ),
    keyPoint(
      'loss-view.threshold',
      {
        zh: '部分任务上，损失低于约 2.2 才离开随机水平；MMLU、C-Eval 换连续指标也一样。',
        en: 'On some tasks scores leave chance only below a loss of about 2.2; MMLU and C-Eval do so under continuous metrics too.',
      },
      { zh: '阈值仍在', en: 'threshold stays' },
      {
        zh: [
          ['2.2', '二点二'],
          ['连续指标', '连续的指标', '阈值还在'],
        ],
        en: [
          ['2.2', 'two point two'],
          ['continuous metric', 'threshold survives'],
        ],
      },
    ),
    keyPoint(
      'loss-view.conditions',
      {
        zh: '语料、分词器、架构都固定；2.2 不是通用的门槛。',
        en: 'Corpus, tokenizer and architecture are held fixed; 2.2 is no general threshold.',
      },
      { zh: '三项固定', en: 'three held fixed' },
      { zh: [['语料'], ['固定', '他们设置里']], en: [['corpus'], ['fixed', 'in their setup']] },
    ),
  ],
  claims: ['N18'],
  sources: [sources.du2024],
});

export const threePositions = defineSlide({
  id: 'three-positions',
  layout: 'diagram',
  title: {
    zh: '三篇论文争的是跳变从何而来',
    en: 'Three papers dispute where the jump comes from',
  },
  diagram: {
    id: 'positions',
    title: { zh: '三篇论文的关系', en: 'How the three papers relate' },
    text: {
      zh: '三方都承认：规模变大，损失下降，有些任务的成绩曲线会跳。Wei 2022 把它叫作涌现：大模型才有，小模型外推不出。Schaeffer 2023 追问是不是指标造成的，换成连续指标，曲线就平滑；Du 2024 换损失作横轴，部分任务的阈值还在。稳妥说法：指标解释了一部分，机制还没有定论。',
      en: 'All three accept that scale lowers loss and that some score curves jump. Wei 2022 calls this emergence: present in large models only and hard to predict from small ones. Schaeffer 2023 asks whether the metric makes the jump, and finds smooth curves under continuous metrics; Du 2024 puts loss on the axis and finds that some thresholds stay. Safe to say: metrics explain part of it, the mechanism is unsettled.',
    },
    mermaid: `flowchart LR
  facts["{facts}"]:::scale --> wei["{wei}"]:::ability
  wei -->|"{metricDoubt}"| schaeffer["{schaeffer}"]:::learning
  wei -->|"{newAxis}"| du["{du}"]:::learning
  schaeffer -->|"{partly}"| safe["{safe}"]:::value
  du -->|"{notAll}"| safe`,
    labels: {
      facts: {
        zh: '**三方都承认**\n规模变大损失下降\n有的成绩会跳',
        en: '**All accept**\nscale cuts loss,\nsome scores jump',
      },
      wei: {
        zh: '**Wei 2022**\n大模型才有\n小模型外推不出',
        en: '**Wei 2022**\nonly when large,\nhard to predict',
      },
      metricDoubt: { zh: '是指标吗？', en: 'metric?' },
      schaeffer: {
        zh: '**Schaeffer 2023**\n换连续指标\n曲线变平滑',
        en: '**Schaeffer 2023**\nsmooth metric,\nsmooth curve',
      },
      newAxis: { zh: '换横轴呢？', en: 'new axis' },
      du: {
        zh: '**Du 2024**\n损失作横轴\n部分阈值还在',
        en: '**Du 2024**\nplotted by loss,\nsome thresholds',
      },
      partly: { zh: '指标有份', en: 'partly' },
      notAll: { zh: '不全是指标', en: 'not all' },
      safe: {
        zh: '**稳妥说法**\n指标解释一部分\n机制未定论',
        en: '**Safe to say**\nmetrics, partly;\nrest unsettled',
      },
    },
    steps: ['facts', 'wei', 'schaeffer', 'du', 'safe'],
  },
  remark: {
    label: { zh: '可以照说', en: 'Say this' },
    text: {
      zh: '指标和取样能解释不少跳变，少数任务像真有阈值，种子也有影响；机制没有定论。',
      en: 'Metrics and sampling explain many jumps, a few tasks seem to have real thresholds, seeds matter; the mechanism is unsettled.',
    },
  },
  time: '55s',
  notes: {
    zh: `把三篇放到一起看。[1]大家都承认：规模变大，损失下降，有些任务的成绩会跳。[2]Wei 2022 把它叫作涌现，大模型才有，小模型外推不出。[3]Schaeffer 2023 追问是不是指标造成的，换成连续指标，曲线就平滑。[4]Du 2024 换的是横轴，用损失来看，部分任务的阈值还在。

有一点容易漏掉：指标的问题，Wei 自己就讨论过，说不足以解释全部，因为分类任务也会跳；Schaeffer 的回答是，多选这种分类打分，正是他点名的指标。2025 年 Zhao 等人又说，随机种子也能造成跳变。

[5]要我表态：指标和取样能解释不少，少数任务像是真有阈值，机制还没有定论。`,
    en: `Let me put the three papers side by side. [1]All of them accept that scale lowers loss and that some score curves jump. [2]Wei in 2022 called that emergence: large models only, and not predictable from small ones. [3]Schaeffer in 2023 asked whether the metric makes the jump; switch to a continuous one and the curve goes smooth. [4]Du in 2024 switched the axis instead: plotted by loss, some tasks keep a threshold.

What people miss: Wei’s own paper discusses metrics, and finds them an incomplete explanation, since classification tasks jump too. Schaeffer’s answer is that multiple choice, which is classification, is one of the metrics he blames. In 2025 Zhao and colleagues added that random seeds can make jumps.

[5]My view: metrics and sampling explain a good part of it, a few tasks seem to have real thresholds, and the mechanism is unsettled.`,
  },
  keyPoints: [
    keyPoint(
      'three-positions.shared',
      {
        zh: '共识：规模变大，损失下降，有些任务的成绩会跳。',
        en: 'Common ground: scale lowers loss, and some task scores jump.',
      },
      { zh: '共识', en: 'common ground' },
      {
        zh: [
          ['损失下降', '损失会降', '损失就降'],
          ['会跳', '跳一下', '跳起来'],
        ],
        en: [['lowers loss', 'loss falls', 'loss goes down', 'cuts loss'], ['jump']],
      },
    ),
    keyPoint(
      'three-positions.wei-on-metrics',
      {
        zh: 'Wei 自己讨论过指标，说分类任务也会跳；Schaeffer 答：多选评分正是他点名的指标。',
        en: 'Wei et al. discuss metrics themselves: classification tasks jump too. Schaeffer answers that multiple choice is one of the metrics he blames.',
      },
      { zh: 'Wei 谈指标', en: 'Wei on metrics' },
      {
        zh: [['讨论过', '提到过', '谈过', 'Wei'], ['分类任务']],
        en: [['discuss', 'incomplete explanation', 'Wei'], ['classification']],
      },
    ),
    keyPoint(
      'three-positions.safe',
      {
        zh: '表态：指标和取样能解释不少，少数任务像真有阈值，机制没有定论。',
        en: 'Position: metrics and sampling explain a good part, a few tasks seem to have real thresholds, the mechanism is unsettled.',
      },
      { zh: '稳妥表态', en: 'safe position' },
      {
        zh: [
          ['一部分', '有份', '解释不少'],
          ['没有定论', '没定论', '未定论'],
        ],
        en: [
          ['part of', 'partly'],
          ['unsettled', 'not settled', 'isn’t settled'],
        ],
      },
    ),
  ],
  repeats: [
    'one-minute.disputed',
    'what-emergence-means.definition',
    'when-pushed.metric',
    'one-minute-again.open',
  ],
  claims: ['N18', 'N10'],
  sources: [sources.wei2022, sources.schaeffer2023, sources.du2024, sources.zhao2025],
});

export const noMembershipTest = defineSlide({
  id: 'no-membership-test',
  layout: 'correction',
  title: {
    zh: '涌现不是大模型的入场券',
    en: 'Emergence is no entry test for large models',
  },
  popular: {
    zh: '涌现是大小模型最主要的区别，没有涌现，就不算真正的大模型。',
    en: 'Emergence is the main difference between large and small models; without it, a model isn’t truly large.',
  },
  better: {
    zh: '这是程度之别：靠提示和例子做新任务，小模型如今也行；GPT-3 论文里，越大，例子越管用。',
    en: 'A matter of degree: small models now take prompts and examples too; in the GPT-3 paper larger ones gain more.',
  },
  reasons: [
    {
      lead: { zh: 'BERT 在列', en: 'BERT is listed' },
      text: {
        zh: '1.1 亿参数，基础模型的原始定义就点了它的名。',
        en: 'At 110M parameters, it is named in the original foundation-model definition.',
      },
      tone: 'scale',
    },
    {
      lead: { zh: '综述没设限', en: 'Survey: no bar' },
      text: {
        zh: 'Zhao 2023：LLM 未必强过小模型，有的也没有涌现。',
        en: 'Zhao 2023: an LLM need not beat a small model, nor show emergence.',
      },
      tone: 'ability',
    },
    {
      lead: { zh: '另有解释', en: 'Another account' },
      text: {
        zh: 'Lu 2023：可归于上下文学习，加上记忆和语言知识。',
        en: 'Lu 2023 credits in-context learning, memory and linguistic knowledge.',
      },
      tone: 'learning',
    },
  ],
  remark: {
    label: { zh: '分清', en: 'Two words' },
    text: {
      zh: 'BERT 是基础模型，今天却少有人叫它大模型：两个词重叠，但不等价。',
      en: 'BERT is a foundation model, yet few call it large today: the terms overlap without being equivalent.',
    },
  },
  time: '55s',
  notes: {
    zh: `还有句话很流行：有涌现才算大模型，这是大小模型最主要的区别。后半句有来头，Zhao 2023 那篇综述确实把它列为最显著的区别之一。[1]可同一篇的脚注也说，大语言模型未必强过小模型，也可能不出现涌现。

再看 BERT，1.1 亿参数，基础模型的原始定义就点了它的名，虽说今天少有人叫它大模型。Lu 2023 还认为，所谓涌现，可以归到上下文学习，加上记忆和语言知识。

所以您问最大的区别，我宁可说程度：给段提示、几个例子就做新任务，权重不用改，这叫上下文学习，今天的小模型也会；只是 GPT-3 论文里，模型越大，例子越管用。`,
    en: `Another popular line: only models with emergence are truly large; it’s the main difference. The second half has a pedigree: the Zhao 2023 survey does call it one of the most prominent differences. [1]But a footnote there says an LLM isn’t necessarily stronger than a small model, and may show no emergence.

Then there’s BERT: 110 million parameters, and named in the original definition of a foundation model, though few call it large today. And Lu 2023 argues that so-called emergence comes down to in-context learning plus memory and linguistic knowledge.

So if you ask for the main difference, I’d call it one of degree. Doing new tasks from a prompt and a few examples, with no weights changed, is in-context learning. Today’s small models do it too; in the GPT-3 paper, larger ones simply gain more from the examples.`,
  },
  keyPoints: [
    keyPoint(
      'no-membership-test.bert',
      {
        zh: '1.1 亿参数的 BERT 按原始定义是基础模型，还被点名。',
        en: 'BERT, at 110M parameters, is named in the original foundation-model definition.',
      },
      { zh: 'BERT', en: 'BERT' },
      {
        zh: [['BERT'], ['原始定义', '点了它的名', '点名']],
        en: [['BERT'], ['definition', 'named', 'is a foundation model']],
      },
    ),
    keyPoint(
      'no-membership-test.survey',
      {
        zh: '综述：LLM 未必强过小模型，也可能不出现涌现。',
        en: 'The survey: an LLM is not necessarily stronger, and may show no emergence.',
      },
      { zh: '综述脚注', en: 'survey footnote' },
      {
        zh: [['综述'], ['不出现涌现', '没有涌现', '未必强过', '未必比']],
        en: [['survey'], ['no emergence', 'necessarily stronger', 'need not beat']],
      },
    ),
    keyPoint(
      'no-membership-test.use',
      {
        zh: '靠提示和例子做新任务、权重不改：大小只差程度。',
        en: 'New tasks from prompts and examples, no weights changed: large and small differ in degree.',
      },
      { zh: '程度之别', en: 'degree' },
      {
        zh: [
          ['提示', '例子'],
          ['权重不用改', '不用改权重', '不改权重', '权重不改', '权重不动'],
        ],
        en: [
          ['prompt'],
          ['no weight', 'without changing', 'weights unchanged', 'leaves the weights', 'weights alone'],
        ],
      },
    ),
  ],
  repeats: ['next-token.prompt', 'learning-without-weights.in-context'],
  claims: ['N20', 'N21'],
  sources: [sources.bommasani2021, sources.zhao2023, sources.brown2020, sources.lu2023],
});

export const emergence = defineSection({
  id: 'emergence',
  title: { zh: '三 · 涌现', en: '3 · Emergence' },
  slides: [whatEmergenceMeans, emergenceInNumbers, mirage, lossView, threePositions, noMembershipTest],
});
