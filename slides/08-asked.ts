import { defineSection, defineSlide, keyPoint } from '../src/core/model/define.ts';
import type { Language } from '../src/core/model/languages.ts';
import type { Model } from './model.ts';
import { models } from './models.ts';
import { count, spoken } from './quantities.ts';
import { sources } from './sources.ts';

export const leftOut = defineSlide({
  id: 'left-out',
  layout: 'groups',
  title: { zh: '笔记没讲的八件事，可能会问到', en: 'Eight gaps in the notes that may well come up' },
  groups: [
    {
      heading: { zh: '规模与代价', en: 'Scale and cost' },
      tone: 'scale',
      items: [
        {
          lead: { zh: '缩放定律', en: 'Scaling laws' },
          text: { zh: '参数和词元一起加', en: 'Grow parameters and tokens' },
        },
        {
          lead: { zh: '推理成本', en: 'Inference cost' },
          text: { zh: '权重之外还有 KV 缓存', en: 'Weights plus a KV cache' },
        },
      ],
    },
    {
      heading: { zh: '能力', en: 'Ability' },
      tone: 'ability',
      items: [
        {
          lead: { zh: '局限与风险', en: 'Limits and risks' },
          text: { zh: '流畅不等于正确', en: 'Fluent is not correct' },
        },
        {
          lead: { zh: '推理模型', en: 'Reasoning models' },
          text: { zh: '答题时多算一会儿', en: 'More compute when answering' },
        },
      ],
    },
    {
      heading: { zh: '怎么学', en: 'How it learns' },
      tone: 'learning',
      items: [
        {
          lead: { zh: '对齐', en: 'Alignment' },
          text: { zh: '指令微调加偏好优化', en: 'Instructions, then preferences' },
        },
        {
          lead: { zh: '上下文学习', en: 'In-context learning' },
          text: { zh: '例子进提示，权重不改', en: 'Examples in, weights unchanged' },
        },
      ],
    },
    {
      heading: { zh: '单位', en: 'Units' },
      tone: 'plain',
      items: [
        {
          lead: { zh: '总与激活参数', en: 'Total and active' },
          text: { zh: '一个管装，一个管算', en: 'One is stored, one is run' },
        },
        {
          lead: { zh: '词元', en: 'Tokens' },
          text: { zh: '数据、长度、价格的单位', en: 'Unit of data, length and price' },
        },
      ],
    },
  ],
  steps: true,
  remark: {
    label: { zh: '为什么缺', en: 'Why the gaps' },
    text: {
      zh: '笔记是 2024 年 7 月的。单子也不全：注意力怎么算、怎么解码、智能体，不在这八件里。',
      en: 'The notes date from July 2024. The list is not complete: attention, decoding and agents are not on it.',
    },
  },
  time: '50s',
  notes: {
    zh: '十个特点讲完了。要是只背笔记，到这儿就容易被问住：有八件事它没讲，或者一笔带过。单子不全，注意力、解码、智能体都在外头。我按四类记，一件一句话。\n\n规模与代价：缩放定律说，参数和词元要一起加；模型跑起来，除了权重，还得装 KV 缓存。[1]能力：流畅不等于正确；推理模型是答题时多算一会儿。\n\n[2]怎么学：对齐是先学会听指令，再学人更喜欢哪种答法；上下文学习是把例子写进提示，权重不动。[3]最后是单位：总参数管装，激活参数管算；数据、长度、价格，都按词元，也就是 token 来数。\n\n您挑哪个追问都行，不挑我就一个个说。',
    en: 'That’s the ten traits. If you only know the notes, this is where you get stuck: eight things they skip or barely mention. It’s not a full list: attention, decoding and agents are outside it. Four groups, one line each.\n\nScale and cost: by the scaling laws, parameters and tokens should grow together; and running a model takes a KV cache besides the weights. [1]Ability: fluent isn’t correct; and reasoning models compute longer while answering.\n\n[2]How it learns: alignment teaches it to follow instructions, then which answers people prefer; in-context learning puts examples in the prompt and leaves the weights alone. [3]And units: total parameters are stored, active ones are run; data, length and price are counted in tokens.\n\nPick any one; otherwise I’ll take them in turn.',
  },
  keyPoints: [
    keyPoint(
      'left-out.scale-and-ability',
      {
        zh: '规模：缩放定律、KV 缓存；能力：流畅不等于正确、推理模型。',
        en: 'Scale: scaling laws, KV cache. Ability: fluent is not correct, reasoning models.',
      },
      { zh: '规模与能力', en: 'scale, ability' },
      {
        zh: [['缩放定律'], ['KV 缓存', 'KV缓存'], ['不等于正确', '不等于说得对'], ['推理模型']],
        en: [
          ['scaling laws', 'scaling law'],
          ['KV cache'],
          ['isn’t correct', 'not correct', 'isn’t true', 'not true'],
          ['reasoning models', 'reasoning model'],
        ],
      },
    ),
    keyPoint(
      'left-out.learning',
      {
        zh: '怎么学：对齐，以及不改权重的上下文学习。',
        en: 'How it learns: alignment, and in-context learning without weight changes.',
      },
      { zh: '对齐与上下文', en: 'alignment, context' },
      { zh: [['对齐'], ['上下文学习']], en: [['alignment'], ['in-context learning']] },
    ),
    keyPoint(
      'left-out.units',
      {
        zh: '单位：总参数与激活参数，还有词元。',
        en: 'Units: total and active parameters, and tokens.',
      },
      { zh: '两种单位', en: 'units' },
      { zh: [['单位'], ['激活参数', '激活'], ['词元', 'token']], en: [['units'], ['active'], ['token']] },
    ),
  ],
  repeats: [
    'definition.together',
    'no-threshold.active',
    'no-membership-test.use',
    'total-and-active.two-numbers',
    'what-inference-costs.cache',
    'learning-without-weights.in-context',
    'learning-without-weights.tokens',
  ],
  claims: [],
  omissions: ['O1', 'O2', 'O3', 'O4', 'O5', 'O6', 'O7', 'O8'],
  sources: [sources.hoffmann2022, sources.ouyang2022, sources.kwon2023, sources.deepseekR1],
});

const mixtures = [models.mixtral, models.gptOss, models.deepseekV3, models.kimiK2] as const;

const bar = (model: Model, value: number, tone: 'plain' | 'scale') => ({
  label: { zh: model.name, en: model.name },
  value,
  shown: count(value),
  tone,
});

const listed = (language: Language, between: string) =>
  mixtures
    .map((model) => `${model.name} ${count(model.parameters)[language]} / ${count(model.active)[language]}`)
    .join(between);

export const totalAndActive = defineSlide({
  id: 'total-and-active',
  layout: 'chart',
  title: { zh: '总参数管显存，激活参数管计算', en: 'Total is what you store; active is what you run' },
  chart: {
    id: 'stored-and-run',
    kind: 'bars',
    title: {
      zh: '四个混合专家模型的总参数和激活参数',
      en: 'Total and active parameters of four mixtures of experts',
    },
    text: {
      zh: `两组横条，总参数和激活参数各一组，每组各有各的比例。总参数在前、激活参数在后：${listed('zh', '；')}。Kimi K2 的总参数最多，激活参数却比 DeepSeek-V3 少；gpt-oss-120b 的总参数比 Mixtral 多，激活参数也比它少。`,
      en: `Two groups of bars, one for total and one for active parameters, each with its own scale. Total first, then active: ${listed('en', '; ')}. Kimi K2 has the most parameters in total but fewer active than DeepSeek-V3; gpt-oss-120b has more in total than Mixtral, and fewer active.`,
    },
    groups: [
      {
        heading: { zh: '总参数：都要装下', en: 'Total: all of it is stored' },
        bars: mixtures.map((model) => bar(model, model.parameters, 'plain')),
      },
      {
        heading: { zh: '激活参数：每个词元用到的', en: 'Active: used for one token' },
        bars: mixtures.map((model) => bar(model, model.active, 'scale')),
      },
    ],
  },
  points: [
    { zh: '混合专家：每个词元只走选中的专家', en: 'Mixture of experts: a token visits only those chosen' },
    { zh: '省的是计算，显存一点不省', en: 'It saves compute, but no memory' },
    { zh: 'Kimi K2 比 V3 装得多、算得少', en: 'Kimi K2 stores more than V3 and computes less' },
  ],
  remark: {
    label: { zh: '陷阱', en: 'Trap' },
    text: {
      zh: '别拿它的总参数，直接和稠密模型比大小。',
      en: 'Don’t compare its total with the size of a dense model.',
    },
  },
  time: '45s',
  notes: {
    zh: `先说单位。笔记讲，大模型有几十亿参数，当下限没问题；可 2025 年的 Kimi K2，总参数已经有 ${spoken(models.kimiK2.parameters).zh}。听着吓人，其实它是混合专家，每个词元只走选中的几个专家，真正参与计算的是 ${spoken(models.kimiK2.active).zh}。

所以看总参数，知道要装下多少；看激活参数，才知道每个词元要算多少。省的是计算，不是显存。

再看 DeepSeek-V3，总参数 ${spoken(models.deepseekV3.parameters).zh}，比 Kimi K2 少，激活却有 ${spoken(models.deepseekV3.active).zh}，算得反而更多。您要问谁更大，我得先问：比装的，还是比算的？`,
    en: `Units first. The notes say billions of parameters, which is fine as a floor, but in 2025 Kimi K2 reached ${spoken(models.kimiK2.parameters).en}. It sounds enormous. It’s a mixture of experts, though: each token visits only the few experts it’s routed to, so just ${spoken(models.kimiK2.active).en} parameters do the work.

So the total tells you how much has to be stored, and the active count how much is computed for each token. You save compute, not memory.

Now look at DeepSeek-V3: ${spoken(models.deepseekV3.parameters).en} in total, fewer than Kimi K2, yet with ${spoken(models.deepseekV3.active).en} active it computes more. So if you ask which is larger, I’d ask back: larger to store, or to run?`,
  },
  keyPoints: [
    keyPoint(
      'total-and-active.two-numbers',
      {
        zh: '总参数是要装下多少，激活参数是每个词元算多少。',
        en: 'Total is what must be stored; active is what is computed per token.',
      },
      { zh: '装与算', en: 'store, run' },
      { zh: [['总参数'], ['激活']], en: [['total'], ['active'], ['stored', 'to store', 'hold', 'fit in']] },
    ),
    keyPoint(
      'total-and-active.no-memory-saved',
      { zh: '混合专家省计算，不省显存。', en: 'A mixture of experts saves compute, not memory.' },
      { zh: '不省显存', en: 'not memory' },
      { zh: [['混合专家'], ['显存']], en: [['mixture of experts'], ['not memory', 'no memory']] },
    ),
    keyPoint(
      'total-and-active.ask-back',
      {
        zh: 'Kimi K2 总参数比 DeepSeek-V3 多，激活却更少：先问比装的还是比算的。',
        en: 'Kimi K2 has more in total than DeepSeek-V3 but fewer active: ask back, to store or to run.',
      },
      { zh: '反问一句', en: 'ask back' },
      {
        zh: [
          ['Kimi K2', 'Kimi'],
          ['DeepSeek-V3', 'DeepSeek', 'V3'],
          ['比装的', '比算的', '先问'],
        ],
        en: [
          ['Kimi K2', 'Kimi'],
          ['DeepSeek-V3', 'DeepSeek', 'V3'],
          ['ask back', 'to store', 'ask first'],
        ],
      },
    ),
  ],
  repeats: ['no-threshold.active', 'weights-in-bytes.dated', 'left-out.units'],
  claims: ['N32'],
  omissions: ['O5'],
  sources: [sources.deepseekV3, sources.kimiK2, sources.mixtral2024, sources.gptOss2025],
});

/** What Llama 3.1 405B keeps of each token, as its report gives it: keys and values of every layer, 2 bytes a number. */
const cache = { layers: models.llama31.layers, kvHeads: 8, queryHeads: 128, headWidth: 128, bytes: 2 };
/** The longest context it takes, in tokens. */
const longest = 131_072;
/** Memory of the GPU it is measured against, in gigabytes. */
const card = 80;
const perToken = (heads: number) => 2 * cache.layers * heads * cache.headWidth * cache.bytes;

const both = (text: string) => ({ zh: text, en: text });
const cacheOf = {
  token: both(`${(perToken(cache.kvHeads) / 1e6).toFixed(1)} MB`),
  longContext: both(`${Math.round((perToken(cache.kvHeads) * longest) / 1e9)} GB`),
  ungrouped: both(`${((perToken(cache.queryHeads) * longest) / 1e12).toFixed(2)} TB`),
};
const longestShown = longest.toLocaleString('en');

export const whatInferenceCosts = defineSlide({
  id: 'what-inference-costs',
  layout: 'figures',
  title: {
    zh: '上下文一长，缓存就贵，好在越来越省',
    en: 'Long contexts fill the cache; newer designs shrink it',
  },
  figures: [
    {
      value: cacheOf.token,
      label: { zh: '一个词元的 KV 缓存', en: 'of KV cache for one token' },
      detail: {
        zh: `Llama 3.1 405B：2 × ${cache.layers} 层 × ${cache.kvHeads} 个 KV 头 × ${cache.headWidth} 维 × ${cache.bytes} 字节`,
        en: `Llama 3.1 405B: 2 × ${cache.layers} layers × ${cache.kvHeads} KV heads × dimension ${cache.headWidth} × ${cache.bytes} bytes`,
      },
      tone: 'scale',
    },
    {
      value: cacheOf.longContext,
      label: { zh: '一个长上下文请求', en: 'for one long request' },
      detail: {
        zh: `${longestShown} 个词元，快占满一张 ${card} GB 的卡`,
        en: `${longestShown} tokens: nearly all of one ${card} GB GPU`,
      },
      tone: 'scale',
    },
    {
      value: cacheOf.ungrouped,
      label: { zh: '要是没有 GQA', en: 'without GQA' },
      detail: {
        zh: `${cache.queryHeads} 个头各存一份键和值；GQA 让它们共用 ${cache.kvHeads} 份`,
        en: `All ${cache.queryHeads} heads would store keys and values; with GQA they share ${cache.kvHeads} sets`,
      },
      tone: 'plain',
    },
  ],
  steps: true,
  remark: {
    label: { zh: '怎么压', en: 'Bringing it down' },
    text: {
      zh: '缓存变小靠 GQA、MLA（DeepSeek-V2 少 93.3%）和量化；批处理、分页提吞吐。',
      en: 'GQA, MLA (93.3% less in DeepSeek-V2) and quantisation shrink it; batching and paging raise throughput.',
    },
  },
  time: '45s',
  notes: {
    zh: `那跑起来，贵在哪？显存里除了权重，还有 KV 缓存：前面每个词元的键和值都留着，上下文越长，占得越多。

一个词元占多少？2 乘层数、KV 头数、头维、字节。Llama 3.1 405B 是 ${cache.layers} 层、${cache.kvHeads} 个 KV 头，约 ${cacheOf.token.zh}。[1]${longestShown} 个词元就是 ${cacheOf.longContext.zh}，一个请求快占满一张卡。[2]多亏 GQA，几个头共用一份；不然 ${cache.queryHeads} 个头各存各的，要 ${cacheOf.ungrouped.zh}。

再往后是 MLA，只存压缩的向量：DeepSeek-V2 说少了 93.3%；V4-Pro 又只要 V3.2 的十分之一。量化也省；批处理、分页提的是吞吐。`,
    en: `So what makes it expensive to run? Besides the weights, memory holds a KV cache: the keys and values of every token so far. The longer the context, the more it takes.

How much for one token? That’s 2, times layers, KV heads, head dimension and bytes. Llama 3.1 405B has ${cache.layers} layers and ${cache.kvHeads} KV heads, so about ${cacheOf.token.en}. [1]For ${longestShown} tokens that’s ${cacheOf.longContext.en}, nearly a whole GPU for one request. [2]GQA lets heads share; without it, all ${cache.queryHeads} would store their own: ${cacheOf.ungrouped.en}.

Then came MLA, which stores a compressed vector: DeepSeek-V2 reports 93.3% less, and V4-Pro a tenth of V3.2’s. Quantising saves too; batching and paging raise throughput.`,
  },
  keyPoints: [
    keyPoint(
      'what-inference-costs.cache',
      {
        zh: '显存除了权重，还有随上下文变长的 KV 缓存。',
        en: 'Besides the weights, memory holds a KV cache that grows with the context.',
      },
      { zh: 'KV 缓存', en: 'KV cache' },
      { zh: [['权重'], ['KV 缓存', 'KV缓存']], en: [['weights'], ['KV cache']] },
    ),
    keyPoint(
      'what-inference-costs.sum',
      {
        zh: `Llama 3.1 405B：每个词元约 ${cacheOf.token.zh}，长上下文约 ${cacheOf.longContext.zh}。`,
        en: `Llama 3.1 405B: about ${cacheOf.token.en} a token, about ${cacheOf.longContext.en} for the longest context.`,
      },
      { zh: '当场算', en: 'the sum' },
      {
        zh: [
          ['0.5', '零点五'],
          ['68', '六十八', '快占满'],
        ],
        en: [
          ['0.5', 'half a megabyte', 'point five'],
          ['68', 'sixty-eight', 'a whole GPU'],
        ],
      },
    ),
    keyPoint(
      'what-inference-costs.remedies',
      {
        zh: `没有 GQA 要 ${cacheOf.ungrouped.zh}；缓存变小靠 GQA、MLA、量化，批处理和分页提吞吐。`,
        en: `Without GQA ${cacheOf.ungrouped.en}; GQA, MLA and quantisation shrink the cache, batching and paging raise throughput.`,
      },
      { zh: '怎么压', en: 'remedies' },
      {
        zh: [['GQA', '分组查询'], ['量化'], ['分页']],
        en: [
          ['GQA', 'grouped'],
          ['quanti', 'fewer bits'],
          ['page', 'paging'],
        ],
      },
    ),
  ],
  claims: ['N16'],
  omissions: ['O4'],
  sources: [sources.llama3, sources.ainslie2023, sources.kwon2023, sources.deepseekV2, sources.deepseekV4],
});

export const fluentNotTrue = defineSlide({
  id: 'fluent-not-true',
  layout: 'correction',
  title: { zh: '说得流畅，不等于说得对', en: 'Fluent does not mean true' },
  popular: {
    zh: '它答得这么流畅、这么肯定，应该错不了；偶尔有幻觉，做大了自然就好。',
    en: 'It answers so fluently and so surely that it must be right; the odd hallucination will go as it grows.',
  },
  better: {
    zh: '像人话不等于是真话，大了也不自动变真。要引出处、能拒答、有人复核。',
    en: 'Plausible is not true, and size alone won’t fix it. Cite sources, let it abstain, have people check.',
  },
  reasons: [
    {
      lead: { zh: '猜了更划算', en: 'Guessing pays' },
      text: {
        zh: '训练和评测奖励猜测，不奖励说不知道（Kalai 2025）。',
        en: 'Training and tests reward guessing over “I don’t know” (Kalai 2025).',
      },
      tone: 'learning',
    },
    {
      lead: { zh: '大了未必好', en: 'Bigger can be worse' },
      text: {
        zh: '有些任务越大越差，即反向缩放（McKenzie 2023）。',
        en: 'On some tasks larger models do worse: inverse scaling (McKenzie 2023).',
      },
      tone: 'scale',
    },
    {
      lead: { zh: '不只是幻觉', en: 'Other risks' },
      text: {
        zh: '知识会过期、难溯源，还有偏见、隐私、版权。',
        en: 'Stale knowledge that is hard to trace; bias, privacy, copyright.',
      },
      tone: 'ability',
    },
  ],
  remark: {
    label: { zh: '陷阱', en: 'Trap' },
    text: {
      zh: '调低温度只减随机；接了检索，也可能找错。',
      en: 'A lower temperature only cuts randomness; retrieval can fetch the wrong thing.',
    },
  },
  time: '45s',
  notes: {
    zh: '算得起，还得信得过。笔记几乎只讲优点，您多半要问缺点，头一个就是幻觉。\n\n常听人说，它答得那么流畅，应该错不了。[1]可训练的目标是像不像，不是真不真；Kalai 2025 还指出，训练和评测都奖励猜，不奖励说不知道。有个测试叫 TruthfulQA，专看它会不会学人说错话。那做大了会好吗？未必，有些任务反而越大越差。\n\n另外知识会过期，还有偏见、隐私和版权。我的做法是：引出处，没把握就拒答，要紧的请人复核。光调低温度没用，接了检索，也可能找错。',
    en: 'You can afford it, but can you trust it? The notes list almost nothing but strengths, so you’re bound to ask about weaknesses, and hallucination comes first.\n\nPeople say it sounds so fluent that it must be right. [1]But training rewards what’s plausible, not what’s true, and Kalai 2025 adds that training and evaluation reward guessing over “I don’t know”. One test, TruthfulQA, checks whether a model repeats human falsehoods. Does size fix it? Not necessarily: some tasks get worse.\n\nKnowledge also goes stale, and there’s bias, privacy and copyright. So I’d cite sources, let it abstain, and have people review what matters. Lowering the temperature isn’t enough, and retrieval can miss.',
  },
  keyPoints: [
    keyPoint(
      'fluent-not-true.guessing',
      {
        zh: '幻觉：目标是像不像，训练和评测又奖励猜测。',
        en: 'Hallucination: the objective is plausibility, and training and tests reward guessing.',
      },
      { zh: '奖励猜测', en: 'guessing' },
      {
        zh: [['幻觉'], ['像不像', '奖励猜']],
        en: [
          ['hallucination', 'hallucinate'],
          ['guess', 'plausible'],
        ],
      },
    ),
    keyPoint(
      'fluent-not-true.risks',
      {
        zh: '还有：知识过期、偏见、隐私、版权；做大不会自动解决。',
        en: 'Also stale knowledge, bias, privacy and copyright; size alone fixes none of it.',
      },
      { zh: '其他风险', en: 'other risks' },
      {
        zh: [['过期', '过时'], ['偏见'], ['隐私']],
        en: [['stale', 'out of date'], ['bias'], ['privacy']],
      },
    ),
    keyPoint(
      'fluent-not-true.what-to-do',
      {
        zh: '引出处、能拒答、有人复核；降温度和接检索都不能根治。',
        en: 'Cite, abstain, review; neither a lower temperature nor retrieval is a cure.',
      },
      { zh: '三个办法', en: 'cite, abstain' },
      {
        zh: [['出处'], ['拒答', '不答'], ['复核']],
        en: [
          ['cite', 'sources'],
          ['abstain', 'don’t know'],
          ['review', 'checks', 'have people check'],
        ],
      },
    ),
  ],
  repeats: ['generalise.hallucination'],
  claims: ['N07'],
  omissions: ['O3'],
  sources: [sources.kalai2025, sources.lin2021, sources.mckenzie2023, sources.bender2021],
});

export const learningWithoutWeights = defineSlide({
  id: 'learning-without-weights',
  layout: 'compare',
  title: { zh: '不改权重，也能当场学会新任务', en: 'New tasks can be learnt without new weights' },
  labels: [
    { zh: '权重', en: 'Weights' },
    { zh: '做法', en: 'Method' },
    { zh: '代价', en: 'Price' },
  ],
  columns: [
    {
      heading: { zh: '上下文学习', en: 'In-context learning' },
      byline: { zh: 'GPT-3 2020', en: 'GPT-3 2020' },
      tone: 'ability',
      rows: [
        { zh: '不改', en: 'Unchanged' },
        { zh: '说明和例子写进提示', en: 'Instructions and examples go in the prompt' },
        { zh: '提示变长，每次都占词元', en: 'A longer prompt: tokens, every time' },
      ],
    },
    {
      heading: { zh: '思维链', en: 'Chain of thought' },
      byline: { zh: 'Wei 2022（CoT）', en: 'Wei 2022 (CoT)' },
      tone: 'ability',
      rows: [
        { zh: '不改', en: 'Unchanged' },
        { zh: '让它写出中间步骤', en: 'It writes out the intermediate steps' },
        { zh: '回答变长，多写词元', en: 'A longer answer: more tokens' },
      ],
    },
    {
      heading: { zh: '微调', en: 'Fine-tuning' },
      byline: { zh: '笔记只讲了这一种', en: 'the only one in the notes' },
      tone: 'learning',
      rows: [
        { zh: '改', en: 'Changed' },
        { zh: '拿新数据接着训练', en: 'Training goes on with new data' },
        { zh: '要训练，练好可反复用', en: 'A training run, then reuse' },
      ],
    },
  ],
  steps: true,
  remark: {
    label: { zh: '词元', en: 'Token' },
    text: {
      zh: '模型读写文本的最小单位：数据、上下文长度、价格都按它算。',
      en: 'The unit of text a model reads and writes; data, context and price are counted in it.',
    },
  },
  time: '45s',
  notes: {
    zh: '笔记讲迁移，只讲了微调。可平时用大模型，没人去训练它，靠的是上下文学习：说明和例子写进提示，它当场照做，权重一个不动，GPT-3 的论文讲的就是这个。[1]思维链再进一步，让它写出中间步骤。[2]微调才改权重，练好能反复用。\n\n前两种省了训练，花的是词元，就是模型读写文本的最小单位。数据、上下文长度、价格都按它算，笔记里却没出现。\n\n您要问它凭什么学得会，一种解释是，预训练文本里本来就有各种任务，机制还在研究。',
    en: 'For transfer, the notes offer only fine-tuning. But in everyday use nobody trains the model. It works by in-context learning: you put instructions and examples in the prompt and it follows them on the spot, no weight changed. It’s what the GPT-3 paper was about. [1]Chain of thought has it write out the steps too. [2]Only fine-tuning changes weights: train once, then reuse.\n\nThe first two save training and cost tokens, the units of text a model reads and writes. Data, context length and price are counted in them, yet the notes never mention them.\n\nWhy does it work? One explanation is that pretraining text already contains many tasks; it’s still being studied.',
  },
  keyPoints: [
    keyPoint(
      'learning-without-weights.in-context',
      {
        zh: '上下文学习：例子写进提示，权重不改；微调才改权重。',
        en: 'In-context learning: examples in the prompt, weights unchanged; fine-tuning changes them.',
      },
      { zh: '权重不动', en: 'no weight changed' },
      {
        zh: [['上下文学习'], ['提示'], ['权重']],
        en: [['in-context learning'], ['prompt'], ['weight']],
      },
    ),
    keyPoint(
      'learning-without-weights.steps',
      {
        zh: '思维链：让模型写出中间步骤，也不改权重。',
        en: 'Chain of thought: the model writes out the steps, again with no weight changed.',
      },
      { zh: '思维链', en: 'chain of thought' },
      {
        zh: [['思维链'], ['中间步骤', '一步一步', '步骤']],
        en: [['chain of thought', 'chain-of-thought'], ['steps']],
      },
    ),
    keyPoint(
      'learning-without-weights.tokens',
      {
        zh: '词元是读写的单位：数据、上下文长度、价格都按它算。',
        en: 'Tokens are the unit read and written: data, context length and price are counted in them.',
      },
      { zh: '按词元算', en: 'tokens' },
      { zh: [['词元', 'token'], ['价格']], en: [['tokens'], ['price']] },
    ),
  ],
  repeats: ['no-membership-test.use'],
  claims: [],
  omissions: ['O7', 'O6'],
  sources: [sources.brown2020, sources.wei2022cot, sources.radford2019, sources.llama3],
});

const o1Published = '2024-09-12';

export const thinkingLonger = defineSlide({
  id: 'thinking-longer',
  layout: 'table',
  title: { zh: '多想一会儿，是花算力的另一条路', en: 'Thinking longer is another way to spend compute' },
  columns: [
    { heading: { zh: '会问什么', en: 'They will ask' } },
    { heading: { zh: '一句话', en: 'In a line' } },
    { heading: { zh: '何时', en: 'When' } },
  ],
  rows: [
    {
      tone: 'ability',
      cells: [
        { zh: '变了什么', en: 'What changed?' },
        { zh: 'o1-preview：测试时算力', en: 'o1-preview: test-time compute' },
        both(o1Published),
      ],
    },
    {
      tone: 'learning',
      cells: [
        { zh: '怎么练的', en: 'How is it trained?' },
        { zh: 'R1-Zero：底座直接强化学习', en: 'R1-Zero: RL on the base, no SFT' },
        both(models.deepseekR1.published),
      ],
    },
    {
      tone: 'learning',
      cells: [
        { zh: '和对齐差在哪', en: 'How unlike alignment?' },
        { zh: 'R1-Zero：规则查，不看偏好', en: 'R1-Zero: rules, not preferences' },
        both(models.deepseekR1.published),
      ],
    },
    {
      tone: 'scale',
      cells: [
        { zh: '什么时候划算', en: 'When does it pay?' },
        { zh: 'Snell：本来有些胜算的题', en: 'Snell: where it had some chance' },
        both(String(sources.snell2024.year)),
      ],
    },
  ],
  steps: true,
  remark: {
    label: { zh: '陷阱', en: 'Trap' },
    text: {
      zh: 'GRPO 是算法，组内均分作基线；它不等于可验证奖励。',
      en: 'GRPO is an algorithm, with the group mean as baseline; checkable rewards are not part of it.',
    },
  },
  time: '45s',
  notes: {
    zh: '要是步骤越写越长呢？这就到了笔记之后的事：2024 年 9 月 12 日的 o1-preview，拿测试时算力，也就是答题时多想，换正确率。\n\n[1]怎么练？先说对齐：指令微调教它听话，偏好优化看人喜欢哪个。[2]2025 年 1 月 20 日的 R1-Zero 换了奖励，由规则查对错，从底座直接强化学习，跳过了指令微调。算法是 GRPO，拿同组的平均分当基线。\n\n[3]您要问，那小模型多想想就行？Snell 2024 说，主要是它本来有些胜算的题，才划算。',
    en: 'And if those steps grow longer? That takes us past the notes, to o1-preview on 12 September 2024: test-time compute, or thinking longer while answering, buys accuracy.\n\n[1]How is it trained? In alignment, instruction tuning teaches it to follow requests, and preference tuning uses what people like. [2]R1-Zero, on 20 January 2025, changed the reward to one that rules can check, and ran reinforcement learning straight on the base, skipping instruction tuning. The algorithm is GRPO, with the group’s mean score as its baseline.\n\n[3]So can a small model just think longer? Snell 2024 found it pays mainly where that model already has some chance.',
  },
  keyPoints: [
    keyPoint(
      'thinking-longer.test-time',
      {
        zh: 'o1-preview（2024 年 9 月）：答题时多花算力，换正确率。',
        en: 'o1-preview (September 2024): compute spent while answering buys accuracy.',
      },
      { zh: '测试时算力', en: 'while answering' },
      { zh: [['o1'], ['算力', '多想']], en: [['o1'], ['compute', 'thinking longer']] },
    ),
    keyPoint(
      'thinking-longer.reward',
      {
        zh: '对齐看人的偏好；R1-Zero 用可查对错的奖励，底座直接强化学习，用 GRPO。',
        en: 'Alignment follows preferences; R1-Zero uses checkable rewards, RL straight on the base, with GRPO.',
      },
      { zh: '可验证奖励', en: 'checkable reward' },
      {
        zh: [['偏好'], ['R1'], ['强化学习']],
        en: [['preference'], ['R1'], ['reinforcement learning']],
      },
    ),
    keyPoint(
      'thinking-longer.when',
      {
        zh: 'Snell 2024：主要在小模型本来有胜算的题上才划算。',
        en: 'Snell 2024: it pays mainly where the small model already has some chance.',
      },
      { zh: '有胜算才划算', en: 'some chance' },
      {
        zh: [['胜算'], ['划算']],
        en: [
          ['some chance', 'a chance'],
          ['pays', 'worth it'],
        ],
      },
    ),
  ],
  repeats: ['training-stages.alignment'],
  claims: [],
  omissions: ['O8', 'O1'],
  sources: [sources.deepseekR1, sources.o1, sources.snell2024, sources.grpo2024],
});

export const asked = defineSection({
  id: 'asked',
  title: { zh: '八 · 笔记没讲，可能会问', en: '8 · Left out, and likely to be asked' },
  slides: [
    leftOut,
    totalAndActive,
    whatInferenceCosts,
    fluentNotTrue,
    learningWithoutWeights,
    thinkingLonger,
  ],
});
