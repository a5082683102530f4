import { defineSection, defineSlide, keyPoint } from '../src/core/model/define.ts';
import { figures } from './figures.ts';
import { models } from './models.ts';
import { count, spoken } from './quantities.ts';
import { sources } from './sources.ts';

export const backup = defineSlide({
  id: 'backup',
  layout: 'index',
  title: { zh: '面试官接着可能问什么', en: 'What an interviewer may ask next' },
  entries: [
    {
      question: {
        zh: '每个词元都在进步，整题得分为什么像突变？',
        en: 'Tokens improve smoothly: why does the score seem to jump?',
      },
      slide: 'exact-match',
      tone: 'ability',
    },
    {
      question: {
        zh: 'DeepSeek-V3 的训练价格可信吗？',
        en: 'Can you trust DeepSeek-V3’s training price?',
      },
      slide: 'deepseek-cost',
      tone: 'scale',
    },
    {
      question: { zh: 'GPT-4 有多少参数？', en: 'How many parameters does GPT-4 have?' },
      slide: 'gpt-4-size',
      tone: 'scale',
    },
    {
      question: {
        zh: '长上下文为什么贵？算一遍 KV 缓存',
        en: 'Why is long context costly? Work out the KV cache',
      },
      slide: 'kv-cache',
      tone: 'scale',
    },
    {
      question: {
        zh: '给你八张卡，怎么搭一套问答系统？',
        en: 'Eight GPUs: how would you build a Q&A system?',
      },
      slide: 'eight-gpus',
      tone: 'value',
    },
    {
      question: { zh: '检索、微调、继续预训练，怎么选？', en: 'Retrieval, tuning, more pretraining: which?' },
      slide: 'rag-or-tuning',
      tone: 'learning',
    },
    {
      question: { zh: 'LoRA 省下了什么，没省下什么？', en: 'What does LoRA save, and what not?' },
      slide: 'lora',
      tone: 'learning',
    },
    {
      question: { zh: '高质量数据会不会用完？', en: 'Will good data run out?' },
      slide: 'data-runs-out',
      tone: 'value',
    },
  ],
  time: '10s',
  notes: {
    zh: '接下来您多半会追问这几个问题，每个我都备好了一页。您挑一个，我直接翻过去。',
    en: 'You’ll probably ask one of these next, so there’s a slide for each of them. Pick one and I’ll go straight there.',
  },
  keyPoints: [],
  claims: [],
  sources: [],
});

/** Exact match of a whole answer: probability p for each of its tokens, independently. */
const exact = (p: number, tokens: number): string => String(Number((p ** tokens).toPrecision(2)));

export const exactMatch = defineSlide({
  id: 'exact-match',
  layout: 'table',
  title: { zh: '整题全对是 p 的 L 次方', en: 'A whole answer is right with p to the power L' },
  columns: [
    { heading: { zh: '答案长度 L', en: 'Answer length L' } },
    { heading: { zh: 'p = 0.9', en: 'p = 0.9' }, align: 'number' },
    { heading: { zh: 'p = 0.99', en: 'p = 0.99' }, align: 'number' },
    { heading: { zh: '得一半分要 p 到', en: 'Half marks need p of' }, align: 'number' },
  ],
  rows: ([1, 5, 20, 100] as const).map((length) => {
    const same = (text: string) => ({ zh: text, en: text });
    return {
      tone: 'ability' as const,
      cells: [
        { zh: `${length} 个词元`, en: length === 1 ? '1 token' : `${length} tokens` },
        same(exact(0.9, length)),
        same(exact(0.99, length)),
        same(String(Number((2 ** (-1 / length)).toPrecision(3)))),
      ],
    };
  }),
  remark: {
    label: { zh: '陷阱', en: 'Trap' },
    text: {
      zh: '词元并不独立；Du 2024 换成连续指标，有些任务仍有门槛。',
      en: 'Tokens are not independent; in Du 2024 some tasks keep a threshold on continuous metrics too.',
    },
  },
  time: '45s',
  notes: {
    zh: `假设每个词元答对的概率是 p，彼此独立，那 L 个词元全对，就是 p 的 L 次方。p 是 0.9，1 个词元得 0.9，20 个只有 0.12。反过来，想得一半的分，p 要到 2 的负 L 分之一次方，L 越大越逼近 1。所以拿 p 作横轴，答案越长，抬头越晚、越陡。

换成数错了几个词元，跟 p 的关系就是一条直线。但我要补三句：词元其实不独立；横轴要是取规模的对数，损失按幂律走，L 变大，曲线只往右平移；还有，Du 换了连续指标，有些任务照样有门槛。`,
    en: `Suppose each token is right with probability p, independently; then L tokens are all right with p to the power L. At 0.9 that’s 0.9 for 1 token and only 0.12 for 20. Turned round, half marks need p of 2 to the minus 1 over L, which closes in on 1 as L grows. So with p on the axis, the longer the answer, the later and steeper it rises.

Count wrong tokens instead and the line against p is straight. Three cautions: tokens aren’t independent; with log size on the axis and power-law loss, a larger L only shifts the curve right; and in Du’s work some tasks keep a threshold even on continuous metrics.`,
  },
  keyPoints: [
    keyPoint(
      'exact-match.power',
      { zh: '整题全对是 p 的 L 次方', en: 'All right: p to the power L' },
      { zh: 'p 的 L 次方', en: 'p to the L' },
      { zh: [['L 次方', 'L次方']], en: [['power L', 'power of L', 'to the L']] },
    ),
    keyPoint(
      'exact-match.independent',
      { zh: '词元并不真的独立', en: 'Tokens are not really independent' },
      { zh: '不独立', en: 'independence' },
      { zh: [['不独立']], en: [['independent']] },
    ),
  ],
  claims: ['N18', 'N35'],
  sources: [sources.schaeffer2023, sources.du2024, sources.wei2022],
});

export const deepseekCost = defineSlide({
  id: 'deepseek-cost',
  layout: 'figures',
  title: { zh: '训练价格是一次运行，不是全部研发', en: 'The price of one run, not of the research' },
  figures: [
    {
      value: { zh: figures.deepseekV3Hours.zh, en: figures.deepseekV3Hours.en },
      label: { zh: 'H800 小时', en: 'H800 hours' },
      detail: { zh: '最后一次正式训练，报告里公布的', en: 'The final official run, as the report gives it' },
      tone: 'scale',
    },
    {
      value: { zh: '× 2 美元', en: '× $2' },
      label: { zh: '每小时的假设价', en: 'an assumed price per hour' },
      detail: { zh: '租金是假设，不是账单', en: 'A rent that is assumed, not a bill' },
      tone: 'value',
    },
    {
      value: { zh: figures.deepseekV3Price.zh, en: `$${figures.deepseekV3Price.en}` },
      label: { zh: '美元，媒体引用的数', en: 'what the press quotes' },
      detail: {
        zh: '不含前期研究、消融、人员、数据和推理',
        en: 'Without prior research, ablations, staff, data or inference',
      },
      tone: 'learning',
    },
  ],
  remark: {
    label: { zh: '陷阱', en: 'Trap' },
    text: {
      zh: '拿一次运行的价格，去比别家的总投入。',
      en: 'Comparing one run’s price with another lab’s total.',
    },
  },
  time: '40s',
  notes: {
    zh: `这个数可以信，但要看清楚它是什么。${figures.deepseekV3Hours.zh}个 H800 小时，乘以每小时 2 美元的假设租金，就是 ${figures.deepseekV3Price.zh}美元。它只是最后那一次正式训练，不含前面的研究和消融实验，也不含人员、数据和推理。

量级可以核：6ND，N 用激活参数 ${count(models.deepseekV3.active).zh}，D 是词元数 ${count(models.deepseekV3.tokens).zh}，约 3.3×10^{24} 次；摊到这些卡时上，每张卡每秒约 330 万亿次，说得通。数没错，错在拿它去比别家的总投入。`,
    en: `You can believe the figure, if you’re clear about what it is. ${figures.deepseekV3Hours.en.replace('M', ' million')} H800 hours at an assumed rent of $2 an hour makes $${figures.deepseekV3Price.en.replace('M', ' million')}. That’s the final official run alone, without the research and ablations before it, and without staff, data or inference.

The size can be checked by 6ND: with ${spoken(models.deepseekV3.active).en} active parameters and ${spoken(models.deepseekV3.tokens).en} tokens, it’s about 3.3×10^{24} operations. Spread over those hours, each GPU does about 330 trillion a second, which is plausible. The number isn’t wrong; comparing it with another lab’s total is.`,
  },
  keyPoints: [
    keyPoint(
      'deepseek-cost.run',
      { zh: '只是最后一次正式训练', en: 'The final official run only' },
      { zh: '一次运行', en: 'one run' },
      { zh: [['正式训练', '最后一次']], en: [['official run', 'final run']] },
    ),
    keyPoint(
      'deepseek-cost.check',
      { zh: '用 6ND 可以核对量级', en: '6ND confirms the order of magnitude' },
      { zh: '6ND', en: '6ND' },
      { zh: [['6ND']], en: [['6ND']] },
    ),
  ],
  claims: ['N16', 'N41', 'N42'],
  sources: [sources.deepseekV3, sources.hoffmann2022],
});

export const gpt4Size = defineSlide({
  id: 'gpt-4-size',
  layout: 'correction',
  title: { zh: 'GPT-4 的大小没有公布', en: 'GPT-4’s size was never published' },
  popular: {
    zh: 'GPT-4 有一万多亿参数，大家都这么说。',
    en: 'GPT-4 has well over a trillion parameters, as everyone says.',
  },
  better: {
    zh: '技术报告明说不披露架构和规模。流传的数字是第三方推测。',
    en: 'The report states that architecture and size are withheld. The figures going round are outside speculation.',
  },
  reasons: [
    {
      lead: { zh: '要举例', en: 'For an example' },
      text: {
        zh: `用公布过的：GPT-3 ${count(models.gpt3.parameters).zh}，Llama 3.1 ${count(models.llama31.parameters).zh}。`,
        en: `Use published ones: GPT-3 ${count(models.gpt3.parameters).en}, Llama 3.1 ${count(models.llama31.parameters).en}.`,
      },
      tone: 'scale',
    },
    {
      lead: { zh: '要估计', en: 'For an estimate' },
      text: {
        zh: '可以引第三方的算力估计，但要带误差。',
        en: 'Quote outside compute estimates, with their error bars.',
      },
      tone: 'learning',
    },
  ],
  time: '32s',
  notes: {
    zh: `没有公布。[1]报告里写得很清楚，架构和规模都不披露。网上传的一万多亿，是第三方推测，我不会画进自己的图。

您要例子，我用公布过的：GPT-3 是 ${count(models.gpt3.parameters).zh}，Llama 3.1 是 ${count(models.llama31.parameters).zh}。要谈 GPT-4 的算力，可以引第三方的估计，但得说明那是估计，误差又有多大。`,
    en: `It was never published. [1]The report says plainly that architecture and size are withheld. The trillion-plus figures online are outside speculation, and I wouldn’t plot them on a chart of mine.

If you want an example, I’ll use published ones: ${spoken(models.gpt3.parameters).en} for GPT-3, ${spoken(models.llama31.parameters).en} for Llama 3.1. For GPT-4’s compute one may quote an outside estimate, as long as it’s called one and comes with its error.`,
  },
  keyPoints: [
    keyPoint(
      'gpt-4-size.withheld',
      { zh: '官方不披露架构和规模', en: 'Architecture and size are withheld' },
      { zh: '不披露', en: 'withheld' },
      { zh: [['不披露', '没有公布', '没公布']], en: [['withheld', 'never published', 'not published']] },
    ),
  ],
  claims: ['N03', 'N27', 'N32'],
  sources: [sources.gpt4, sources.epoch2025],
});

/** Llama 3.1 405B, from its paper; bytes are those of 16-bit numbers. */
const cache = {
  layers: models.llama31.layers,
  heads: 8,
  width: 128,
  bytes: 2,
  tokens: 131_072,
  queryHeads: 128,
} as const;
const perToken = 2 * cache.layers * cache.heads * cache.width * cache.bytes;
const megabytes = Number((perToken / 1e6).toPrecision(2));
const whole = Math.round((perToken * cache.tokens) / 1e9);
const ungrouped = Number(((perToken * cache.tokens * cache.queryHeads) / cache.heads / 1e12).toPrecision(3));

export const kvCache = defineSlide({
  id: 'kv-cache',
  layout: 'table',
  title: { zh: 'KV 缓存：一个长请求就快占满一张卡', en: 'KV cache: one long request nearly fills a card' },
  columns: [
    { heading: { zh: '步骤', en: 'Step' } },
    { heading: { zh: 'Llama 3.1 405B', en: 'Llama 3.1 405B' } },
    { heading: { zh: '得数', en: 'Result' }, align: 'number' },
  ],
  rows: [
    {
      tone: 'learning',
      cells: [
        { zh: '每个词元', en: 'Per token' },
        {
          zh: `2 × ${cache.layers} 层 × ${cache.heads} 头 × ${cache.width} 维 × ${cache.bytes} 字节`,
          en: `2 × ${cache.layers} layers × ${cache.heads} heads × ${cache.width} × ${cache.bytes} bytes`,
        },
        { zh: `约 ${megabytes} MB`, en: `about ${megabytes} MB` },
      ],
    },
    {
      tone: 'scale',
      cells: [
        { zh: '整个上下文', en: 'Full context' },
        {
          zh: `× ${cache.tokens.toLocaleString('en')} 个词元`,
          en: `× ${cache.tokens.toLocaleString('en')} tokens`,
        },
        { zh: `约 ${whole} GB`, en: `about ${whole} GB` },
      ],
    },
    {
      tone: 'value',
      cells: [
        { zh: '不分组的话', en: 'Without grouping' },
        { zh: `${cache.queryHeads} 个头各存一份`, en: `${cache.queryHeads} heads, each its own` },
        { zh: `约 ${ungrouped} TB`, en: `about ${ungrouped} TB` },
      ],
    },
  ],
  remark: {
    label: { zh: '陷阱', en: 'Trap' },
    text: {
      zh: '有份常被抄的表写 123 GB，那是按 16 个头算的，论文是 8 个。',
      en: 'A table often copied says 123 GB: that is 16 heads; the paper has 8.',
    },
  },
  time: '50s',
  notes: {
    zh: `为什么贵？权重只装一份，缓存可是每个请求一份。公式是：2，乘层数，乘 KV 头数，乘每个头的维度，再乘字节。Llama 3.1 是 ${cache.layers} 层、${cache.heads} 个头、${cache.width} 维、${cache.bytes} 字节，每个词元大约 ${megabytes} MB。

上下文拉满，${cache.tokens.toLocaleString('en')} 个词元，大约 ${whole} GB，一个请求就快占满一张 80 GB 的卡。GQA，也就是分组查询，让 ${cache.queryHeads} 个查询头共用 ${cache.heads} 份；要是各存各的，得 ${ungrouped} TB。还有，注意力的计算量随长度按平方涨。

有份博客写 123 GB，正好是 16 个头的数，论文是 ${cache.heads} 个，别照抄。`,
    en: `Why is it costly? Weights are stored once; the cache, once for each request. The formula: 2, times layers, times KV heads, times the width of a head, times bytes. Llama 3.1 has ${cache.layers} layers, ${cache.heads} heads, a width of ${cache.width}, ${cache.bytes} bytes: about ${megabytes} MB per token.

With the context full, ${cache.tokens.toLocaleString('en')} tokens, that’s about ${whole} GB, and one request nearly fills an 80 GB card. GQA, grouped-query attention, lets ${cache.queryHeads} query heads share ${cache.heads} sets; each keeping its own, they’d need ${ungrouped} TB. And the computation of attention grows with the square of the length.

One blog says 123 GB; that matches 16 heads exactly, and the paper has ${cache.heads}, so don’t copy it.`,
  },
  keyPoints: [
    keyPoint(
      'kv-cache.per-token',
      { zh: `每个词元约 ${megabytes} MB`, en: `About ${megabytes} MB per token` },
      { zh: `${megabytes} MB`, en: `${megabytes} MB` },
      {
        zh: [[`${megabytes} MB`, '零点五']],
        en: [[`${megabytes} MB`, 'half a megabyte', 'point five']],
      },
    ),
    keyPoint(
      'kv-cache.full',
      { zh: `上下文拉满约 ${whole} GB`, en: `A full context takes about ${whole} GB` },
      { zh: `${whole} GB`, en: `${whole} GB` },
      {
        zh: [[`${whole} GB`, '六十八']],
        en: [[`${whole} GB`, 'sixty-eight']],
      },
    ),
  ],
  claims: ['N16', 'N33'],
  omissions: ['O4'],
  sources: [sources.llama3, sources.ainslie2023, sources.kwon2023, sources.huggingface2024],
});

const memory = 8 * 80;
const half = Math.round((models.llama31.parameters * 2) / 1e9);
const seventy = Math.round((models.llama2.parameters * 2) / 1e9);

export const eightGpus = defineSlide({
  id: 'eight-gpus',
  layout: 'diagram',
  title: {
    zh: '八张卡：评测集先建，再算显存选模型',
    en: 'Eight GPUs: a test set first, then memory and model',
  },
  diagram: {
    id: 'eight-gpus',
    title: { zh: '用八张 80 GB 的卡搭企业问答', en: 'An enterprise Q&A system on eight 80 GB cards' },
    text: {
      zh: `显存一共 ${memory} GB。405B 的 16 位权重要 ${half} GB，装不下；70B 要 ${seventy} GB，四张卡一份，开两份。先建评测集，再上检索加引用，没把握就拒答；最后才考虑换更大的模型。`,
      en: `There are ${memory} GB in all. A 405B model takes ${half} GB in 16 bits and does not fit; a 70B one takes ${seventy} GB: four cards a replica, two replicas. Build the test set first, then retrieval with citations and abstaining; only then think of a larger model.`,
    },
    mermaid: `flowchart LR
      memory["{memory}"]:::scale --> choice["{choice}"]:::scale
      test["{test}"]:::value --> retrieve["{retrieve}"]:::learning
      choice --> retrieve
      retrieve --> answer["{answer}"]:::ability`,
    labels: {
      memory: {
        zh: `**显存 ${memory} GB**\n405B 要 ${half} GB`,
        en: `**${memory} GB in all**\n405B needs ${half} GB`,
      },
      choice: {
        zh: `**选 70B**\n${seventy} GB，四卡一份`,
        en: `**Take 70B**\n${seventy} GB, four cards each`,
      },
      test: { zh: '**先建评测集**\n用真实问题', en: '**Test set first**\nreal questions' },
      retrieve: { zh: '**检索**\n只答查得到的', en: '**Retrieve**\nanswer what is found' },
      answer: { zh: '**带出处回答**\n没把握就拒答', en: '**Answer with sources**\nabstain if unsure' },
    },
    steps: ['memory', 'choice', 'test', 'retrieve', 'answer'],
  },
  remark: {
    label: { zh: '陷阱', en: 'Trap' },
    text: {
      zh: '只算稠密模型：今天先算 gpt-oss-120b，约 65 GB 一份，八张卡能放八份；70B 当基线。',
      en: 'Only dense models: first try gpt-oss-120b, 65 GB a copy, eight copies on eight cards; 70B is a baseline.',
    },
  },
  time: '50s',
  notes: {
    zh: `先算显存：[1]八张 80 GB，一共 ${memory} GB。405B 用 16 位要 ${half} GB，装不下；压到 FP8，约 405 GB 装得下，可整台机器就归它了，并发上不去。

[2]稠密的基线我选 70B，权重 ${seventy} GB，四张卡跑一份，开两份；今天还要先算混合专家，比如 gpt-oss-120b，约 65 GB 一份，能放八份。

不过真动手，第一步不是选模型，[3]是拿真实问题建评测集。[4]然后上检索，[5]答案带出处，没把握就拒答。量化、批处理、分页缓存都用上，测过了，再谈换更大的。`,
    en: `Memory first: [1]eight cards of 80 GB make ${memory} GB. A 405B model in 16 bits needs ${half} GB and won’t fit; squeezed to FP8, about 405 GB, it fits but takes the whole machine, and serves few people at once.

[2]My dense baseline is 70B, with ${seventy} GB of weights: two replicas of four cards. Today I’d work out a mixture of experts first: gpt-oss-120b takes about 65 GB a copy, so eight copies fit.

Still, when the work starts, the first step isn’t the model. [3]It’s a test set of real questions. [4]Then retrieval, [5]answers with their sources, and abstaining when unsure. Add quantisation, batching and paging, measure, and only then talk of something bigger.`,
  },
  keyPoints: [
    keyPoint(
      'eight-gpus.memory',
      { zh: `${memory} GB 装不下 16 位的 405B`, en: `${memory} GB cannot hold 405B in 16 bits` },
      { zh: '先算显存', en: 'memory first' },
      { zh: [[`${memory} GB`], [`${half} GB`]], en: [[`${memory} GB`], [`${half} GB`]] },
    ),
    keyPoint(
      'eight-gpus.test-set',
      { zh: '第一步是建评测集', en: 'The first step is a test set' },
      { zh: '评测集', en: 'test set' },
      { zh: [['评测集', '先评测']], en: [['test set', 'evaluation set']] },
    ),
  ],
  claims: ['N16', 'N17', 'N33'],
  sources: [sources.huggingface2024, sources.kwon2023, sources.lewis2020, sources.llama2, sources.gptOss2025],
});

export const ragOrTuning = defineSlide({
  id: 'rag-or-tuning',
  layout: 'table',
  title: { zh: '缺事实用检索，缺格式用微调', en: 'Retrieve for facts, tune for form' },
  columns: [
    { heading: { zh: '您缺的是', en: 'What is missing' } },
    { heading: { zh: '先试', en: 'Try first' } },
    { heading: { zh: '要当心', en: 'Beware' } },
  ],
  rows: [
    {
      tone: 'ability',
      cells: [
        { zh: '会更新的事实、出处', en: 'Fresh facts, citations' },
        { zh: '检索增强', en: 'Retrieval' },
        { zh: '查不准就答不准', en: 'Bad search, bad answers' },
      ],
    },
    {
      tone: 'learning',
      cells: [
        { zh: '格式、口吻、流程', en: 'Format, tone, workflow' },
        { zh: '微调或 LoRA', en: 'Fine-tuning or LoRA' },
        { zh: '灌不进大量新知识', en: 'Adds few new facts' },
      ],
    },
    {
      tone: 'scale',
      cells: [
        { zh: '大量陌生的领域语料', en: 'A large, unfamiliar corpus' },
        { zh: '继续预训练', en: 'More pretraining' },
        { zh: '遗忘；问答可能变差', en: 'Forgetting; weaker Q&A' },
      ],
    },
  ],
  remark: {
    label: { zh: '先做这个', en: 'Before all that' },
    text: { zh: '建一个领域评测集，再比三条路。', en: 'Build a domain test set, then compare the three.' },
  },
  time: '42s',
  notes: {
    zh: `看缺的是什么。事实常变，还要说出处，先上检索。缺的是格式、口吻、流程，用微调或者 LoRA。手上有一大片领域语料，跟通用文本差得远，才考虑继续预训练，而且要混进通用数据，防着遗忘。

有个副作用要知道：直接在领域原文上接着练，知识是多了，按提示答题反而可能变差。BloombergGPT 是从零练的，语料里金融 ${figures.bloombergFinance.zh}、通用 ${figures.bloombergGeneral.zh}词元，约各占一半。

动手之前，先建领域评测集。`,
    en: `It depends on what’s missing. If facts keep changing and need citing, retrieve first. If it’s format, tone or workflow, fine-tune, or use LoRA. Only with a large domain corpus far from general text would I go on pretraining, mixing in general data against forgetting.

One side effect to know: further training on raw domain text adds knowledge but can weaken prompted answers. BloombergGPT was trained from scratch, on a corpus of ${figures.bloombergFinance.en.replace('B', ' billion')} financial and ${figures.bloombergGeneral.en.replace('B', ' billion')} general tokens, about half and half.

Before any of it, build a domain test set.`,
  },
  keyPoints: [
    keyPoint(
      'rag-or-tuning.facts',
      { zh: '缺事实用检索', en: 'Retrieval for facts' },
      { zh: '检索', en: 'retrieval' },
      { zh: [['检索']], en: [['retriev']] },
    ),
    keyPoint(
      'rag-or-tuning.form',
      { zh: '缺格式口吻用微调', en: 'Fine-tuning for form and tone' },
      { zh: '微调', en: 'tuning' },
      { zh: [['微调']], en: [['fine-tun']] },
    ),
  ],
  claims: ['N43', 'N46'],
  sources: [
    sources.lewis2020,
    sources.gururangan2020,
    sources.cheng2023,
    sources.bloomberg2023,
    sources.lima2023,
  ],
});

export const lora = defineSlide({
  id: 'lora',
  layout: 'figures',
  title: { zh: 'LoRA 让训练变小，模型没变小', en: 'LoRA shrinks the training, not the model' },
  figures: [
    {
      value: { zh: '万分之一', en: `${figures.loraFewerParameters.en}×` },
      label: { zh: '要训练的参数', en: 'fewer parameters to train' },
      detail: {
        zh: 'GPT-3 上的约数：冻结原权重，只练低秩增量',
        en: 'On GPT-3, roughly: weights frozen, only a low-rank update trained',
      },
      tone: 'learning',
    },
    {
      value: figures.loraTrainingMemory,
      label: { zh: '训练显存', en: 'of the memory to train' },
      detail: {
        zh: '没省那么多：底座还得整个装进去',
        en: 'A far smaller saving: the base still has to be loaded',
      },
      tone: 'scale',
    },
    {
      value: { zh: '4 比特', en: '4-bit' },
      label: { zh: 'QLoRA 的底座', en: 'base in QLoRA' },
      detail: { zh: '再把冻结的底座量化，显存接着降', en: 'Quantises the frozen base as well' },
      tone: 'value',
    },
  ],
  remark: {
    label: { zh: '陷阱', en: 'Trap' },
    text: {
      zh: '合并后没有额外延迟；不合并才能随任务换插件，两样不能兼得。',
      en: 'Merged: no extra latency. Unmerged: swap per task. Not both at once.',
    },
  },
  time: '40s',
  notes: {
    zh: `LoRA 把原来的权重冻住，只训练一份低秩的增量。在 GPT-3 上，要训练的参数降到约 ${figures.loraFewerParameters.zh}分之一，但训练显存只降到约${figures.loraTrainingMemory.zh}，因为底座还得整个装进去。QLoRA 再进一步，把冻住的底座量化到 4 比特。

推理的时候，合并进去就没有额外延迟；不合并，可以一个任务换一个插件，两样不能兼得。它让训练和存储变小，模型本身可没变小。`,
    en: `LoRA freezes the original weights and trains only a low-rank update. On GPT-3 that leaves about ${figures.loraFewerParameters.en} times fewer parameters to train, but training memory only drops to about ${figures.loraTrainingMemory.en}, because the whole base must still be loaded. QLoRA goes a step further and quantises the frozen base to 4 bits.

At inference, merge it and there’s no extra latency; leave it apart and you can swap adapters per task, but you can’t have both at once. What shrinks is the training and what you store, not the model itself.`,
  },
  keyPoints: [
    keyPoint(
      'lora.frozen',
      { zh: '冻结原权重，只练低秩增量', en: 'Frozen weights, a low-rank update' },
      { zh: '低秩增量', en: 'low-rank' },
      { zh: [['低秩']], en: [['low-rank', 'low rank']] },
    ),
    keyPoint(
      'lora.memory',
      { zh: '训练显存只降到约三分之一', en: 'Training memory only drops to about a third' },
      { zh: '三分之一', en: 'a third' },
      { zh: [['三分之一'], ['显存']], en: [['a third', 'one third'], ['memory']] },
    ),
  ],
  claims: ['N43'],
  sources: [sources.hu2021, sources.dettmers2023],
});

export const dataRunsOut = defineSlide({
  id: 'data-runs-out',
  layout: 'compare',
  title: { zh: '公开文本按趋势会见底，但有对策', en: 'On trend, public text runs out; there are answers' },
  columns: [
    {
      heading: { zh: '存量', en: 'The stock' },
      tone: 'scale',
      rows: [
        { zh: '约 300 万亿词元，区间 100 到 1000 万亿', en: 'About 300T tokens, between 100T and 1000T' },
        {
          zh: `Qwen3 用了 ${count(models.qwen3.tokens).zh}，其中有合成的数学和代码`,
          en: `Qwen3 used ${count(models.qwen3.tokens).en}, some of it synthetic maths and code`,
        },
        {
          zh: '按趋势 2026 到 2032 年用完，中位数 2028 年',
          en: 'On trend exhausted 2026 to 2032, median 2028',
        },
      ],
    },
    {
      heading: { zh: '对策', en: 'The answers' },
      tone: 'ability',
      rows: [
        { zh: '去重、提质', en: 'Deduplicate, raise quality' },
        { zh: '重复约 4 轮以内几乎无损', en: 'Repeats: nearly free up to about 4 epochs' },
        { zh: '合成数据、多模态、更好的算法', en: 'Synthetic data, other modalities, better algorithms' },
      ],
    },
  ],
  remark: {
    label: { zh: '陷阱', en: 'Trap' },
    text: {
      zh: '说“合成数据万能”，或者“已经用完了”，都没有依据。',
      en: '“Synthetic data solves it” and “it is gone already” are both unfounded.',
    },
  },
  time: '40s',
  notes: {
    zh: `有人估过，网上公开的、人写的文本，有效存量大约 300 万亿词元，区间很宽，从 100 到 1000 万亿。按现在的趋势，2026 到 2032 年之间用完，中位数大约 2028 年。这段时间已经开始了。用到多少？Qwen3 是 ${count(models.qwen3.tokens).zh}，可里头有合成的数学和代码，不能直接跟存量比。

对策也有：去重、提质；重复大约 4 轮以内几乎不亏；再加上合成数据、图像语音和更好的算法。说合成数据万能，或者已经用完了，都没依据。`,
    en: `One estimate puts the usable stock of public, human-written text at about 300 trillion tokens, with a wide range, from 100 to 1000 trillion. On trend it’s exhausted between 2026 and 2032, median about 2028. That window has now opened. Qwen3 took ${spoken(models.qwen3.tokens).en}, but part of that is synthetic maths and code, so it isn’t drawn from the same stock.

There are answers: deduplicate and raise quality; repeat data, nearly free up to about 4 epochs; synthetic data, images and speech, better algorithms. “Synthetic data solves it” and “it’s gone already” both lack evidence.`,
  },
  keyPoints: [
    keyPoint(
      'data-runs-out.stock',
      { zh: '存量约 300 万亿词元', en: 'About 300 trillion tokens in stock' },
      { zh: '300 万亿', en: '300 trillion' },
      { zh: [['300 万亿', '三百万亿']], en: [['300 trillion', 'three hundred trillion']] },
    ),
    keyPoint(
      'data-runs-out.answers',
      { zh: '去重提质、重复、合成数据', en: 'Quality, repeats, synthetic data' },
      { zh: '对策', en: 'answers' },
      { zh: [['去重', '提质'], ['合成数据']], en: [['dedupl', 'quality'], ['synthetic']] },
    ),
  ],
  claims: ['N40', 'N45'],
  sources: [sources.villalobos2024, sources.muennighoff2023, sources.qwen3],
});

export const appendix = defineSection({
  id: 'appendix',
  title: { zh: '备用页', en: 'Backup' },
  appendix: true,
  slides: [backup, exactMatch, deepseekCost, gpt4Size, kvCache, eightGpus, ragOrTuning, lora, dataRunsOut],
});
