import { defineSlide, keyPoint } from '../src/core/model/define.ts';
import { sources } from './sources.ts';

export const threePositions = defineSlide({
  id: 'three-positions',
  layout: 'verdict',
  title: {
    zh: '涌现不是大模型的入场券',
    en: 'Emergence is no entry ticket for large models',
  },
  statement: {
    zh: '突变感多半来自尺子，少数任务真有门槛',
    en: 'Mostly the ruler. A few tasks have a real threshold',
  },
  stamp: { zh: '我的判断', en: 'My reading' },
  tone: 'value',
  facts: [
    {
      when: { zh: 'Wei 2022', en: 'Wei 2022' },
      text: {
        zh: '小的没有，大的才有，往外推，推不出',
        en: 'absent when small, present when large, not extrapolated',
      },
      tone: 'scale',
    },
    {
      when: { zh: 'Schaeffer 2023', en: 'Schaeffer 2023' },
      text: {
        zh: '报告过的，很可能是分析造的；没说不可能有',
        en: 'reported cases may come from the analysis; not that none exist',
      },
      tone: 'plain',
    },
    {
      when: { zh: 'Du 2024', en: 'Du 2024' },
      text: {
        zh: '横轴换成损失，有些任务门槛还在',
        en: 'with loss as the axis, some tasks keep a threshold',
      },
      tone: 'scale',
    },
    {
      when: { zh: 'Zhao 2025', en: 'Zhao 2025' },
      text: {
        zh: '同样大小，换个种子，有的跳有的不跳',
        en: 'same size, another seed: some jump, some do not',
      },
      tone: 'plain',
    },
  ],
  time: '60s',
  notes: {
    zh: `这件事吵了几年，我把账摆出来。[1]Wei 2022 年说：大模型才有，拿小的往外推，推不出来。[2]Schaeffer 他们第二年说：已经报告的那些，很可能是分析方法造出来的海市蜃楼；可也没说大模型不可能有。[3]Du 2024 年把横轴换成训练损失，有些任务换了连续的指标，门槛还在。[4]Zhao 他们接着说：同样大小，换个随机种子，有的跳，有的不跳。

我站哪边？突变感多半来自打分和取样，少数任务真有门槛。什么能让我改口？连续的指标、密集的取样、好几个种子，还是跳，我就认。可不管谁赢，涌现都不是大模型的入场券。`,
    en: `This has been argued over for years, so here’s the record. [1]Wei, in 2022: large models have it, and you can’t extrapolate it from small ones. [2]Schaeffer’s group, a year later: the cases reported so far may well be a mirage made by the analysis, though they never say large models can’t have it. [3]Du, in 2024, put training loss on the axis, and on some tasks a threshold stayed, even under continuous metrics. [4]And Zhao’s group: same size, another random seed, and it jumps or it doesn’t.

Where do I stand? Most of the suddenness is scoring and sampling; a few tasks do have a threshold. What would change my mind about “most”? Continuous metrics, dense sampling, many seeds, and still a jump. Whoever wins, emergence is no entry ticket: a model is large without it.`,
  },
  keyPoints: [
    keyPoint(
      'three-positions.both-halves',
      {
        zh: 'Schaeffer：报告过的很可能是海市蜃楼，但没说大模型不可能有。',
        en: 'Schaeffer: the reported cases may well be a mirage, yet they never say it cannot happen.',
      },
      { zh: '两半都说', en: 'both halves' },
      {
        zh: [['海市蜃楼'], ['没说大模型不可能', '没说不可能', '没有说不可能']],
        en: [['mirage'], ['never say', 'don’t say', 'do not say']],
      },
    ),
    keyPoint(
      'three-positions.judgement',
      {
        zh: '我的判断：突变感多半来自打分和取样，少数任务真有门槛；还能让我改口的证据我也说。',
        en: 'My reading: mostly scoring and sampling, a few real thresholds; and I say what would change my mind.',
      },
      { zh: '我站哪边', en: 'where I stand' },
      {
        zh: [['打分和取样', '打分、取样', '尺子和取样'], ['少数任务'], ['改口', '种子']],
        en: [
          ['scoring and sampling', 'scoring and the sampling', 'ruler and sampling'],
          ['few tasks', 'a few real'],
          ['change my mind', 'seeds'],
        ],
      },
    ),
    keyPoint(
      'three-positions.no-ticket',
      {
        zh: '涌现不是大模型的入场券。',
        en: 'Emergence is no entry ticket for large models.',
      },
      { zh: '入场券', en: 'no ticket' },
      {
        zh: [['涌现'], ['入场券']],
        en: [['emergence'], ['entry ticket', 'ticket']],
      },
    ),
  ],
  claims: ['N10', 'N18', 'N19', 'N20', 'N21'],
  sources: [sources.wei2022, sources.schaeffer2023, sources.du2024, sources.zhao2025],
});

export const selfReport = defineSlide({
  id: 'self-report',
  layout: 'before-after',
  title: {
    zh: '问它怎么算的，它说进了一位；打开看，不是',
    en: 'It says it carried the one. Inside, it did something else',
  },
  panels: [
    {
      heading: { zh: '它说的', en: 'What it says' },
      tone: 'scale',
      role: 'said',
      content: [
        { zh: '6 + 9 = 15，', en: '6 + 9 = 15,' },
        { zh: '**进 1**；', en: '**carry the 1**;' },
        { zh: '3 + 5 + 1 = 9；', en: '3 + 5 + 1 = 9;' },
        { zh: '所以是 95。', en: 'so it’s 95.' },
      ],
    },
    {
      heading: { zh: '量到的', en: 'What was measured' },
      tone: 'ability',
      role: 'shown',
      content: {
        id: 'two-paths',
        title: { zh: '36 + 59 在模型里走两条路', en: '36 + 59 takes two paths inside the model' },
        text: {
          zh: 'Claude 3.5 Haiku 算 36 + 59，两条路同时走：一路估个大概，约 {{roughPath}}；一路只管末位，6 加 9，末位是 5；两路一合，95。没见到进位。量它的是它自己的公司，2025 年 3 月；这里读的是别人的引文。',
          en: 'Claude 3.5 Haiku adds 36 + 59 along two paths at once: one guesses roughly, about {{roughPath}}; the other sees only to the last digit, 6 and 9, which makes a 5; together, 95. No carrying was found. It was measured by its own company in March 2025, and is quoted here from others.',
        },
        mermaid: `flowchart TB
  sum["{sum}"] --> rough["{rough}"]:::ability
  sum --> last["{last}"]:::ability
  rough --> answer["{answer}"]
  last --> answer`,
        labels: {
          sum: { zh: '**36 + 59**', en: '**36 + 59**' },
          rough: { zh: '**估个大概**\n约 {{roughPath}}', en: '**a rough guess**\nabout {{roughPath}}' },
          last: { zh: '**只管末位**\n6 + 9 → 5', en: '**the last digit**\n6 + 9 → 5' },
          answer: { zh: '**95**', en: '**95**' },
        },
      },
    },
  ],
  arrow: { zh: '打开看', en: 'look inside' },
  annotation: {
    zh: '一家公司量自己的一个模型；别的模型另有算法',
    en: 'One lab, one of its own models; others were found to add otherwise',
  },
  time: '65s',
  notes: {
    zh: `还是 36 加 59。它答 95，对。我再问一句：你怎么算的？它说，六加九，十五，进一；三加五加一，九；所以是 95。跟课本一个字不差。

[1]研究者打开它里头看，量到的是两条路，同时在走。一路只估个大概，{{roughPath}} 上下；一路只管末位，是五。两路一合，95。课本上那一步进位，没见到。

那段解释哪儿来的？跟答案一样，猜出来的：书上都这么写，它就这么说。所以让模型介绍自己，那是一段文字，不是证据。说它像人一样在想，说早了；说它只会背答案，也不对，这套算法没人教过它。公道一句：这是一家公司量自己的一个模型，别的模型里，量出过别的算法。`,
    en: `The same sum again, 36 plus 59. It says 95, and it’s right. So I ask how it worked that out. Six plus nine is fifteen, it says, carry the one; three plus five plus one is nine; so it’s 95. Word for word the textbook.

[1]Then researchers looked inside, and what they measured was two paths, side by side. One makes a rough guess, around {{roughPath}}. The other sees only to the last digit, a five. Together: 95. The carrying it described, they didn’t find.

So where did that explanation come from? The same place as the answer: it’s a guess. Books put it that way, so it does too. A model’s account of itself is text, not evidence. Call it a person thinking, and you’re too early; call it a parrot, and you’re wrong too, because nobody taught it this method. In fairness, that’s one lab and one of its own models; others add in other ways.`,
  },
  keyPoints: [
    keyPoint(
      'self-report.two-paths',
      {
        zh: '它说进了一位；量到的是两条路：一路估大概，一路管末位。',
        en: 'It says it carried the one; measured were two paths, a rough guess and the last digit.',
      },
      { zh: '两条路', en: 'two paths' },
      {
        zh: [
          ['进一', '进位'],
          ['估个大概', '估大概', '大概'],
          ['末位', '最后一位'],
        ],
        en: [['carry the one', 'carrying'], ['rough guess', 'roughly'], ['last digit']],
      },
    ),
    keyPoint(
      'self-report.no-evidence',
      {
        zh: '模型介绍自己，是文字，不是证据。',
        en: 'A model’s account of itself is text, not evidence.',
      },
      { zh: '不是证据', en: 'no evidence' },
      {
        zh: [
          ['介绍自己', '那段解释', '说自己'],
          ['不是证据', '不算证据', '不能当证据'],
        ],
        en: [
          ['account of itself', 'explanation', 'describes itself'],
          ['not evidence', 'no evidence', 'isn’t evidence'],
        ],
      },
    ),
    keyPoint(
      'self-report.neither',
      {
        zh: '不像人在想，也不是背答案：这套算法没人教过它。',
        en: 'Neither a person thinking nor a parrot: nobody taught it this method.',
      },
      { zh: '不是人，也不是鹦鹉', en: 'neither' },
      {
        zh: [
          ['像人一样', '像人在想'],
          ['没人教过', '背答案'],
        ],
        en: [
          ['person thinking', 'like a person'],
          ['parrot', 'nobody taught'],
        ],
      },
    ),
  ],
  claims: ['N08', 'N10', 'N36'],
  sources: [sources.anthropic2025, sources.nikankin2024, sources.kantamneni2025],
});
