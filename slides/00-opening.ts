import { defineSection, defineSlide, keyPoint } from '../src/core/model/define.ts';
import { claims } from './claims.ts';
import { sources } from './sources.ts';
import { llama31PerToken } from './values/opening.ts';

export const cover = defineSlide({
  id: 'cover',
  layout: 'cover',
  title: { zh: '一道加法，讲清大语言模型', en: 'Large language models, in one sum' },
  sum: { zh: '36 + 59 =', en: '36 + 59 =' },
  guesses: ['95', '85', '94', '105', '96'],
  subtitle: {
    zh: `${claims.length} 条学习笔记，逐条核对 · 资料截至 {{factsAsOf}}`,
    en: `${claims.length} claims from study notes, each checked · facts as of {{factsAsOf}}`,
  },
  time: '12s',
  notes: {
    zh: `我手上有一份大模型的学习笔记，${claims.length} 条说法，逐条核对过。清单就不念了，今天只算一道题：36 加 59。`,
    en: `This started as study notes: ${claims.length} claims, each now checked against published sources. I won’t read you the list. I’ll follow one sum: 36 plus 59.`,
  },
  keyPoints: [
    keyPoint(
      'cover.one-sum',
      {
        zh: '笔记逐条核对过；整场只跟着一道加法走',
        en: 'The notes were checked claim by claim; the talk follows one sum',
      },
      { zh: '一道题', en: 'one sum' },
      {
        zh: [
          ['逐条核对', '逐条对过', '一条一条核对'],
          ['只算一道题', '一道题', '一道加法'],
        ],
        en: [
          ['each checked', 'checked against', 'claim by claim'],
          ['one sum', 'a single sum', 'one addition'],
        ],
      },
    ),
  ],
  claims: [],
  sources: [],
});

export const expensiveSum = defineSlide({
  id: 'expensive-sum',
  layout: 'big',
  title: {
    zh: '计算器一步，大模型{{operationsPerTokenRoughly}}步',
    en: 'One step on a calculator, {{operationsPerTokenRoughly}} in a model',
  },
  value: { zh: '{{operationsPerToken}}', en: '{{operationsPerToken}}' },
  caption: {
    zh: 'Llama 3.1 **每写一个 token**：{{llama31.parameters}}参数，每个约两次',
    en: 'for **each token** of Llama 3.1: {{llama31.parameters}} parameters, two each',
  },
  tone: 'scale',
  chart: {
    id: 'operations',
    kind: 'ruler',
    title: { zh: '算一道 36 + 59 要多少次运算', en: 'Operations for 36 + 59' },
    text: {
      zh: '一把对数刻度的尺子，每一格是十倍。最左边，计算器一步，列竖式三步；最右边，Llama 3.1 每写一个 token 约 {{operationsPerToken}}次运算。',
      en: 'A ruler on a log scale, each mark ten times the last. At the far left, one step on a calculator and three on paper; at the far right, about {{operationsPerToken}} operations for each token that Llama 3.1 writes.',
    },
    axis: {
      label: { zh: '运算次数，每一格是十倍', en: 'Operations; each mark is ten times the last' },
      from: 1,
      to: 1e12,
      scale: 'log',
      ticks: [
        { at: 1, label: { zh: '1', en: '1' } },
        { at: 1e3, label: { zh: '一千', en: 'thousand' } },
        { at: 1e6, label: { zh: '一百万', en: 'million' } },
        { at: 1e9, label: { zh: '十亿', en: 'billion' } },
        { at: 1e12, label: { zh: '一万亿', en: 'trillion' } },
      ],
    },
    marks: [
      {
        at: 1,
        label: { zh: '计算器', en: 'calculator' },
        shown: { zh: '一步', en: 'one step' },
        tone: 'plain',
        side: 'above',
      },
      {
        at: 3,
        label: { zh: '列竖式', en: 'on paper' },
        shown: { zh: '三步', en: 'three' },
        tone: 'plain',
        side: 'below',
      },
      {
        at: llama31PerToken,
        label: { zh: 'Llama 3.1', en: 'Llama 3.1' },
        shown: { zh: '{{operationsPerToken}}', en: '{{operationsPerToken}}' },
        tone: 'scale',
        side: 'above',
      },
    ],
  },
  beside: {
    id: 'one-set-of-weights',
    title: { zh: '换句话，就换个活儿', en: 'Change the words, change the job' },
    text: {
      zh: '四句话都送进同一份权重：36 加 59 等于几、译成英文、写个函数、合同有没有坑。换的是话，权重一个数都不用改。',
      en: 'Four requests go into the same weights: 36 plus 59, a translation, a function, a contract to check. The words change; not one weight does.',
    },
    mermaid: `flowchart LR
      sum(["{sum}"]):::plain --> weights["{weights}"]:::ability
      translate(["{translate}"]):::plain --> weights
      code(["{code}"]):::plain --> weights
      contract(["{contract}"]):::plain --> weights`,
    labels: {
      sum: { zh: '36 加 59\n等于几？', en: 'What is\n36 plus 59?' },
      translate: { zh: '把它\n译成英文', en: 'Put it into\nChinese' },
      code: { zh: '写个函数\n来算', en: 'Write me\na function' },
      contract: { zh: '这份合同\n有坑吗？', en: 'Is this\ncontract fair?' },
      weights: {
        zh: '**同一份**\n**权重**\n一个数\n都不改',
        en: '**The same**\n**weights**\nnot one\nchanged',
      },
    },
  },
  time: '30s',
  notes: {
    zh: `这道题，计算器一步就出 95。换成一个 {{llama31.parameters}}参数的大模型，每写一个 token，要做{{operationsPerToken}}次运算。这大概是全世界最贵的加法。图什么？

[1]图它换句话，就换个活儿。同一份权重，一个数都不改，转头就去翻译、写代码、读合同。`,
    en: `A calculator gets to 95 in one step. A model of {{llama31.parameters}} parameters takes {{operationsPerToken}} operations for every token it writes. This may be the most expensive addition in the world. So why bother?

[1]Because when you change the words, the same weights, not one of them touched, will translate, write code, or read your contract.`,
  },
  keyPoints: [
    keyPoint(
      'expensive-sum.price',
      {
        zh: '大模型每写一个 token {{operationsPerTokenRoughly}}次运算：全世界最贵的加法',
        en: '{{operationsPerTokenRoughly}} operations a token: the most expensive addition in the world',
      },
      { zh: '最贵的加法', en: 'most expensive addition' },
      {
        zh: [
          ['计算器一步', '一步就出', '一步'],
          ['八千亿', '八千多亿', '八千一百亿'],
        ],
        en: [
          ['one step', 'a single step'],
          ['eight hundred billion', '800 billion'],
        ],
      },
    ),
    keyPoint(
      'expensive-sum.why-bother',
      { zh: '图它换句话就换个活儿，权重不动', en: 'Change the words and the same weights do another job' },
      { zh: '图什么', en: 'why bother' },
      {
        zh: [
          ['图什么', '图的是'],
          ['换句话', '换一句话', '换个说法'],
        ],
        en: [
          ['why bother', 'what for', 'why do it'],
          ['change the words', 'other words', 'different words'],
        ],
      },
    ),
  ],
  claims: ['N16'],
  sources: [sources.kaplan2020, sources.llama3],
});

export const oneMinute = defineSlide({
  id: 'one-minute',
  layout: 'map',
  title: {
    zh: '练它去猜，调它来答，查过才信',
    en: 'Trained to guess, tuned to answer, trusted when checked',
  },
  diagram: {
    id: 'map',
    title: { zh: '整场的路线图', en: 'The map of the talk' },
    text: {
      zh: '从左到右：一道题“36 加 59 等于多少？”先经过“猜”，就是预训练，自己给自己出题，猜到这里，是 95 还是 85？再经过“答”，就是后训练，有人教，答成“等于 95。”；再经过“查”，用工具、出处和人，拿计算器算一遍；最后出来 95，打了勾。“猜”下面用虚线挂着一个问号：跳？能力是不是突然会了，先查量它的尺子。',
      en: 'From left to right: the question “36 plus 59?” first meets “guess”, which is pretraining on questions that the text sets itself; here it is 95, or 85. Then “answer”, post-training, where it is taught to say “It is 95.” Then “check”, with tools, sources and people: a calculator agrees. Out comes 95 with a tick. Below “guess” hangs a dotted question: did it jump, suddenly? See the ruler.',
    },
    mermaid: `flowchart LR
      sum["{sum}"]:::plain --> guess["{guess}"]:::learning
      guess --> answer["{answer}"]:::ability
      answer --> check["{check}"]:::value
      check --> out["{out}"]:::plain
      guess -.-> jump["{jump}"]:::scale`,
    labels: {
      sum: { zh: '36 加 59\n等于\n多少？', en: 'What is\n36 plus\n59?' },
      guess: {
        zh: '**猜**\n预训练\n文本出题\n“95？85？”',
        en: '**Guess**\npretraining:\ntext sets exams\n“95? 85?”',
      },
      answer: {
        zh: '**答**\n后训练\n有人教\n“等于 95”',
        en: '**Answer**\npost-training:\npeople teach\n“It is 95.”',
      },
      check: {
        zh: '**查**\n工具、出处\n有人核对\n36+59=95',
        en: '**Check**\ntools, sources,\npeople\n36+59=95',
      },
      out: { zh: '**95 ✓**', en: '**95 ✓**' },
      jump: {
        zh: '**跳？**\n突然会了？\n先查尺子',
        en: '**Jump?**\nsuddenly?\nsee the ruler',
      },
    },
    steps: ['guess', 'answer', 'jump', 'check out'],
  },
  time: '60s',
  notes: {
    zh: `先用一分钟，把整场讲完。[1]大模型是一张很大的神经网络，练来练去只会一件事：猜下一个 token。先练它去猜：海量的文本，不用人标，自己给自己出题；参数、数据、算力一起加，误差就按幂律往下走，只剩一截降不掉。

[2]可猜得再准，它也只会接话。所以还要调它来答：用示范，用偏好，用能判对错的题。

[3]那能力会不会突然涌现？我的判断是：突然感多半来自打分和取样，少数任务确有门槛。

[4]最后一关最要紧：说得顺，不等于说得对。给它工具，要它报出处，还得有人核对。

练它去猜，调它来答，查过才信。这就是大模型。`,
    en: `Here is the whole talk in one minute. [1]A large model is a very big neural network that does one thing: it guesses the next token. First you train it to guess, on text that sets its own questions; nobody labels a word. Grow parameters, data and compute together, and its error falls along a power law, down to a limit.

[2]But even a perfect guesser only carries on your sentence. So you tune it to answer: with demonstrations, with preferences, with problems a program can mark.

[3]Do abilities suddenly emerge on the way up? My reading: most of the suddenness is in the scoring and the sampling; a few tasks do have thresholds.

[4]And fluent is not true. Give it tools, ask it for sources, and have someone check.

Trained to guess, tuned to answer, trusted when checked. That’s a large language model.`,
  },
  keyPoints: [
    keyPoint(
      'one-minute.guess',
      {
        zh: '练它猜下一个 token，文本自己出题；误差按幂律往下走',
        en: 'Trained to guess the next token on text that sets its own questions; error falls as a power law',
      },
      { zh: '猜', en: 'guess' },
      {
        zh: [
          ['猜下一个'],
          ['自己给自己出题', '自己出题', '不用人标'],
          ['误差就按幂律', '误差按幂律', '按幂律'],
        ],
        en: [
          ['guesses the next token', 'guess the next token'],
          ['its own questions', 'nobody labels', 'no labels'],
          ['power law'],
        ],
      },
    ),
    keyPoint(
      'one-minute.jump',
      {
        zh: '突然感多半来自打分和取样，少数任务确有门槛',
        en: 'Most of the suddenness is in scoring and sampling; a few tasks have thresholds',
      },
      { zh: '跳？', en: 'jump?' },
      {
        zh: [
          ['突然感', '突然'],
          ['打分和取样', '打分', '取样'],
          ['确有门槛', '真有门槛', '有门槛'],
        ],
        en: [
          ['suddenness', 'suddenly'],
          ['the scoring and the sampling', 'in the scoring', 'on the way up'],
          ['threshold'],
        ],
      },
    ),
    keyPoint(
      'one-minute.answer',
      {
        zh: '调它来答：示范、偏好、能判对错的题',
        en: 'Tuned to answer: demonstrations, preferences, problems a program can mark',
      },
      { zh: '答', en: 'answer' },
      {
        zh: [['只会接话', '只是接话', '接着往下说'], ['示范'], ['偏好']],
        en: [['carries on your sentence', 'carries on'], ['demonstrations'], ['preferences']],
      },
    ),
    keyPoint(
      'one-minute.check',
      { zh: '说得顺不等于说得对，要有人核对', en: 'Fluent is not true: have someone check' },
      { zh: '查', en: 'check' },
      {
        zh: [['说得顺'], ['报出处', '给出处', '要出处'], ['有人核对', '有人复核', '人来核对']],
        en: [
          ['fluent is not true', 'fluent isn’t true', 'sounding fluent'],
          ['someone check', 'somebody check', 'a person check'],
        ],
      },
    ),
  ],
  claims: ['N01', 'N09'],
  omissions: ['O1'],
  sources: [
    sources.brown2020,
    sources.kaplan2020,
    sources.hoffmann2022,
    sources.ouyang2022,
    sources.schaeffer2023,
    sources.du2024,
  ],
});

export const opening = defineSection({
  id: 'opening',
  title: { zh: '开场', en: 'Opening' },
  slides: [cover, expensiveSum, oneMinute],
});
