import { defineSlide, keyPoint } from '../src/core/model/define.ts';
import { sources } from './sources.ts';

export { byModality, passport } from './05-models.ts';

export const axes = defineSlide({
  id: 'axes',
  layout: 'diagram',
  title: {
    zh: '给模型分类要用六把尺，画不成一棵树',
    en: 'Classifying a model takes six rulers, not one tree',
  },
  diagram: {
    id: 'six-rulers',
    title: { zh: '六把尺', en: 'Six rulers' },
    text: {
      zh: '一个模型，六把尺，各答一个问题。看得见什么：encoder-only、decoder-only、encoder–decoder、前缀。怎么激活：稠密、混合专家。读写什么：文本、图像、语音、全模态。练到哪一步：基座、指令、推理、会用工具。管多宽：通用、行业、单项。开放到哪：只有接口、开放权重、连数据也开。',
      en: 'One model, six rulers, each answering one question. What it sees: encoder-only, decoder-only, encoder–decoder, prefix. What is active: dense, mixture of experts. What it reads and writes: text, images, speech, all of them. How far it is trained: base, instruct, reasoning, tool use. How wide: general, industry, one kind of task. How open: API only, open weights, data as well.',
    },
    mermaid: `mindmap
      root["{root}"]
      :::plain
        sees["{sees}"]
        :::learning
          seesWhat["{seesWhat}"]
        active["{active}"]
        :::learning
          activeWhat["{activeWhat}"]
        media["{media}"]
        :::learning
          mediaWhat["{mediaWhat}"]
        stage["{stage}"]
        :::value
          stageWhat["{stageWhat}"]
        scope["{scope}"]
        :::value
          scopeWhat["{scopeWhat}"]
        open["{open}"]
        :::value
          openWhat["{openWhat}"]`,
    labels: {
      root: { zh: '**一个模型**', en: '**One model**' },
      sees: { zh: '**看得见什么**', en: '**What it sees**' },
      seesWhat: {
        zh: 'encoder-only\ndecoder-only\nencoder–decoder\n前缀',
        en: 'encoder-only\ndecoder-only\nencoder–decoder\nprefix',
      },
      active: { zh: '**怎么激活**', en: '**What is active**' },
      activeWhat: { zh: '稠密\n混合专家', en: 'dense\nmixture of experts' },
      media: { zh: '**读写什么**', en: '**What it reads**' },
      mediaWhat: { zh: '文本\n图像\n语音\n全模态', en: 'text\nimages\nspeech\nall of them' },
      stage: { zh: '**练到哪一步**', en: '**How far trained**' },
      stageWhat: { zh: '基座\n指令\n推理\n会用工具', en: 'base\ninstruct\nreasoning\ntool use' },
      scope: { zh: '**管多宽**', en: '**How wide**' },
      scopeWhat: { zh: '通用\n行业\n单项', en: 'general\none industry\none kind of task' },
      open: { zh: '**开放到哪**', en: '**How open**' },
      openWhat: { zh: '只有接口\n开放权重\n连数据也开', en: 'API only\nopen weights\ndata as well' },
    },
    steps: [
      'sees seesWhat active activeWhat media mediaWhat',
      'stage stageWhat scope scopeWhat open openWhat',
    ],
  },
  time: '50s',
  notes: {
    zh: `要查一句话，先看清标签。有人问，MoE 和 GPT 有什么区别？这就问岔了，它们答的不是同一个问题。给模型分类，得用六把尺。[1]前三把看造法：看得见什么，encoder 还是 decoder；怎么激活，稠密还是混合专家；读写什么，文字、图像还是声音。[2]后三把看用处：练到哪一步，从基座一直到会用工具；管多宽，通用、行业，还是只管一项；开放到哪，只给接口，给权重，还是连数据也给。

六把尺谁也代替不了谁，所以画不成一棵树。至于大小，它不是一类，是一个数。`,
    en: `Before you check a claim, read the label. “MoE or GPT, what’s the difference?” mixes two questions. You need six rulers. [1]Three for how it’s built: what it sees, as an encoder or a decoder; what is active, everything or a few experts; what it reads and writes, text, images or sound. [2]Three for how it’s used: how far it’s trained, from base model to tool use; how wide it is, general, for one industry, or for one kind of task; and how open, just an API, the weights, or the data as well.

None of them can stand in for another, which is why there’s no tree. And size is not a class. It’s a number.`,
  },
  keyPoints: [
    keyPoint(
      'axes.rulers',
      {
        zh: '六把尺各答一个问题，所以画不成一棵树。',
        en: 'Six rulers, one question each, so there is no tree.',
      },
      { zh: '六把尺', en: 'six rulers' },
      {
        zh: [['六把尺'], ['一棵树', '代替']],
        en: [['six rulers'], ['tree', 'stand in']],
      },
    ),
    keyPoint(
      'axes.size',
      { zh: '大小不是一类，是一个数。', en: 'Size is not a class; it is a number.' },
      { zh: '大小是一个数', en: 'size is a number' },
      { zh: [['不是一类'], ['一个数']], en: [['not a class', 'isn’t a class'], ['a number']] },
    ),
  ],
  claims: ['N22'],
  sources: [sources.zhao2023, sources.bommasani2021],
});

export const threeLayers = defineSlide({
  id: 'three-layers',
  layout: 'diagram',
  title: {
    zh: 'ChatGPT 是产品，GPT 是家族，权重才是模型',
    en: 'ChatGPT is a product, GPT a family; weights are the model',
  },
  diagram: {
    id: 'three-layers',
    title: { zh: '产品、家族、权重', en: 'Product, family, weights' },
    text: {
      zh: '最上层是产品：ChatGPT、DeepSeek 的 App。中间是家族：GPT、DeepSeek。最下层是权重，带日期：ChatGPT 先后用过 GPT-3.5（2022-11）、GPT-4（2023-03）、GPT-4o（2024-05 起，{{gpt4oGone}} 下线），现在是 {{behindChatGpt}}（2026）；DeepSeek-V4 是 2026-04 的。虚线是已经换下来的。',
      en: 'On top, products: ChatGPT, the DeepSeek app. In the middle, families: GPT, DeepSeek. At the bottom, weights, with dates: ChatGPT has run on GPT-3.5 (2022-11), GPT-4 (2023-03), GPT-4o (from 2024-05, retired {{gpt4oGone}}) and now the {{behindChatGpt}} (2026); DeepSeek-V4 is of 2026-04. Dotted lines: replaced since.',
    },
    mermaid: `flowchart TB
      subgraph product["{product}"]
        chatgpt["{chatgpt}"]:::plain
        app["{app}"]:::plain
      end
      subgraph family["{family}"]
        gpt["{gpt}"]:::plain
        deepseek["{deepseek}"]:::plain
      end
      subgraph weights["{weights}"]
        gpt35["{gpt35}"]:::plain
        gpt4["{gpt4}"]:::plain
        gpt4o["{gpt4o}"]:::plain
        now["{now}"]:::value
        v4["{v4}"]:::value
      end
      chatgpt --> gpt
      app --> deepseek
      gpt -.-> gpt35
      gpt -.-> gpt4
      gpt -.-> gpt4o
      gpt --> now
      deepseek --> v4`,
    labels: {
      product: { zh: '产品', en: 'Products' },
      family: { zh: '家族', en: 'Families' },
      weights: { zh: '权重：这才是模型', en: 'Weights: the model itself' },
      chatgpt: { zh: '**ChatGPT**', en: '**ChatGPT**' },
      app: { zh: '**DeepSeek App**', en: '**DeepSeek app**' },
      gpt: { zh: 'GPT', en: 'GPT' },
      deepseek: { zh: 'DeepSeek', en: 'DeepSeek' },
      gpt35: { zh: 'GPT-3.5\n2022-11', en: 'GPT-3.5\n2022-11' },
      gpt4: { zh: 'GPT-4\n2023-03', en: 'GPT-4\n2023-03' },
      gpt4o: { zh: 'GPT-4o\n2026-02 下线', en: 'GPT-4o\nleft 2026-02' },
      now: { zh: '**{{behindChatGpt}}**\n2026', en: '**{{behindChatGpt}}**\n2026' },
      v4: { zh: '**DeepSeek-V4**\n2026-04', en: '**DeepSeek-V4**\n2026-04' },
    },
    steps: ['chatgpt app', 'gpt deepseek', 'gpt35 gpt4 gpt4o now v4'],
  },
  annotation: {
    zh: '基础模型看能不能适配，不看大小',
    en: 'A foundation model is one that adapts, whatever its size',
  },
  time: '40s',
  notes: {
    zh: `[1]最上面是产品，ChatGPT 是产品。[2]中间是家族，GPT、DeepSeek。[3]下面的权重才是模型，要带日期说：ChatGPT 背后换了一茬又一茬，GPT-4o 今年二月下了线，现在是 {{behindChatGpt}}。

还有几个词。基础模型看能不能适配，{{bertBase.parameters}}的 BERT 也算；{{dlrm.parameters}}的推荐模型，个头大，却未必算。“超大”没有公认的线，我只指总参数过万亿的。涌现，更不是门槛。`,
    en: `[1]On top are products; ChatGPT is one. [2]In the middle, families: GPT, DeepSeek. [3]The weights are the model, and they come with a date. Behind ChatGPT they keep being replaced: GPT-4o left in February, and now it’s the {{behindChatGpt}}.

A few other words. A foundation model is one you can adapt: BERT is one, with {{bertBase.parameters}} parameters; a recommender with {{dlrm.parameters}} may not be. “Very large” has no agreed line; I mean over a trillion. And emergence is no requirement.`,
  },
  keyPoints: [
    keyPoint(
      'three-layers.layers',
      {
        zh: '产品、家族、权重是三层，权重才是模型。',
        en: 'Product, family and weights are three layers; the weights are the model.',
      },
      { zh: '三层', en: 'three layers' },
      {
        zh: [['产品'], ['家族', '模型族'], ['权重']],
        en: [['product', 'products'], ['family', 'families'], ['weights']],
      },
    ),
    keyPoint(
      'three-layers.changing',
      {
        zh: 'ChatGPT 背后的权重换了一茬又一茬，GPT-4o 已经下线。',
        en: 'The weights behind ChatGPT keep being replaced; GPT-4o is gone.',
      },
      { zh: '一茬又一茬', en: 'keep being replaced' },
      {
        zh: [
          ['一茬又一茬', '一直在换', '换了好几'],
          ['下了线', '下线', 'GPT-6'],
        ],
        en: [
          ['replaced', 'changing'],
          ['left in February', 'retired', 'GPT-6'],
        ],
      },
    ),
    keyPoint(
      'three-layers.foundation',
      {
        zh: '基础模型看能不能适配，不看大小。',
        en: 'A foundation model is one you can adapt, whatever its size.',
      },
      { zh: '能不能适配', en: 'adaptable' },
      { zh: [['基础模型'], ['适配']], en: [['foundation model'], ['adapt', 'adapted', 'adaptable']] },
    ),
  ],
  claims: ['N20', 'N22', 'N24', 'N25', 'N29'],
  sources: [
    sources.bommasani2021,
    sources.chatgpt2022,
    sources.gpt4,
    sources.gpt4o,
    sources.deepseekV4,
    sources.zhao2023,
  ],
});
