import type { Question } from '../../src/core/model/questions.ts';
import { sources } from '../sources.ts';

/** What comes after an answer that went well. */
export const followup: readonly Question[] = [
  {
    id: 'F01',
    level: 'followup',
    question: {
      zh: '你刚才说有涌现，可是有论文说那是海市蜃楼，你怎么看？',
      en: 'You said there is emergence, but a paper calls it a mirage. What is your view?',
    },
    time: '2m',
    keyPoints: [
      {
        id: 'F01.1',
        text: {
          zh: '先分清：Wei 等人说的是任务表现怎样随规模变化',
          en: 'First be clear: Wei et al. describe how task scores change with scale',
        },
        keywords: { zh: ['任务表现', '任务成绩'], en: ['task score', 'with scale'] },
      },
      {
        id: 'F01.2',
        text: {
          zh: 'Schaeffer：换成连续指标，曲线就平滑；BIG-Bench 上标为涌现的，92% 以上只出现在两种指标下',
          en: 'Schaeffer: continuous metrics give smooth curves; over 92% of the BIG-Bench cases annotated as emergent sit under two metrics',
        },
        keywords: { zh: ['schaeffer', '92', '平滑'], en: ['schaeffer', '92', 'smooth'] },
      },
      {
        id: 'F01.3',
        text: {
          zh: 'Du 2024：以损失为横轴，部分任务有阈值；MMLU、C-Eval 换成连续指标仍在',
          en: 'Du 2024: plotted against loss, some tasks have a threshold; MMLU and C-Eval keep it with continuous metrics',
        },
        keywords: { zh: ['损失', '阈值', 'du'], en: ['loss', 'threshold', 'du'] },
        hits: { zh: 2, en: 2 },
      },
      {
        id: 'F01.4',
        text: {
          zh: 'Wei 等人的原文已经提到指标问题，但认为不足以解释分类任务；反方答：多选评分正是被点名的指标',
          en: 'Wei et al. already raised metrics, but found them an incomplete explanation for classification tasks; the reply is that multiple choice is one of the metrics blamed',
        },
        keywords: { zh: ['不足以解释', '分类'], en: ['incomplete explanation', 'classification'] },
      },
      {
        id: 'F01.5',
        text: {
          zh: '我的判断：突变感多半来自打分和取样，换个随机种子也会变；少数题目像真有门槛，机制未定论',
          en: 'My reading: the suddenness comes mostly from scoring and sampling, and moves with the random seed; a few tasks seem to have a real threshold, and the mechanism is unsettled',
        },
        keywords: { zh: ['多半来自', '未定论', '我的判断'], en: ['comes mostly', 'unsettled', 'my reading'] },
      },
    ],
    trap: {
      zh: '只引半句：说“涌现是假的”，或者说 Schaeffer 没有否认涌现。他们没说大模型不能有涌现能力，但说已经报告的例子很可能是分析方法造成的。',
      en: 'Quoting half: “emergence is fake”, or “Schaeffer doesn’t deny it”. They do not claim large models cannot have emergent abilities, but they say the reported cases may well come from the analysis.',
    },
    followUps: ['C04'],
    claims: ['N18', 'N20', 'N21', 'N35'],
    sources: [sources.wei2022, sources.schaeffer2023, sources.du2024, sources.zhao2025],
  },
  {
    id: 'F02',
    level: 'followup',
    question: {
      zh: '缩放定律讲的是什么？Kaplan 和 Chinchilla 的结论差在哪？',
      en: 'What do scaling laws say, and how do Kaplan and Chinchilla differ?',
    },
    time: '2m',
    keyPoints: [
      {
        id: 'F02.1',
        text: {
          zh: '损失随参数、数据、算力按幂律下降，另有一个降不掉的常数项',
          en: 'Loss falls as a power law in parameters, data and compute, down to an irreducible constant',
        },
        keywords: { zh: ['幂律', '损失'], en: ['power law', 'loss'] },
      },
      {
        id: 'F02.2',
        text: {
          zh: 'Kaplan（按 Chinchilla 论文的转述）：算力加到 10 倍，模型放大约 5.5 倍，数据只加到约 1.8 倍',
          en: 'Kaplan, as restated in the Chinchilla paper: for 10 times the compute, about 5.5 times the model but only 1.8 times the data',
        },
        keywords: { zh: ['5.5', '1.8'], en: ['5.5', '1.8'] },
      },
      {
        id: 'F02.3',
        text: {
          zh: 'Chinchilla：两者等比例放大，每个参数约 20 个 token',
          en: 'Chinchilla: scale both equally, about 20 tokens per parameter',
        },
        keywords: { zh: ['等比例', '20'], en: ['equally', '20 tokens'] },
      },
      {
        id: 'F02.4',
        text: {
          zh: '差异的原因：Chinchilla 归因于学习率计划；Porian 2024 重做后，归因于末层计算量、预热和优化器调参',
          en: 'Why they differ: Chinchilla blamed the learning-rate schedule; Porian 2024 reran it and found last-layer compute, warmup and optimiser tuning',
        },
        keywords: { zh: ['学习率', '预热', '优化器'], en: ['learning rate', 'schedule', 'warmup'] },
      },
      {
        id: 'F02.5',
        text: {
          zh: '实际常常超训：Llama 3.1 8B 每个参数约 1900 个 token，换来便宜的推理',
          en: 'In practice models are over-trained: Llama 3.1 8B saw about 1,900 tokens per parameter, for cheap inference',
        },
        keywords: { zh: ['超训', '推理成本', '1900'], en: ['overtrain', 'inference cost', '1900'] },
      },
    ],
    trap: {
      zh: '把 20 当铁律。它是拟合出来的：Besiroglu 2024 发现原文的第三种拟合有误，改正后又与前两种一致；把推理成本算进去，最优点还会变。',
      en: 'Treating 20 as a law. It is a fit: Besiroglu 2024 found the third of three fits faulty, and once corrected it agrees with the other two; counting inference cost moves the optimum again.',
    },
    followUps: ['C03'],
    claims: ['N04', 'N15', 'N34'],
    sources: [
      sources.kaplan2020,
      sources.hoffmann2022,
      sources.besiroglu2024,
      sources.porian2024,
      sources.sardana2023,
      sources.llama3,
    ],
  },
  {
    id: 'F03',
    level: 'followup',
    question: {
      zh: '给你参数量和 token 数，怎么估算训练要多少算力、多少天？',
      en: 'Given parameters and tokens, how do you estimate the compute and the days of training?',
    },
    time: '90s',
    keyPoints: [
      {
        id: 'F03.1',
        text: { zh: '总计算量约为 6ND', en: 'Total compute is about 6ND' },
        keywords: { zh: ['6nd', '六倍', '参数乘词元', '参数乘token'], en: ['6nd', 'six times'] },
      },
      {
        id: 'F03.2',
        text: {
          zh: '6 = 前向 2 加反向 4',
          en: 'The 6 is 2 for the forward pass plus 4 for the backward pass',
        },
        keywords: { zh: ['前向', '反向'], en: ['forward', 'backward'] },
      },
      {
        id: 'F03.3',
        text: {
          zh: '秒数 = 计算量 ÷（卡数 × 峰值 × MFU），再除以 86400 得天数',
          en: 'Seconds = FLOPs ÷ (GPUs × peak × MFU); divide by 86,400 for days',
        },
        keywords: { zh: ['mfu', '峰值'], en: ['mfu', 'peak'] },
      },
      {
        id: 'F03.4',
        text: {
          zh: '验算：6 × 405B × 15.6T 得 3.8×10^{25}，与报告一致（报告多半用的是同一公式，只算弱验证）',
          en: 'Check: 6 × 405B × 15.6T gives 3.8×10^{25}, as reported (probably by the same rule, so a weak check)',
        },
        keywords: { zh: ['3.8', '405b'], en: ['3.8', '405b'] },
      },
      {
        id: 'F03.5',
        text: { zh: 'MoE 用激活参数代入 N', en: 'For MoE, N is the active parameters' },
        keywords: { zh: ['激活参数', 'moe'], en: ['active parameters', 'moe'] },
      },
    ],
    trap: {
      zh: '忘了 MFU（公开的例子多在 20%–50%），或用了厂商“带稀疏”的峰值，天数会差一倍以上；长上下文还要加注意力的平方项。',
      en: 'Forgetting MFU (public examples mostly run from 20% to 50%), or using the vendor’s sparse peak: the days come out wrong by more than a factor of two. Long contexts add attention’s quadratic term.',
    },
    followUps: ['C05'],
    claims: ['N16', 'N41', 'N42'],
    sources: [sources.hoffmann2022, sources.llama3],
  },
  {
    id: 'F04',
    level: 'followup',
    question: {
      zh: '训练和推理的显存分别由什么组成？',
      en: 'What makes up memory in training, and in inference?',
    },
    time: '2m',
    keyPoints: [
      {
        id: 'F04.1',
        text: {
          zh: '训练：权重、梯度、优化器状态，混合精度 Adam 每个参数约 16 字节',
          en: 'Training: weights, gradients, optimiser states; about 16 bytes per parameter with mixed-precision Adam',
        },
        keywords: { zh: ['梯度', '优化器', '16'], en: ['gradients', 'optimi', '16'] },
      },
      {
        id: 'F04.2',
        text: { zh: '再加激活，可以用重计算换显存', en: 'Plus activations; recomputing them saves memory' },
        keywords: { zh: ['激活', '重计算'], en: ['activations', 'recomput'] },
      },
      {
        id: 'F04.3',
        text: { zh: '推理：权重加 KV 缓存', en: 'Inference: the weights plus the KV cache' },
        keywords: { zh: ['kv缓存', '缓存'], en: ['kv cache', 'cache'] },
      },
      {
        id: 'F04.4',
        text: {
          zh: '每个 token 的 KV = 2 × 层数 × KV 头数 × 头维 × 字节数',
          en: 'KV per token = 2 × layers × KV heads × head dimension × bytes',
        },
        keywords: { zh: ['层数', '头数'], en: ['layers', 'heads'] },
      },
      {
        id: 'F04.5',
        text: { zh: 'ZeRO 把这些状态切分到各张卡上', en: 'ZeRO shards these states across GPUs' },
        keywords: { zh: ['zero', '切分'], en: ['zero', 'shard'] },
      },
    ],
    trap: {
      zh: 'KV 缓存漏乘 2（K 和 V 各一份），或对 GQA 模型用了查询头数；用 MLA 的模型（DeepSeek-V3、Kimi K2）存的是压缩向量，2026 年的 V4.1-Flash 一个 token 只存 890 字节，都不能套这个式子。',
      en: 'Dropping the factor 2 (one K and one V), or using query heads on a GQA model; models with MLA (DeepSeek-V3, Kimi K2) store a compressed vector, and V4.1-Flash of 2026 only 890 bytes a token, so the formula does not apply.',
    },
    followUps: ['C09'],
    claims: ['N16', 'N33'],
    sources: [
      sources.rajbhandari2019,
      sources.kwon2023,
      sources.ainslie2023,
      sources.deepseekV3,
      sources.kimiK2,
      sources.vllmRecipes2026,
    ],
  },
  {
    id: 'F05',
    level: 'followup',
    question: {
      zh: '为什么现在的大模型多数采用 decoder-only 结构？',
      en: 'Why are most large models decoder-only today?',
    },
    time: '90s',
    keyPoints: [
      {
        id: 'F05.1',
        text: { zh: '目标统一：一切任务都变成续写', en: 'One objective: every task becomes continuation' },
        keywords: { zh: ['续写', '统一'], en: ['continuation', 'unified'] },
      },
      {
        id: 'F05.2',
        text: {
          zh: '因果注意力下，前文的 KV 不会变，可以跨轮复用；双向编码多加一句就要重算',
          en: 'Under causal attention the KV cache of what came before stays valid and is reused across turns; a bidirectional encoder recomputes for every added sentence',
        },
        keywords: { zh: ['kv', '复用'], en: ['kv cache', 'reuse'] },
      },
      {
        id: 'F05.3',
        text: {
          zh: '对照实验里，只做自监督预训练时，零样本表现好',
          en: 'In a controlled study, strong zero-shot results right after self-supervised pretraining',
        },
        keywords: { zh: ['零样本', 'wang'], en: ['zero-shot', 'wang'] },
      },
      {
        id: 'F05.4',
        text: {
          zh: '工程生态和缩放经验都集中在这里',
          en: 'The ecosystem and the experience of scaling are concentrated here',
        },
        keywords: { zh: ['生态', '经验'], en: ['ecosystem', 'scaling'] },
      },
      {
        id: 'F05.5',
        text: {
          zh: '并非绝对：T5 一类在多任务微调后可以更好',
          en: 'Not absolute: encoder–decoders such as T5 can win after multitask tuning',
        },
        keywords: { zh: ['并非绝对', 't5'], en: ['not absolute', 't5'] },
      },
    ],
    trap: {
      zh: '背一个“低秩”的理由当定论；那只是一种假说，要说清实验条件。',
      en: 'Reciting the low-rank argument as settled; it is one hypothesis. Name the experimental conditions.',
    },
    followUps: ['F04'],
    claims: ['N27', 'N28'],
    sources: [sources.wang2022, sources.raffel2019],
  },
  {
    id: 'F06',
    level: 'followup',
    question: {
      zh: 'RLHF 的三步是什么？DPO 和 R1 那种强化学习又有什么不同？',
      en: 'What are the three steps of RLHF, and how do DPO and R1-style RL differ?',
    },
    time: '2m',
    keyPoints: [
      {
        id: 'F06.1',
        text: {
          zh: 'SFT、训练奖励模型、用 PPO 优化并加 KL 约束',
          en: 'SFT, a reward model, then PPO with a KL penalty',
        },
        keywords: { zh: ['sft', '奖励模型', 'ppo'], en: ['sft', 'reward model', 'ppo'] },
        hits: { zh: 2, en: 2 },
      },
      {
        id: 'F06.2',
        text: {
          zh: 'InstructGPT 这三步的数据约为 13k、33k、31k 条提示',
          en: 'InstructGPT used about 13k, 33k and 31k prompts for them',
        },
        keywords: { zh: ['13k', '1.3万', '33k', '3.3万', '31k', '3.1万'], en: ['13k', '33k', '31k'] },
      },
      {
        id: 'F06.3',
        text: {
          zh: 'DPO 用一个分类式的损失，省掉单独的奖励模型和在线采样；KL 约束藏在参考模型里',
          en: 'DPO uses a classification-style loss, with no separate reward model and no online sampling; the KL constraint sits in the reference model',
        },
        keywords: { zh: ['dpo', '分类'], en: ['dpo', 'classification'] },
      },
      {
        id: 'F06.4',
        text: {
          zh: 'R1-Zero 用规则可验证的奖励练推理；GRPO 是算法：不训练价值网络，用同组的平均分作基线',
          en: 'R1-Zero trains reasoning on rule-checked, verifiable rewards; GRPO is the algorithm: no value network, the group’s mean score is the baseline',
        },
        keywords: { zh: ['grpo', '可验证', '推理'], en: ['grpo', 'verifiable', 'reasoning'] },
        hits: { zh: 2, en: 2 },
      },
      {
        id: 'F06.5',
        text: {
          zh: '先后顺序因家而异：R1、Qwen3 先练思考再管偏好，Tülu 3 反过来，V4、Kimi K3 各领域练专家再蒸馏成一个',
          en: 'The order differs by lab: R1 and Qwen3 train thinking first and see to preferences after, Tülu 3 the other way round, V4 and Kimi K3 train experts by field and distil them into one',
        },
        keywords: {
          zh: ['因家而异', '各家', '反过来'],
          en: ['differs by lab', 'order differs', 'other way round'],
        },
      },
    ],
    trap: {
      zh: '以为 DPO 不需要偏好数据（它仍要成对的“好/坏”回答）；或把 GRPO 等同于可验证奖励，在 DeepSeekMath 里它配的就是奖励模型。',
      en: 'Thinking that DPO needs no preference data (it still needs pairs of chosen and rejected answers), or equating GRPO with verifiable rewards: in DeepSeekMath it ran on a reward model.',
    },
    followUps: ['C03'],
    claims: ['N30', 'N31'],
    sources: [
      sources.ouyang2022,
      sources.rafailov2023,
      sources.grpo2024,
      sources.deepseekR1,
      sources.qwen3,
      sources.tulu3,
      sources.deepseekV4,
      sources.kimiK3,
    ],
  },
  {
    id: 'F07',
    level: 'followup',
    question: {
      zh: 'MoE 的总参数和激活参数是什么意思？有什么代价？',
      en: 'In MoE, what are total and active parameters, and what is the price?',
    },
    time: '90s',
    keyPoints: [
      {
        id: 'F07.1',
        text: {
          zh: '在每个 MoE 层，一个 token 只走路由选中的少数专家',
          en: 'In each MoE layer a token visits only the few experts it is routed to',
        },
        keywords: { zh: ['路由', '专家'], en: ['routed', 'routing', 'experts'] },
      },
      {
        id: 'F07.2',
        text: {
          zh: '例：DeepSeek-V3 总参数 671B，激活 37B；2026 年的 Kimi K3 总参数 2.8T，激活 104B',
          en: 'Examples: DeepSeek-V3 has 671B in total, 37B active; Kimi K3 of 2026 has 2.8T, 104B active',
        },
        keywords: { zh: ['671', '37', '104'], en: ['671', '37', '104'] },
      },
      {
        id: 'F07.3',
        text: {
          zh: '省计算，不省显存：全部权重都要放得下',
          en: 'It saves compute, not memory: all weights must fit',
        },
        keywords: { zh: ['显存', '不省'], en: ['memory', 'all weights'] },
      },
      {
        id: 'F07.4',
        text: {
          zh: '代价：负载均衡、跨卡通信、训练稳定性',
          en: 'Price: load balancing, communication between GPUs, training stability',
        },
        keywords: { zh: ['负载均衡', '通信'], en: ['load balancing', 'communication'] },
      },
    ],
    trap: {
      zh: '拿 MoE 的总参数直接和稠密模型比“谁更大”。Switch-C 有 1.57 万亿参数，每个序列的计算量却只有 110 亿参数的稠密模型 T5-XXL 的约七分之一。',
      en: 'Comparing an MoE’s total parameters with a dense model’s as if they were the same. Switch-C has 1.57T parameters but spends about a seventh of the compute per sequence of the dense 11B T5-XXL.',
    },
    followUps: ['C06', 'C11'],
    claims: ['N03', 'N14', 'N16'],
    sources: [sources.deepseekV3, sources.glam2021, sources.mixtral2024, sources.fedus2021, sources.kimiK3],
  },
  {
    id: 'F08',
    level: 'followup',
    question: {
      zh: '模型为什么会产生幻觉？你会怎么缓解？',
      en: 'Why do models hallucinate, and how would you mitigate it?',
    },
    time: '90s',
    keyPoints: [
      {
        id: 'F08.1',
        text: { zh: '训练目标管的是像不像，不是真不真', en: 'The objective rewards plausibility, not truth' },
        keywords: { zh: ['像不像', '目标', '概率'], en: ['plausib', 'objective'] },
        hits: { zh: 2, en: 1 },
      },
      {
        id: 'F08.2',
        text: {
          zh: '训练和评测常常鼓励猜测，而不是说不知道',
          en: 'Training and evaluation often reward guessing over abstaining',
        },
        keywords: { zh: ['猜', '不知道'], en: ['guess', 'abstain'] },
      },
      {
        id: 'F08.3',
        text: { zh: '知识缺失或过期', en: 'Knowledge is missing or stale' },
        keywords: { zh: ['过期', '缺失'], en: ['stale', 'missing'] },
      },
      {
        id: 'F08.4',
        text: {
          zh: '缓解：检索、引用出处、用工具计算、拒答、人工复核',
          en: 'Mitigation: retrieval, citations, tools, abstention, human review',
        },
        keywords: { zh: ['检索', '引用', '复核'], en: ['retrieval', 'citation', 'review'] },
        hits: { zh: 2, en: 2 },
      },
      {
        id: 'F08.5',
        text: { zh: '要用评测集量化，而不是凭感觉', en: 'Measure it on an evaluation set, not by feel' },
        keywords: { zh: ['评测集', '量化', '凭感觉'], en: ['evaluation set', 'test set', 'measure'] },
      },
    ],
    trap: {
      zh: '说“调低温度就行”，或“接了检索就没有幻觉”。温度只改变随机性，稳定地答错仍然是错；检索会找错，模型也可能不照着写。',
      en: 'Saying “lower the temperature” or “retrieval cures it”. Temperature only changes randomness, and a wrong answer given every time is still wrong; retrieval can miss, and the model may not follow what it found.',
    },
    followUps: ['C07', 'C12', 'F14'],
    claims: ['N07', 'N36'],
    sources: [sources.kalai2025, sources.lin2021, sources.lewis2020],
  },
  {
    id: 'F09',
    level: 'followup',
    question: {
      zh: '什么时候用 BERT 一类的小模型，什么时候用大语言模型？',
      en: 'When do you pick a small model such as BERT, and when an LLM?',
    },
    time: '75s',
    keyPoints: [
      {
        id: 'F09.1',
        text: {
          zh: '分类、抽取、检索向量，而且有标注：选小模型',
          en: 'Classification, extraction or embeddings, with labels at hand: a small model',
        },
        keywords: { zh: ['分类', '抽取', '标注'], en: ['classification', 'extraction', 'labels'] },
        hits: { zh: 2, en: 2 },
      },
      {
        id: 'F09.2',
        text: {
          zh: '开放式生成、少标注、任务多变：选大模型',
          en: 'Open generation, few labels, changing tasks: an LLM',
        },
        keywords: { zh: ['生成', '少标注'], en: ['generation', 'few labels'] },
      },
      {
        id: 'F09.3',
        text: { zh: '再看延迟、吞吐、成本和隐私', en: 'Then weigh latency, throughput, cost and privacy' },
        keywords: { zh: ['延迟', '吞吐', '成本'], en: ['latency', 'throughput', 'cost'] },
        hits: { zh: 2, en: 2 },
      },
      {
        id: 'F09.4',
        text: {
          zh: '常见组合：大模型造数据或当老师，小模型上线',
          en: 'Common combination: the LLM makes data or teaches, the small model serves',
        },
        keywords: { zh: ['老师', '造数据', '蒸馏'], en: ['teach', 'distill'] },
        hits: { zh: 2, en: 1 },
      },
      {
        id: 'F09.5',
        text: {
          zh: '中间还有一档：零点几 B 到几 B 的指令模型，靠提示就能用，也放得上手机',
          en: 'There is a class in between: instruction-tuned models of a few billion or less, used by prompting, and small enough for a phone',
        },
        keywords: { zh: ['一档', '手机', '零点几'], en: ['in between', 'phone', 'few billion'] },
      },
    ],
    trap: {
      zh: '一律答“大模型更强”，没有成本和评测的意识。',
      en: 'Always answering “the LLM is stronger”, with no thought of cost or evaluation.',
    },
    followUps: ['C12'],
    claims: ['N12', 'N13', 'N15', 'N17'],
    sources: [sources.sanh2019, sources.hinton2015, sources.tinyLlama2024, sources.qwen3],
  },
  {
    id: 'F10',
    level: 'followup',
    question: {
      zh: '想让模型懂一个行业，继续预训练、微调、检索增强怎么选？',
      en: 'To make a model know an industry, do you choose continued pretraining, fine-tuning or RAG?',
    },
    time: '2m',
    keyPoints: [
      {
        id: 'F10.1',
        text: { zh: '事实常更新、要给出处：先做检索增强', en: 'Facts change or need citations: RAG first' },
        keywords: { zh: ['检索', '出处', '更新'], en: ['rag', 'citation', 'fresh'] },
        hits: { zh: 2, en: 2 },
      },
      {
        id: 'F10.2',
        text: { zh: '格式、口吻、流程：用微调', en: 'Format, tone, workflow: fine-tune' },
        keywords: { zh: ['格式', '口吻'], en: ['format', 'tone'] },
      },
      {
        id: 'F10.3',
        text: {
          zh: '领域语料多，又和通用文本差得远：继续预训练',
          en: 'A large domain corpus, far from general text: continued pretraining',
        },
        keywords: { zh: ['继续预训练', '语料'], en: ['continued pretraining', 'corpus'] },
      },
      {
        id: 'F10.4',
        text: {
          zh: '混入通用数据防遗忘；BloombergGPT 从零训练，金融 token 363B、通用 token 345B，约各一半',
          en: 'Mix in general data against forgetting; BloombergGPT, trained from scratch, was about half finance (363B tokens), half general (345B tokens)',
        },
        keywords: { zh: ['遗忘', '混入', '通用数据'], en: ['forgetting', 'mix', 'general data'] },
        hits: { zh: 2, en: 2 },
      },
      {
        id: 'F10.5',
        text: { zh: '先建领域评测集，再比较', en: 'Build a domain evaluation set first, then compare' },
        keywords: { zh: ['评测集', '先评测'], en: ['evaluation', 'test set'] },
      },
    ],
    trap: {
      zh: '指望几千条微调数据“灌进”大量新知识；或忽略副作用：直接在领域原文上继续训练，按提示问答可能变差（Cheng 2023）。也别只报投入不报结果：后来有研究说，不少金融任务上通用的 GPT-4 并不输 BloombergGPT。',
      en: 'Expecting a few thousand fine-tuning examples to inject lots of new facts, or ignoring the side effect: continued training on raw domain text can weaken prompted question answering (Cheng 2023). Or reporting the effort and not the outcome: later studies report general GPT-4 level with BloombergGPT or ahead on many financial tasks.',
    },
    followUps: ['C12'],
    claims: ['N43', 'N46'],
    sources: [
      sources.lewis2020,
      sources.gururangan2020,
      sources.cheng2023,
      sources.bloomberg2023,
      sources.li2023,
      sources.lima2023,
    ],
  },
  {
    id: 'F11',
    level: 'followup',
    question: { zh: '全参数微调和 LoRA 差在哪里？', en: 'How does full fine-tuning differ from LoRA?' },
    time: '90s',
    keyPoints: [
      {
        id: 'F11.1',
        text: {
          zh: 'LoRA 冻结原权重，只训练低秩增量',
          en: 'LoRA freezes the weights and trains a low-rank update',
        },
        keywords: { zh: ['冻结', '低秩'], en: ['freeze', 'low-rank'] },
      },
      {
        id: 'F11.2',
        text: {
          zh: '在 GPT-3 175B 上，可训练参数减到约万分之一，训练显存却只减到约三分之一，因为基座仍要装进去',
          en: 'On GPT-3 175B, about 10,000 times fewer trainable parameters, but training memory only drops to about a third, because the base must still be loaded',
        },
        keywords: { zh: ['万分之一', '1万倍', '三分之一', '3倍'], en: ['10,000', 'a third', '3 times'] },
      },
      {
        id: 'F11.3',
        text: {
          zh: '合并后推理没有额外延迟；不合并可以按任务换插件；两样不能同时占',
          en: 'Merged, it adds no latency; unmerged, adapters can be swapped per task; not both at once',
        },
        keywords: { zh: ['合并', '插件'], en: ['merge', 'adapter'] },
      },
      {
        id: 'F11.4',
        text: { zh: 'QLoRA 再把基座量化到 4 比特', en: 'QLoRA also quantises the base to 4 bits' },
        keywords: { zh: ['qlora', '4比特'], en: ['qlora', '4-bit'] },
      },
      {
        id: 'F11.5',
        text: {
          zh: '代价：秩限制了容量；在原论文的任务上与全参数微调相当，改动大时可能不如',
          en: 'Price: rank limits capacity; on par with full fine-tuning on the paper’s tasks, but it may lag when much must change',
        },
        keywords: { zh: ['容量', '全参'], en: ['capacity', 'full'] },
      },
    ],
    trap: {
      zh: '说 LoRA 让模型“变小”；它只是减少要训练、要保存的增量。',
      en: 'Saying LoRA makes the model smaller; it only shrinks what is trained and stored.',
    },
    followUps: ['F10'],
    claims: ['N43'],
    sources: [sources.hu2021, sources.dettmers2023],
  },
  {
    id: 'F12',
    level: 'followup',
    question: {
      zh: '上下文学习和微调有什么不同？为什么同一个模型能做多种任务？',
      en: 'How does in-context learning differ from fine-tuning, and why can one model do many tasks?',
    },
    time: '90s',
    keyPoints: [
      {
        id: 'F12.1',
        text: {
          zh: '上下文学习不更新权重，示例写在提示里',
          en: 'In-context learning updates no weights; the examples sit in the prompt',
        },
        keywords: { zh: ['不更新', '示例', '提示'], en: ['no update', 'examples', 'prompt'] },
        hits: { zh: 2, en: 2 },
      },
      {
        id: 'F12.2',
        text: {
          zh: '微调改权重，结果可以复用，但要训练',
          en: 'Fine-tuning changes the weights; the result can be reused, but it takes training',
        },
        keywords: {
          zh: ['改权重', '复用', '要训练'],
          en: ['changes the weights', 'change the weights', 'reuse', 'takes training'],
        },
      },
      {
        id: 'F12.3',
        text: {
          zh: '预训练文本里自然包含各种任务（Radford 2019 的解释，机制仍在研究）',
          en: 'Pretraining text naturally contains tasks of all kinds (Radford 2019’s account; the mechanism is still studied)',
        },
        keywords: { zh: ['预训练文本', '自然包含'], en: ['pretraining text', 'naturally'] },
      },
      {
        id: 'F12.4',
        text: {
          zh: '指令微调把任务统一成指令的形式（FLAN 用了 60 多个数据集）',
          en: 'Instruction tuning puts every task in the form of an instruction (FLAN used over 60 datasets)',
        },
        keywords: { zh: ['指令', 'flan', '60'], en: ['instruction', 'flan', '60'] },
      },
    ],
    trap: {
      zh: '把它讲成传统多任务学习的“多个输出头”。',
      en: 'Describing it as classical multi-task learning with several output heads.',
    },
    followUps: ['F11'],
    claims: ['N21', 'N38', 'N39', 'N43'],
    sources: [sources.brown2020, sources.flan2021, sources.radford2019],
  },
  {
    id: 'F13',
    level: 'followup',
    question: {
      zh: '什么是智能体？工具调用是怎么一回事，MCP 又管什么？',
      en: 'What is an agent, how does tool use work, and what is MCP for?',
    },
    time: '90s',
    keyPoints: [
      {
        id: 'F13.1',
        text: {
          zh: '智能体就是模型加工具加循环：做一步，看结果，再来；权重不变',
          en: 'An agent is a model with tools in a loop: act, look, go again; the weights stay the same',
        },
        keywords: { zh: ['循环', '权重不变'], en: ['in a loop', 'weights stay'] },
      },
      {
        id: 'F13.2',
        text: {
          zh: '模型只写出一条结构化的请求，程序去执行，再把输出放回上下文',
          en: 'The model only writes a structured request; a program executes it and puts the output back into the context',
        },
        keywords: { zh: ['结构化', '程序去执行'], en: ['structured request', 'executes'] },
      },
      {
        id: 'F13.3',
        text: {
          zh: 'MCP 是接口的标准，2024 年 11 月 25 日开放：用 JSON-RPC 规定怎样把工具、资源、提示交给模型',
          en: 'MCP standardises the interface, open since 25 November 2024: over JSON-RPC it says how tools, resources and prompts are offered to a model',
        },
        keywords: { zh: ['mcp', 'json-rpc'], en: ['mcp', 'json-rpc'] },
      },
      {
        id: 'F13.4',
        text: {
          zh: '步子一多错会攒起来：要有上限、有日志、要紧处人来批；评的时候看次次都成，不只看成过一次',
          en: 'With many steps errors pile up: set a limit, keep a log, let a person approve what matters; and score success every time, not just once',
        },
        keywords: { zh: ['上限', '日志', '次次都成'], en: ['a limit', 'a log', 'every time'] },
      },
    ],
    trap: {
      zh: '说“模型自己上网、自己运行代码”。运行的是外面的程序，所以权限也该在那儿管。',
      en: 'Saying that the model goes online or runs code by itself. A program around it does, and that is where permissions belong.',
    },
    followUps: ['C13'],
    claims: ['N28'],
    sources: [sources.lambert2026, sources.mcp2026],
  },
  {
    id: 'F14',
    level: 'followup',
    question: {
      zh: '别人报一个榜单分数，你信之前先问什么？',
      en: 'Somebody quotes a benchmark score. What do you ask before you believe it?',
    },
    time: '90s',
    keyPoints: [
      {
        id: 'F14.1',
        text: {
          zh: '题目见没见过：跟训练文本查重，用新题；GPT-3 查过，2000 道加法里找到 17 道',
          en: 'Had it seen the items? Look for overlap with the training text, use new ones; GPT-3’s authors looked, and found 17 of 2,000 sums',
        },
        keywords: { zh: ['查重', '见没见过'], en: ['overlap', 'had it seen'] },
      },
      {
        id: 'F14.2',
        text: {
          zh: '怎么判的：整题、按步、人评、模型当裁判，各有各的偏',
          en: 'How was it marked? All or nothing, step by step, by people, by a model as judge: each has its bias',
        },
        keywords: { zh: ['按步', '裁判'], en: ['step by step', 'as judge'] },
      },
      {
        id: 'F14.3',
        text: {
          zh: '误差多大：200 道题，对一半上下，95% 的区间就有 ±7 个点',
          en: 'How wide is the error? With 200 items and about half right, the 95% interval is ±7 points',
        },
        keywords: { zh: ['误差', '区间'], en: ['error', 'interval'] },
      },
      {
        id: 'F14.4',
        text: {
          zh: '条件写全没有：模型版本、测试框架、思考档位、日期',
          en: 'Are the conditions stated: model version, harness, reasoning effort, date?',
        },
        keywords: { zh: ['测试框架', '档位'], en: ['harness', 'effort'] },
      },
      {
        id: 'F14.5',
        text: {
          zh: '跟谁比：计算器、熟手、上一代；上线以后看真实的出错率',
          en: 'Compared with what: a calculator, an expert, its predecessor; and once live, the real rate of mistakes',
        },
        keywords: { zh: ['熟手', '上一代', '计算器'], en: ['calculator', 'predecessor'] },
      },
    ],
    trap: {
      zh: '把榜当真理。2026 年 2 月 OpenAI 停用了 SWE-bench Verified：模型老做不出的那 27.6% 里，至少 59.4% 的测试有毛病，答案还被模型见过。',
      en: 'Taking a leaderboard for the truth. In February 2026 OpenAI dropped SWE-bench Verified: of the 27.6% that models kept failing, at least 59.4% had faulty tests, and models had seen solutions.',
    },
    followUps: [],
    claims: ['N07', 'N37'],
    sources: [sources.brown2020, sources.miller2024, sources.sweBench2026],
  },
];
