import type { Question } from '../../src/core/model/questions.ts';
import { sources } from '../sources.ts';

/** What every interviewer opens with. */
export const basic: readonly Question[] = [
  {
    id: 'B01',
    level: 'basic',
    question: { zh: '请用一分钟讲清楚什么是大模型。', en: 'Explain in one minute what a large model is.' },
    time: '60s',
    keyPoints: [
      {
        id: 'B01.1',
        text: {
          zh: '参数、数据、算力一起放大的深度网络',
          en: 'A deep network with parameters, data and compute scaled up together',
        },
        keywords: { zh: ['参数', '数据', '算力'], en: ['parameters', 'data', 'compute'] },
        hits: { zh: 2, en: 2 },
      },
      {
        id: 'B01.2',
        text: { zh: '先用自监督在广泛的数据上预训练', en: 'Pretrained with self-supervision on broad data' },
        keywords: { zh: ['预训练', '自监督'], en: ['pretrain', 'self-supervised'] },
      },
      {
        id: 'B01.3',
        text: {
          zh: '再后训练，学会听指令、会推理；最后通过提示或微调适配很多任务',
          en: 'Then post-trained to follow instructions and reason, and adapted by prompting or fine-tuning',
        },
        keywords: { zh: ['后训练', '微调', '提示'], en: ['post-train', 'fine-tun', 'prompt'] },
        hits: { zh: 2, en: 2 },
      },
      {
        id: 'B01.4',
        text: {
          zh: '“大”没有统一的门槛，综述以百亿以上为讨论范围',
          en: 'No fixed threshold; the standard survey scopes itself to over 10B',
        },
        keywords: {
          zh: ['没有统一', '百亿', '10b'],
          en: ['no fixed threshold', 'no consensus', 'threshold', '10b', '10 billion'],
        },
      },
    ],
    trap: {
      zh: '把定义说成“参数超过某个数”，被问“1.1 亿的 BERT 算不算”就卡住。',
      en: 'Defining it by a parameter count, then getting stuck on “Is the 110M BERT one?”',
    },
    followUps: ['C01', 'F02'],
    claims: ['N01', 'N02', 'N03', 'N09'],
    sources: [sources.zhao2023, sources.bommasani2021],
  },
  {
    id: 'B02',
    level: 'basic',
    question: {
      zh: '大模型和小模型到底差在哪里？',
      en: 'What really separates large models from small ones?',
    },
    time: '60s',
    keyPoints: [
      {
        id: 'B02.1',
        text: {
          zh: '参数与数据的规模不同，但边界随年份移动',
          en: 'Parameters and data differ in size, but the boundary moves with the years',
        },
        keywords: { zh: ['边界', '移动'], en: ['boundary', 'moves'] },
      },
      {
        id: 'B02.2',
        text: {
          zh: '用法不再是界线：一任务一微调是 BERT 那一代，今天的小模型也靠提示；要比同一件事谁做得对',
          en: 'Usage no longer divides them: one fine-tune per task was BERT’s generation, and small models take prompts too; compare what each gets right',
        },
        keywords: { zh: ['提示', '那一代', '做得对'], en: ['prompt', 'generation', 'gets right'] },
      },
      {
        id: 'B02.3',
        text: {
          zh: '成本不同：训练、推理、显存、延迟',
          en: 'Cost differs: training, inference, memory, latency',
        },
        keywords: { zh: ['成本', '显存', '延迟'], en: ['cost', 'memory', 'latency'] },
        hits: { zh: 2, en: 2 },
      },
      {
        id: 'B02.4',
        text: {
          zh: '小模型也能吃下很多数据，还可以蒸馏、量化后放上手机',
          en: 'Small models can be trained on huge data too, and be distilled or quantised for phones',
        },
        keywords: { zh: ['蒸馏', '量化', '手机'], en: ['distill', 'quanti', 'phone'] },
        hits: { zh: 2, en: 2 },
      },
    ],
    trap: {
      zh: '只背“层数深、准确率高”，忘了 LLaMA-13B 胜过 GPT-3 这类反例。',
      en: 'Reciting “deeper and more accurate” and forgetting counter-examples such as LLaMA-13B beating GPT-3.',
    },
    followUps: ['F09', 'C03'],
    claims: ['N11', 'N12', 'N13', 'N14', 'N15', 'N16', 'N17'],
    sources: [sources.touvron2023, sources.sanh2019, sources.tinyLlama2024],
  },
  {
    id: 'B03',
    level: 'basic',
    question: {
      zh: '175B 里的 B 是什么？这样的模型占多少显存？',
      en: 'What does the B in 175B mean, and how much memory does such a model need?',
    },
    time: '60s',
    keyPoints: [
      {
        id: 'B03.1',
        text: { zh: 'B 是十亿，175B 就是 1750 亿个参数', en: 'B is billion: 175B is 175 billion parameters' },
        keywords: { zh: ['十亿', '1750亿'], en: ['billion', '175 billion'] },
      },
      {
        id: 'B03.2',
        text: {
          zh: '显存约等于参数量乘以每个参数的字节数',
          en: 'Memory is about parameters times bytes per parameter',
        },
        keywords: { zh: ['乘以', '乘每个', '相乘'], en: ['parameters times', 'times bytes', 'multiply'] },
      },
      {
        id: 'B03.3',
        text: { zh: 'fp16 每个参数 2 字节，约 350 GB', en: '2 bytes each in fp16: about 350 GB' },
        keywords: { zh: ['2字节', '350', 'fp16'], en: ['2 bytes', '350', 'fp16'] },
      },
      {
        id: 'B03.4',
        text: {
          zh: '4 比特约 88 GB，另加缩放因子；训练时每个参数约 16 字节',
          en: 'About 88 GB in 4-bit, plus scale factors; training takes about 16 bytes per parameter',
        },
        keywords: { zh: ['4比特', '16字节', '优化器'], en: ['4-bit', '16 bytes', 'optimi'] },
      },
    ],
    trap: {
      zh: '把权重的显存当成推理的全部，漏掉 KV 缓存和激活。',
      en: 'Taking the weights for the whole inference footprint and forgetting the KV cache and activations.',
    },
    followUps: ['F04', 'F07', 'C06'],
    claims: ['N03', 'N32', 'N33'],
    sources: [sources.rajbhandari2019, sources.bloom2022],
  },
  {
    id: 'B04',
    level: 'basic',
    question: {
      zh: '大模型、基础模型、大语言模型、GPT、ChatGPT 是什么关系？',
      en: 'How do large models, foundation models, LLMs, GPT and ChatGPT relate?',
    },
    time: '75s',
    keyPoints: [
      {
        id: 'B04.1',
        text: {
          zh: '基础模型看的是能否适配多种任务，不是大小',
          en: 'A foundation model is defined by adaptability, not size',
        },
        keywords: { zh: ['基础模型', '适配'], en: ['foundation', 'adapt'] },
      },
      {
        id: 'B04.2',
        text: { zh: '大语言模型是语言方向的大模型', en: 'An LLM is the language branch of large models' },
        keywords: {
          zh: ['语言方向', '做语言', '处理语言'],
          en: ['language branch', 'for language', 'of language'],
        },
      },
      {
        id: 'B04.3',
        text: {
          zh: 'GPT 是 OpenAI 的模型系列，公开过结构的几代都是 decoder-only',
          en: 'GPT is OpenAI’s model family; every generation with a published design is decoder-only',
        },
        keywords: { zh: ['解码器', 'decoder', '公开过结构'], en: ['decoder', 'published design'] },
      },
      {
        id: 'B04.4',
        text: {
          zh: 'ChatGPT 是产品，背后的模型会换：2022 年是 GPT-3.5，2026 年秋天是 GPT-6 一族',
          en: 'ChatGPT is a product; the model behind it changes: GPT-3.5 in 2022, the GPT-6 family in autumn 2026',
        },
        keywords: { zh: ['产品', 'gpt-3.5'], en: ['product', 'gpt-3.5'] },
      },
      {
        id: 'B04.5',
        text: {
          zh: '模态是另一把尺：有的只读文字，有的也看图、听声音，2024 年起有一个网络通吃的',
          en: 'Modality is another ruler: some read text only, others see pictures and hear sound as well; since 2024 one network may do all of it',
        },
        keywords: { zh: ['模态', '看图', '声音'], en: ['modality', 'pictures', 'sound'] },
        hits: { zh: 2, en: 2 },
      },
    ],
    trap: {
      zh: '画成一条直线的包含关系，把产品和模型放在同一层。',
      en: 'Drawing one straight line of containment, with product and model on the same level.',
    },
    followUps: ['C01', 'C11', 'F13'],
    claims: ['N22', 'N23', 'N24', 'N25', 'N27', 'N29'],
    sources: [sources.bommasani2021, sources.chatgpt2022, sources.openaiModels2026, sources.qwen3Omni],
  },
  {
    id: 'B05',
    level: 'basic',
    question: { zh: '大语言模型训练时到底在学什么？', en: 'What is an LLM actually trained to do?' },
    time: '60s',
    keyPoints: [
      {
        id: 'B05.1',
        text: { zh: '给定前文，预测下一个 token', en: 'Predict the next token from what comes before' },
        keywords: { zh: ['下一个', '预测'], en: ['next token', 'predict'] },
      },
      {
        id: 'B05.2',
        text: {
          zh: '损失是交叉熵，等价于最大似然',
          en: 'The loss is cross-entropy, which is maximum likelihood',
        },
        keywords: { zh: ['交叉熵', '最大似然'], en: ['cross-entropy', 'likelihood'] },
      },
      {
        id: 'B05.3',
        text: {
          zh: '标签来自文本自身，所以叫自监督',
          en: 'The labels come from the text itself: self-supervision',
        },
        keywords: { zh: ['自监督', '文本自身'], en: ['self-superv', 'text itself'] },
      },
      {
        id: 'B05.4',
        text: {
          zh: '稳定地回答问题，靠的是后训练：指令微调、偏好优化；基座模型只会往下接',
          en: 'Answering questions reliably comes later, from post-training on instructions and preferences; a base model only carries on',
        },
        keywords: { zh: ['指令微调', '基座'], en: ['instruction', 'base model'] },
      },
    ],
    trap: {
      zh: '说成“学会回答问题”，分不清基座模型和对话模型。',
      en: 'Saying it “learns to answer questions”, which confuses base and chat models.',
    },
    followUps: ['F12', 'F08'],
    claims: ['N26', 'N44'],
    sources: [sources.brown2020, sources.ouyang2022],
  },
  {
    id: 'B06',
    level: 'basic',
    question: {
      zh: 'encoder-only、decoder-only、encoder–decoder 有什么区别？',
      en: 'Encoder-only, decoder-only, encoder–decoder: what is the difference?',
    },
    time: '60s',
    keyPoints: [
      {
        id: 'B06.1',
        text: {
          zh: '注意力的可见范围不同：双向；因果；输入双向、输出因果',
          en: 'What attention sees differs: bidirectional; causal; bidirectional over the input and causal over the output',
        },
        keywords: { zh: ['双向', '因果', '掩码'], en: ['bidirectional', 'causal', 'mask'] },
        hits: { zh: 2, en: 2 },
      },
      {
        id: 'B06.2',
        text: {
          zh: 'encoder-only（如 BERT）偏理解与表示',
          en: 'Encoder-only, such as BERT: understanding and embeddings',
        },
        keywords: { zh: ['bert', '理解'], en: ['bert', 'understanding'] },
      },
      {
        id: 'B06.3',
        text: {
          zh: 'decoder-only（如 GPT、LLaMA）偏生成',
          en: 'Decoder-only, such as GPT and LLaMA: generation',
        },
        keywords: { zh: ['gpt', 'llama', '生成'], en: ['gpt', 'llama', 'generation'] },
        hits: { zh: 2, en: 2 },
      },
      {
        id: 'B06.4',
        text: {
          zh: 'encoder–decoder（如 T5、Whisper）适合把输入转换成输出，比如翻译',
          en: 'Encoder–decoder, such as T5 and Whisper: turning an input into an output, as in translation',
        },
        keywords: { zh: ['t5', '翻译'], en: ['t5', 'translation'] },
      },
    ],
    trap: {
      zh: '把 MoE 当成并列的第四种；它与前三种正交，换的是前馈层。',
      en: 'Listing MoE as a fourth kind; it is orthogonal to the three and replaces the feed-forward layer.',
    },
    followUps: ['F05'],
    claims: ['N27', 'N28'],
    sources: [sources.vaswani2017, sources.devlin2018, sources.raffel2019],
  },
  {
    id: 'B07',
    level: 'basic',
    question: {
      zh: '预训练、SFT、RLHF 各自解决什么问题？',
      en: 'What do pretraining, SFT and RLHF each solve?',
    },
    time: '60s',
    keyPoints: [
      {
        id: 'B07.1',
        text: { zh: '预训练：学语言规律和知识', en: 'Pretraining: the patterns of language, and knowledge' },
        keywords: { zh: ['语言规律', '知识'], en: ['patterns', 'knowledge'] },
      },
      {
        id: 'B07.2',
        text: { zh: 'SFT：用示范教它按指令作答', en: 'SFT: demonstrations teach it to follow instructions' },
        keywords: { zh: ['示范', '指令'], en: ['demonstration', 'instruction'] },
      },
      {
        id: 'B07.3',
        text: {
          zh: 'RLHF：按人的偏好，选更好的回答',
          en: 'RLHF: it learns to give the answers that people prefer',
        },
        keywords: { zh: ['偏好', '奖励模型'], en: ['prefer', 'reward model'] },
      },
      {
        id: 'B07.4',
        text: {
          zh: '公开的数里，算力大头还在预训练，但后训练的份额在涨：InstructGPT 的对齐约为其 1.6%，R1 的后训练约 5%，DeepSeek-V3.2 的强化学习超过 10%',
          en: 'In published figures most compute goes to pretraining, but the share grows: alignment took about 1.6% of it for InstructGPT, post-training about 5% for R1, reinforcement learning over 10% for DeepSeek-V3.2',
        },
        keywords: { zh: ['算力'], en: ['compute', 'small fraction'] },
      },
    ],
    trap: {
      zh: '说 RLHF 是用来“灌知识”的；它主要改变行为，不是增加知识的主要途径。',
      en: 'Claiming that RLHF injects knowledge; it mainly shapes behaviour and is not the main way to add facts.',
    },
    followUps: ['F06'],
    claims: ['N30', 'N31', 'N43'],
    sources: [sources.ouyang2022, sources.guo2025, sources.deepseekV3, sources.deepseekV32],
  },
  {
    id: 'B08',
    level: 'basic',
    question: {
      zh: '什么是涌现能力？请举一个具体例子。',
      en: 'What is an emergent ability? Give one concrete example.',
    },
    time: '60s',
    keyPoints: [
      {
        id: 'B08.1',
        text: {
          zh: '小模型接近随机，大模型明显高于随机，而且难以外推',
          en: 'Near random in small models, clearly above it in large ones, and hard to extrapolate',
        },
        keywords: { zh: ['接近随机', '外推'], en: ['near random', 'extrapolate'] },
      },
      {
        id: 'B08.2',
        text: {
          zh: '例：GPT-3 做三位数加法，13B 不到 10%，175B 约 80%，中间隔了 13 倍，一个模型也没有',
          en: 'Example: three-digit addition in GPT-3, under 10% at 13B and about 80% at 175B, with a gap of 13 times and no model in it',
        },
        keywords: { zh: ['三位数', '13b'], en: ['three-digit', '3-digit', '13b'] },
      },
      {
        id: 'B08.3',
        text: {
          zh: 'Wei 等人主要以训练算力为横轴',
          en: 'Wei et al. plot it mainly against training compute',
        },
        keywords: { zh: ['算力', 'flops'], en: ['compute', 'flops'] },
      },
      {
        id: 'B08.4',
        text: {
          zh: '有争议：评分指标、取样、随机种子都有份，少数任务可能真有门槛',
          en: 'It is disputed: metric, sampling and random seed all have a part, and a few tasks may have real thresholds',
        },
        keywords: { zh: ['争议', '指标', '评分'], en: ['disputed', 'metric'] },
        hits: { zh: 2, en: 1 },
      },
    ],
    trap: {
      zh: '说成“模型有了创造力”或“自动学到高层特征”，都不是这个词的定义。',
      en: 'Explaining it as “creativity” or “learning high-level features”; neither is what the word means.',
    },
    followUps: ['F01', 'C04'],
    claims: ['N18', 'N19', 'N35'],
    sources: [sources.wei2022, sources.brown2020, sources.schaeffer2023, sources.zhao2025],
  },
  {
    id: 'B09',
    level: 'basic',
    question: {
      zh: '自监督、监督、无监督学习怎么区分？',
      en: 'How do self-supervised, supervised and unsupervised learning differ?',
    },
    time: '45s',
    keyPoints: [
      {
        id: 'B09.1',
        text: { zh: '监督学习的标签通常由人给出', en: 'Supervised: the labels usually come from people' },
        keywords: { zh: ['人给出', '人工标注'], en: ['from people', 'human label'] },
      },
      {
        id: 'B09.2',
        text: {
          zh: '自监督的标签由数据自己构造',
          en: 'Self-supervised: the labels are built from the data itself',
        },
        keywords: { zh: ['自己构造', '数据本身'], en: ['from the data', 'built from'] },
      },
      {
        id: 'B09.3',
        text: {
          zh: '例：GPT 预测下一个 token，BERT 挑出 15%，大多遮住，再还原',
          en: 'GPT predicts the next token; BERT picks 15%, most of them masked, and restores them',
        },
        keywords: { zh: ['下一个', '遮住', '15'], en: ['next token', 'masked', '15'] },
      },
      {
        id: 'B09.4',
        text: {
          zh: '无监督没有标签目标，例如聚类；自监督常被算作它的一支',
          en: 'Unsupervised: no label as a target, as in clustering; self-supervision is often filed under it',
        },
        keywords: { zh: ['聚类', '没有目标'], en: ['clustering', 'no target'] },
      },
    ],
    trap: {
      zh: '说“大模型完全不需要标注”；SFT 数据和偏好数据起初都靠人，如今模型和规则代做不少，规矩和抽检还得人来。',
      en: 'Saying that large models need no labels at all; SFT and preference data began with people; models and rules now supply much of it, but people set the rules and check.',
    },
    followUps: ['C08'],
    claims: ['N44', 'N45'],
    sources: [sources.devlin2018, sources.baevski2020],
  },
  {
    id: 'B10',
    level: 'basic',
    question: { zh: '为什么要先预训练再微调？', en: 'Why pretrain first and fine-tune afterwards?' },
    time: '60s',
    keyPoints: [
      {
        id: 'B10.1',
        text: {
          zh: '通用知识一次学好，多个任务复用',
          en: 'Learn general knowledge once and reuse it for many tasks',
        },
        keywords: { zh: ['复用', '通用'], en: ['reuse', 'general'] },
      },
      {
        id: 'B10.2',
        text: { zh: '下游只需要少量标注', en: 'Downstream tasks then need few labels' },
        keywords: { zh: ['少量标注', '标注少'], en: ['few labels', 'less labeled'] },
      },
      {
        id: 'B10.3',
        text: {
          zh: '这就是迁移学习，ULMFiT、GPT-1、BERT 之后成为主流',
          en: 'This is transfer learning, the mainstream since ULMFiT, GPT-1 and BERT',
        },
        keywords: { zh: ['迁移学习', 'bert'], en: ['transfer learning', 'bert'] },
      },
      {
        id: 'B10.4',
        text: {
          zh: '如今预训练之后还有后训练；轮到自己用，也可以不微调，靠提示或检索',
          en: 'Today post-training comes in between; for your own use prompting or retrieval may take its place',
        },
        keywords: { zh: ['提示', '检索'], en: ['prompting', 'retrieval'] },
      },
    ],
    trap: {
      zh: '以为微调是唯一的用法，不知道上下文学习不改权重。',
      en: 'Believing that fine-tuning is the only way; in-context learning leaves the weights unchanged.',
    },
    followUps: ['F10', 'F11', 'F12'],
    claims: ['N43', 'N39'],
    sources: [sources.howard2018, sources.devlin2018, sources.brown2020],
  },
  {
    id: 'B11',
    level: 'basic',
    question: { zh: '大模型有哪些明显缺点？', en: 'What are the clear weaknesses of large models?' },
    time: '60s',
    keyPoints: [
      {
        id: 'B11.1',
        text: { zh: '幻觉：听着像真，其实不真实', en: 'Hallucination: plausible, yet false' },
        keywords: { zh: ['幻觉', '不真实'], en: ['hallucination', 'false'] },
      },
      {
        id: 'B11.2',
        text: { zh: '训练和推理成本高，有延迟', en: 'Costly to train and to serve, with latency' },
        keywords: { zh: ['成本', '延迟'], en: ['cost', 'latency'] },
      },
      {
        id: 'B11.3',
        text: {
          zh: '知识有截止日期，难更新，难溯源',
          en: 'Knowledge has a cut-off, and is hard to update or trace',
        },
        keywords: { zh: ['截止', '溯源', '更新'], en: ['cut-off', 'trace', 'update'] },
        hits: { zh: 2, en: 2 },
      },
      {
        id: 'B11.4',
        text: {
          zh: '偏见、隐私、版权，还有安全：外来文字能当命令用（提示注入）',
          en: 'Bias, privacy, copyright, and safety: foreign text can act as an order (prompt injection)',
        },
        keywords: { zh: ['偏见', '隐私', '安全'], en: ['bias', 'privacy', 'safety'] },
        hits: { zh: 2, en: 2 },
      },
    ],
    trap: {
      zh: '只讲优点；面试官会立刻问缺点，没准备就失分。',
      en: 'Listing only strengths; an interviewer asks for weaknesses at once, and being unprepared costs points.',
    },
    followUps: ['F08', 'C07', 'C10', 'C13'],
    claims: ['N07', 'N16', 'N36', 'N46'],
    sources: [sources.kalai2025, sources.lin2021, sources.bender2021],
  },
  {
    id: 'B12',
    level: 'basic',
    question: {
      zh: '训练一个大模型大概需要多少数据、多少卡、多久？',
      en: 'Roughly how much data, how many GPUs and how long does training take?',
    },
    time: '75s',
    keyPoints: [
      {
        id: 'B12.1',
        text: {
          zh: '数据用 token 衡量：GPT-3 用了 3000 亿，Llama 3.1 用了 15.6 万亿，Qwen3 用了 36 万亿',
          en: 'Measure data in tokens: 300B for GPT-3, 15.6T for Llama 3.1, 36T for Qwen3',
        },
        keywords: { zh: ['词元', 'token', '3000亿', '15.6'], en: ['tokens', '300b', '300 billion', '15.6'] },
      },
      {
        id: 'B12.2',
        text: {
          zh: '卡数：BLOOM 384，LLaMA 2048，Llama 3.1 最多 16384；Meta 自称 Llama 4 的集群超过 10 万，无报告可核',
          en: 'GPUs: 384 for BLOOM, 2,048 for LLaMA, up to 16,384 for Llama 3.1; Meta claims over 100,000 for Llama 4’s cluster, with no report to check',
        },
        keywords: { zh: ['384', '2048', '16384'], en: ['384', '2048', '16384'] },
      },
      {
        id: 'B12.3',
        text: {
          zh: '时间：约 21 天到 117 天，建议用 GPU 小时比较',
          en: 'Time: about 21 to 117 days; GPU-hours compare better',
        },
        keywords: { zh: ['gpu小时', '天'], en: ['gpu-hours', 'days'] },
      },
      {
        id: 'B12.4',
        text: {
          zh: '可以用 6ND 自己估算，再除以有效算力',
          en: 'Estimate it yourself: 6ND, divided by effective throughput',
        },
        keywords: { zh: ['6nd', '有效算力'], en: ['6nd', 'throughput'] },
      },
    ],
    trap: {
      zh: '脱口说“PB 级文本”；实际训练文本从几百 GB 到一百多 TB，PB 级的是原始网页或多媒体。',
      en: 'Blurting out “petabytes of text”; training text runs from hundreds of GB to a bit over a hundred TB, and what comes in petabytes is raw crawls or media.',
    },
    followUps: ['F03', 'C02', 'C05'],
    claims: ['N06', 'N40', 'N41', 'N42'],
    sources: [sources.brown2020, sources.llama3, sources.bloom2022, sources.touvron2023, sources.qwen3],
  },
];
