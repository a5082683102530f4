import type { Question } from '../../src/core/model/questions.ts';
import { sources } from '../sources.ts';

/** Where an interviewer pushes back: against a claim, or against the one who makes it. */
export const challenge: readonly Question[] = [
  {
    id: 'C01',
    level: 'challenge',
    question: {
      zh: '你把大模型等同于基础模型。1.1 亿参数的 BERT 是基础模型吗？是大模型吗？',
      en: 'You equate large models with foundation models. Is BERT, with 110M parameters, a foundation model? Is it a large model?',
    },
    time: '75s',
    keyPoints: [
      {
        id: 'C01.1',
        text: {
          zh: '按 2021 年的定义，BERT 是基础模型，而且被点名',
          en: 'By the 2021 definition BERT is one, and is named as an example',
        },
        keywords: { zh: ['bert', '点名', '是基础模型'], en: ['bert', 'named'] },
        hits: { zh: 2, en: 1 },
      },
      {
        id: 'C01.2',
        text: {
          zh: '判据是在广泛数据上训练、可适配多种任务，不是参数量',
          en: 'The criterion is broad data and being adaptable, not size',
        },
        keywords: { zh: ['广泛数据', '可适配'], en: ['broad data', 'adaptable'] },
      },
      {
        id: 'C01.3',
        text: {
          zh: '今天一般不叫它大模型，所以两者不等价',
          en: 'Few would call it large today, so the terms are not equivalent',
        },
        keywords: { zh: ['不等价', '不是一回事'], en: ['not equivalent', 'differ'] },
      },
      {
        id: 'C01.4',
        text: { zh: '更准的说法是“大量重叠”', en: 'More precisely, they “largely overlap”' },
        keywords: { zh: ['重叠', '修正'], en: ['overlap', 'correct'] },
      },
    ],
    trap: {
      zh: '硬撑原话。更好的做法是当场承认，给出精确的表述。',
      en: 'Defending the wording. Better to concede on the spot and restate it precisely.',
    },
    followUps: ['C11'],
    claims: ['N20', 'N22'],
    sources: [sources.bommasani2021, sources.devlin2018],
  },
  {
    id: 'C02',
    level: 'challenge',
    question: {
      zh: '有人说训练数据在 TB 以上，甚至到 PB。请当场用数字支持或修正。',
      en: 'Training data are said to run to TB and above, even PB. Support or correct that with numbers, now.',
    },
    time: '90s',
    keyPoints: [
      {
        id: 'C02.1',
        text: { zh: '先换单位：按 token 说', en: 'Change units first: count tokens' },
        keywords: { zh: ['换单位', '按词元', '按token'], en: ['units', 'count tokens', 'in tokens'] },
      },
      {
        id: 'C02.2',
        text: {
          zh: 'GPT-3：45 TB 压缩原文 → 570 GB → 训练 3000 亿 token',
          en: 'GPT-3: 45 TB compressed → 570 GB → trained on 300B tokens',
        },
        keywords: { zh: ['45tb', '570', '3000亿'], en: ['45tb', '570', '300'] },
      },
      {
        id: 'C02.3',
        text: {
          zh: 'FineWeb：15 万亿 token，磁盘上约 44 TB',
          en: 'FineWeb: 15T tokens in about 44 TB on disk',
        },
        keywords: { zh: ['44', '15万亿'], en: ['44', '15 trillion'] },
      },
      {
        id: 'C02.4',
        text: {
          zh: 'PB 只出现在原始网页存档，或图像、视频',
          en: 'Petabytes only come up for raw crawls, or for images and video',
        },
        keywords: { zh: ['pb', '网页', '视频'], en: ['petabyte', 'crawl', 'video'] },
        hits: { zh: 2, en: 2 },
      },
      {
        id: 'C02.5',
        text: {
          zh: '所以应该说：几百 GB 到一百多 TB 的文本，或几千亿到几十万亿 token',
          en: 'So say: hundreds of GB to a bit over a hundred TB of text, or hundreds of billions to tens of trillions of tokens',
        },
        keywords: {
          zh: ['一百多tb', '几百gb', '几十万亿'],
          en: ['hundred tb', 'hundred terabytes', 'tens of trillions'],
        },
      },
    ],
    trap: {
      zh: '把“下载量”和“训练量”混为一谈。候选池 DCLM-Pool 压缩后约 370 TB（240 万亿 token），那是未筛选的原料，不是训练集。',
      en: 'Mixing up what was downloaded with what was trained on. The candidate pool DCLM-Pool is about 370 TB compressed (240T tokens): unfiltered stock, not a training set.',
    },
    followUps: ['C08'],
    claims: ['N40'],
    sources: [
      sources.brown2020,
      sources.fineweb2024,
      sources.dclm2024,
      sources.commonCrawl2024,
      sources.llama3,
    ],
  },
  {
    id: 'C03',
    level: 'challenge',
    question: {
      zh: '更大就一定更好吗？请给出反例和替代路线。',
      en: 'Is bigger always better? Give counter-examples and alternatives.',
    },
    time: '2m',
    keyPoints: [
      {
        id: 'C03.1',
        text: {
          zh: 'Chinchilla 70B 用同等算力胜过 Gopher 280B',
          en: 'Chinchilla 70B beat Gopher 280B at equal compute',
        },
        keywords: { zh: ['chinchilla', 'gopher'], en: ['chinchilla', 'gopher'] },
      },
      {
        id: 'C03.2',
        text: {
          zh: 'LLaMA-13B 在多数基准上胜过 GPT-3 175B',
          en: 'LLaMA-13B beats GPT-3 175B on most benchmarks',
        },
        keywords: { zh: ['llama-13b', '13b'], en: ['llama-13b', '13b'] },
      },
      {
        id: 'C03.3',
        text: {
          zh: '标注员更喜欢 1.3B 的 InstructGPT，而不是 175B 的 GPT-3',
          en: 'Labellers prefer the 1.3B InstructGPT to the 175B GPT-3',
        },
        keywords: { zh: ['1.3b', 'instructgpt'], en: ['1.3b', 'instructgpt'] },
      },
      {
        id: 'C03.4',
        text: { zh: '有些任务越大越差（反向缩放）', en: 'Some tasks get worse with scale (inverse scaling)' },
        keywords: { zh: ['反向缩放', '越大越差'], en: ['inverse scaling', 'worse'] },
      },
      {
        id: 'C03.5',
        text: {
          zh: '替代路线：更好的数据、蒸馏、MoE、测试时多算一会儿',
          en: 'Alternatives: better data, distillation, MoE, test-time compute',
        },
        keywords: { zh: ['蒸馏', '测试时', '数据质量'], en: ['distillation', 'test-time', 'data quality'] },
        hits: { zh: 2, en: 2 },
      },
    ],
    trap: {
      zh: '只举一个反例就说规模没用；缩放定律仍然成立，但有条件。测试时多算，也只在小模型本来有些胜算的题上划算（Snell 2024）。',
      en: 'Dismissing scale after one counter-example; scaling laws still hold, under conditions. Test-time compute, too, pays mainly where the small model already has some chance (Snell 2024).',
    },
    followUps: ['C12'],
    claims: ['N15', 'N34', 'N37'],
    sources: [
      sources.hoffmann2022,
      sources.touvron2023,
      sources.ouyang2022,
      sources.mckenzie2023,
      sources.snell2024,
    ],
  },
  {
    id: 'C04',
    level: 'challenge',
    question: {
      zh: '每个 token 的正确率平滑上升，为什么整题得分看着会“突变”？请推导。',
      en: 'Per-token accuracy rises smoothly. Why can the score for the whole answer seem to jump? Derive it.',
    },
    time: '2m30s',
    keyPoints: [
      {
        id: 'C04.1',
        text: {
          zh: '假设各 token 独立，精确匹配率就是 p 的 L 次方',
          en: 'If tokens are independent, the rate of exact match is p to the power of L',
        },
        keywords: { zh: ['l次方', 'l次幂', '精确匹配'], en: ['exact match', 'power of l', 'independen'] },
      },
      {
        id: 'C04.2',
        text: {
          zh: 'p = 0.9 时，L = 1 得 0.9，L = 20 只剩约 0.12',
          en: 'At p = 0.9, L = 1 gives 0.9, and L = 20 only about 0.12',
        },
        keywords: { zh: ['0.9', '0.12', '20'], en: ['0.9', '0.12', '20'] },
      },
      {
        id: 'C04.3',
        text: {
          zh: '得分 0.5 的门槛是 p = 2^{−1/L}，随 L 增大逼近 1',
          en: 'The threshold for a score of 0.5 is p = 2^{−1/L}, which approaches 1 as L grows',
        },
        keywords: { zh: ['门槛', '逼近'], en: ['threshold', 'half'] },
      },
      {
        id: 'C04.4',
        text: {
          zh: '换成错误 token 数的期望 L(1−p)（编辑距离的近似），就对 p 呈线性；而 n 道题的测试集看不见低于约 1/n 的分数',
          en: 'The expected number of wrong tokens, L(1−p), a stand-in for edit distance, is linear in p; and a test of n items cannot see scores below about 1/n',
        },
        keywords: { zh: ['编辑距离', '线性', '分辨率'], en: ['edit distance', 'linear', 'resolution'] },
        hits: { zh: 1, en: 2 },
      },
      {
        id: 'C04.5',
        text: {
          zh: '注意：横轴取 log N，损失按幂律下降时，改 L 只是把曲线平移',
          en: 'Caution: on a log N axis, with power-law loss, changing L only shifts the curve',
        },
        keywords: { zh: ['平移', '对数轴'], en: ['shift', 'log axis'] },
      },
    ],
    trap: {
      zh: '忘了说独立性并不成立（token 之间相关），也忘了 Du 2024 的反驳。',
      en: 'Forgetting that independence fails (tokens are correlated), and that Du 2024 pushes back.',
    },
    followUps: [],
    claims: ['N18', 'N35'],
    sources: [sources.schaeffer2023, sources.du2024, sources.wei2022],
  },
  {
    id: 'C05',
    level: 'challenge',
    question: {
      zh: '媒体说 DeepSeek-V3 训练只花了 557.6 万美元，这个数字能信吗？',
      en: 'The media say DeepSeek-V3 cost only $5.576M to train. Do you trust the number?',
    },
    time: '90s',
    keyPoints: [
      {
        id: 'C05.1',
        text: {
          zh: '它是 278.8 万 H800 小时 × 假设的每小时 2 美元',
          en: 'It is 2.788M H800 hours times an assumed 2 dollars an hour',
        },
        keywords: { zh: ['278.8万', '2美元', 'h800'], en: ['2.788', '2 dollars', 'h800'] },
      },
      {
        id: 'C05.2',
        text: {
          zh: '只含最后一次正式训练，不含前期研究和消融',
          en: 'It covers the final official run only, and excludes research and ablations',
        },
        keywords: { zh: ['最后一次', '前期', '消融'], en: ['final', 'excludes', 'ablation'] },
      },
      {
        id: 'C05.3',
        text: {
          zh: '也不含人员、数据、机房和推理',
          en: 'Nor does it cover staff, data, the data centre or inference',
        },
        keywords: { zh: ['人员', '机房'], en: ['staff', 'data centre', 'data center'] },
      },
      {
        id: 'C05.4',
        text: {
          zh: '用 6ND（激活 37B × 14.8T）约 3.3×10^{24}，按预训练的 266.4 万卡时折合每张卡约 343 TFLOP/s，量级说得通',
          en: '6ND with 37B active × 14.8T is about 3.3×10^{24}: over the 2.664M GPU-hours of pretraining, some 343 TFLOP/s per GPU, a plausible order',
        },
        keywords: { zh: ['6nd', '3.3', '激活'], en: ['6nd', '3.3', 'active'] },
      },
    ],
    trap: {
      zh: '把“训练成本”当成“研发总成本”，去和别家比较。',
      en: 'Comparing the cost of one run with another lab’s total cost.',
    },
    followUps: [],
    claims: ['N16', 'N41', 'N42'],
    sources: [sources.deepseekV3],
  },
  {
    id: 'C06',
    level: 'challenge',
    question: { zh: 'GPT-4 有多少参数？', en: 'How many parameters does GPT-4 have?' },
    time: '45s',
    keyPoints: [
      {
        id: 'C06.1',
        text: {
          zh: '官方没有公布，报告明确不披露架构和规模；后来到 GPT-6，官方页面也没写',
          en: 'Not disclosed: the report expressly withholds architecture and size, and the official pages up to GPT-6 give none either',
        },
        keywords: { zh: ['没有公布', '不披露'], en: ['not disclosed', 'withhold'] },
      },
      {
        id: 'C06.2',
        text: {
          zh: '流传的 1.8 万亿等说法来自第三方推测',
          en: 'Figures such as 1.8T are third-party speculation',
        },
        keywords: { zh: ['推测', '流传', '1.8'], en: ['speculation', 'rumour', '1.8'] },
      },
      {
        id: 'C06.3',
        text: {
          zh: '可以引用第三方的算力估计，但要注明误差范围',
          en: 'Third-party estimates of its compute may be quoted, with error bars',
        },
        keywords: { zh: ['估计', '误差'], en: ['estimate', 'error'] },
      },
      {
        id: 'C06.4',
        text: {
          zh: '举有确切数字的例子：GPT-3 175B、Llama 3.1 405B，2026 年的 Kimi K3 2.8T',
          en: 'Name models whose size is known: GPT-3 175B, Llama 3.1 405B, in 2026 Kimi K3 2.8T',
        },
        keywords: { zh: ['175b', '405b'], en: ['175b', '405b'] },
      },
    ],
    trap: { zh: '把传闻画进幻灯片的图里。', en: 'Plotting a rumour on your chart.' },
    followUps: [],
    claims: ['N03', 'N27', 'N32'],
    sources: [sources.gpt4, sources.epoch2025, sources.openaiModels2026, sources.kimiK3],
  },
  {
    id: 'C07',
    level: 'challenge',
    question: {
      zh: '你说它展现类人的思维：怎么定义、怎么测、反例是什么？',
      en: 'You say it shows human-like thinking. How do you define that, how do you measure it, and what are the counter-examples?',
    },
    time: '90s',
    keyPoints: [
      {
        id: 'C07.1',
        text: {
          zh: '先改口：说“在某些任务上达到人类水平”',
          en: 'Rephrase first: “human-level on some tasks”',
        },
        keywords: { zh: ['某些任务', '人类水平'], en: ['some tasks', 'human-level'] },
      },
      {
        id: 'C07.2',
        text: {
          zh: '区分语言的形式能力和功能能力（在真实世界里运用语言）',
          en: 'Separate formal linguistic competence from functional competence (using language in the world)',
        },
        keywords: { zh: ['形式', '功能'], en: ['formal', 'functional'] },
      },
      {
        id: 'C07.3',
        text: {
          zh: '反例：换个问法就错、编造引用、反向缩放的任务',
          en: 'Counter-examples: failing on a paraphrase, made-up citations, inverse scaling',
        },
        keywords: {
          zh: ['换个问法', '编造', '反向'],
          en: ['paraphrase', 'made-up', 'fabricated', 'inverse'],
        },
        hits: { zh: 2, en: 2 },
      },
      {
        id: 'C07.4',
        text: {
          zh: '测法：控制数据污染、换干扰项、看是否稳健',
          en: 'Tests: control contamination, perturb the items, check robustness',
        },
        keywords: { zh: ['污染', '稳健', '扰动'], en: ['contamination', 'robust', 'perturb'] },
        hits: { zh: 2, en: 2 },
      },
      {
        id: 'C07.5',
        text: {
          zh: '图灵测试是能做的：GPT-4.5 加人设，73% 被当成人，不加 36%；可它量的是像不像，不是怎么想',
          en: 'There is the Turing test: with a persona GPT-4.5 passed for human 73% of the time, without one 36%; but it measures likeness, not thinking',
        },
        keywords: { zh: ['图灵', '73'], en: ['turing', '73'] },
      },
    ],
    trap: { zh: '引用模型自己的话当证据。', en: 'Citing the model’s own words as evidence.' },
    followUps: [],
    claims: ['N08', 'N10', 'N36'],
    sources: [sources.mahowald2023, sources.gpt4, sources.mckenzie2023, sources.jones2025],
  },
  {
    id: 'C08',
    level: 'challenge',
    question: { zh: '高质量数据会不会用完？怎么办？', en: 'Will high-quality data run out, and what then?' },
    time: '90s',
    keyPoints: [
      {
        id: 'C08.1',
        text: {
          zh: '公开的人写文本，有效存量估计约 300 万亿 token（区间 100–1000 万亿）',
          en: 'The effective stock of public human text is estimated at about 300T tokens (100T to 1000T)',
        },
        keywords: { zh: ['300', '存量'], en: ['300t', '300 trillion', 'stock'] },
      },
      {
        id: 'C08.2',
        text: {
          zh: '按 2024 年的估计，照趋势会在 2026–2032 年间用完，中位数约 2028 年；这个窗口已经开了',
          en: 'By the estimate of 2024, on trend it is exhausted between 2026 and 2032, with a median of about 2028; that window has opened',
        },
        keywords: { zh: ['2028', '用完'], en: ['2028', 'exhausted'] },
      },
      {
        id: 'C08.3',
        text: {
          zh: '公开的用量：Llama 3.1 到 Llama 4 Scout，约 15–40 万亿 token，其中有合成的，不全是人写的',
          en: 'Published budgets, from Llama 3.1 to Llama 4 Scout, run from about 15T to 40T tokens, some of it synthetic rather than written by people',
        },
        keywords: { zh: ['15.6', '36', '40'], en: ['15.6', '36', '40'] },
      },
      {
        id: 'C08.4',
        text: {
          zh: '对策：去重和提质、多轮重复（约 4 轮内几乎无损）、合成数据、多模态、换算法',
          en: 'Responses: deduplication and quality, repetition (nearly free up to about 4 epochs), synthetic data, multimodal data, better algorithms',
        },
        keywords: { zh: ['合成数据', '去重', '重复'], en: ['synthetic', 'dedup', 'repeat', 'repetition'] },
        hits: { zh: 2, en: 2 },
      },
    ],
    trap: {
      zh: '断言“合成数据万能”或“数据已经用完”，都没有依据。',
      en: 'Claiming that synthetic data solves it or that data has already run out; neither has support.',
    },
    followUps: [],
    claims: ['N40', 'N45'],
    sources: [sources.villalobos2024, sources.muennighoff2023, sources.llama3, sources.qwen3, sources.llama4],
  },
  {
    id: 'C09',
    level: 'challenge',
    question: {
      zh: '405B 的模型，12.8 万上下文为什么贵？请算一下 KV 缓存。',
      en: 'Why is a 128k context expensive for a 405B model? Compute the KV cache.',
    },
    time: '2m',
    keyPoints: [
      {
        id: 'C09.1',
        text: {
          zh: '公式：2 × 层数 × KV 头数 × 头维 × 字节数 × token 数',
          en: 'Formula: 2 × layers × KV heads × head dimension × bytes × tokens',
        },
        keywords: {
          zh: ['公式', '层数', '头数', '字节数', '词元数', 'token数'],
          en: ['formula', 'times layers', '2 layers', 'number of layers'],
        },
        hits: { zh: 2, en: 1 },
      },
      {
        id: 'C09.2',
        text: {
          zh: '126 层、8 个 KV 头、头维 128、2 字节：每个 token 约 0.5 MB',
          en: '126 layers, 8 KV heads, head dimension 128, 2 bytes: about 0.5 MB per token',
        },
        keywords: { zh: ['126', '8个', '0.5'], en: ['126', '8 kv', '0.5'] },
      },
      {
        id: 'C09.3',
        text: {
          zh: '131072 个 token 约 68 GB（63 GiB），一个请求就快占满一张卡',
          en: '131,072 tokens take about 68 GB (63 GiB): nearly one GPU per request',
        },
        keywords: { zh: ['68', '63'], en: ['68', '63'] },
      },
      {
        id: 'C09.4',
        text: {
          zh: '若没有 GQA（128 个头），就是约 1.08 TB',
          en: 'Without GQA (128 heads) it would be about 1.08 TB',
        },
        keywords: { zh: ['gqa', '1.08'], en: ['gqa', '1.08'] },
      },
      {
        id: 'C09.5',
        text: {
          zh: '还有注意力的计算量，随长度按平方增长',
          en: 'Attention compute also grows quadratically with length',
        },
        keywords: { zh: ['平方', '长度'], en: ['quadratic', 'length'] },
      },
      {
        id: 'C09.6',
        text: {
          zh: '这是 2024 年的做法：后来有 MLA、稀疏、压缩，2026 年的 V4.1-Flash 只存 890 字节，百万上下文才供得起',
          en: 'That is Llama’s way, in 2024: with MLA, sparse and compressed attention, V4.1-Flash of 2026 keeps 890 bytes a token, and a million tokens of context became affordable',
        },
        keywords: { zh: ['mla', '压缩', '890'], en: ['mla', 'compressed', '890'] },
      },
    ],
    trap: {
      zh: '直接抄博客上的数字。有一份常被引用的表，405B 写的是约 123 GB，恰好等于 16 个 KV 头，是论文里 8 头的两倍；据社区记录，首发的检查点存成了 16 头，2024 年 8 月更新为 8 头。',
      en: 'Copying a figure from a blog. A widely quoted table gives about 123 GB for 405B, just what 16 KV heads take, double the paper’s 8; by community records the first checkpoint stored 16 and was updated to 8 in August 2024.',
    },
    followUps: ['C12'],
    claims: ['N16', 'N33'],
    sources: [
      sources.kwon2023,
      sources.ainslie2023,
      sources.llama3,
      sources.huggingface2024,
      sources.deepseekV2,
      sources.vllmRecipes2026,
    ],
  },
  {
    id: 'C10',
    level: 'challenge',
    question: {
      zh: '你说大模型提高效率，证据是什么？有没有相反的证据？',
      en: 'You claim that large models raise productivity. What is the evidence, and the counter-evidence?',
    },
    time: '90s',
    keyPoints: [
      {
        id: 'C10.1',
        text: {
          zh: '正面：Copilot 对照实验，用时少 55.8%（95 人入组、70 人完成，95% 置信区间 21%–89%）',
          en: 'For: the Copilot controlled experiment, 55.8% less time (95 enrolled, 70 finished; 95% confidence interval 21% to 89%)',
        },
        keywords: { zh: ['55.8'], en: ['55.8'] },
      },
      {
        id: 'C10.2',
        text: {
          zh: '反面：METR 2025，用当年年初的工具，资深开发者在熟悉的大型项目里更慢，用时多 19%（16 人、246 项任务，区间 2%–39%）',
          en: 'Against: METR 2025, with tools of early that year: on large projects they knew well, experienced developers were slower, taking 19% more time (16 people, 246 tasks, interval 2% to 39%)',
        },
        keywords: { zh: ['19', '慢', '246'], en: ['19', 'slower', '246'] },
      },
      {
        id: 'C10.3',
        text: {
          zh: '差异来自任务大小、熟悉程度和复核成本',
          en: 'The difference: task size, familiarity, the cost of review',
        },
        keywords: { zh: ['复核', '熟悉程度', '任务大小'], en: ['review', 'familiar'] },
      },
      {
        id: 'C10.5',
        text: {
          zh: '后来：METR 2026 年 2 月的后续偏向变快（老参与者 −18%，区间 −38% 到 +9%；新参与者 −4%，区间 −15% 到 +9%），自认不可靠；Cui 等在三家公司看 4867 人，任务多做完约 26%（标准误 10.3）',
          en: 'Since then: METR’s follow-up of February 2026 leans towards faster (−18% for returning developers, interval −38% to +9%; −4% for new ones, −15% to +9%) and is unreliable by its own account; Cui and colleagues, with 4,867 people at three companies, saw about 26% more tasks done (standard error 10.3)',
        },
        keywords: { zh: ['不可靠', '4867', '后续'], en: ['unreliable', '4867', 'follow-up'] },
      },
      {
        id: 'C10.4',
        text: {
          zh: '要先定义效率：速度、质量、返工率',
          en: 'Define productivity first: speed, quality, rework',
        },
        keywords: { zh: ['返工', '质量', '定义'], en: ['rework', 'quality', 'define'] },
        hits: { zh: 2, en: 2 },
      },
    ],
    trap: {
      zh: '拿一个实验的百分比推广到所有岗位；也别信自评，METR 的参与者做完仍以为快了 20%。',
      en: 'Generalising one experiment’s percentage to all work, or trusting self-reports: METR’s participants still believed afterwards that they had been 20% faster.',
    },
    followUps: [],
    claims: ['N47', 'N48'],
    sources: [sources.peng2023, sources.metr2025, sources.metr2026, sources.cui2026],
  },
  {
    id: 'C11',
    level: 'challenge',
    question: {
      zh: '推荐系统的 12 万亿参数模型，和 4050 亿参数的语言模型，哪个更“大”？',
      en: 'A 12T-parameter recommender and a 405B language model: which is larger?',
    },
    time: '90s',
    keyPoints: [
      {
        id: 'C11.1',
        text: { zh: '按参数是前者，按计算量是后者', en: 'By parameters the former, by compute the latter' },
        keywords: {
          zh: ['按参数', '按计算'],
          en: ['by parameters', 'by compute', 'in parameters', 'in compute'],
        },
      },
      {
        id: 'C11.2',
        text: {
          zh: '这一个（DLRM）的参数几乎都在嵌入表里，只用来查表',
          en: 'That one’s parameters (DLRM) are almost all embedding lookups',
        },
        keywords: { zh: ['嵌入表', '查表'], en: ['embedding', 'lookup'] },
      },
      {
        id: 'C11.3',
        text: {
          zh: '每个样本约 5 MFLOPs，而 405B 每个 token 约 0.8 万亿次',
          en: 'About 5 MFLOPs per sample, against about 0.8T FLOPs per token for the 405B',
        },
        keywords: { zh: ['mflops', '每样本', '每个样本'], en: ['mflops', 'per sample'] },
      },
      {
        id: 'C11.4',
        text: {
          zh: '近年也有按序列建模、呈现缩放定律的推荐大模型（HSTU，1.5 万亿参数）',
          en: 'Newer recommenders model sequences and show scaling laws (HSTU, 1.5T parameters)',
        },
        keywords: { zh: ['hstu', '1.5'], en: ['hstu', '1.5'] },
      },
    ],
    trap: {
      zh: '只比参数个数。推荐和语言常被并列着说，要能说清差别；也别把所有推荐模型都说成查表。',
      en: 'Comparing parameter counts only. Recommendation is often named beside language; be able to explain the difference, and do not call every recommender a look-up table.',
    },
    followUps: [],
    claims: ['N05', 'N22'],
    sources: [sources.mudigere2021, sources.zhai2024, sources.llama3],
  },
  {
    id: 'C12',
    level: 'challenge',
    question: {
      zh: '给你 8 张 80 GB 的显卡，请设计一个企业问答系统，并说明为什么不直接用最大的模型。',
      en: 'You have 8 GPUs of 80 GB. Design a question-answering system for a company, and say why you would not simply use the biggest model.',
    },
    time: '2m30s',
    keyPoints: [
      {
        id: 'C12.1',
        text: {
          zh: '显存共 640 GB：405B 用 fp16 要 810 GB，装不下；FP8 约 405 GB 能装下，但独占整机，并发余量小',
          en: '640 GB in all: 405B in fp16 needs 810 GB and does not fit; FP8, about 405 GB, fits but takes the whole machine and leaves little room for concurrency',
        },
        keywords: { zh: ['640', '810', '装不下'], en: ['640', '810', 'not fit'] },
      },
      {
        id: 'C12.2',
        text: {
          zh: '先算混合专家：gpt-oss-120b 靠 4 比特约 65 GB 一份，能放八份；V4-Flash 284B 用 8 比特约 284 GB。稠密 70B 作基线：fp16 约 140 GB，两张卡只剩约 20 GB 给 KV，四卡一份、开两份更利于并发',
          en: 'Mixtures of experts first: gpt-oss-120b in 4-bit takes about 65 GB a copy, and eight copies fit; V4-Flash 284B in 8-bit takes about 284 GB. A dense 70B is the baseline: about 140 GB in fp16, two cards leave only about 20 GB for KV, so two replicas of four cards serve more at once',
        },
        keywords: { zh: ['140', '70b', '两份', 'gpt-oss'], en: ['140', '70b', 'replica', 'gpt-oss'] },
      },
      {
        id: 'C12.3',
        text: { zh: '检索增强，附上引用，没把握就拒答', en: 'RAG with citations; abstain when unsure' },
        keywords: { zh: ['检索', '引用', '拒答'], en: ['rag', 'citation', 'abstain'] },
        hits: { zh: 2, en: 2 },
      },
      {
        id: 'C12.4',
        text: {
          zh: '量化、批处理、分页缓存提高吞吐',
          en: 'Quantisation, batching and a paged cache raise throughput',
        },
        keywords: { zh: ['量化', '批处理', '分页'], en: ['quanti', 'batching', 'paged'] },
        hits: { zh: 2, en: 2 },
      },
      {
        id: 'C12.5',
        text: {
          zh: '先建评测集和监控，再谈换更大的模型',
          en: 'Evaluation and monitoring before a bigger model',
        },
        keywords: { zh: ['评测集', '监控'], en: ['evaluation', 'monitoring'] },
      },
    ],
    trap: {
      zh: '直接上最大的模型，不算显存、不提评测；或只会说“装不下”，忘了量化后装得下，但未必划算。',
      en: 'Going straight for the biggest model without computing memory or mentioning evaluation; or saying only “it does not fit”, when a quantised one does and the question is whether it pays.',
    },
    followUps: [],
    claims: ['N16', 'N17', 'N33', 'N46'],
    sources: [
      sources.huggingface2024,
      sources.kwon2023,
      sources.lewis2020,
      sources.gptOss2025,
      sources.deepseekV4,
    ],
  },
  {
    id: 'C13',
    level: 'challenge',
    question: {
      zh: '智能体读的网页里藏着一句“忽略前面的话”，你怎么防？',
      en: 'A page that your agent reads says “ignore the above”. How do you defend against that?',
    },
    time: '90s',
    keyPoints: [
      {
        id: 'C13.1',
        text: {
          zh: '先分清：用户骗模型叫越狱，材料骗模型叫注入',
          en: 'First tell them apart: a user tricking the model is a jailbreak, material tricking it is an injection',
        },
        keywords: { zh: ['越狱', '注入'], en: ['jailbreak', 'injection'] },
        hits: { zh: 2, en: 2 },
      },
      {
        id: 'C13.2',
        text: {
          zh: '根子：命令和读物进了上下文都是 token，它分不清',
          en: 'The root: in the context, orders and reading matter are both tokens, and it cannot tell which is which',
        },
        keywords: { zh: ['命令', '分不清'], en: ['orders', 'cannot tell'] },
      },
      {
        id: 'C13.3',
        text: {
          zh: '别指望提示词补丁：12 种发表过的防御，攻击者会变招以后全被攻破，多数成功率超过 90%',
          en: 'No patch in the prompt will do: 12 published defences fell to attackers who adapt, most of them with over 90% success',
        },
        keywords: { zh: ['防御', '攻破', '变招'], en: ['defences', 'defenses', 'adapt'] },
      },
      {
        id: 'C13.4',
        text: {
          zh: '管权限：私密数据、外来文字、对外动作，一次最多占两样，第三样要人批',
          en: 'Manage permissions: private data, foreign text, outward action, at most two of three at a time, the third with a person’s approval',
        },
        keywords: { zh: ['权限', '两样'], en: ['permissions', 'two of three'] },
      },
    ],
    trap: {
      zh: '说“系统提示里写一句别听网页的就行”，或者以为这只会让它说错话。EchoLeak（CVE-2025-32711）里，一封没人点开的邮件就可能带走数据；那个洞已经补上，这一类没有。',
      en: 'Saying that a line in the system prompt will do, or that all it can cause is a wrong word. In EchoLeak (CVE-2025-32711) a mail nobody opened could carry data out; that hole is patched, the kind is not.',
    },
    followUps: [],
    claims: ['N28'],
    sources: [sources.nasr2025, sources.ruleOfTwo2025, sources.willison2025, sources.echoLeak2025],
  },
  {
    id: 'C14',
    level: 'challenge',
    question: {
      zh: '人也说不清自己是怎么心算的。模型嘴上说进位、心里另有一套，不正好说明它像人吗？',
      en: 'People cannot describe their own mental arithmetic either. If a model says it carried and did something else, doesn’t that make it more like a person?',
    },
    time: '75s',
    keyPoints: [
      {
        id: 'C14.1',
        text: {
          zh: '像不像人，这个例子分不出来：人和模型都会事后编一套说法',
          en: 'The case cannot decide how human it is: both people and models tell a story after the fact',
        },
        keywords: { zh: ['事后', '编一套'], en: ['after the fact', 'story'] },
      },
      {
        id: 'C14.2',
        text: {
          zh: '它说明的是：自述不等于机制，要看里面量到什么',
          en: 'What it shows is that an account of oneself is not a mechanism; look at what was measured inside',
        },
        keywords: { zh: ['自述', '机制', '量到'], en: ['mechanism', 'measured'] },
      },
      {
        id: 'C14.3',
        text: {
          zh: '证据有限：一家公司量自己的一个模型，别的模型里量出过螺旋和一堆小窍门',
          en: 'The evidence is narrow: one lab, one of its own models; in others a helix was found, or a bag of heuristics',
        },
        keywords: { zh: ['一家公司', '螺旋', '窍门'], en: ['one lab', 'helix', 'heuristics'] },
      },
    ],
    trap: {
      zh: '顺着说“所以它在思考”，或者反过来说“所以它什么都不会”：这个例子两头都证明不了。',
      en: 'Going along with “so it thinks”, or turning it into “so it cannot do anything”: the case proves neither.',
    },
    followUps: [],
    claims: ['N08', 'N10', 'N36'],
    sources: [sources.anthropic2025, sources.kantamneni2025, sources.nikankin2024],
  },
];
