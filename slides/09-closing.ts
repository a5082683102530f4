import { defineSection, defineSlide, keyPoint } from '../src/core/model/define.ts';
import { figures } from './figures.ts';
import { models } from './models.ts';
import { count, spoken } from './quantities.ts';
import { sources, talkSources } from './sources.ts';

/** A change without its sign: one says “55.8% less”, not “minus 55.8%”. */
const unsigned = (change: string): string => change.replace(/^[−+]/, '');

export const whenPushed = defineSlide({
  id: 'when-pushed',
  layout: 'table',
  title: { zh: '被追问时：先认，再说准，报出处', en: 'When pushed: concede, restate, cite' },
  columns: [
    { heading: { zh: '对方说', en: 'They say' } },
    { heading: { zh: '我说', en: 'I say' } },
    { heading: { zh: '出处', en: 'Source' } },
  ],
  rows: [
    {
      tone: 'scale',
      cells: [
        { zh: '大模型就是基础模型', en: 'Large means foundation' },
        { zh: '大量重叠，但判据不同', en: 'Heavy overlap, another test' },
        { zh: sources.bommasani2021.short, en: sources.bommasani2021.short },
      ],
    },
    {
      tone: 'ability',
      cells: [
        { zh: '能力是突然涌现的', en: 'Abilities emerge suddenly' },
        { zh: '先问用什么指标、什么横轴', en: 'Which metric, which axis?' },
        { zh: sources.schaeffer2023.short, en: sources.schaeffer2023.short },
      ],
    },
    {
      tone: 'learning',
      cells: [
        { zh: '它像人一样思考', en: 'It thinks like a person' },
        { zh: '某些任务达到人类水平', en: 'Human level on some tasks' },
        { zh: sources.mahowald2023.short, en: sources.mahowald2023.short },
      ],
    },
    {
      tone: 'value',
      cells: [
        { zh: '能自动提高效率', en: 'It raises productivity' },
        {
          zh: `有 ${figures.copilotTime.zh}，也有 ${figures.metrTime.zh}，还在变`,
          en: `${figures.copilotTime.en}, ${figures.metrTime.en}, and moving`,
        },
        {
          zh: `${sources.peng2023.short}、${sources.metr2025.short}`,
          en: `${sources.peng2023.short}, ${sources.metr2025.short}`,
        },
      ],
    },
  ],
  steps: true,
  time: '45s',
  notes: {
    zh: `最难的不是讲，是被追问。我给自己定了三步：说满了，当场认；换成准确的说法；报出处。

举几个例子。您说，大模型不就是基础模型吗？我认，应该是大量重叠：一个看大小，一个看能不能适配。[1]您说能力是突然涌现的，我先问，什么指标、什么横轴？[2]您说它像人一样思考，我改成：在某些任务上达到人类水平。[3]您说提效，我给两个数：一个实验用时少 ${unsigned(figures.copilotTime.zh)}；另一个用 2025 年初的工具，多 ${unsigned(figures.metrTime.zh)}，后来的数据偏向变快，但不可靠。

硬撑最亏；认得快，反而显得懂。`,
    en: `The hard part isn’t giving the talk; it’s being pushed. I keep to three steps: if it was overstated, concede at once; restate it precisely; name the source.

Some cases. You say large model means foundation model: granted, that’s too strong. They overlap; one is about size, the other about adapting. [1]You say abilities emerge suddenly: I ask which metric, and which axis. [2]You say it thinks like a person: I say human level on some tasks. [3]You say productivity: two figures, ${unsigned(figures.copilotTime.en)} less time in one trial, ${unsigned(figures.metrTime.en)} more in another with tools of early 2025; later data lean towards faster, but they’re shaky.

Digging in costs most. Conceding quickly is what shows that you know the subject.`,
  },
  keyPoints: [
    keyPoint(
      'when-pushed.steps',
      { zh: '先认，再说准，报出处', en: 'Concede, restate, name the source' },
      { zh: '三步', en: 'three steps' },
      {
        zh: [['认'], ['准确', '说准'], ['出处']],
        en: [['concede', 'conceding'], ['restate'], ['source', 'cite']],
      },
    ),
    keyPoint(
      'when-pushed.metric',
      { zh: '说到涌现，先问指标和横轴', en: 'On emergence, ask which metric and which axis' },
      { zh: '指标和横轴', en: 'metric, axis' },
      { zh: [['先问', '我问'], ['指标'], ['横轴']], en: [['ask'], ['metric'], ['axis']] },
    ),
    keyPoint(
      'when-pushed.two-trials',
      { zh: '说到效率，给出正反两个数', en: 'On productivity, give both figures' },
      { zh: '正反两数', en: 'both figures' },
      {
        zh: [
          [unsigned(figures.copilotTime.zh), '五十五点八', '少了一半多'],
          [unsigned(figures.metrTime.zh), '百分之十九', '近两成'],
        ],
        en: [
          [unsigned(figures.copilotTime.en), 'fifty-five point eight', 'more than half'],
          [unsigned(figures.metrTime.en), 'nineteen', 'a fifth'],
        ],
      },
    ),
  ],
  repeats: ['chatbot-is-no-evidence.rephrase', 'three-layers.foundation'],
  claims: ['N22', 'N35', 'N36', 'N48'],
  sources: [],
});

export const oneMinuteAgain = defineSlide({
  id: 'one-minute-again',
  layout: 'answer',
  title: { zh: '预训练一次，适配很多次：再说一遍', en: 'Pretrain once, adapt many times: the answer again' },
  points: [
    {
      lead: { zh: '三样放大', en: 'Three things' },
      text: {
        zh: `参数、数据、算力。六年里从 ${count(models.bertBase.parameters).zh}到 ${count(models.llama31.parameters).zh}参数。`,
        en: `Parameters, data, compute: from ${count(models.bertBase.parameters).en} to ${count(models.llama31.parameters).en} parameters in six years.`,
      },
      tone: 'scale',
    },
    {
      lead: { zh: '三步练成', en: 'Three stages' },
      text: {
        zh: `先猜下一个词元，Llama 3.1 猜了 ${count(models.llama31.tokens).zh}个；再后训练；再适配。`,
        en: `Guess the next token, ${count(models.llama31.tokens).en} of them for Llama 3.1; post-train; adapt.`,
      },
      tone: 'learning',
    },
    {
      lead: { zh: '一条曲线', en: 'One curve' },
      text: {
        zh: '损失按幂律往下走，有个降不掉的底；代价是算力和钱。',
        en: 'Loss falls as a power law, towards a limit; the price is compute and money.',
      },
      tone: 'ability',
    },
    {
      lead: { zh: '一个问号', en: 'One question' },
      text: {
        zh: '“突然涌现”里，有多少是打分造成的？还没有定论。',
        en: 'How much of “sudden emergence” is scoring? Not settled.',
      },
      tone: 'value',
    },
  ],
  time: '45s',
  notes: {
    zh: `收尾，把一分钟的答案再说一遍，这回带上数字。

大模型是三样一起放大的深度网络，从 BERT 的 ${count(models.bertBase.parameters).zh}参数，到 Llama 3.1 的 ${count(models.llama31.parameters).zh}，走了六年。[1]先是预训练，猜下一个词元，Llama 3.1 猜了 ${count(models.llama31.tokens).zh}个；再后训练，教它听指令、会推理；最后用提示或者微调去适配。

[2]换来的是一条按幂律往下走的曲线，有个降不掉的底；代价是算力和钱。[3]最后留一个问号：突然涌现，有多少是打分造成的？今天没有定论，我就说没有定论。

您要只记一句：预训练一次，适配很多次。`,
    en: `To close, the one-minute answer again, this time with numbers.

A large model is a deep network in which three things are scaled up together, from BERT’s ${spoken(models.bertBase.parameters).en} parameters to Llama 3.1’s ${spoken(models.llama31.parameters).en} in six years. [1]In pretraining it guesses the next token, ${spoken(models.llama31.tokens).en} of them for Llama 3.1; post-training teaches it to follow instructions and reason; then a prompt or fine-tuning adapts it.

[2]What you get is a curve that falls as a power law, towards a limit; the price is compute and money. [3]And one question mark: how much of sudden emergence is scoring? It isn’t settled, and I say so.

If you keep one line: pretrain once, adapt many times.`,
  },
  keyPoints: [
    keyPoint(
      'one-minute-again.line',
      { zh: '预训练一次，适配很多次', en: 'Pretrain once, adapt many times' },
      { zh: '一句话', en: 'one line' },
      { zh: [['预训练一次'], ['适配很多次']], en: [['pretrain once'], ['adapt many times']] },
    ),
    keyPoint(
      'one-minute-again.numbers',
      {
        zh: `从 ${count(models.bertBase.parameters).zh}到 ${count(models.llama31.parameters).zh}参数`,
        en: `From ${count(models.bertBase.parameters).en} to ${count(models.llama31.parameters).en} parameters`,
      },
      { zh: '六年', en: 'six years' },
      {
        zh: [
          [count(models.bertBase.parameters).zh, '一亿多', '一点一亿'],
          [count(models.llama31.parameters).zh, '四千亿', '四千零五十亿'],
        ],
        en: [
          [spoken(models.bertBase.parameters).en, 'a hundred and ten million'],
          [spoken(models.llama31.parameters).en, 'four hundred billion', 'four hundred and five'],
        ],
      },
    ),
    keyPoint(
      'one-minute-again.open',
      { zh: '突然涌现还没有定论', en: 'Sudden emergence is not settled' },
      { zh: '问号', en: 'question mark' },
      {
        zh: [['涌现'], ['没有定论', '还在争', '没定论']],
        en: [['emerge'], ['settled', 'disputed']],
      },
    ),
  ],
  repeats: [
    'one-minute.stages',
    'definition.essence',
    'one-minute.trade',
    'one-minute.disputed',
    'definition.together',
    'next-token.objective',
    'tokens-not-terabytes.llama',
  ],
  claims: ['N01', 'N26', 'N35'],
  sources: [
    sources.bommasani2021,
    sources.kaplan2020,
    sources.llama3,
    sources.schaeffer2023,
    sources.devlin2018,
  ],
});

const read = talkSources.filter(({ check }) => check === 'read').length;

export const references = defineSlide({
  id: 'references',
  layout: 'references',
  title: { zh: '出处都在这里', en: 'All the sources are here' },
  time: '22s',
  notes: {
    zh: `这是全部的出处，一共 ${talkSources.length} 份。其中 ${read} 份核对到相关的原文或摘要，个别数字仍是转引；剩下的带星号，是从别人的引用里看到的。页脚写着每页主要靠哪几份，按 C 能看到完整书目和判定。您对哪一句有疑问，我们就去查。`,
    en: `These are the sources, ${talkSources.length} in all. ${read} were checked against the passage or the abstract, though a few figures in them are still second-hand; the rest, with a star, were only seen quoted. Each footer names what its slide mainly rests on, and C opens the entries and my verdicts. If you doubt a sentence, let’s look it up.`,
  },
  keyPoints: [
    keyPoint(
      'references.checked',
      {
        zh: '哪些核对到原文，哪些只是转引，分得清',
        en: 'What was checked and what is only quoted are kept apart',
      },
      { zh: '核对与转引', en: 'checked, quoted' },
      { zh: [['星号'], ['引用', '转引']], en: [['with a star', 'a star'], ['quote']] },
    ),
  ],
  claims: [],
  sources: [],
});

export const closing = defineSection({
  id: 'closing',
  title: { zh: '收尾', en: 'Closing' },
  slides: [whenPushed, oneMinuteAgain, references],
});
