import { defineSection, defineSlide, keyPoint } from '../src/core/model/define.ts';
import type { Text } from '../src/core/model/languages.ts';
import { figures } from './figures.ts';
import { models } from './models.ts';
import { count, spoken } from './quantities.ts';
import { sources } from './sources.ts';

export const notInOneModel = defineSlide({
  id: 'not-in-one-model',
  layout: 'table',
  title: {
    zh: '各领域都有证据，要问是哪个模型',
    en: 'Evidence in each field: ask which model',
  },
  columns: [
    { heading: { zh: '常见说法', en: 'People say' } },
    { heading: { zh: '证据', en: 'The evidence' } },
    { heading: { zh: '能说到哪里', en: 'What it allows' } },
  ],
  rows: [
    {
      tone: 'ability',
      cells: [
        { zh: '突然涌现', en: 'Abilities appear suddenly' },
        { zh: '92% 以上只见于两种指标', en: 'Over 92%: just 2 metrics' },
        { zh: '有争议，看怎么打分', en: 'Contested: scoring counts' },
      ],
    },
    {
      tone: 'ability',
      cells: [
        { zh: '像人一样思考', en: 'It thinks like a person' },
        { zh: 'GPT-4 报告：常不如人', en: 'GPT-4 report: often weaker' },
        { zh: '一些考试到人类水平', en: 'Human level on some exams' },
      ],
    },
    {
      tone: 'ability',
      cells: [
        { zh: '图文音样样都强', en: 'Good at text, image, sound' },
        { zh: 'GPT-3、ViT-22B、Whisper', en: 'GPT-3, ViT-22B, Whisper' },
        { zh: '早先三个，后来有一个全收的', en: 'Three then; one can now' },
      ],
    },
    {
      tone: 'scale',
      cells: [
        { zh: '越大越好', en: 'Bigger is better' },
        { zh: '反向缩放的任务', en: 'Inverse-scaling tasks' },
        { zh: '多数时候，有例外', en: 'Often, with exceptions' },
      ],
    },
  ],
  steps: true,
  remark: {
    label: { zh: '后来', en: 'Since then' },
    text: {
      zh: 'GPT-4o（2024）、Qwen3-Omni（2025）一个网络就收文字、图像、语音；纯文本的照样看不了图。',
      en: 'GPT-4o (2024) and Qwen3-Omni (2025) take text, images and sound in one network; text-only ones still can’t see.',
    },
  },
  time: '45s',
  notes: {
    zh: `说完规模看能力，特点二、三一起讲。“突然涌现”：BIG-Bench 里标成涌现的例子，92% 以上只见于两种指标，有争议。[1]“像人一样思考”呢？GPT-4 有些考试到了人类水平，可报告也承认，很多真实场景里不如人。

[2]再说“样样都强”。早先的证据分在三家：语言 GPT-3，图像 ViT-22B，语音 Whisper。后来的 GPT-4o、Qwen3-Omni，一个网络就能读、看、听；可不是个个都会，纯文本的照样看不了图。[3]还有些任务越大反而越差，叫反向缩放。

您要是说大模型样样强，我会问：哪个模型，哪项任务？`,
    en: `From scale to ability: I’d take traits two and three together. “Suddenly” is contested: over 92% of the cases marked emergent in BIG-Bench turn up under just two metrics. [1]“Thinks like a person”? GPT-4 reaches human level on some exams, yet its report admits it falls short in many real-world scenarios.

[2]As for “better at everything”: the early evidence came from three models: GPT-3 for language, ViT-22B for images, Whisper for speech. Later ones, such as GPT-4o and Qwen3-Omni, read, see and hear in one network. Not all do: text-only ones can’t see. [3]And on inverse-scaling tasks, bigger is actually worse.

So if you say large models are better across the board, I’ll ask: which model, on which task?`,
  },
  keyPoints: [
    keyPoint(
      'not-in-one-model.contested',
      {
        zh: '“突然”有争议：92% 以上的例子只见于两种指标。',
        en: '“Suddenly” is contested: over 92% of the cases turn up under two metrics.',
      },
      { zh: '有争议', en: 'contested' },
      {
        zh: [['92%', '百分之九十二'], ['争议']],
        en: [
          ['92%', '92 per cent', 'ninety-two'],
          ['contested', 'disputed'],
        ],
      },
    ),
    keyPoint(
      'not-in-one-model.some-exams',
      {
        zh: '一些考试达到人类水平；GPT-4 报告自认许多真实场景不如人。',
        en: 'Human level on some exams; the GPT-4 report concedes it is weaker in many real-world scenarios.',
      },
      { zh: '一些考试', en: 'some exams' },
      {
        zh: [['人类水平'], ['不如人']],
        en: [
          ['human level', 'human-level'],
          ['falls short', 'less capable', 'weaker'],
        ],
      },
    ),
    keyPoint(
      'not-in-one-model.three-models',
      {
        zh: '早先的证据来自三个模型；后来有一个网络全收的，但不是个个都会。',
        en: 'The early evidence came from three models; some later ones take it all in one network, but not all do.',
      },
      { zh: '三个到一个', en: 'three, then one' },
      {
        zh: [
          ['早先的证据', '早期的证据', '原来的证据'],
          ['GPT-4o', 'Omni', '一个网络'],
        ],
        en: [
          ['early evidence', 'three models'],
          ['GPT-4o', 'Omni', 'one network'],
        ],
      },
    ),
    keyPoint(
      'not-in-one-model.inverse',
      { zh: '反向缩放：有些任务越大越差。', en: 'Inverse scaling: on some tasks bigger is worse.' },
      { zh: '反向缩放', en: 'inverse scaling' },
      {
        zh: [['反向缩放', '越大反而越差', '大了反而差']],
        en: [['inverse-scaling', 'inverse scaling', 'bigger is actually worse', 'bigger is worse']],
      },
    ),
  ],
  repeats: [
    'one-minute.disputed',
    'chatbot-is-no-evidence.rephrase',
    'mirage.metric',
    'notes-tree.not-all',
    'by-modality.one-model',
  ],
  claims: ['N35', 'N36', 'N37'],
  sources: [
    sources.schaeffer2023,
    sources.gpt4,
    sources.dehghani2023,
    sources.mckenzie2023,
    sources.gpt4o,
    sources.qwen3Omni,
    sources.brown2020,
    sources.whisper2022,
  ],
});

/** The model FLAN tuned, and the largest of the sizes which its tuning made worse. */
const flan = { parameters: 137e9, worseUpTo: 8e9 };

export const manyTasks = defineSlide({
  id: 'many-tasks',
  layout: 'compare',
  title: { zh: '会做很多任务，靠的不是多个输出头', en: 'Many tasks, but not one output head for each' },
  labels: [
    { zh: '结构', en: 'Structure' },
    { zh: '任务来自', en: 'Tasks from' },
    { zh: '怎么教', en: 'Teaching' },
  ],
  columns: [
    {
      heading: { zh: '经典多任务学习', en: 'Classical multi-task learning' },
      byline: { zh: 'Caruana 1997', en: 'Caruana 1997' },
      tone: 'plain',
      rows: [
        { zh: '共享底座，一个任务一个头', en: 'A shared trunk, one head per task' },
        { zh: '人挑出几项相关的任务', en: 'A few related tasks, chosen by people' },
        { zh: '几项任务一起训练', en: 'Trained on these tasks together' },
      ],
    },
    {
      heading: { zh: '大语言模型', en: 'Large language model' },
      byline: { zh: 'GPT-2 2019，FLAN 2021', en: 'GPT-2 2019, FLAN 2021' },
      tone: 'learning',
      rows: [
        { zh: '没有任务头，任务写成文字', en: 'No task heads: a task is put into words' },
        { zh: '预训练文本里本来就混着', en: 'They already occur in pretraining text' },
        {
          zh: `再做指令微调：${figures.flanDatasets.zh} 多个数据集`,
          en: `Then instruction tuning: over ${figures.flanDatasets.en} datasets`,
        },
      ],
    },
  ],
  steps: true,
  remark: {
    label: { zh: '要多大', en: 'How large' },
    text: {
      zh: `FLAN 的模型 ${count(flan.parameters).zh}；${count(flan.worseUpTo).zh}及以下变差。T0 较小也行，不是硬门槛。`,
      en: `FLAN used ${count(flan.parameters).en}; ${count(flan.worseUpTo).en} and below got worse. T0 did it smaller: no hard limit.`,
    },
  },
  time: '45s',
  notes: {
    zh: `特点四，同时学会很多任务。结论没错，机制容易讲偏。经典的多任务学习，像 Caruana 1997 年那篇，是共享底座，一个任务一个输出头。

[1]大语言模型没有这些头。一种解释是，预训练文本里本来就夹着翻译、摘要、问答；之后再做指令微调，FLAN 用 ${figures.flanDatasets.zh} 多个数据集去练 ${spoken(flan.parameters).zh}参数的模型，没练过的任务也变好了。

您要问，非得这么大吗？FLAN 的实验里，${spoken(flan.worseUpTo).zh}和更小的反而变差；可 T0 用较小的编码器–解码器也做成了，所以不是硬门槛。`,
    en: `Trait four says a large model learns many tasks at once. It does, but the mechanism often gets muddled. In classical multi-task learning, as in Caruana’s 1997 paper, tasks share a trunk, and each has an output head of its own.

[1]A language model has no such heads. One explanation is that pretraining text already contains translation, summaries, questions and answers. Then comes instruction tuning: FLAN tuned a model of ${spoken(flan.parameters).en} parameters on over ${figures.flanDatasets.en} datasets, and tasks it had never trained on improved.

Must it be that big, you ask? In FLAN’s experiments, ${spoken(flan.worseUpTo).en} and below got worse. But T0 managed with smaller encoder-decoders, so it’s no hard threshold.`,
  },
  keyPoints: [
    keyPoint(
      'many-tasks.no-heads',
      {
        zh: '经典做法是共享底座加多个任务头，大语言模型没有这些头。',
        en: 'The classical way is a shared trunk with task heads; a language model has no such heads.',
      },
      { zh: '没有任务头', en: 'no heads' },
      {
        zh: [['底座'], ['没有这些头', '没有任务头', '没有输出头']],
        en: [['trunk'], ['no such heads', 'no heads', 'no task heads', 'no output heads']],
      },
    ),
    keyPoint(
      'many-tasks.two-sources',
      {
        zh: '任务来自预训练文本，再靠指令微调；FLAN 用了 60 多个数据集。',
        en: 'Tasks occur in pretraining text, then instruction tuning; FLAN used over 60 datasets.',
      },
      { zh: '文本加指令', en: 'text, instructions' },
      {
        zh: [['预训练文本', '文本里'], ['指令微调']],
        en: [['pretraining text', 'pretraining data', 'in the text'], ['instruction tuning']],
      },
    ),
    keyPoint(
      'many-tasks.not-absolute',
      {
        zh: 'FLAN 里 80 亿及以下变差，T0 较小也行：不是硬门槛。',
        en: 'In FLAN 8B and below got worse, yet T0 worked smaller: no hard threshold.',
      },
      { zh: '不是硬门槛', en: 'no hard threshold' },
      {
        zh: [['变差'], ['T0', '硬门槛']],
        en: [
          ['got worse', 'become worse', 'worse'],
          ['T0', 'hard threshold'],
        ],
      },
    ),
  ],
  claims: ['N38', 'N39'],
  sources: [sources.caruana1997, sources.radford2019, sources.flan2021, sources.t0],
});

export const labelsFromTheData = defineSlide({
  id: 'labels-from-the-data',
  layout: 'figures',
  title: { zh: '标签来自数据本身，对齐要人来定标准', en: 'The data supplies labels; people set the rules' },
  figures: [
    {
      value: figures.bertMasked,
      label: { zh: 'BERT 挑出来还原', en: 'chosen and restored: BERT' },
      detail: {
        zh: 'GPT 预测下一个词元，BERT 猜被遮住的词元：答案就在文本里。',
        en: 'GPT predicts the next token, BERT what was masked: the answer is in the text.',
      },
      tone: 'learning',
    },
    {
      value: figures.wav2vecLabels,
      label: { zh: 'wav2vec 2.0 的标注', en: 'of labels for wav2vec 2.0' },
      detail: {
        zh: `另有 ${figures.wav2vecAudio.zh}无标注语音；词错率 ${figures.wav2vecErrorClean.zh} / ${figures.wav2vecErrorOther.zh}。`,
        en: `Plus ${figures.wav2vecAudio.en} of unlabelled speech: word error rate ${figures.wav2vecErrorClean.en} / ${figures.wav2vecErrorOther.en}.`,
      },
      tone: 'ability',
    },
    {
      value: figures.instructComparisons,
      label: { zh: '条提示，请人比较', en: 'prompts people ranked' },
      detail: {
        zh: `InstructGPT 的数据：另有 ${figures.instructDemonstrations.zh}条提示，请人写出示范。`,
        en: `InstructGPT’s data; for ${figures.instructDemonstrations.en} further prompts, people wrote the answers.`,
      },
      tone: 'value',
    },
  ],
  steps: true,
  remark: {
    label: { zh: '读数', en: 'Reading it' },
    text: {
      zh: '两个词错率对应 LibriSpeech 的 clean 和 other。如今不少偏好由模型或规则来判。',
      en: 'Error rates: LibriSpeech clean and other. Models and rules now give many of the preference labels.',
    },
  },
  time: '45s',
  notes: {
    zh: `那训练信号从哪来？这就是特点八，自监督。这条成立，只要讲清标签打哪儿来：就在数据里。GPT 猜下一个词元；BERT 挑出 ${figures.bertMasked.zh} 的词元，大多遮住，再猜回来，谁也不用去标。

[1]语音的例子最漂亮：wav2vec 2.0 先听 ${figures.wav2vecAudio.zh}没标注的录音，再给它 ${figures.wav2vecLabels.zh}标注，两个测试集上，词错率就到了 ${figures.wav2vecErrorClean.zh} 和 ${figures.wav2vecErrorOther.zh}。

可您要是说那就不用人了，我不同意。[2]对齐一开始全靠人：InstructGPT 用了 ${figures.instructDemonstrations.zh}条提示请人写示范，${figures.instructComparisons.zh}条请人比好坏。如今不少比较由模型和规则来做，可规矩和抽检还得靠人。`,
    en: `So where does the training signal come from? That’s trait eight, self-supervision, and it holds. The point to make is where the labels come from: the data itself. GPT guesses the next token; BERT picks ${figures.bertMasked.en}, hides most and restores them. Nobody annotates.

[1]Speech gives the neatest case. wav2vec 2.0 hears 53,000 hours of unlabelled audio, then gets ${figures.wav2vecLabels.en} of labels, and its word error rate is ${figures.wav2vecErrorClean.en} and ${figures.wav2vecErrorOther.en} on two test sets.

But if you conclude that people are out of it, I’d disagree. [2]Alignment began with them: for InstructGPT they wrote answers to 13,000 prompts and ranked them for 33,000. Models and rules now do much of the comparing, but the rules and the checks still need people.`,
  },
  keyPoints: [
    keyPoint(
      'labels-from-the-data.where',
      {
        zh: '标签就在数据里：GPT 猜下一个词元，BERT 还原挑出的 15%。',
        en: 'Labels are in the data: GPT guesses the next token, BERT restores a chosen 15%.',
      },
      { zh: '标签在数据里', en: 'labels in the data' },
      {
        zh: [['下一个'], ['15%', '百分之十五', '猜回来', '遮住再猜']],
        en: [
          ['next token', 'next word'],
          ['15%', '15 per cent', 'hides', 'restore'],
        ],
      },
    ),
    keyPoint(
      'labels-from-the-data.speech',
      {
        zh: 'wav2vec 2.0：10 分钟标注加 5.3 万小时录音，词错率 4.8% / 8.2%。',
        en: 'wav2vec 2.0: 10 minutes of labels and 53k hours of audio, word error rate 4.8% / 8.2%.',
      },
      { zh: '10 分钟标注', en: '10 minutes' },
      {
        zh: [['10 分钟', '10分钟', '十分钟'], ['词错率']],
        en: [['10 minutes', 'ten minutes'], ['error rate']],
      },
    ),
    keyPoint(
      'labels-from-the-data.people',
      {
        zh: '对齐从人工起步（InstructGPT 1.3 万 + 3.3 万条提示）；如今模型和规则代做不少，规矩和抽检还靠人。',
        en: 'Alignment began with people (InstructGPT’s 13k + 33k prompts); models and rules now do much of it, people set rules and check.',
      },
      { zh: '对齐靠人', en: 'people align' },
      {
        zh: [['对齐'], ['靠人', '要人', '人工']],
        en: [['alignment'], ['need people', 'needs people', 'takes people', 'needs humans', 'people to']],
      },
    ),
  ],
  repeats: ['next-token.objective'],
  claims: ['N44', 'N45'],
  sources: [
    sources.devlin2018,
    sources.baevski2020,
    sources.ouyang2022,
    sources.brown2020,
    sources.lambert2026,
  ],
});

export const fourWaysToAdapt = defineSlide({
  id: 'four-ways-to-adapt',
  layout: 'diagram',
  title: { zh: '适配有四条路，两条不动权重', en: 'Four ways to adapt; two leave the weights alone' },
  diagram: {
    id: 'adaptation-ways',
    title: { zh: '四种适配办法：改什么，何时用', en: 'Four ways to adapt: what changes, and when' },
    text: {
      zh: '从预训练好的底座出发有四条路。提示与示例，权重不动，任务常换时先试它。检索增强，如今一般不动权重，外接资料，适合事实常更新、要出处的时候。LoRA，底座冻住，只训练低秩增量，用来固定格式和口吻。指令微调加偏好优化，改权重，让模型听指令、合人的偏好。',
      en: 'Four ways lead from the pretrained base. Prompts and examples leave the weights alone: try them first when tasks keep changing. Retrieval, as usually done today, leaves the weights alone and adds documents, for facts that change or need a source. LoRA freezes the base and trains a low-rank update, for a fixed format and tone. Instruction and preference tuning changes the weights, so that the model follows instructions and suits people’s preferences.',
    },
    mermaid: `flowchart LR
      base["{base}"]:::plain --> prompt["{prompt}"]:::ability
      base --> retrieval["{retrieval}"]:::ability
      base --> lora["{lora}"]:::learning
      base --> tuning["{tuning}"]:::learning
      prompt --> changing["{changing}"]:::plain
      retrieval --> facts["{facts}"]:::plain
      lora --> format["{format}"]:::plain
      tuning --> obey["{obey}"]:::plain`,
    labels: {
      base: { zh: '**预训练底座**', en: '**Pretrained base**' },
      prompt: { zh: '**提示与示例**\n权重不动', en: '**Prompt, examples**\nweights unchanged' },
      retrieval: { zh: '**检索增强**\n如今一般不动权重', en: '**Retrieval**\nweights usually unchanged' },
      lora: { zh: '**LoRA**\n冻住底座，训练增量', en: '**LoRA**\nbase frozen, update trained' },
      tuning: { zh: '**指令 + 偏好优化**\n改权重', en: '**Instructions, preferences**\nweights changed' },
      changing: { zh: '任务常换，先试它', en: 'Tasks vary: try first' },
      facts: { zh: '常更新、要出处', en: 'Facts change, need a source' },
      format: { zh: '固定格式、口吻', en: 'A fixed format or tone' },
      obey: { zh: '听指令、合偏好', en: 'To follow instructions' },
    },
    steps: ['base', 'prompt changing', 'retrieval facts', 'lora format', 'tuning obey'],
  },
  remark: {
    label: { zh: 'LoRA 省什么', en: 'What LoRA saves' },
    text: {
      zh: `GPT-3 上，可训练参数约 ${figures.loraFewerParameters.zh}分之一，训练显存仍要约${figures.loraTrainingMemory.zh}。`,
      en: `GPT-3: about ${figures.loraFewerParameters.en}× fewer trainable parameters, but ${figures.loraTrainingMemory.en} of the memory.`,
    },
  },
  time: '45s',
  notes: {
    zh: `特点七，先预训练再微调，是 ULMFiT、GPT-1、BERT 在 2018 年走出来的路，没错，只是旧了。[1]现在有四条。

[2]最省事的是提示，写进说明和例子，权重不动，笔记正好漏了它。[3]事实常更新、要出处，就接检索，先查后答，如今一般也不动权重，当年那篇 RAG 是连着微调的。[4]要固定格式、口吻，用 LoRA，冻住底座，只训练一小块增量。[5]要它听指令、合人的偏好，才做指令微调和偏好优化。

您要是问 LoRA 省多少：GPT-3 上，可训练参数降到约 ${figures.loraFewerParameters.zh}分之一，训练显存却只降到约${figures.loraTrainingMemory.zh}，底座还得装进去嘛。`,
    en: `Trait seven, pretrain then fine-tune, is the route that ULMFiT, GPT-1 and BERT opened in 2018. Right, just dated: [1]now there are four ways.

[2]The cheapest is a prompt with instructions and examples: no weight changes, and the notes leave that out. [3]If facts change or need a source, add retrieval: look up, then answer. Today weights usually stay put; the original RAG paper fine-tuned. [4]For a fixed format or tone, there’s LoRA: freeze the base and train a small update. [5]To make it follow instructions and suit people, there’s instruction and preference tuning.

How much does LoRA save? On GPT-3, about ${figures.loraFewerParameters.en} times fewer trainable parameters, but memory only drops to about ${figures.loraTrainingMemory.en}: the base still has to fit.`,
  },
  keyPoints: [
    keyPoint(
      'four-ways-to-adapt.dated',
      {
        zh: '预训练再微调是 2018 年起的范式，现在只是一种选择。',
        en: 'Pretrain, then fine-tune is the paradigm since 2018, now just one option.',
      },
      { zh: '2018 年的路', en: '2018 route' },
      {
        zh: [['2018'], ['四条', '四种办法', '一种选择']],
        en: [['2018'], ['four ways', 'four options', 'one option']],
      },
    ),
    keyPoint(
      'four-ways-to-adapt.weights-unchanged',
      {
        zh: '提示和检索不改权重：先试提示，要出处接检索。',
        en: 'Prompts and retrieval leave the weights alone: prompt first, retrieve when a source is needed.',
      },
      { zh: '不改权重', en: 'weights unchanged' },
      {
        zh: [['提示'], ['检索'], ['权重不动', '权重也不动', '不改权重', '权重不改', '不动权重']],
        en: [
          ['prompt'],
          ['retrieval', 'retrieve'],
          ['no weight', 'weights stay', 'leave the weights', 'weights alone', 'without changing'],
        ],
      },
    ),
    keyPoint(
      'four-ways-to-adapt.lora',
      {
        zh: 'LoRA 冻住底座：可训练参数约 1 万分之一，训练显存约三分之一。',
        en: 'LoRA freezes the base: about 10,000× fewer trainable parameters, about a third of the training memory.',
      },
      { zh: 'LoRA 省多少', en: 'LoRA’s saving' },
      {
        zh: [['LoRA'], ['显存']],
        en: [['LoRA'], ['memory']],
      },
    ),
  ],
  repeats: ['no-membership-test.use', 'training-stages.alignment'],
  claims: ['N43'],
  omissions: ['O7'],
  sources: [sources.howard2018, sources.brown2020, sources.lewis2020, sources.hu2021],
});

/** Pangu-Weather is four models of one size. */
const oneWeatherModel = models.panguWeather.parameters / 4;

export const mixtureIsNotFusion = defineSlide({
  id: 'mixture-is-not-fusion',
  layout: 'correction',
  title: { zh: '数据混着训练，不等于知识融合', en: 'Training on a mixture is not fusing knowledge' },
  popular: {
    zh: '大模型把各行各业的知识融会贯通，推动跨领域创新。',
    en: 'Large models fuse the knowledge of all fields and so drive innovation across them.',
  },
  better: {
    zh: '训练用的是混合数据：知识散在权重里，难定位、难更新、难溯源。创新要举例。',
    en: 'They train on a mixture: knowledge sits in weights, hard to locate, update or trace. For innovation, give cases.',
  },
  reasons: [
    {
      lead: { zh: '混合也要配比', en: 'A mixture, by design' },
      text: {
        zh: `BloombergGPT 的语料：金融 ${figures.bloombergFinance.zh}、通用 ${figures.bloombergGeneral.zh}词元，从零训练。`,
        en: `BloombergGPT’s corpus: ${figures.bloombergFinance.en} financial and ${figures.bloombergGeneral.en} general tokens, from scratch.`,
      },
      tone: 'learning',
    },
    {
      lead: { zh: '硬塞有副作用', en: 'Raw text can hurt' },
      text: {
        zh: '接着训领域原文，按提示答题可能变差（Cheng 2023）。',
        en: 'Further training on raw domain text can weaken prompted answers (Cheng 2023).',
      },
      tone: 'ability',
    },
    {
      lead: { zh: '创新不看个头', en: 'Impact without size' },
      text: {
        zh: `AlphaFold 2 约 ${count(models.alphaFold2.parameters).zh}，盘古气象 4×${count(oneWeatherModel).zh}，都不是 LLM。`,
        en: `AlphaFold 2: about ${count(models.alphaFold2.parameters).en}; Pangu-Weather: 4×${count(oneWeatherModel).en}. Neither is an LLM.`,
      },
      tone: 'value',
    },
  ],
  remark: {
    label: { zh: '要出处', en: 'Need a source?' },
    text: {
      zh: '接检索：答案能指回原文，资料也能随时换。',
      en: 'Use retrieval: answers point to documents, and documents can be replaced.',
    },
  },
  time: '45s',
  notes: {
    zh: `特点九说它融合各领域知识，推动创新。[1]我换一个词：那是混合，不是融合。知识散在权重里，哪条从哪来，说不清，也难改。

BloombergGPT 从零训练，金融 ${figures.bloombergFinance.zh}词元，通用 ${figures.bloombergGeneral.zh}，约各一半。光拿领域原文接着训，按提示答题可能变差。要出处，就接检索。

您要是问创新，那是价值判断，我只举例：AlphaFold 2 约 ${spoken(models.alphaFold2.parameters).zh}参数，盘古气象是 4 个 ${spoken(oneWeatherModel).zh}的模型。影响大，个头不大，也不是大语言模型。用大语言模型的也有：AlphaEvolve 找到 4×4 复矩阵只用 48 次乘法的算法，比 Strassen 少一次。`,
    en: `Trait nine says it fuses knowledge across fields and drives innovation. [1]I’d change one word: that’s a mixture, not a fusion. Knowledge sits in the weights, where it’s hard to trace or update.

BloombergGPT was trained from scratch on ${spoken(363e9).en} financial tokens and ${spoken(345e9).en} general ones, about half and half. Keep training on raw domain text, and prompted answers can get worse. For sources, I’d add retrieval.

And innovation? That’s a value judgement, so I’d give cases. AlphaFold 2 has about ${spoken(models.alphaFold2.parameters).en} parameters; Pangu-Weather is 4 models of ${spoken(oneWeatherModel).en}. Influential, yet neither large nor language models. A language model can do it too: AlphaEvolve found a way to multiply 4×4 complex matrices in 48 multiplications, one fewer than Strassen.`,
  },
  keyPoints: [
    keyPoint(
      'mixture-is-not-fusion.mixture',
      {
        zh: '混合训练不是知识融合：知识在权重里，难溯源、难更新。',
        en: 'A mixture is not a fusion: knowledge sits in weights, hard to trace or update.',
      },
      { zh: '混合不是融合', en: 'mixture, not fusion' },
      { zh: [['混合'], ['融合'], ['权重']], en: [['mixture'], ['fusion'], ['weights']] },
    ),
    keyPoint(
      'mixture-is-not-fusion.raw-text',
      {
        zh: '只用领域原文接着训，按提示答题可能变差；要出处就接检索。',
        en: 'Training on with raw domain text can weaken prompted answers; for sources, retrieve.',
      },
      { zh: '副作用与检索', en: 'side effect, retrieval' },
      {
        zh: [['变差'], ['检索']],
        en: [['domain text', 'raw text', 'raw domain'], ['get worse', 'weaken', 'suffer'], ['retriev']],
      },
    ),
    keyPoint(
      'mixture-is-not-fusion.small-cases',
      {
        zh: '“创新”是价值判断；AlphaFold 2、盘古气象有影响，却不大，也不是 LLM。',
        en: '“Innovation” is a value judgement; AlphaFold 2 and Pangu-Weather matter, yet are neither large nor LLMs.',
      },
      { zh: '不大也有影响', en: 'small, influential' },
      {
        zh: [['价值判断'], ['AlphaFold', '盘古']],
        en: [['value judgement'], ['AlphaFold', 'Pangu']],
      },
    ),
  ],
  repeats: ['general-industry-task.bloomberg'],
  claims: ['N46', 'N47'],
  sources: [
    sources.bloomberg2023,
    sources.cheng2023,
    sources.alphaFold2021,
    sources.panguWeather2023,
    sources.alphaEvolve2025,
  ],
});

/** A change of time as a number: `−55.8%` is −55.8. */
const percent = (change: Text) => Number(change.en.replace('−', '-').replace('%', ''));
const size = (change: Text) => `${Math.abs(percent(change))}%`;
/** Time used, when the same work without AI takes 100. */
const withoutAi = 100;
const timeUsed = (change: Text) => withoutAi + percent(change);

export const fasterOrSlower = defineSlide({
  id: 'faster-or-slower',
  layout: 'chart',
  title: { zh: '快还是慢，要看什么任务、什么人', en: 'Faster or slower? It depends on task and people' },
  chart: {
    id: 'time-with-ai',
    kind: 'bars',
    title: { zh: '三次实验里用 AI 的耗时', en: 'Time taken with AI in three trials' },
    text: {
      zh: `横条是耗时，不用 AI 记为 ${withoutAi}。Copilot 实验写一个小型 HTTP 服务，耗时变化 ${figures.copilotTime.zh}。METR 2025 年的实验在熟悉的大型仓库里做事，耗时变化 ${figures.metrTime.zh}，而参与者自己以为是 ${figures.metrBelieved.zh}；METR 2026 年的后续，老参与者的估计是 ${figures.metrLater.zh}，METR 说它不可靠。`,
      en: `The bars are time taken; work without AI counts as ${withoutAi}. In the Copilot trial, writing a small HTTP server, time changed by ${figures.copilotTime.en}. In METR’s trial of 2025, in familiar large repositories, it changed by ${figures.metrTime.en}, while the participants believed ${figures.metrBelieved.en}; in METR’s follow-up of 2026 the estimate for returning participants is ${figures.metrLater.en}, which METR calls unreliable.`,
    },
    groups: [
      {
        heading: { zh: `耗时，不用 AI 记为 ${withoutAi}`, en: `Time taken; without AI = ${withoutAi}` },
        bars: [
          {
            label: { zh: '不用 AI', en: 'Without AI' },
            value: withoutAi,
            shown: { zh: `${withoutAi}`, en: `${withoutAi}` },
            tone: 'plain',
          },
          {
            label: { zh: 'Copilot 2023', en: 'Copilot 2023' },
            value: timeUsed(figures.copilotTime),
            shown: figures.copilotTime,
            tone: 'ability',
          },
          {
            label: { zh: 'METR 2025', en: 'METR 2025' },
            value: timeUsed(figures.metrTime),
            shown: figures.metrTime,
            tone: 'scale',
          },
          {
            label: { zh: '他们自以为', en: 'as they believed' },
            value: timeUsed(figures.metrBelieved),
            shown: figures.metrBelieved,
            tone: 'value',
          },
          {
            label: { zh: 'METR 2026', en: 'METR 2026' },
            value: timeUsed(figures.metrLater),
            shown: figures.metrLater,
            tone: 'ability',
          },
        ],
      },
    ],
  },
  points: [
    { zh: 'Copilot：95 人入组，70 人做完；区间 21%–89%', en: 'Copilot: 95 enrolled, 70 finished; 21–89%' },
    { zh: 'METR 2025：16 名老手，246 个任务；区间 2%–39%', en: 'METR 2025: 16 experts, 246 tasks; 2–39%' },
    {
      zh: 'METR 2026：少 38% 到多 9%，自认不可靠',
      en: 'METR 2026: 38% less to 9% more; unreliable, it says',
    },
  ],
  remark: {
    label: { zh: '稳妥说法', en: 'Safe answer' },
    text: {
      zh: '说“辅助”，不说“自动化”；人工复核要留着。',
      en: 'Say “assist”, not “automate”, and keep human review.',
    },
  },
  time: '50s',
  notes: {
    zh: `最后一个特点是自动化、提效率。证据有正有反，还在变。Copilot 的实验，写一个小型 HTTP 服务，95 人入组，70 人做完，少花 ${size(figures.copilotTime)} 的时间，区间很宽，21% 到 89%。

METR 2025，用那年年初的工具：16 名老手，在熟悉的仓库里做 246 个任务，反而多花 ${size(figures.metrTime)}，区间 2% 到 39%，自己还以为快了 ${size(figures.metrBelieved)}。2026 年 2 月，工具新了，老参与者变成少花 ${size(figures.metrLater)}；可区间从少 38% 到多 9%，METR 自己说不可靠，离不开 AI 的人没来。Cui 等人在三家公司看 4867 人，任务多做完约 26%。

所以我说“辅助”，不说自动，人工复核要留着。`,
    en: `The last trait is automation and efficiency. The evidence points both ways, and it’s still moving. In a trial of Copilot on a small HTTP server, 95 enrolled, 70 finished, and the Copilot group took ${size(figures.copilotTime)} less time; the interval is wide, 21 to 89%.

METR in 2025, with tools from early that year: 16 experienced developers, 246 tasks in repositories they knew, and ${size(figures.metrTime)} more time, interval 2 to 39%. Yet they believed they’d been ${size(figures.metrBelieved)} faster. In February 2026, with newer tools, returning developers took ${size(figures.metrLater)} less, anywhere from 38% less to 9% more, and METR calls it unreliable: people who won’t work without AI stayed away. At three companies, with 4,867 developers, Cui and colleagues saw about 26% more tasks done.

So it assists rather than automates, and I’d keep human review.`,
  },
  keyPoints: [
    keyPoint(
      'faster-or-slower.for',
      {
        zh: 'Copilot 写小型服务：用时少 55.8%，区间 21%–89%。',
        en: 'Copilot on a small server: 55.8% less time, interval 21–89%.',
      },
      { zh: '少 55.8%', en: '55.8% less' },
      {
        zh: [['Copilot'], ['55.8', '五十五点八', '少了一半多']],
        en: [['Copilot'], ['55.8', 'fifty-five point eight', 'more than half']],
      },
    ),
    keyPoint(
      'faster-or-slower.against',
      {
        zh: 'METR 2025，当年年初的工具：熟悉的仓库里反而多花 19%，自己却以为快了 20%。',
        en: 'METR 2025, tools of early that year: 19% more time in familiar repositories, while they believed 20% faster.',
      },
      { zh: '多 19%', en: '19% more' },
      {
        zh: [['METR'], ['19%', '百分之十九'], ['以为']],
        en: [['METR'], ['19%', '19 per cent', 'nineteen'], ['believed', 'thought']],
      },
    ),
    keyPoint(
      'faster-or-slower.later',
      {
        zh: 'METR 2026 的后续倾向变快，但自认数据不可靠。',
        en: 'METR’s follow-up of 2026 leans towards faster, and METR calls it unreliable.',
      },
      { zh: '后续不可靠', en: 'unreliable' },
      {
        zh: [
          ['2026', '后续'],
          ['不可靠', '有偏'],
        ],
        en: [
          ['2026', 'follow-up'],
          ['unreliable', 'biased'],
        ],
      },
    ),
    keyPoint(
      'faster-or-slower.assist',
      {
        zh: '“自动”改说“辅助”，保留人工复核。',
        en: 'Say assist rather than automate, and keep human review.',
      },
      { zh: '辅助加复核', en: 'assist, review' },
      {
        zh: [['辅助'], ['复核', '人来查']],
        en: [['assist'], ['review', 'check']],
      },
    ),
  ],
  repeats: ['when-pushed.two-trials'],
  claims: ['N48'],
  sources: [sources.peng2023, sources.metr2025, sources.metr2026, sources.cui2026],
});

export const abilityTraits = defineSection({
  id: 'ability-traits',
  title: { zh: '七 · 十个特点：能力、学习、价值', en: '7 · Ten traits: ability, learning, value' },
  slides: [notInOneModel, manyTasks, labelsFromTheData, fourWaysToAdapt, mixtureIsNotFusion, fasterOrSlower],
});
