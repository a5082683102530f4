import { defineSlide, keyPoint } from '../src/core/model/define.ts';
import { sources } from './sources.ts';
import { models } from './values/models.ts';

export const axes = defineSlide({
  id: 'axes',
  layout: 'diagram',
  title: { zh: '给模型分类要用六把尺，画不成一棵树', en: 'Classify with six rulers; it is not a tree' },
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
        zh: 'encoder-only · decoder-only · encoder–decoder · 前缀',
        en: 'encoder-only · decoder-only · encoder–decoder · prefix',
      },
      active: { zh: '**怎么激活**', en: '**What is active**' },
      activeWhat: { zh: '稠密 · 混合专家', en: 'dense · mixture of experts' },
      media: { zh: '**读写什么**', en: '**What it reads**' },
      mediaWhat: { zh: '文本 · 图像 · 语音 · 全模态', en: 'text · images · speech · all of them' },
      stage: { zh: '**练到哪一步**', en: '**How far trained**' },
      stageWhat: { zh: '基座 · 指令 · 推理 · 会用工具', en: 'base · instruct · reasoning · tool use' },
      scope: { zh: '**管多宽**', en: '**How wide**' },
      scopeWhat: { zh: '通用 · 行业 · 单项', en: 'general · industry · one kind of task' },
      open: { zh: '**开放到哪**', en: '**How open**' },
      openWhat: { zh: '只有接口 · 开放权重 · 连数据也开', en: 'API only · open weights · data as well' },
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
      zh: '最上层是产品：ChatGPT、DeepSeek 的 App。中间是家族：GPT、DeepSeek。最下层是权重，带日期：ChatGPT 先后用过 GPT-3.5（2022-11）、GPT-4（2023-03）、GPT-4o（2024-05 起，2026-02-13 下线），现在是 {{behindChatGpt}}（2026）；DeepSeek-V4 是 2026-04 的。虚线是已经换下来的。',
      en: 'On top, products: ChatGPT, the DeepSeek app. In the middle, families: GPT, DeepSeek. At the bottom, weights, with dates: ChatGPT has run on GPT-3.5 (2022-11), GPT-4 (2023-03), GPT-4o (from 2024-05, retired 2026-02-13) and now the {{behindChatGpt}} (2026); DeepSeek-V4 is of 2026-04. Dotted lines: replaced since.',
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

Some other words. A foundation model is one you can adapt: BERT is one, with {{bertBase.parameters}} parameters; a recommender with {{dlrm.parameters}} may not be. “Very large” has no agreed line; I mean over a trillion. And emergence is no entrance exam.`,
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
    sources.retired2026,
    sources.deepseekV4,
    sources.zhao2023,
  ],
});

export const passport = defineSlide({
  id: 'passport',
  layout: 'figure',
  title: { zh: '一个模型一本护照：六栏各盖一个章', en: 'One model, one passport: a stamp on each ruler' },
  charts: [
    {
      kind: 'parallel',
      id: 'passport',
      title: { zh: '五个模型在六把尺上的位置', en: 'Five models on six rulers' },
      text: {
        zh: 'BERT-large：encoder-only，稠密，文本，基座，通用，开放权重。Whisper：encoder–decoder，稠密，语音进文本出，有监督训练，单项，开放权重。BloombergGPT：decoder-only，稠密，文本，基座，行业（语料里金融 {{bloombergFinance}}、通用 {{bloombergGeneral}} token），不公开。gpt-oss-120b：decoder-only，混合专家，文本，推理，通用，开放权重。Qwen3-Omni：decoder-only 的主干，混合专家，全模态，指令，通用，开放权重。',
        en: 'BERT-large: encoder-only, dense, text, base, general, open weights. Whisper: encoder–decoder, dense, speech in and text out, trained on labels, one kind of task, open weights. BloombergGPT: decoder-only, dense, text, base, industry ({{bloombergFinance}} financial and {{bloombergGeneral}} general tokens), closed. gpt-oss-120b: decoder-only, mixture of experts, text, reasoning, general, open weights. Qwen3-Omni: a decoder-only backbone, mixture of experts, all modalities, instruct, general, open weights.',
      },
      axes: [
        {
          label: { zh: '看得见什么', en: 'What it sees' },
          stops: [
            { label: { zh: 'encoder-only', en: 'encoder-only' } },
            { label: { zh: 'decoder-only', en: 'decoder-only' } },
            { label: { zh: 'enc–decoder', en: 'enc–decoder' } },
          ],
        },
        {
          label: { zh: '怎么激活', en: 'Active' },
          stops: [{ label: { zh: '稠密', en: 'dense' } }, { label: { zh: '混合专家', en: 'experts' } }],
        },
        {
          label: { zh: '读写什么', en: 'Reads' },
          stops: [
            { label: { zh: '文本', en: 'text' } },
            { label: { zh: '语音→文本', en: 'speech→text' } },
            { label: { zh: '全模态', en: 'all of them' } },
          ],
        },
        {
          label: { zh: '练到哪一步', en: 'Trained' },
          stops: [
            { label: { zh: '基座', en: 'base' } },
            { label: { zh: '有监督', en: 'labelled' } },
            { label: { zh: '指令', en: 'instruct' } },
            { label: { zh: '推理', en: 'reasoning' } },
          ],
        },
        {
          label: { zh: '管多宽', en: 'How wide' },
          stops: [
            { label: { zh: '通用', en: 'general' } },
            { label: { zh: '行业', en: 'industry' } },
            { label: { zh: '单项', en: 'one kind' } },
          ],
        },
        {
          label: { zh: '开放到哪', en: 'How open' },
          stops: [{ label: { zh: '开放权重', en: 'weights' } }, { label: { zh: '不公开', en: 'closed' } }],
        },
      ],
      lines: [
        { label: { zh: 'BERT', en: 'BERT' }, tone: 'plain', stops: [0, 0, 0, 0, 0, 0] },
        { label: { zh: 'Whisper', en: 'Whisper' }, tone: 'ability', stops: [2, 0, 1, 1, 2, 0] },
        { label: { zh: 'BloombergGPT', en: 'BloombergGPT' }, tone: 'learning', stops: [1, 0, 0, 0, 1, 1] },
        { label: { zh: 'gpt-oss-120b', en: 'gpt-oss-120b' }, tone: 'scale', stops: [1, 1, 0, 3, 0, 0] },
        { label: { zh: 'Qwen3-Omni', en: 'Qwen3-Omni' }, tone: 'value', stops: [1, 1, 2, 2, 0, 0] },
      ],
    },
  ],
  annotation: { zh: '没有两本一样', en: 'No two alike' },
  time: '45s',
  notes: {
    zh: `拿五个模型来，一个盖六个章。BERT，稠密、文本，停在基座；Whisper 听的是语音，只管这一项；BloombergGPT 管一个行业，权重不公开；gpt-oss 走混合专家，练到了推理；Qwen3-Omni 文字、图像、声音都收。没有两本护照一样，也没有哪一栏能替另一栏。

行业那本多问一句。BloombergGPT 从零练，一半金融，一半通用；后来有研究说，通用的 GPT-4 在不少金融题上不输它，抽实体这类还差些。您手上那个模型，章盖在哪儿？`,
    en: `Take five models and give each six stamps. BERT: dense, text, a base model. Whisper listens, and does that one kind of thing. BloombergGPT serves an industry, and its weights are closed. gpt-oss has experts, and was trained to reason. Qwen3-Omni takes text, pictures and sound. No two passports are alike, and no column stands in for another.

Ask the industry one a question more. BloombergGPT was trained from scratch, half finance, half general; a later study reports that general GPT-4 matches it on many finance tasks, though not on pulling out names. And your model: where are its stamps?`,
  },
  keyPoints: [
    keyPoint(
      'passport.stamps',
      {
        zh: '每个模型六个章，没有两本一样。',
        en: 'Six stamps for each model, and no two passports alike.',
      },
      { zh: '六个章', en: 'six stamps' },
      {
        zh: [
          ['六个章', '盖章', '章盖'],
          ['两本', '护照'],
        ],
        en: [['stamps'], ['no two', 'passport', 'passports']],
      },
    ),
    keyPoint(
      'passport.bloomberg',
      {
        zh: 'BloombergGPT 从零练，后来通用的 GPT-4 在不少金融题上不输它。',
        en: 'BloombergGPT was trained from scratch; general GPT-4 is later reported to match it on many finance tasks.',
      },
      { zh: '行业那本', en: 'the industry one' },
      {
        zh: [['Bloomberg', '彭博'], ['从零'], ['不输', '追平']],
        en: [['Bloomberg'], ['from scratch'], ['match', 'matches', 'matched']],
      },
    ),
  ],
  claims: ['N23', 'N46'],
  sources: [
    sources.devlin2018,
    sources.whisper2022,
    sources.bloomberg2023,
    sources.gptOss2025,
    sources.qwen3Omni,
    sources.li2023,
  ],
});

export const byModality = defineSlide({
  id: 'by-modality',
  layout: 'figure',
  title: { zh: '都叫“大”，算的不是一笔账', en: 'All called large, but the bill is different' },
  charts: [
    {
      kind: 'bars',
      id: 'by-modality',
      title: { zh: '各领域模型的参数', en: 'Parameters of models in six fields' },
      text: {
        zh: '空心是全部参数，实心是算一次用到的，长度按对数画。语言，Llama 3.1：{{llama31.parameters}}，每个 token 全用。视觉，ViT-22B：{{vit22b.parameters}}。语音，Whisper：{{whisper.parameters}}。天气，盘古：四个模型共 {{panguWeather.parameters}}，一次用一个。蛋白质，AlphaFold 2：{{alphaFold2.parameters}}。推荐，DLRM：{{dlrm.parameters}}，大多是表，算一次只查一点点；它的实心部分是示意。',
        en: 'Hollow is all parameters, solid is what one computation uses; lengths are logarithmic. Language, Llama 3.1: {{llama31.parameters}}, all for every token. Vision, ViT-22B: {{vit22b.parameters}}. Speech, Whisper: {{whisper.parameters}}. Weather, Pangu: {{panguWeather.parameters}} in four models, one at a time. Proteins, AlphaFold 2: {{alphaFold2.parameters}}. Recommendation, DLRM: {{dlrm.parameters}}, mostly tables, of which one computation looks up a sliver; its solid part is schematic.',
      },
      groups: [
        {
          heading: {
            zh: '参数：空心是全部，实心是算一次用到的',
            en: 'Parameters: hollow all, solid used at once',
          },
          logFrom: 1_000_000,
          bars: [
            {
              label: { zh: '语言 Llama 3.1', en: 'Language Llama 3.1' },
              value: models.llama31.parameters,
              whole: models.llama31.parameters,
              shown: { zh: '{{llama31.parameters}}', en: '{{llama31.parameters}}' },
              tone: 'plain',
            },
            {
              label: { zh: '视觉 ViT-22B', en: 'Vision ViT-22B' },
              value: models.vit22b.parameters,
              whole: models.vit22b.parameters,
              shown: { zh: '{{vit22b.parameters}}', en: '{{vit22b.parameters}}' },
              tone: 'plain',
            },
            {
              label: { zh: '语音 Whisper', en: 'Speech Whisper' },
              value: models.whisper.parameters,
              whole: models.whisper.parameters,
              shown: { zh: '{{whisper.parameters}}', en: '{{whisper.parameters}}' },
              tone: 'plain',
            },
            {
              label: { zh: '天气 盘古', en: 'Weather Pangu' },
              value: models.panguWeather.parameters / 4,
              whole: models.panguWeather.parameters,
              shown: { zh: '{{panguWeather.parameters}}', en: '{{panguWeather.parameters}}' },
              tone: 'plain',
            },
            {
              label: { zh: '蛋白质 AlphaFold 2', en: 'Proteins AlphaFold 2' },
              value: models.alphaFold2.parameters,
              whole: models.alphaFold2.parameters,
              shown: { zh: '{{alphaFold2.parameters}}', en: '{{alphaFold2.parameters}}' },
              tone: 'plain',
            },
            {
              label: { zh: '推荐 DLRM', en: 'Recommender DLRM' },
              // Schematic, as the text says: a few million of all.
              value: 2_500_000,
              whole: models.dlrm.parameters,
              shown: { zh: '{{dlrm.parameters}}', en: '{{dlrm.parameters}}' },
              tone: 'scale',
            },
          ],
        },
      ],
    },
  ],
  annotation: {
    zh: '2024 年起有通吃的，不是每个旗舰都行',
    en: 'Since 2024 some do it all, but not every flagship',
  },
  time: '50s',
  notes: {
    zh: `都叫“大”，算的不是一笔账。空心是全部参数，实心是算一次真用到的。语言模型 {{llama31.parameters}}，每写一个 token，全都要动；看图的、听声音的小得多，也是全动；天气和蛋白质更小，照样管用。最下面这个推荐模型，{{dlrm.parameters}}，大半是查表，算一次只碰一点点。不过推荐也在变，HSTU 那样的生成式，就不靠查表变大。

那有没有一个模型通吃的？2024 年起有了，GPT-4o、Qwen3-Omni，一个网络收文字、图像和声音。可到今天，也不是每个旗舰都这样，所以要问是哪一个。`,
    en: `They’re all called large, but the bill isn’t the same. Hollow is every parameter; solid is what one computation really uses. The language model has {{llama31.parameters}} and moves all of them for every token. Vision and speech are much smaller, and use everything too. Weather and proteins are smaller still, and work. Then this recommender: {{dlrm.parameters}}, mostly tables, and one prediction touches a sliver. That is changing: generative ones, like HSTU, don’t grow by tables.

Is there one model for everything? Since 2024, yes: GPT-4o or Qwen3-Omni, one network for text, pictures and sound. But even today not every flagship does it, so ask which one.`,
  },
  keyPoints: [
    keyPoint(
      'by-modality.tables',
      {
        zh: '推荐模型参数最多，大半是查表，算一次只碰一点点；语言模型全都要动。',
        en: 'The recommender has the most parameters, mostly tables, and touches a sliver; a language model moves all of its own.',
      },
      { zh: '大半是查表', en: 'mostly tables' },
      {
        zh: [['推荐'], ['查表'], ['一点点', '全都要动', '全动']],
        en: [['recommender'], ['tables'], ['sliver', 'all of them']],
      },
    ),
    keyPoint(
      'by-modality.one-model',
      {
        zh: '2024 年起有一个网络通吃的，但不是每个旗舰都这样。',
        en: 'Since 2024 one network can do all of it, but not every flagship does.',
      },
      { zh: '通吃', en: 'one network' },
      {
        zh: [['通吃', '一个网络'], ['旗舰']],
        en: [
          ['one network', 'one model'],
          ['flagship', 'flagships'],
        ],
      },
    ),
  ],
  claims: ['N05', 'N23', 'N37'],
  sources: [
    sources.dehghani2023,
    sources.whisper2022,
    sources.mudigere2021,
    sources.zhai2024,
    sources.gpt4o,
    sources.qwen3Omni,
  ],
});
