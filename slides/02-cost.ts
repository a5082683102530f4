import { defineSlide, keyPoint } from '../src/core/model/define.ts';
import type { Axis } from '../src/core/model/pictures.ts';
import { sources } from './sources.ts';
import { models } from './values/models.ts';
import { scaleValues } from './values/scale.ts';

const tick = (at: number, zh: string, en = zh): Axis['ticks'][number] => ({ at, label: { zh, en } });

export const weightsInBytes = defineSlide({
  id: 'weights-in-bytes',
  layout: 'live',
  title: {
    zh: '装得下吗？参数乘字节，再给上下文留地方',
    en: 'Will it fit? Parameters × bytes, plus room for context',
  },
  charts: [
    {
      id: 'what-fits',
      kind: 'stacks',
      title: { zh: '四种情形要多少显存', en: 'How much memory four cases need' },
      text: {
        zh: '横条是显存，竖线是一张家用卡和一张 {{oneCard}} 的数据中心卡。GPT-3 按 16 位存，权重 {{gpt3Bytes}}；gpt-oss-120b 若按 16 位存是 {{gptOssSixteen}}，两个都装不进一张卡。专家权重改成约 {{mxfp4Bits}} 比特，整个文件 {{gptOssFile}}，装下了。Llama 3.1 8B 的权重 {{llama31SmallBytes}}，上下文拉到 {{longContext}}，缓存又要 {{llama31SmallCache}}，比权重还大。',
        en: 'Bars are memory; the upright lines are a consumer card and a data-centre card of {{oneCard}}. GPT-3 stored in 16 bits has {{gpt3Bytes}} of weights; gpt-oss-120b in 16 bits would have {{gptOssSixteen}}: neither fits one card. With expert weights of about {{mxfp4Bits}} bits the whole file is {{gptOssFile}}, and fits. Llama 3.1 8B has {{llama31SmallBytes}} of weights; at a context of {{longContext}} its cache needs another {{llama31SmallCache}}, more than the weights.',
      },
      x: {
        label: { zh: '显存（GB）', en: 'Memory (GB)' },
        from: 0,
        to: 380,
        scale: 'linear',
        ticks: [0, 24, 80, 160, 240, 320].map((at) => tick(at, `${at}`)),
      },
      limits: [
        { at: 24, label: { zh: '家用卡', en: 'consumer' } },
        { at: 80, label: { zh: '数据中心卡', en: 'data-centre card' } },
      ],
      bars: [
        {
          label: { zh: 'GPT-3，16 位', en: 'GPT-3, 16-bit' },
          parts: [
            { value: scaleValues.gpt3Bytes.amount, label: { zh: '权重', en: 'weights' }, tone: 'plain' },
          ],
          shown: { zh: '{{gpt3Bytes}}', en: '{{gpt3Bytes}}' },
        },
        {
          label: { zh: 'gpt-oss-120b，16 位', en: 'gpt-oss-120b, 16-bit' },
          parts: [
            { value: scaleValues.gptOssSixteen.amount, label: { zh: '权重', en: 'weights' }, tone: 'scale' },
          ],
          shown: { zh: '{{gptOssSixteen}}', en: '{{gptOssSixteen}}' },
        },
        {
          label: { zh: 'gpt-oss-120b，4-bit', en: 'gpt-oss-120b, 4-bit' },
          parts: [
            { value: scaleValues.gptOssFile.amount, label: { zh: '权重', en: 'weights' }, tone: 'scale' },
          ],
          shown: { zh: '{{gptOssFile}}', en: '{{gptOssFile}}' },
        },
        {
          label: { zh: 'Llama 3.1 8B，长上下文', en: 'Llama 3.1 8B, long context' },
          parts: [
            { value: scaleValues.llama31SmallBytes.amount, tone: 'plain' },
            { value: scaleValues.llama31SmallCache.amount, tone: 'learning' },
          ],
          shown: {
            zh: '{{llama31SmallBytes}} + 缓存 {{llama31SmallCache}}',
            en: '{{llama31SmallBytes}} + cache {{llama31SmallCache}}',
          },
        },
      ],
    },
  ],
  prediction: {
    zh: 'gpt-oss 装进一张卡，靠激活得少，还是靠位数少？',
    en: 'what fits gpt-oss on one card, fewer active or fewer bits?',
  },
  time: '50s',
  notes: {
    zh: `装不装得下，心算就行：参数乘字节。GPT-3 这么算，要 {{gpt3Bytes}}。

那 gpt-oss 有 {{gptOss.parameters}}参数，凭什么装进一张 {{oneCard}} 的卡？不是因为每个 token 只激活一小部分，激活多少，这根条动都不动。是因为专家权重每个只用四比特多一点：存成十六位要 {{gptOssSixteen}}，装不下；四比特，{{gptOssFile}}，装下了。

还得给上下文留地方：8B 的 Llama，上下文拉满，缓存要 {{llama31SmallCache}}，比权重自己还大。`,
    en: `Will it fit? You can do it in your head: parameters times bytes. For GPT-3, at two bytes each, that’s {{gpt3Bytes}}.

Then how does gpt-oss, with {{gptOss.parameters}} parameters, get onto one card of {{oneCard}}? Not because each token activates only a few of them; change that and the bar doesn’t move. It’s because its expert weights take a little over four bits each. Stored in sixteen bits it needs {{gptOssSixteen}}, and won’t fit; in about four, {{gptOssFile}}, and it does.

And leave room for the context. Fill the context of the 8B Llama and its cache needs {{llama31SmallCache}}, more than the weights themselves.`,
  },
  keyPoints: [
    keyPoint(
      'weights-in-bytes.product',
      { zh: '装不装得下：参数乘字节，心算。', en: 'Whether it fits is parameters times bytes.' },
      { zh: '参数乘字节', en: 'times bytes' },
      {
        zh: [
          ['参数乘字节', '参数乘以字节'],
          ['装不装得下', '装得下', '心算'],
        ],
        en: [
          ['parameters times bytes', 'times two bytes'],
          ['fit', 'in your head'],
        ],
      },
    ),
    keyPoint(
      'weights-in-bytes.bits',
      {
        zh: 'gpt-oss 装进一张卡，靠四比特的权重，不靠激活得少。',
        en: 'gpt-oss fits one card because of four-bit weights, not because few are active.',
      },
      { zh: '靠比特', en: 'the bits' },
      {
        zh: [
          ['专家权重', '权重只用'],
          ['四比特', '4 比特', '4 bit'],
        ],
        en: [
          ['expert weights', 'weights take', 'weights are stored'],
          ['four bits', '4 bits', 'four-bit'],
        ],
      },
    ),
    keyPoint(
      'weights-in-bytes.context',
      {
        zh: '上下文一长，缓存能比权重还大。',
        en: 'With a long context the cache can outgrow the weights.',
      },
      { zh: '给上下文留地方', en: 'room for context' },
      {
        zh: [['缓存'], ['比权重', '超过权重']],
        en: [['cache'], ['more than the weights', 'outgrow', 'bigger than the weights']],
      },
    ),
  ],
  claims: ['N17', 'N33'],
  omissions: ['O4'],
  sources: [sources.gptOss2025, sources.ainslie2023],
});

export const gpusAndDays = defineSlide({
  id: 'gpus-and-days',
  layout: 'diagram',
  title: {
    zh: '练一次多少钱？6 × 参数 × token，其余是假设',
    en: 'What does a run cost? 6 × N × D, then assumptions',
  },
  diagram: {
    id: 'cost-chain',
    title: { zh: 'Llama 3.1 405B 练一次：四步算到天数', en: 'Training Llama 3.1 405B: from size to days' },
    text: {
      zh: '6 乘参数 {{llama31.parameters}} 乘 token {{llama31.tokens}}，得 {{llama31Training}} 次运算；利用率按 {{assumedUse}} 假设，约 {{estimatedHours}} GPU 小时；官方写的是 {{statedHours}}，差在利用率和故障；摊到 {{llama31.gpus}} 块卡，约 {{llama31Days}} 天，报告记录了其中 {{llama31Observed}} 天，意外中断 {{llama3Interruptions}} 次。',
      en: '6 times {{llama31.parameters}} parameters times {{llama31.tokens}} tokens is {{llama31Training}} operations; at an assumed utilisation of {{assumedUse}}, about {{estimatedHours}} GPU-hours; the official figure is {{statedHours}}, the gap being utilisation and failures; spread over {{llama31.gpus}} GPUs, about {{llama31Days}} days, of which the report logs {{llama31Observed}}, with {{llama3Interruptions}} unexpected interruptions.',
    },
    mermaid: `flowchart LR
  operations["{operations}"]:::scale --> hours["{hours}"]
  hours --> stated["{stated}"]:::scale
  stated --> days["{days}"]`,
    labels: {
      operations: {
        zh: '**6 × 参数 × token**\n{{llama31Training}} 次\nLlama 3.1 405B',
        en: '**6 × N × D**\n{{llama31Training}} operations\nLlama 3.1 405B',
      },
      hours: {
        zh: '**÷ 每卡每秒**\n利用率假设 {{assumedUse}}\n约 {{estimatedHours}}卡时',
        en: '**÷ speed of a GPU**\nassume {{assumedUse}} use\n≈ {{estimatedHours}} hours',
      },
      stated: {
        zh: '**官方写的**\n{{statedHours}}卡时\n差在利用率和故障',
        en: '**official figure**\n{{statedHours}} hours\nuse and failures',
      },
      days: {
        zh: '**÷ {{llama31.gpus}} 块卡**\n约 {{llama31Days}} 天\n{{llama31Observed}} 天断了 {{llama3Interruptions}} 次',
        en: '**÷ {{llama31.gpus}} GPUs**\n≈ {{llama31Days}} days\n{{llama3Interruptions}} stops in {{llama31Observed}}',
      },
    },
    steps: ['operations', 'hours', 'stated', 'days'],
  },
  chart: {
    id: 'cluster-sizes',
    kind: 'ruler',
    title: { zh: '训练用了多少块 GPU', en: 'How many GPUs a training run used' },
    text: {
      zh: '一把每格十倍的尺子。报告写明的：BLOOM {{bloom.gpus}} 块，OPT {{opt.gpus}} 块，DeepSeek-V3 {{deepseekV3.gpus}} 块，Llama 3.1 最多 {{llama31.gpus}} 块。空心的不算数：GPT-3 {{gpt3.gpus}} 块是外人的估计，Meta 说 Llama 4 的集群在 {{claimedCluster}}，是公司自己说的。',
      en: 'A ruler, ten times a step. Stated in reports: BLOOM {{bloom.gpus}}, OPT {{opt.gpus}}, DeepSeek-V3 {{deepseekV3.gpus}}, Llama 3.1 up to {{llama31.gpus}}. Hollow marks are weaker: GPT-3’s {{gpt3.gpus}} is an outside estimate, and {{claimedCluster}} for Llama 4’s cluster is what Meta says.',
    },
    axis: {
      label: { zh: '训练用的 GPU（每一格十倍）', en: 'GPUs in training (ten times a step)' },
      from: 100,
      to: 1e6,
      scale: 'log',
      ticks: [
        tick(100, '100'),
        tick(1000, '1000', '1,000'),
        tick(1e4, '1 万', '10,000'),
        tick(1e5, '10 万', '100,000'),
        tick(1e6, '100 万', '1,000,000'),
      ],
    },
    marks: [
      {
        at: models.bloom.training.gpus,
        label: { zh: 'BLOOM 2022', en: 'BLOOM 2022' },
        shown: { zh: '{{bloom.gpus}}', en: '{{bloom.gpus}}' },
        tone: 'plain',
        side: 'above',
      },
      {
        at: models.opt.training.gpus,
        label: { zh: 'OPT 2022', en: 'OPT 2022' },
        shown: { zh: '{{opt.gpus}}', en: '{{opt.gpus}}' },
        tone: 'plain',
        side: 'below',
      },
      {
        at: models.deepseekV3.training.gpus,
        label: { zh: 'DeepSeek-V3 2024', en: 'DeepSeek-V3 2024' },
        shown: { zh: '{{deepseekV3.gpus}}', en: '{{deepseekV3.gpus}}' },
        tone: 'plain',
        side: 'above',
      },
      {
        at: models.gpt3.training.gpus,
        label: { zh: 'GPT-3，估计', en: 'GPT-3, estimate' },
        shown: { zh: '{{gpt3.gpus}}', en: '{{gpt3.gpus}}' },
        tone: 'plain',
        side: 'below',
        role: 'claimed',
      },
      {
        at: models.llama31.training.gpus,
        label: { zh: 'Llama 3.1 2024', en: 'Llama 3.1 2024' },
        shown: { zh: '{{llama31.gpus}}', en: '{{llama31.gpus}}' },
        tone: 'scale',
        side: 'above',
      },
      {
        at: scaleValues.claimedCluster.amount,
        label: { zh: '自己说的', en: 'claimed' },
        shown: { zh: '{{claimedCluster}}', en: '{{claimedCluster}}' },
        tone: 'plain',
        side: 'below',
        role: 'claimed',
      },
    ],
  },
  chartAt: 'below',
  time: '50s',
  notes: {
    zh: `练一次要多少卡、多少天？[1]六乘参数乘 token，Llama 3.1 最大那个，{{llama31Training}}次。[2]除以一块卡每秒算多少，这里就得假设了，利用率按{{assumedUse}}，约{{estimatedHours}}卡时。[3]官方写的是{{statedHours}}，差的那截多半是利用率和故障，我摆出来，不藏。[4]按官方的数摊到 {{llama31.gpus}} 块卡，约 {{llama31Days}} 天。

几百上千块卡，是 2022 年公开模型的行情。报告里写明的，我见过的到这儿为止；公司自己说的集群，{{claimedCluster}}，没有报告可核。价钱也一样，单价一改就变，先问假设。`,
    en: `How many GPUs, for how many days? [1]Six times parameters times tokens: for the largest Llama 3.1, {{llama31Training}} operations. [2]Divide by what one GPU does in a second. Now you have to assume something: at {{assumedUse}} utilisation, about {{estimatedHours}} GPU-hours. [3]The official figure is {{statedHours}}; the gap is mostly utilisation and failures, I take it, left in plain sight. [4]Over {{llama31.gpus}} GPUs, that’s about {{llama31Days}} days.

Hundreds of GPUs, or a thousand, was 2022. This is the most I’ve seen stated in a report; companies claim clusters of {{claimedCluster}}, with no report to check. Prices are no better: change the rent, and the bill changes. Ask for the assumptions.`,
  },
  keyPoints: [
    keyPoint(
      'gpus-and-days.formula',
      {
        zh: '六乘参数乘 token，再除；利用率和单价都是假设。',
        en: 'Six times parameters times tokens, then divide; utilisation and price are assumptions.',
      },
      { zh: '六乘参数乘 token', en: 'six N D' },
      {
        zh: [['六乘参数', '六乘 N'], ['利用率']],
        en: [['six times'], ['utilisation', 'utilization']],
      },
    ),
    keyPoint(
      'gpus-and-days.reported',
      {
        zh: '报告写明的和公司自己说的，要分开。',
        en: 'Keep what reports state apart from what companies claim.',
      },
      { zh: '写明的、自己说的', en: 'stated or claimed' },
      {
        zh: [
          ['报告里写明', '写明的'],
          ['自己说的', '自称', '没有报告可核'],
        ],
        en: [
          ['stated in a report', 'reports state'],
          ['companies claim', 'claim clusters'],
        ],
      },
    ),
  ],
  claims: ['N16', 'N41', 'N42'],
  sources: [sources.kaplan2020, sources.patterson2021],
});
