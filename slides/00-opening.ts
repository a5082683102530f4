import { defineSection, defineSlide, keyPoint } from '../src/core/model/define.ts';
import { models } from './models.ts';
import { labelled } from './quantities.ts';
import { sources } from './sources.ts';

export const cover = defineSlide({
  id: 'cover',
  layout: 'cover',
  kicker: { zh: '一份学习笔记，逐条核对过', en: 'Study notes, checked claim by claim' },
  title: { zh: '大语言模型\n讲给面试官听', en: 'Large language models, explained to an interviewer' },
  subtitle: {
    zh: '什么是大模型，它和小模型差在哪里，“涌现”到底指什么。资料截至 2026 年 11 月。',
    en: 'What a large model is, how it differs from a small one, what “emergence” means. Facts as of November 2026.',
  },
  picture: {
    id: 'sizes',
    kind: 'circles',
    title: { zh: '四个模型的大小', en: 'Four models, to scale' },
    text: {
      zh: '四个圆的面积与参数量成正比，从小到大是 BERT、GPT-2、GPT-3 和 Llama 3.1，最小的只是一个点。',
      en: 'Four circles whose areas are proportional to parameter counts: BERT, GPT-2, GPT-3 and Llama 3.1. The smallest is a dot.',
    },
    circles: [
      { label: labelled(models.bertBase, 'BERT'), value: models.bertBase.parameters, tone: 'plain' },
      { label: labelled(models.gpt2), value: models.gpt2.parameters, tone: 'value' },
      { label: labelled(models.gpt3), value: models.gpt3.parameters, tone: 'learning' },
      { label: labelled(models.llama31, 'Llama 3.1'), value: models.llama31.parameters, tone: 'scale' },
    ],
  },
  time: '15s',
  notes: {
    zh: '您好。我手上有一份大语言模型的学习笔记，我逐条对了论文和官方资料。哪些站得住，哪些过时了，哪些还在吵，我边讲边告诉您。',
    en: 'Hello. I started from a set of study notes on large language models and checked them, claim by claim, against papers and official documents. I’ll say what holds, what is dated, and what is disputed.',
  },
  keyPoints: [
    keyPoint(
      'cover.checked',
      {
        zh: '笔记逐条对过论文和官方资料',
        en: 'Every claim in the notes was checked against papers and official documents',
      },
      { zh: '逐条核对', en: 'checked' },
      {
        zh: [
          ['逐条', '一条一条', '每一条'],
          ['论文', '原文', '文献'],
        ],
        en: [
          ['checked', 'claim by claim', 'went through'],
          ['papers', 'the literature'],
        ],
      },
    ),
  ],
  claims: [],
  sources: [sources.devlin2018, sources.radford2019, sources.brown2020, sources.llama3],
});

export const oneMinute = defineSlide({
  id: 'one-minute',
  layout: 'answer',
  title: {
    zh: '预训练、后训练、再适配：一分钟的答案',
    en: 'Pretrain, post-train, adapt: the one-minute answer',
  },
  points: [
    {
      lead: { zh: '它是什么', en: 'What it is' },
      text: {
        zh: '参数、数据、算力一起放大的深度神经网络，没有统一的门槛。',
        en: 'A deep neural network with parameters, data and compute scaled up together. No fixed threshold.',
      },
      tone: 'scale',
    },
    {
      lead: { zh: '怎么练成', en: 'How it is made' },
      text: {
        zh: '先自监督预训练，再后训练，学会听指令、会推理；最后用提示或微调适配任务。',
        en: 'Self-supervised pretraining, then post-training, then prompts or fine-tuning.',
      },
      tone: 'learning',
    },
    {
      lead: { zh: '换来什么', en: 'What it buys' },
      text: {
        zh: '损失随规模按幂律下降，一个模型做很多任务；代价是算力。',
        en: 'Loss falls as a power law with scale, and one model serves many tasks. The price is compute.',
      },
      tone: 'ability',
    },
    {
      lead: { zh: '争在哪里', en: 'What is open' },
      text: {
        zh: '能力是不是“突然涌现”，部分取决于怎么打分，尚无定论。',
        en: 'Whether abilities “suddenly emerge” depends in part on how answers are scored. Not settled.',
      },
      tone: 'value',
    },
  ],
  remark: {
    label: { zh: '追问门槛', en: 'How large is large?' },
    text: {
      zh: '综述只把 100 亿以上当作讨论范围；2018 年 BERT 论文里的 LARGE 是 3.4 亿。',
      en: 'A survey scopes itself to over 10B; in 2018, BERT’s LARGE was 340M.',
    },
  },
  time: '60s',
  notes: {
    zh: '如果只有一分钟，我会这么讲。大模型首先是一个深度神经网络，特别之处在于参数、训练数据和算力这三样东西一起放大。[1]它分三步：先拿又多又广的数据做自监督预训练，对语言模型来说，主要就是让它自己猜下一个词；再做后训练，教它听指令、会推理；最后用提示或者微调，适配到具体任务上。\n\n[2]这样做换来了什么？损失会随规模按幂律稳稳地降，同一个模型能干很多种活。代价也很直接，就是算力和钱。\n\n[3]最后留一句给争议：常听人说，模型一大，能力就突然涌现。这个“突然”，有一部分是打分方式造成的，背后的机制，到今天也没有定论。',
    en: 'If I had only a minute, I would say this. A large model is a deep neural network in which three things are scaled up together: parameters, training data and compute. [1]It takes three steps. First comes self-supervised pretraining, on a great deal of very broad data; for a language model that mostly means guessing the next word. Then post-training teaches it to follow instructions and to reason. Last, a prompt or fine-tuning adapts it to a task.\n\n[2]What does that buy you? Loss falls smoothly, as a power law, as you scale, and one model can take on many different tasks. The price is plain: compute and money.\n\n[3]And I would end on the open question. People say abilities suddenly emerge once a model is big enough. Part of that suddenness comes from how we score the answers, and the mechanism behind it is still not settled.',
  },
  keyPoints: [
    keyPoint(
      'one-minute.scaled',
      {
        zh: '参数、数据、算力一起放大的深度网络',
        en: 'A deep network with parameters, data and compute scaled together',
      },
      { zh: '三样放大', en: 'three things' },
      {
        zh: [['参数'], ['数据'], ['算力', '计算量']],
        en: [
          ['parameters'],
          ['training data', 'data and comput', 'data, comput'],
          ['compute', 'computing power'],
        ],
      },
    ),
    keyPoint(
      'one-minute.stages',
      {
        zh: '先自监督预训练，再后训练，最后用提示或微调适配',
        en: 'Self-supervised pretraining, post-training, then prompts or fine-tuning',
      },
      { zh: '三步', en: 'three steps' },
      {
        zh: [['预训练'], ['后训练'], ['提示', '微调', '适配']],
        en: [
          ['pretrain', 'pretraining'],
          ['post-train', 'post training', 'posttrain'],
          ['prompt', 'fine-tun', 'adapt'],
        ],
      },
    ),
    keyPoint(
      'one-minute.trade',
      { zh: '损失按幂律降，代价是算力', en: 'Loss falls as a power law; the price is compute' },
      { zh: '换来与代价', en: 'gain and price' },
      {
        zh: [['幂律'], ['代价', '花钱', '要钱', '算力和钱']],
        en: [['power law'], ['price', 'money', 'expensive']],
      },
    ),
    keyPoint(
      'one-minute.disputed',
      {
        zh: '涌现部分取决于打分方式，尚无定论',
        en: 'Emergence depends in part on scoring and is not settled',
      },
      { zh: '争议', en: 'open question' },
      {
        zh: [['涌现'], ['打分', '指标', '评分'], ['定论', '还在争', '有争议']],
        en: [['emerge'], ['score', 'scoring', 'metric'], ['settled', 'open question', 'disputed']],
      },
    ),
  ],
  repeats: [
    'definition.together',
    'definition.essence',
    'three-positions.safe',
    'next-token.objective',
    'one-minute-again.open',
  ],
  claims: ['N01', 'N09'],
  sources: [
    sources.bommasani2021,
    sources.zhao2023,
    sources.kaplan2020,
    sources.schaeffer2023,
    sources.devlin2018,
    sources.ouyang2022,
  ],
});

export const opening = defineSection({
  id: 'opening',
  title: { zh: '开场', en: 'Opening' },
  slides: [cover, oneMinute],
});
