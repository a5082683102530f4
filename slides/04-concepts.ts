import { defineSection, defineSlide, keyPoint } from '../src/core/model/define.ts';
import { figures } from './figures.ts';
import { models } from './models.ts';
import { count, spoken } from './quantities.ts';
import { sources } from './sources.ts';

export const notesTree = defineSlide({
  id: 'notes-tree',
  layout: 'diagram',
  title: { zh: '笔记里的五个名词，三处要补', en: 'Five names in the notes, three repairs' },
  diagram: {
    id: 'notes-tree',
    title: { zh: '笔记里的五个名词，三处要补', en: 'The five names of the notes, and three repairs' },
    text: {
      zh: '笔记并排列了五个名词：大模型、超大模型、大语言模型、GPT、ChatGPT，只说超大模型是大模型的一个子集。三处要补：大模型能读、看、听，要看是哪个模型；超大没有公认的界线；ChatGPT 是产品。',
      en: 'The notes list five names side by side: large model, very large model, large language model, GPT and ChatGPT; all they say is that very large models are a subset of large ones. Three repairs: whether a large model reads, sees and hears depends on the model; “very large” has no accepted cut-off; ChatGPT is a product.',
    },
    mermaid: `mindmap
      root["{root}"]
        large["{large}"]
          senses["{senses}"]
          :::ability
        xl["{xl}"]
          cutOff["{cutOff}"]
          :::scale
        llm["{llm}"]
        gpt["{gpt}"]
        chatgpt["{chatgpt}"]
          product["{product}"]
          :::value`,
    labels: {
      root: { zh: '**五个名词**', en: '**Five names**' },
      large: { zh: '大模型', en: 'Large model' },
      senses: { zh: '读、看、听：看是哪个模型', en: 'Reads, sees, hears: which one?' },
      xl: { zh: '超大模型', en: 'Very large model' },
      cutOff: { zh: '没有公认界线', en: 'No accepted cut-off' },
      llm: { zh: '大语言模型', en: 'Large language model' },
      gpt: { zh: 'GPT', en: 'GPT' },
      chatgpt: { zh: 'ChatGPT', en: 'ChatGPT' },
      product: { zh: '是产品，不是一种模型', en: 'A product, not a kind of model' },
    },
    steps: ['root large xl llm gpt chatgpt', 'product', 'cutOff', 'senses'],
  },
  remark: {
    label: { zh: '三处要补', en: 'Three repairs' },
    text: {
      zh: '产品不是一种模型；“超大”没有公认界线；会不会看和听，要看是哪个模型。',
      en: 'A product is not a kind of model; “very large” has no cut-off; seeing and hearing depend on the model.',
    },
  },
  time: '45s',
  notes: {
    zh: `先看笔记怎么列：[1]大模型、超大模型、大语言模型、GPT、ChatGPT，五个名词并排，只说了超大模型是大模型的一个子集。

有三处经不起问。[2]第一，笔记把 ChatGPT 叫作模型，可它是产品。[3]第二，超大模型没有公认的界线，多半是产品用语。[4]第三，说大模型能处理语言、图像、语音，指的是这一类技术，不是随便哪一个模型：纯文本模型看不了图；Flamingo 能看，是把 ${count(models.chinchilla.parameters).zh}的语言模型冻住，另加一条视觉通路，凑成 ${count(models.flamingo.parameters).zh}；GPT-4o 又不同，一个网络就能读、看、听。

所以下一页我分三层来摆。`,
    en: `Here’s what the notes list: [1]large model, very large model, large language model, GPT, ChatGPT. Five names side by side, and all they say is that very large models are a subset of large ones.

Three things won’t stand up. [2]First, they call ChatGPT a model, but it’s a product. [3]Second, “very large model” has no accepted cut-off; it’s mostly marketing talk. [4]Third, when we say large models handle language, images and speech, we mean the technology, not any one model. A text-only model can’t see. Flamingo can, because a visual pathway was added to a frozen language model of ${spoken(models.chinchilla.parameters).en}, ${spoken(models.flamingo.parameters).en} in all; GPT-4o does it in one network.

So on the next slide I sort them into three layers.`,
  },
  keyPoints: [
    keyPoint(
      'notes-tree.product',
      { zh: 'ChatGPT 是产品，不是一种模型', en: 'ChatGPT is a product, not a kind of model' },
      { zh: '产品', en: 'product' },
      { zh: [['ChatGPT'], ['产品']], en: [['ChatGPT'], ['product']] },
    ),
    keyPoint(
      'notes-tree.very-large',
      { zh: '“超大模型”没有公认界线', en: '“Very large” has no accepted cut-off' },
      { zh: '没有界线', en: 'no cut-off' },
      {
        zh: [['超大'], ['界线', '没有标准', '没有门槛']],
        en: [['very large'], ['cut-off', 'cutoff', 'no accepted', 'no threshold']],
      },
    ),
    keyPoint(
      'notes-tree.not-all',
      { zh: '会看会听的是这类技术，不是每个模型', en: 'The class sees and hears; a given model may not' },
      { zh: '不是每个都会', en: 'not every model' },
      {
        zh: [
          ['纯文本', '看不了图', '这类技术', '这一类技术'],
          ['Flamingo', '哪一个模型', '每个模型', '样样都会'],
        ],
        en: [
          ['text-only', 'can’t see', 'technology', 'the class'],
          ['Flamingo', 'any one model', 'given model', 'every model', 'single model'],
        ],
      },
    ),
  ],
  repeats: ['by-modality.one-model'],
  claims: ['N23', 'N24'],
  sources: [sources.flamingo2022, sources.clip2021, sources.zhao2023, sources.gpt4o],
});

export const threeLayers = defineSlide({
  id: 'three-layers',
  layout: 'diagram',
  title: { zh: '分三层看：产品、模型族、种类', en: 'Three layers: product, family, kind' },
  diagram: {
    id: 'three-layers',
    title: { zh: '产品、模型族、种类三层', en: 'Products, families and kinds' },
    text: {
      zh: `最上层是产品：ChatGPT，2022 年 11 月 30 日上线，调用 GPT 系列。中间是模型族：GPT、Llama、Qwen、DeepSeek，都属于大语言模型。最下层是种类：大语言模型、多模态、视觉、语音、推荐。最底下的基础模型用虚线连着大语言模型、多模态、视觉和语音：大量重叠，但不相等；看的是能不能适配，${count(models.bertBase.parameters).zh}的 BERT 也算。`,
      en: `On top, products: ChatGPT, launched on 30 November 2022, calls the GPT family. In the middle, families: GPT, Llama, Qwen and DeepSeek, all large language models. At the bottom, kinds: large language models, multimodal, vision, speech and recommendation. Beneath them, foundation models are joined by dotted lines to large language, multimodal, vision and speech models: they overlap heavily without being the same; what counts is whether a model adapts, and BERT does, at ${count(models.bertBase.parameters).en}.`,
    },
    mermaid: `flowchart TD
      subgraph product["{product}"]
        chatgpt["{chatgpt}"]:::value
      end
      subgraph family["{family}"]
        gpt["{gpt}"]:::learning
        llama["{llama}"]:::learning
        qwen["{qwen}"]:::learning
        deepseek["{deepseek}"]:::learning
      end
      subgraph kind["{kind}"]
        llm["{llm}"]:::ability
        multimodal["{multimodal}"]:::ability
        vision["{vision}"]:::ability
        speech["{speech}"]:::ability
        recommendation["{recommendation}"]:::ability
      end
      chatgpt -->|"{calls}"| gpt
      family -->|"{all}"| llm
      llm -.- foundation("{foundation}"):::scale
      multimodal -.- foundation
      vision -.- foundation
      speech -.- foundation`,
    labels: {
      product: { zh: '产品', en: 'Product' },
      family: { zh: '模型族', en: 'Family' },
      kind: { zh: '种类', en: 'Kind' },
      chatgpt: { zh: '**ChatGPT** · 2022-11-30', en: '**ChatGPT** · 2022-11-30' },
      calls: { zh: '调用', en: 'calls' },
      all: { zh: '都是', en: 'all are' },
      gpt: { zh: 'GPT', en: 'GPT' },
      llama: { zh: 'Llama', en: 'Llama' },
      qwen: { zh: 'Qwen', en: 'Qwen' },
      deepseek: { zh: 'DeepSeek', en: 'DeepSeek' },
      llm: { zh: '大语言模型', en: 'Large language' },
      multimodal: { zh: '多模态', en: 'Multimodal' },
      vision: { zh: '视觉', en: 'Vision' },
      speech: { zh: '语音', en: 'Speech' },
      recommendation: { zh: '推荐', en: 'Recommendation' },
      foundation: {
        zh: `**基础模型**：大量重叠，不相等\n看能不能适配，${count(models.bertBase.parameters).zh}的 BERT 也算`,
        en: `**Foundation model**: overlaps, not equal\nit must adapt, as BERT does at ${count(models.bertBase.parameters).en}`,
      },
    },
    steps: [
      'chatgpt',
      'gpt llama qwen deepseek',
      'llm multimodal vision speech recommendation',
      'foundation',
    ],
  },
  time: '50s',
  notes: {
    zh: `拆成三层就清楚了。[1]最上面是产品：ChatGPT 是 2022 年 11 月 30 日上线的，它去调用模型，背后的模型一直在换，开始是 GPT-3.5 那一系，到 2026 年秋已经是 GPT-6 系。[2]中间是模型族，GPT、Llama、Qwen、DeepSeek，每一族都一代一代地出。[3]最下面才是种类：大语言模型，跟它并排的是多模态、视觉、语音、推荐。

[4]您要是问，大模型和基础模型是不是一回事，我会说，大量重叠，但判据不同。基础模型看两条：数据广不广，能不能适配很多任务。所以 ${count(models.bertBase.parameters).zh}参数的 BERT 是，${count(models.dlrm.parameters).zh}参数的推荐模型却未必是。`,
    en: `Split it into three layers and it becomes clear. [1]On top, products: ChatGPT went live on 30 November 2022. It calls a model, and the model behind it keeps changing, first from the GPT-3.5 line, by autumn 2026 from the GPT-6 family. [2]In the middle, families: GPT, Llama, Qwen and DeepSeek, each with its generations. [3]At the bottom, kinds: large language models, and beside them multimodal, vision, speech and recommendation.

[4]If you ask whether large model and foundation model are the same, I’d say they overlap heavily, but the test differs. A foundation model needs broad data, and it must adapt to many tasks. So BERT, with ${spoken(models.bertBase.parameters).en} parameters, is one; a recommender with ${spoken(models.dlrm.parameters).en} may not be.`,
  },
  keyPoints: [
    keyPoint(
      'three-layers.layers',
      { zh: '产品、模型族、种类是三层', en: 'Product, family and kind are three layers' },
      { zh: '三层', en: 'three layers' },
      { zh: [['产品'], ['模型族'], ['种类']], en: [['product'], ['families', 'family'], ['kinds', 'kind']] },
    ),
    keyPoint(
      'three-layers.changing',
      { zh: 'ChatGPT 背后的模型一直在换', en: 'The model behind ChatGPT keeps changing' },
      { zh: '一直在换', en: 'keeps changing' },
      {
        zh: [['一直在换', '不断在换', '经常换', '换了好几']],
        en: [['behind'], ['changing', 'changes', 'changed', 'swapped']],
      },
    ),
    keyPoint(
      'three-layers.foundation',
      { zh: '基础模型和大模型大量重叠，但不相等', en: 'Foundation and large overlap heavily but differ' },
      { zh: '重叠不相等', en: 'overlap' },
      { zh: [['基础模型'], ['重叠', '不等价', '不相等']], en: [['foundation'], ['overlap']] },
    ),
  ],
  repeats: ['notes-tree.product'],
  claims: ['N22', 'N29'],
  sources: [
    sources.bommasani2021,
    sources.chatgpt2022,
    sources.mudigere2021,
    sources.openaiModels2026,
    sources.devlin2018,
  ],
});

export const names = defineSlide({
  id: 'names',
  layout: 'table',
  title: { zh: '五个名词，各有各的陷阱', en: 'Five names, each with its trap' },
  columns: [
    { heading: { zh: '名词', en: 'Name' } },
    { heading: { zh: '看什么', en: 'What it is about' } },
    { heading: { zh: '例子', en: 'Example' } },
    { heading: { zh: '陷阱', en: 'Trap' } },
  ],
  rows: [
    {
      tone: 'plain',
      cells: [
        { zh: '大模型', en: 'Large model' },
        { zh: '参数、数据、算力都大', en: 'size, data and compute' },
        {
          zh: `DeepSeek-V3 ${count(models.deepseekV3.parameters).zh}`,
          en: `DeepSeek-V3 ${count(models.deepseekV3.parameters).en}`,
        },
        { zh: '没有统一门槛', en: 'no agreed threshold' },
      ],
    },
    {
      tone: 'value',
      cells: [
        { zh: '基础模型', en: 'Foundation model' },
        { zh: '数据广，能适配', en: 'broad data, adaptable' },
        {
          zh: `BERT ${count(models.bertBase.parameters).zh}`,
          en: `BERT ${count(models.bertBase.parameters).en}`,
        },
        { zh: '不看大小', en: 'not about size' },
      ],
    },
    {
      tone: 'scale',
      cells: [
        { zh: '超大模型', en: 'Very large model' },
        { zh: '本讲：总参数 ≥ 1 万亿', en: 'in this talk: ≥ 1T total' },
        {
          zh: `Kimi K2 ${count(models.kimiK2.parameters).zh}`,
          en: `Kimi K2 ${count(models.kimiK2.parameters).en}`,
        },
        { zh: '没有公认界线', en: 'no accepted cut-off' },
      ],
    },
    {
      tone: 'ability',
      cells: [
        { zh: '大语言模型', en: 'Large language model' },
        { zh: '语言建模的目标', en: 'language modelling' },
        {
          zh: `Llama 3.1 ${count(models.llama31.parameters).zh}`,
          en: `Llama 3.1 ${count(models.llama31.parameters).en}`,
        },
        { zh: '只举 GPT-3 就旧了', en: 'GPT-3 alone is dated' },
      ],
    },
    {
      tone: 'learning',
      cells: [
        { zh: 'GPT', en: 'GPT' },
        { zh: '仅解码器，从左到右', en: 'decoder-only, left to right' },
        { zh: `GPT-3 ${count(models.gpt3.parameters).zh}`, en: `GPT-3 ${count(models.gpt3.parameters).en}` },
        { zh: 'GPT-4 起不公布大小', en: 'no sizes from GPT-4 on' },
      ],
    },
  ],
  steps: true,
  time: '52s',
  notes: {
    zh: `这五个名词我对一下，每个都带一个陷阱。

大模型，参数、数据、算力都大，可没有统一的门槛。[1]基础模型，看适配，不看大小。[2]超大模型，文献里没有界线，我自己约定，总参数到 1 万亿才叫超大，讲的时候先说明。[3]大语言模型，核心是语言建模这个目标，不少新的还能读图、听声音；笔记举 GPT-3 没错，${count(models.gpt3.parameters).zh}，可那是 2020 年，最好再给一个新的，比如 Llama 3.1。

[4]GPT 呢，是生成式预训练的 Transformer，只有解码器，从左往右读。${count(models.gpt1.parameters).zh}、${count(models.gpt2.parameters).zh}、${count(models.gpt3.parameters).zh}，前三代都公布了，GPT-4 起，这条主线就不公布了，别去猜。`,
    en: `Let me go through the five names; each has a trap.

Large model: parameters, data and compute are all large, but there’s no agreed threshold. [1]Foundation model: it’s about adapting, not size. [2]Very large model: the literature draws no line. My own convention is 1 trillion parameters in total, and I say so first. [3]Large language model: what counts is the language-modelling objective, though many newer ones also take images or audio. GPT-3, as in the notes, is a fair example, at ${spoken(models.gpt3.parameters).en}, but that’s 2020; add a newer one, such as Llama 3.1.

[4]And GPT is a generative pre-trained Transformer, decoder-only, reading left to right. ${spoken(models.gpt1.parameters).en}, ${spoken(models.gpt2.parameters).en}, ${spoken(models.gpt3.parameters).en}: those three sizes were published. From GPT-4 on the main line gives none, so don’t guess.`,
  },
  keyPoints: [
    keyPoint(
      'names.convention',
      { zh: '“超大”是自己的约定，先说明', en: '“Very large” is a convention; say so' },
      { zh: '先说明约定', en: 'convention' },
      {
        zh: [
          ['约定', '自己定'],
          ['1 万亿', '1万亿', '一万亿', '超大'],
        ],
        en: [['convention'], ['1 trillion', 'one trillion', 'very large']],
      },
    ),
    keyPoint(
      'names.objective',
      { zh: '大语言模型的核心是语言建模目标', en: 'An LLM is defined by its objective, language modelling' },
      { zh: '语言建模', en: 'objective' },
      {
        zh: [['语言建模目标', '语言建模这个目标', '建模目标', '预测下一个']],
        en: [['language-modelling', 'language modelling', 'objective']],
      },
    ),
    keyPoint(
      'names.gpt4',
      { zh: 'GPT-4 起不公布参数量', en: 'From GPT-4 on no size is published' },
      { zh: '不公布', en: 'undisclosed' },
      {
        zh: [['GPT-4'], ['不公布', '没公布', '没有公布', '不说了', '不披露', '别去猜']],
        en: [['GPT-4'], ['no size', 'not published', 'gives none', 'undisclosed', 'withheld', 'guess']],
      },
    ),
  ],
  repeats: ['one-minute.scaled', 'no-threshold.none', 'notes-tree.very-large', 'two-axes.gpt'],
  claims: ['N24', 'N25', 'N27'],
  sources: [
    sources.brown2020,
    sources.gpt4,
    sources.radford2019,
    sources.llama3,
    sources.kimiK2,
    sources.devlin2018,
    sources.deepseekV3,
    sources.radford2018,
  ],
});

export const nextToken = defineSlide({
  id: 'next-token',
  layout: 'correction',
  title: { zh: '它学的是猜下一个词元，不是答题', en: 'It learns to guess the next token, not to answer' },
  popular: {
    zh: '大语言模型就是训练来写文章、回答问题的。',
    en: 'A large language model is trained to write and to answer questions.',
  },
  better: {
    zh: '训练目标是预测下一个词元。会答题，是指令微调和偏好对齐之后才靠得住的。',
    en: 'It is trained to predict the next token. Answering becomes reliable only after instruction tuning and alignment.',
  },
  reasons: [
    {
      lead: { zh: '基座爱续写', en: 'A base model continues' },
      text: {
        zh: '给它一个问题，它可能接着再出几道题。',
        en: 'Given a question, it may go on with more questions.',
      },
      tone: 'learning',
    },
    {
      lead: {
        zh: `约 ${figures.instructShareOfCompute.zh} 的算力`,
        en: `About ${figures.instructShareOfCompute.en} of the compute`,
      },
      text: {
        zh: 'InstructGPT 的强化学习比 GPT-3 的预训练；DeepSeek-V3.2 已过 10%。',
        en: 'InstructGPT’s reinforcement learning to GPT-3’s pretraining; DeepSeek-V3.2: above 10%.',
      },
      tone: 'scale',
    },
    {
      lead: { zh: '换提示就换任务', en: 'The prompt sets the task' },
      text: {
        zh: '不只写作翻译，还有代码、工具、多步推理。',
        en: 'Not just writing: code, tools, multi-step reasoning.',
      },
      tone: 'ability',
    },
  ],
  time: '48s',
  notes: {
    zh: `大语言模型到底在学什么？笔记说，用来写文章、回答问题。这是用途，不是训练目标。

[1]预训练的时候，它只做一件事：看前文，猜下一个词元，也就是 token。所以刚练完的基座模型，您问它一道题，它可能接着再编三道，因为网上的题目后面常常还是题目。

答得稳，要靠后面的指令微调和偏好对齐。起初花得不多：InstructGPT 强化学习的算力只有 GPT-3 预训练的 ${figures.instructShareOfCompute.zh} 左右；到 2025 年，DeepSeek-V3.2 的已经超过 ${figures.v32ShareOfCompute.zh}。笔记列的写作、翻译都对，只是窄了：换个提示就换个任务，如今还有写代码、调工具。`,
    en: `What does a language model actually learn? The notes say, to write and to answer questions. That’s what it’s for, not what it’s trained on.

[1]In pretraining it does one thing: read what came before and guess the next token. So ask a fresh base model a question and it may well make up three more, because on the web a question is often followed by another question.

Reliable answers come later, from instruction tuning and preference alignment. At first that was cheap: InstructGPT’s reinforcement learning took about ${figures.instructShareOfCompute.en} of the compute of GPT-3’s pretraining. In 2025 DeepSeek-V3.2’s was above ${figures.v32ShareOfCompute.en}. The notes’ list is right but narrow: a new prompt is a new task, and today that includes code and tools.`,
  },
  keyPoints: [
    keyPoint(
      'next-token.objective',
      { zh: '训练目标是猜下一个词元', en: 'The objective is the next token' },
      { zh: '下一个词元', en: 'next token' },
      { zh: [['猜下一个', '预测下一个', '下一个 token']], en: [['next token', 'next word']] },
    ),
    keyPoint(
      'next-token.base',
      { zh: '基座模型可能接着出题', en: 'A base model may continue with more questions' },
      { zh: '基座', en: 'base model' },
      {
        zh: [['基座'], ['编', '出题', '续', '题目后面']],
        en: [['base model'], ['more questions', 'make up', 'continue', 'three more']],
      },
    ),
    keyPoint(
      'next-token.prompt',
      { zh: '换个提示就换个任务', en: 'A new prompt is a new task' },
      { zh: '换提示', en: 'prompt' },
      {
        zh: [['提示'], ['换任务', '就换个任务', '换了任务']],
        en: [['prompt'], ['new task', 'sets the task', 'changes the task', 'another task']],
      },
    ),
  ],
  repeats: ['training-stages.alignment'],
  claims: ['N26', 'N28'],
  sources: [sources.brown2020, sources.ouyang2022, sources.o1, sources.codex2021, sources.deepseekV32],
});

export const chatTurn = defineSlide({
  id: 'chat-turn',
  layout: 'diagram',
  title: { zh: '记得上文，是因为每轮都重发一遍', en: 'It remembers because everything is sent again' },
  diagram: {
    id: 'chat-turn',
    title: { zh: '两轮对话里，谁把什么交给谁', en: 'Two turns of a conversation: who hands what to whom' },
    text: {
      zh: '用户把第一问交给 ChatGPT；ChatGPT 发给模型；模型逐个词元续写，ChatGPT 把第一答给用户看。用户再问第二问；ChatGPT 这回把第一问、第一答和第二问一起发给模型。从头到尾，模型的权重没有变。',
      en: 'The user hands a first question to ChatGPT, which sends it to the model; the model continues it token by token, and ChatGPT shows the first answer. The user asks a second question; now ChatGPT sends first question, first answer and second question together. From beginning to end the model’s weights do not change.',
    },
    mermaid: `sequenceDiagram
      participant user as "{user}"
      participant product as "{product}"
      participant model as "{model}"
      user->>product: "{ask}"
      product->>model: "{history}"
      model-->>product: "{reply}"
      product-->>user: "{answer}"
      user->>product: "{again}"
      product->>model: "{whole}"
      Note over product,model: "{weights}"
      %% learning: history whole
      %% scale: weights`,
    labels: {
      user: { zh: '**用户**', en: '**User**' },
      product: { zh: '**ChatGPT**（产品）', en: '**ChatGPT** (product)' },
      model: { zh: '**模型**', en: '**Model**' },
      ask: { zh: '第一问', en: 'First question' },
      history: { zh: '历史 = 第一问', en: 'History = first question' },
      reply: { zh: '逐词元续写', en: 'Continues token by token' },
      answer: { zh: '第一答', en: 'First answer' },
      again: { zh: '第二问', en: 'Second question' },
      whole: { zh: '历史 = 第一问 + 第一答 + 第二问', en: 'History = all that + second question' },
      weights: { zh: '权重始终不变', en: 'The weights never change' },
    },
    steps: ['ask', 'history', 'reply answer', 'again', 'whole', 'weights'],
  },
  time: '40s',
  notes: {
    zh: `笔记说，经过特定训练，它更会处理多轮对话。方向没错，但“记得”这件事，主要不靠训练。

[1]您看，用户问第一句，[2]产品转给模型，[3]模型一个词元一个词元往下续，答案再交回来。[4]到了第二句，[5]产品送过去的可不只这一句，是把第一问、第一答、第二问，整包再发一遍。模型每次从头读，有缓存能省计算，道理不变。

所以它记得，是因为上下文窗口里写着；[6]聊得再久，权重一个都没变。隔了几天还记得？那是产品另外存着，用时再塞回窗口。`,
    en: `The notes say special training makes it good at conversations of several turns. True enough, but remembering doesn’t come mainly from training.

[1]Look: the user asks, [2]the product passes it to the model, [3]the model continues token by token, and the answer comes back. [4]For the second question [5]the product sends the whole lot again: first question, first answer, second question. The model reads it all from the top each time; caching saves work, but the principle stands.

So it remembers because it’s all there in the context window. [6]However long you chat, no weight changes. What it recalls from last week, the product stored and puts back.`,
  },
  keyPoints: [
    keyPoint(
      'chat-turn.resent',
      { zh: '每一轮都把全部历史重发一遍', en: 'Every turn sends the whole history again' },
      { zh: '整包重发', en: 'sent again' },
      {
        zh: [['整包', '重发', '一起发', '全部发', '全部重新发']],
        en: [
          ['lot again', 'sent again', 'everything again', 'whole history', 'whole conversation', 'resend'],
        ],
      },
    ),
    keyPoint(
      'chat-turn.window',
      { zh: '记忆在上下文窗口里', en: 'The memory is the context window' },
      { zh: '上下文窗口', en: 'context window' },
      { zh: [['窗口']], en: [['window']] },
    ),
    keyPoint(
      'chat-turn.weights',
      { zh: '聊天时权重不变', en: 'Chatting changes no weight' },
      { zh: '权重不变', en: 'weights' },
      {
        zh: [['权重'], ['没变', '没有变', '不变', '不改', '不更新', '不会更新']],
        en: [
          ['chat', 'conversation', 'however long'],
          ['no weight', 'never change', 'unchanged', 'stay the same', 'don’t change'],
        ],
      },
    ),
  ],
  claims: ['N29', 'N30'],
  omissions: ['O7'],
  sources: [sources.chatgpt2022, sources.ouyang2022],
});

/** `13k`, the way it is said. */
const said = (printed: string) => printed.replace(/k$/, ' thousand');

export const aligned = defineSlide({
  id: 'aligned',
  layout: 'figures',
  title: { zh: '“特定训练”三步：有用、诚实、无害', en: 'Three steps towards helpful, honest, harmless' },
  figures: [
    {
      value: { zh: figures.instructDemonstrations.zh, en: figures.instructDemonstrations.en },
      label: { zh: '有监督微调', en: 'Supervised fine-tuning' },
      detail: {
        zh: '人写的示范回答，教它听指令；数字是提示条数',
        en: 'Answers written by people teach it to follow requests; counted in prompts',
      },
      tone: 'learning',
    },
    {
      value: { zh: figures.instructComparisons.zh, en: figures.instructComparisons.en },
      label: { zh: '奖励模型', en: 'Reward model' },
      detail: {
        zh: '人给几个回答排序，训练一个打分的模型',
        en: 'People rank several answers; a model learns to score them',
      },
      tone: 'value',
    },
    {
      value: { zh: figures.instructPpoPrompts.zh, en: figures.instructPpoPrompts.en },
      label: { zh: 'PPO 强化学习', en: 'Reinforcement learning (PPO)' },
      detail: {
        zh: '照着分数调，朝有用、诚实、无害的方向走',
        en: 'Follows the scores, towards helpful, honest and harmless answers',
      },
      tone: 'ability',
    },
  ],
  steps: true,
  remark: {
    label: { zh: '效果与代价', en: 'Gain and price' },
    text: {
      zh: `标注员 ${figures.instructPreferred.zh} 的时候选 InstructGPT，不选 GPT-3；2025 年 4 月，GPT-4o 更新后讨好用户，几天内撤回。`,
      en: `Labellers chose InstructGPT over GPT-3 ${figures.instructPreferred.en} of the time; in April 2025 a GPT-4o update that flattered users was withdrawn within days.`,
    },
  },
  time: '48s',
  notes: {
    zh: `笔记说 ChatGPT 有“特定训练”，追问下去是三步，和 InstructGPT 一个路子，数字也是它的。

先是有监督微调，大约 ${figures.instructDemonstrations.zh}条提示，人写示范，教它照着指令做。[1]再训练奖励模型，${figures.instructComparisons.zh}条，人来排序，它学打分。[2]最后是强化学习，${figures.instructPpoPrompts.zh}条，照着分数调。结果跟同样 ${count(models.gpt3.parameters).zh}的 GPT-3 比，标注员 ${figures.instructPreferred.zh} 的时候更喜欢调过的，误差正负 3 个点。

至于流畅、有趣：流畅是预训练就有的；InstructGPT 在 2022 年定的三个目标是有用、诚实、无害，没写有趣。副作用也有：2025 年 4 月，GPT-4o 更新后一味讨好用户，几天就撤了，点赞信号是原因之一。`,
    en: `Ask what ChatGPT’s “special training” means and it’s three steps, the InstructGPT recipe, and the figures are InstructGPT’s.

First, supervised fine-tuning: about ${said(figures.instructDemonstrations.en)} prompts, with answers written by people, teach it to do as asked. [1]Then a reward model: ${said(figures.instructComparisons.en)} prompts; people rank the answers and it learns to score them. [2]Then reinforcement learning on ${said(figures.instructPpoPrompts.en)} prompts, following those scores. Against GPT-3, at the same ${spoken(models.gpt3.parameters).en}, labellers preferred the tuned model ${figures.instructPreferred.en} of the time, give or take 3 points.

As for fluent and fun: fluency comes from pretraining, and InstructGPT’s three goals of 2022 were helpful, honest and harmless; fun wasn’t listed. And there are side effects: in April 2025 an update made GPT-4o flatter users, and it was withdrawn within days. Thumbs-up signals were part of the cause.`,
  },
  keyPoints: [
    keyPoint(
      'aligned.three',
      {
        zh: '三步：有监督微调、奖励模型、强化学习',
        en: 'Three steps: fine-tuning, reward model, reinforcement learning',
      },
      { zh: '三步', en: 'three steps' },
      {
        zh: [
          ['监督微调', '指令微调', 'SFT'],
          ['奖励模', '打分模', '学打分'],
          ['强化学习', 'PPO'],
        ],
        en: [['fine-tuning', 'SFT'], ['reward model'], ['reinforcement learning', 'PPO']],
      },
    ),
    keyPoint(
      'aligned.goals',
      { zh: 'InstructGPT 的目标：有用、诚实、无害', en: 'InstructGPT’s goals: helpful, honest, harmless' },
      { zh: '三个目标', en: 'three goals' },
      { zh: [['有用'], ['真实', '诚实'], ['无害']], en: [['helpful'], ['honest', 'truthful'], ['harmless']] },
    ),
    keyPoint(
      'aligned.side-effect',
      {
        zh: '副作用：讨好用户，GPT-4o 因此撤回过一次更新',
        en: 'A side effect: flattery, for which a GPT-4o update was withdrawn',
      },
      { zh: '副作用', en: 'side effect' },
      { zh: [['副作用', '讨好', '顺着您']], en: [['side effect', 'sycophan', 'flatter']] },
    ),
  ],
  claims: ['N30', 'N31'],
  omissions: ['O1'],
  sources: [sources.ouyang2022, sources.chatgpt2022, sources.sycophancy2025],
});

export const concepts = defineSection({
  id: 'concepts',
  title: { zh: '四 · 概念', en: '4 · Concepts' },
  slides: [notesTree, threeLayers, names, nextToken, chatTurn, aligned],
});
