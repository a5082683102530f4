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
      zh: '损失随参数、数据、算力按幂律下降；算力固定时，参数和 token 要一起加。',
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
      zh: '总参数决定要装下多少，激活参数决定每个 token 算多少。',
      en: 'Total parameters say what must be stored; active parameters say what is computed for each token.',
    },
    sources: [sources.glam2021, sources.mixtral2024, sources.deepseekV3],
  },
  {
    id: 'O6',
    misses: {
      zh: 'token：全文没有出现，数据只用 TB、PB 来说。',
      en: 'Tokens: never mentioned; data is sized in TB and PB only.',
    },
    answer: {
      zh: '模型读写的单位是 token，训练数据量、上下文长度和价格都按它算。',
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
      zh: '推理模型与测试时计算：2024 年到 2025 年最大的变化不在其中。',
      en: 'Reasoning models and test-time compute: the main change of 2024 to 2025 is absent.',
    },
    answer: {
      zh: '用强化学习练出更长的思考，答题时多花算力换正确率；不是每道题都划算。',
      en: 'Reinforcement learning trains longer thinking, and compute spent while answering buys accuracy; not on every problem.',
    },
    sources: [sources.o1, sources.deepseekR1, sources.snell2024],
  },
  {
    id: 'O9',
    misses: {
      zh: '智能体、工具、MCP：模型只会说，没讲它怎么办事。',
      en: 'Agents, tools, MCP: the model only talks; how it gets things done is missing.',
    },
    answer: {
      zh: '模型写下一个请求，程序去执行，结果放回上下文，它再接着写；智能体就是模型加工具加这个循环，权重不变。',
      en: 'The model writes a request, a program carries it out, the result goes back into the context, and it writes on. An agent is a model, tools and that loop; no weight changes.',
    },
    sources: [sources.lambert2026, sources.kimiK2],
  },
  {
    id: 'O10',
    misses: {
      zh: '注意力和一层：只说结构复杂，没说里面算什么。',
      en: 'Attention and one layer: “complex structure”, and not a word on what it computes.',
    },
    answer: {
      zh: '注意力让每个位置按权重从前面取信息，前馈让每个位置自己加工，两次结果都加回主干；位置用 RoPE 一类的办法记。',
      en: 'Attention lets each position fetch from earlier ones by weight, the feed-forward block works on each alone, and both are added back; something like RoPE tells where a token stands.',
    },
    sources: [sources.vaswani2017, sources.su2021],
  },
  {
    id: 'O11',
    misses: {
      zh: '分词：没讲文字怎么切成 token。',
      en: 'Tokenisation: how text becomes tokens is not told.',
    },
    answer: {
      zh: '从字节起，反复合并最常见的相邻两块，就不会有生词；怎么切由词表定，所以同一句话在不同模型里块数不同。',
      en: 'Start from bytes and keep merging the most frequent neighbours, and no word is ever unknown. The vocabulary decides the cut, so one sentence has different lengths in different models.',
    },
    sources: [sources.radford2019, sources.vocabularies2026],
  },
  {
    id: 'O12',
    misses: {
      zh: '解码：没讲分数怎么变成下一个字。',
      en: 'Decoding: how scores become the next word is not told.',
    },
    answer: {
      zh: '温度在 softmax 之前除分数，低了更尖，高了更平；top-p 只在累计概率刚够 p 的那一小撮里抽。两样都只改抽法。',
      en: 'Temperature divides the scores before the softmax: lower is sharper, higher flatter. Top-p draws only from the few whose odds add up to p. Both change the draw and nothing else.',
    },
    sources: [sources.holtzman2019, sources.geminiApi2026],
  },
  {
    id: 'O13',
    misses: {
      zh: '评测：说效果好，没说谁量的、怎么量的。',
      en: 'Evaluation: “works well”, without who measured and how.',
    },
    answer: {
      zh: '信一个分数先问四句：见过题没有，怎么判的，误差多大，跟谁比；再带上版本、框架、思考档位和日期。',
      en: 'Before believing a score ask four things: had it seen the questions, how were answers marked, how wide is the error, compared with whom. Then give version, harness, effort and date.',
    },
    sources: [sources.brown2020, sources.schaeffer2023, sources.kalai2025],
  },
  {
    id: 'O14',
    misses: {
      zh: '长上下文：没讲窗口为什么贵，也没讲收得下不等于读得好。',
      en: 'Long context: why windows cost, and that accepting is not reading.',
    },
    answer: {
      zh: '注意力的格子随长度按平方涨，KV 缓存随长度按比例涨，靠分组、压缩、稀疏来省；收得下不等于读得好，要拿自己的任务测。',
      en: 'Attention grows with the square of the length and its cache in proportion; grouping, compression and sparsity save. A window that accepts a text may not read it well, so test on your own task.',
    },
    sources: [sources.ainslie2023, sources.deepseekV2, sources.deepseekV4, sources.ruler2024],
  },
  {
    id: 'O15',
    misses: {
      zh: '安全：没有越狱，没有提示注入。',
      en: 'Safety: neither jailbreaks nor prompt injection.',
    },
    answer: {
      zh: '越狱是用户骗模型，注入是材料骗模型；在模型眼里命令和材料都是 token，所以没有完全的防御，只能限权：私密数据、外来文字、往外发，不要凑齐。',
      en: 'A jailbreak is a user fooling the model, an injection is material fooling it. To the model, orders and material are both tokens, so no defence is complete; limit what it may do: private data, foreign text and a way out should never meet.',
    },
    sources: [sources.owasp2025, sources.lambert2026],
  },
  {
    id: 'O16',
    misses: {
      zh: '幻觉的定义：只当成“说错”，没说清是哪种错。',
      en: 'Hallucination, defined: not every mistake is one.',
    },
    answer: {
      zh: '听着像真的、其实是错的，或者跟给定的材料对不上；自不自信不在定义里。训练和打分都奖励猜，所以它会猜。',
      en: 'Plausible and false, or unfaithful to the source it was given; sounding sure is no part of it. Training and marking reward a guess, so it guesses.',
    },
    sources: [sources.kalai2025, sources.ji2022],
  },
  {
    id: 'O17',
    misses: {
      zh: '价格和部署：只说成本高，没说按什么算。',
      en: 'Prices and serving: “costly”, and not by what measure.',
    },
    answer: {
      zh: '按 token 计价，输出比输入贵，读缓存里的前缀只收零头；自己部署，批处理提吞吐，量化省显存。价格几个月一变，报价要带日期。',
      en: 'It is charged by the token: output costs more than input, and a cached prefix next to nothing. If you serve it yourself, batching raises throughput and quantising saves memory. Prices change within months, so date them.',
    },
    sources: [sources.deepseekPrices2026, sources.kwon2023, sources.dettmers2023],
  },
];
