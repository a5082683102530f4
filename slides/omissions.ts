import type { Omission } from '../src/core/model/evidence.ts';
import { sources } from './sources.ts';

/** What the study notes leave out and an interviewer will ask about, in our words. */
export const omissions: readonly Omission[] = [
  {
    id: 'O1',
    misses: {
      zh: '对齐与训练阶段：只用“特定训练”一笔带过。',
      en: 'Alignment and training stages: passed over as “specific training”.',
    },
    answer: {
      zh: '预训练学会续写，指令微调学会听话，偏好优化学会挑更好的答法。',
      en: 'Pretraining teaches it to continue text, instruction tuning to follow a request, preference tuning to prefer the better answer.',
    },
    sources: [sources.ouyang2022, sources.rafailov2023],
  },
  {
    id: 'O2',
    misses: {
      zh: '缩放定律：“越大越好”没有依据，也没有边界。',
      en: 'Scaling laws: “bigger is better” has neither support nor limits.',
    },
    answer: {
      zh: '损失随参数、数据、算力按幂律下降；算力固定时，参数和词元要一起加。',
      en: 'Loss falls as a power law in parameters, data and compute; at fixed compute, parameters and tokens should grow together.',
    },
    sources: [sources.kaplan2020, sources.hoffmann2022],
  },
  {
    id: 'O3',
    misses: {
      zh: '局限与风险：没提幻觉、偏见、时效、隐私和版权。',
      en: 'Limits and risks: nothing on hallucination, bias, staleness, privacy or copyright.',
    },
    answer: {
      zh: '流畅不等于正确：训练和评测都奖励猜测，所以要引出处、能拒答、有人复核。',
      en: 'Fluent is not correct: training and tests reward guessing, so cite, abstain and have people check.',
    },
    sources: [sources.kalai2025, sources.lin2021, sources.bender2021],
  },
  {
    id: 'O4',
    misses: {
      zh: '推理成本：没有 KV 缓存、量化和批处理。',
      en: 'Inference cost: no KV cache, quantisation or batching.',
    },
    answer: {
      zh: '显存不只装权重，还装随上下文变长的 KV 缓存；量化、批处理、分页缓存把成本压下来。',
      en: 'Memory holds not only the weights but a KV cache that grows with the context; quantisation, batching and paging bring the cost down.',
    },
    sources: [sources.kwon2023, sources.ainslie2023],
  },
  {
    id: 'O5',
    misses: {
      zh: '总参数与激活参数：没有混合专家模型，按今天的模型会算错。',
      en: 'Total and active parameters: without mixture-of-experts, today’s sizes are misread.',
    },
    answer: {
      zh: '总参数决定要装下多少，激活参数决定每个词元算多少。',
      en: 'Total parameters say what must be stored; active parameters say what is computed for each token.',
    },
    sources: [sources.glam2021, sources.mixtral2024, sources.deepseekV3],
  },
  {
    id: 'O6',
    misses: {
      zh: '词元：全文没有出现，数据只用 TB、PB 来说。',
      en: 'Tokens: never mentioned; data is sized in TB and PB only.',
    },
    answer: {
      zh: '模型读写的单位是词元，训练数据量、上下文长度和价格都按它算。',
      en: 'A model reads and writes tokens; training data, context length and price are all counted in them.',
    },
    sources: [sources.brown2020, sources.llama3],
  },
  {
    id: 'O7',
    misses: {
      zh: '上下文学习与提示：迁移只讲微调，没有不改权重的用法。',
      en: 'In-context learning and prompting: transfer means fine-tuning only; use without changing weights is missing.',
    },
    answer: {
      zh: '把说明和示例写进提示，模型当场照做，权重一个也不变。',
      en: 'Put instructions and examples in the prompt, and the model follows them on the spot; no weight changes.',
    },
    sources: [sources.brown2020, sources.wei2022cot],
  },
  {
    id: 'O8',
    misses: {
      zh: '推理模型与测试时算力：2024 年到 2025 年最大的变化不在其中。',
      en: 'Reasoning models and test-time compute: the main change of 2024 to 2025 is absent.',
    },
    answer: {
      zh: '用强化学习练出更长的思考，答题时多花算力换正确率；不是每道题都划算。',
      en: 'Reinforcement learning trains longer thinking, and compute spent while answering buys accuracy; not on every problem.',
    },
    sources: [sources.o1, sources.deepseekR1, sources.snell2024],
  },
];
