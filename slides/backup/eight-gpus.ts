import { defineSlide, keyPoint } from '../../src/core/model/define.ts';
import { sources } from '../sources.ts';
import { backupValues } from '../values/backup.ts';
import { scaleValues } from '../values/scale.ts';

const copies = (count: number, of: number, tone: 'scale' | 'plain') =>
  Array.from({ length: count }, () => ({ value: of, tone }));

export const eightGpus = defineSlide({
  id: 'eight-gpus',
  layout: 'figure',
  title: { zh: '八张卡，先算混合专家', en: 'Eight GPUs: try mixtures of experts first' },
  charts: [
    {
      id: 'eight-cards',
      kind: 'stacks',
      title: { zh: '八张 {{oneCard}} 的卡放得下什么', en: 'What fits on eight cards of {{oneCard}}' },
      text: {
        zh: '横条是权重要的显存，竖线是八张卡一共 {{eightCards}}。gpt-oss-120b 一份 {{gptOssFile}}，放八份是 {{gptOssEightTimes}}；Qwen3.5 总共 {{qwen35.parameters}}、激活 {{qwen35.active}}，按 8 位存 {{qwen35Bytes}}；DeepSeek-V4-Flash 总共 {{deepseekV4Flash.parameters}}、激活 {{deepseekV4Flash.active}}，按 8 位存 {{v4FlashBytes}}；稠密的 Llama 3.1 70B 按 16 位放两份，{{denseTwice}}。',
        en: 'Bars are memory for weights; the upright line is eight cards together, {{eightCards}}. gpt-oss-120b takes {{gptOssFile}} a copy, {{gptOssEightTimes}} for eight; Qwen3.5, {{qwen35.parameters}} with {{qwen35.active}} active, takes {{qwen35Bytes}} in 8 bits; DeepSeek-V4-Flash, {{deepseekV4Flash.parameters}} with {{deepseekV4Flash.active}} active, {{v4FlashBytes}} in 8 bits; two copies of the dense Llama 3.1 70B in 16 bits, {{denseTwice}}.',
      },
      values: ['llama31Medium.parameters'],
      x: {
        label: { zh: '显存（GB）', en: 'Memory (GB)' },
        from: 0,
        to: 720,
        scale: 'linear',
        ticks: [0, 80, 160, 320, 480, 640].map((at) => ({ at, label: { zh: `${at}`, en: `${at}` } })),
      },
      limits: [{ at: backupValues.eightCards.amount, label: { zh: '八张卡', en: 'eight cards' } }],
      bars: [
        {
          label: { zh: 'gpt-oss-120b × 8', en: 'gpt-oss-120b × 8' },
          parts: copies(8, scaleValues.gptOssFile.amount, 'scale'),
          shown: { zh: '{{gptOssEightTimes}}', en: '{{gptOssEightTimes}}' },
        },
        {
          label: { zh: 'Qwen3.5-397B，8 位', en: 'Qwen3.5-397B, 8-bit' },
          parts: copies(1, backupValues.qwen35Bytes.amount, 'scale'),
          shown: { zh: '{{qwen35Bytes}}', en: '{{qwen35Bytes}}' },
        },
        {
          label: { zh: 'V4-Flash，8 位', en: 'V4-Flash, 8-bit' },
          parts: copies(1, backupValues.v4FlashBytes.amount, 'scale'),
          shown: { zh: '{{v4FlashBytes}}', en: '{{v4FlashBytes}}' },
        },
        {
          label: { zh: '16 位的稠密 70B × 2', en: 'dense 70B × 2, 16-bit' },
          parts: copies(2, backupValues.denseTwice.amount / 2, 'plain'),
          shown: { zh: '{{denseTwice}}', en: '{{denseTwice}}' },
        },
      ],
    },
  ],
  annotation: {
    zh: '只算权重，空出来的留给上下文和并发',
    en: 'Weights alone; what is left goes to context and to users',
  },
  time: '50s',
  notes: {
    zh: `八张 {{oneCard}} 的卡，一共 {{eightCards}}。今天先算混合专家：gpt-oss 一份 {{gptOssFile}}，一张卡一份，能放八份，并发高。要更强，就上 {{qwen35.parameters}}的 Qwen3.5，按 8 位存，{{qwen35Bytes}}，每个 token 只动 {{qwen35.active}}，剩下的显存留给上下文。稠密的 70B，留作基线。

不过真动手，第一步不是挑模型，是拿真实问题建一套评测集。然后上检索，答案带出处，没把握就拒答。都测过了，再谈换更大的。`,
    en: `Eight cards of {{oneCard}} make {{eightCards}}. Today I’d work out the mixtures of experts first: gpt-oss takes {{gptOssFile}}, so there’s a copy for every card, which is good for many users at once. For more strength, Qwen3.5 with {{qwen35.parameters}} parameters: in 8 bits it takes {{qwen35Bytes}}, only {{qwen35.active}} work on each token, and the rest of the memory goes to context. A dense 70B is the baseline.

But when work starts, the first step isn’t choosing a model. It’s a test set of real questions. Then retrieval, answers with their sources, and abstaining when unsure. Measure all of that before you talk of anything bigger.`,
  },
  keyPoints: [
    keyPoint(
      'eight-gpus.experts-first',
      {
        zh: '先算混合专家：gpt-oss 一张卡一份；稠密 70B 当基线。',
        en: 'Experts first: a copy of gpt-oss for every card; a dense 70B as baseline.',
      },
      { zh: '先算混合专家', en: 'experts first' },
      {
        zh: [['混合专家'], ['一张卡一份', '放八份', '八份']],
        en: [
          ['mixtures of experts', 'experts first'],
          ['copy for every card', 'eight copies'],
        ],
      },
    ),
    keyPoint(
      'eight-gpus.test-set',
      { zh: '第一步不是挑模型，是建评测集。', en: 'The first step is a test set, not a model.' },
      { zh: '评测集', en: 'test set' },
      {
        zh: [['评测集'], ['第一步', '真实问题']],
        en: [['test set'], ['first step', 'real questions']],
      },
    ),
  ],
  claims: ['N16', 'N17', 'N33'],
  sources: [sources.gptOss2025, sources.vllmRecipes2026, sources.kwon2023, sources.lewis2020],
});
