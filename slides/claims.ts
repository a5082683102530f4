import type { Claim } from '../src/core/model/evidence.ts';
import { models } from './models.ts';
import { count } from './quantities.ts';
import { sources } from './sources.ts';

/** What the study notes claim, in their order and in our words, each with a verdict and what to say instead. */
export const claims: readonly Claim[] = [
  {
    id: 'N01',
    says: {
      zh: '所谓大模型，就是参数规模很大、计算结构复杂的机器学习模型。',
      en: 'A large model is a machine-learning model with very many parameters and an elaborate computational structure.',
    },
    verdict: 'imprecise',
    nuance: {
      zh: '“大”没有统一门槛，而且随年份移动：1.1 亿参数的 BERT 在 2018 年算大，今天算小；综述自己也承认没有共识，只是把 10B 以上作为讨论范围。“结构复杂”也不是要点，Transformer 其实是同一种层反复堆叠。面试时补一句：看参数、数据、算力三者一起放大。',
      en: '“Large” has no agreed threshold and drifts with time: BERT at 110M was big in 2018 and is small now; the standard survey says there is no consensus and merely scopes itself to >10B. “Elaborate structure” misses the point: a Transformer repeats one simple block. Say that parameters, data and compute are scaled together.',
    },
    sources: [sources.zhao2023, sources.devlin2018],
  },
  {
    id: 'N02',
    says: {
      zh: '大模型一般用深度神经网络搭建。',
      en: 'Large models are normally built as deep neural networks.',
    },
    verdict: 'sound',
    nuance: {
      zh: '成立。可以更具体：文本领域几乎都是 Transformer；推荐领域的大参数则主要是稀疏嵌入表。',
      en: 'Correct. Be more specific: for text it is almost always a Transformer; in recommendation most parameters sit in sparse embedding tables.',
    },
    sources: [sources.vaswani2017, sources.mudigere2021],
  },
  {
    id: 'N03',
    says: {
      zh: '参数量落在几十亿到几千亿之间。',
      en: 'Parameter counts run from a few billion to several hundred billion.',
    },
    verdict: 'dated',
    nuance: {
      zh: '2020 年前后大致如此；2021 年 Switch 已到 1.57 万亿，2025 年 Kimi K2 约 1 万亿。现在必须分清“总参数”和“每个词元激活的参数”。',
      en: 'Right for about 2020; Switch reached 1.57T in 2021 and Kimi K2 about 1T in 2025. Today always separate total from active parameters.',
    },
    sources: [sources.fedus2021, sources.deepseekV3, sources.kimiK2],
  },
  {
    id: 'N04',
    says: {
      zh: '之所以做大，是为了更强的表达力和预测效果，好应付更难的任务与数据。',
      en: 'They are made big to gain expressive power and predictive performance for harder tasks and data.',
    },
    verdict: 'imprecise',
    nuance: {
      zh: '表达力强不等于效果好。真正支持做大的依据是缩放定律：损失随参数、数据、算力按幂律下降，而且可外推；参数和数据要同步增加，否则就是训练不足。',
      en: 'Expressive power is not performance. The real case for scale is the scaling laws: loss falls as a power law in parameters, data and compute and can be extrapolated; grow parameters without data and the model is undertrained.',
    },
    sources: [sources.kaplan2020, sources.hoffmann2022],
  },
  {
    id: 'N05',
    says: {
      zh: '语言、视觉、语音、推荐等方向都在用大模型。',
      en: 'Large models are used in language, vision, speech, recommendation and more.',
    },
    verdict: 'imprecise',
    nuance: {
      zh: '方向没错，但各领域的“大”不是一回事：视觉 ViT-22B 约 217 亿，语音 Whisper 最大 15.5 亿，推荐 DLRM 可到 12 万亿，但几乎全是查表的嵌入，每样本只需几 MFLOPs。',
      en: 'True, but “large” means different things: ViT-22B has 21.7B parameters, Whisper at most 1.55B, while a DLRM recommender was trained at up to 12T parameters, almost all lookup tables costing a few MFLOPs per sample.',
    },
    sources: [sources.dehghani2023, sources.whisper2022, sources.mudigere2021],
  },
  {
    id: 'N06',
    says: {
      zh: '用海量数据训练，可以学到复杂的规律和特征。',
      en: 'Training on huge data lets the model learn intricate patterns and features.',
    },
    verdict: 'sound',
    nuance: {
      zh: '成立，但这是深度学习的共性，不是大模型独有；数据的质量、去重和配比与数量同样关键。',
      en: 'Correct, but this is true of deep learning in general; quality, deduplication and mixture matter as much as volume.',
    },
    sources: [sources.brown2020, sources.dclm2024],
  },
  {
    id: 'N07',
    says: {
      zh: '大模型泛化更强，因此对没见过的数据也能判断准确。',
      en: 'Better generalisation means accurate predictions on unseen data.',
    },
    verdict: 'imprecise',
    nuance: {
      zh: '“更强”可以说，“准确”说过了：分布外、长尾事实、训练后的新事件都会错，而且错得很自信（幻觉）；跑分还可能被数据污染抬高。',
      en: '“Better” is fine; “accurate” is too strong: models fail out of distribution, on long-tail facts and on recent events, often confidently (hallucination), and benchmark scores can be inflated by contamination.',
    },
    sources: [sources.brown2020, sources.lin2021, sources.kalai2025],
  },
  {
    id: 'N08',
    says: {
      zh: 'ChatGPT 给出的说法更好懂，体现出接近人的归纳与思考。',
      en: 'ChatGPT’s own wording is easier to grasp and shows human-like induction and thinking.',
    },
    verdict: 'contested',
    nuance: {
      zh: '让模型自述不能当证据：流畅的文字只说明它会语言形式。研究者区分“形式语言能力”和“功能语言能力”（在真实世界里运用语言），前者强不代表后者强；也有团队主张 GPT-4 可算早期通用智能（Bubeck 2023），并无定论。引用定义应引用论文，不要引用聊天机器人。',
      en: 'A chatbot’s self-description is not evidence: fluent text shows formal linguistic skill. Researchers separate formal from functional competence; the first does not imply the second. Others argue GPT-4 may count as early general intelligence (Bubeck 2023); unsettled. Cite papers for definitions, not a chatbot.',
    },
    sources: [sources.mahowald2023, sources.bender2021, sources.bubeck2023],
  },
  {
    id: 'N09',
    says: {
      zh: '本质上，大模型是用海量数据训练出来的深度网络。',
      en: 'In essence a large model is a deep network trained on massive data.',
    },
    verdict: 'sound',
    nuance: {
      zh: '可以直接讲，最好补上“怎么训练”：先做自监督预训练，再做适配（微调或提示）。',
      en: 'Fine as is; add how it is trained: self-supervised pretraining followed by adaptation (fine-tuning or prompting).',
    },
    sources: [sources.bommasani2021],
  },
  {
    id: 'N10',
    says: {
      zh: '数据和参数足够大，就会涌现出接近人的智能。',
      en: 'With enough data and parameters, human-like intelligence emerges.',
    },
    verdict: 'contested',
    nuance: {
      zh: '两处有争议：一是“涌现”是否真的存在突变（Wei 2022 与 Schaeffer 2023）；二是“类人智能”没有可操作的定义。稳妥说法：规模使若干任务的表现超过随机水平，机制仍在研究。',
      en: 'Two disputes: whether the jump is real (Wei 2022 vs Schaeffer 2023) and what “human-like” means operationally. Safe wording: scale lifts performance on a number of tasks above chance; the mechanism is still under study.',
    },
    sources: [sources.wei2022, sources.schaeffer2023, sources.mahowald2023],
  },
  {
    id: 'N11',
    says: {
      zh: '小模型一般指参数不多、层数不深的模型。',
      en: 'A small model has few parameters and few layers.',
    },
    verdict: 'imprecise',
    nuance: {
      zh: '“小”同样是相对的，而且层数不是好指标：ResNet-152 有 152 层却只有 6020 万参数；GPT-3 只有 96 层但有 1750 亿参数，差别主要在宽度。',
      en: 'Small is relative too, and depth is a poor indicator: ResNet-152 has 152 layers but 60.2M parameters, GPT-3 has 96 layers and 175B; width makes the difference.',
    },
    sources: [sources.he2015, sources.brown2020],
  },
  {
    id: 'N12',
    says: { zh: '小模型的好处是轻、快、好部署。', en: 'Small models are light, fast and easy to deploy.' },
    verdict: 'sound',
    nuance: {
      zh: '成立，可以给数字：DistilBERT 比 BERT 小 40%、快 60%、保留约 97% 的语言理解分数。',
      en: 'Correct; give a number: DistilBERT is 40% smaller and 60% faster than BERT while keeping about 97% of its language-understanding score.',
    },
    sources: [sources.sanh2019, sources.howard2017],
  },
  {
    id: 'N13',
    says: {
      zh: '小模型适合数据少、算力紧的场合，比如手机、嵌入式和物联网。',
      en: 'Small models suit little data and little compute: phones, embedded devices, IoT.',
    },
    verdict: 'dated',
    nuance: {
      zh: `算力紧这一半还成立，数据少这一半过时了：${count(models.tinyLlama.parameters).zh}参数的 TinyLlama 用 ${count(models.tinyLlama.tokens).zh}词元训练；端侧也开始跑几十亿参数的模型（Gemini Nano ${count(models.geminiNano1.parameters).en}/3.25B）。小而“喂饱”是当前趋势，常配合蒸馏和量化。`,
      en: `The compute half holds, the data half is dated: ${count(models.tinyLlama.parameters).en} TinyLlama saw ${count(models.tinyLlama.tokens).en} tokens, and phones now run billions of parameters (Gemini Nano ${count(models.geminiNano1.parameters).en}/3.25B). The trend is small but heavily trained, plus distillation and quantisation.`,
    },
    sources: [sources.tinyLlama2024, sources.gemini2023, sources.hinton2015],
  },
  {
    id: 'N14',
    says: { zh: '大模型参数更多、层更深。', en: 'Large models have more parameters and more layers.' },
    verdict: 'imprecise',
    nuance: {
      zh: '参数更多没错；更深只是一部分，更宽和更多专家（MoE）贡献更大。粗算公式 N≈12·L·d² 里，宽度是平方项。',
      en: 'More parameters, yes; depth is only part of it: width and experts (MoE) contribute more. In N ≈ 12·L·d² width enters squared.',
    },
    sources: [sources.brown2020, sources.fedus2021],
  },
  {
    id: 'N15',
    says: { zh: '大模型表达力更强，准确率更高。', en: 'Large models are more expressive and more accurate.' },
    verdict: 'imprecise',
    nuance: {
      zh: '平均趋势如此，但不是必然：LLaMA-13B 在多数基准上超过 GPT-3 175B；1.3B 的 InstructGPT 比 175B GPT-3 更受标注员偏好；还有越大越差的任务。',
      en: 'True on average, not necessarily: LLaMA-13B beats GPT-3 175B on most benchmarks, labellers preferred 1.3B InstructGPT over 175B GPT-3, and some tasks get worse with scale.',
    },
    sources: [sources.touvron2023, sources.ouyang2022, sources.mckenzie2023],
  },
  {
    id: 'N16',
    says: {
      zh: '大模型训练和推理都更费算力、更费时间。',
      en: 'Large models need more compute and time to train and to run.',
    },
    verdict: 'sound',
    nuance: {
      zh: '成立，可以量化：训练约 6ND 次浮点运算，推理每个词元约 2N；MoE 让计算量取决于激活参数，但显存仍要装下全部参数。',
      en: 'Correct and quantifiable: training ≈ 6ND FLOPs, inference ≈ 2N per token; with MoE the compute follows active parameters while memory still holds all of them.',
    },
    sources: [sources.llama3, sources.hoffmann2022, sources.kwon2023],
  },
  {
    id: 'N17',
    says: {
      zh: '大模型适合数据多、算力足的环境，如云端和高性能计算。',
      en: 'Large models suit data-rich, compute-rich settings such as cloud and HPC.',
    },
    verdict: 'dated',
    nuance: {
      zh: '训练基本仍在云端或集群；推理已经下沉：4 比特量化后 TinyLlama 权重约 637 MB，gpt-oss-120b（总 117B，激活 5.1B）设计为单张 80 GB 卡可跑。',
      en: 'Training still lives in clusters, inference has moved down: 4-bit TinyLlama weights take about 637 MB, and gpt-oss-120b (117B total, 5.1B active) is designed for one 80 GB GPU.',
    },
    sources: [sources.tinyLlama2024, sources.gptOss2025],
  },
  {
    id: 'N18',
    says: {
      zh: '数据和参数越过某个临界点后，模型会出现事先没料到的复杂能力，称为涌现。',
      en: 'Past a critical scale of data and parameters, unforeseen complex abilities appear; this is called emergence.',
    },
    verdict: 'contested',
    nuance: {
      zh: '说法来自 Wei 2022：小模型没有、大模型才有、且不能靠外推预测。反方 Schaeffer 2023 指出换成连续指标后曲线就平滑了；Du 2024 又发现，在同一语料、分词和结构下以预训练损失为横轴，部分任务换成连续指标也仍有阈值。横轴应说“训练算力/损失”，不只是参数。',
      en: 'This follows Wei 2022: absent in small models, present in large ones, not predictable by extrapolation. Schaeffer 2023 shows smooth curves under continuous metrics; Du 2024, with corpus, tokenizer and architecture held fixed, finds thresholds in pretraining loss on some tasks even with continuous metrics. Talk about training compute or loss, not parameters alone.',
    },
    sources: [sources.wei2022, sources.schaeffer2023, sources.du2024],
  },
  {
    id: 'N19',
    says: {
      zh: '涌现指的是从原始数据里自动学出新的、更高层特征的能力。',
      en: 'Emergence is the ability to discover new, higher-level features from raw data automatically.',
    },
    verdict: 'wrong',
    nuance: {
      zh: '这里把“表示学习”和“涌现”混在一起。自动学特征是所有深度网络都会做的事，小模型也行；涌现讲的是任务表现随规模的变化形态（接近随机，然后明显高于随机）。',
      en: 'This conflates representation learning with emergence. Learning features is what every deep network does, small ones included; emergence is about how task performance changes with scale (near chance, then clearly above).',
    },
    sources: [sources.wei2022, sources.bommasani2021],
  },
  {
    id: 'N20',
    says: {
      zh: '只有具备涌现能力的模型才算真正意义上的大模型。',
      en: 'Only a model with emergent abilities counts as a proper large model.',
    },
    verdict: 'contested',
    nuance: {
      zh: '没有这样的通行标准：基础模型的原始定义把 BERT 也算在内；综述脚注说明 LLM 未必强于小的预训练模型，某些 LLM 也可能不出现涌现。把有争议的现象当作定义条件，会被追问。',
      en: 'There is no such standard: the original foundation-model definition includes BERT, and the survey notes that an LLM is not necessarily stronger than a small PLM and may show no emergence. Building a definition on a disputed phenomenon invites attack.',
    },
    sources: [sources.bommasani2021, sources.zhao2023, sources.schaeffer2023],
  },
  {
    id: 'N21',
    says: {
      zh: '涌现是大小模型之间最主要的差别。',
      en: 'Emergence is the chief difference between large and small models.',
    },
    verdict: 'contested',
    nuance: {
      zh: '综述确实称其为最显著的区别之一，但更稳的说法是“使用方式”的差别：大模型可以靠提示和上下文示例完成新任务而不改权重。Lu 2023 还认为，所谓涌现可以由上下文学习、模型记忆和语言知识共同解释。',
      en: 'The survey does call it one of the most prominent differences, but the safer contrast is how they are used: large models take new tasks from prompts and in-context examples without weight updates. Lu 2023 explains purported emergence by in-context learning together with memory and linguistic knowledge.',
    },
    sources: [sources.zhao2023, sources.brown2020, sources.lu2023],
  },
  {
    id: 'N22',
    says: { zh: '大模型和基础模型是同一个词。', en: 'Large model and foundation model are the same thing.' },
    verdict: 'imprecise',
    nuance: {
      zh: '基础模型的定义看“广泛数据训练 + 可适配多种下游任务”，不看参数个数；1.1 亿的 BERT 是基础模型，12 万亿参数的推荐模型却未必是。两者大量重叠，但不等价。',
      en: 'A foundation model is defined by broad training data and adaptability to many downstream tasks, not by size: 110M BERT qualifies, a 12T-parameter recommender may not. The sets overlap heavily but are not equal.',
    },
    sources: [sources.bommasani2021, sources.mudigere2021],
  },
  {
    id: 'N23',
    says: {
      zh: '大模型参数多、结构复杂，能吃下海量数据并完成语言、视觉、语音等多类任务。',
      en: 'A large model digests massive data and performs many task types: language, vision, speech.',
    },
    verdict: 'imprecise',
    nuance: {
      zh: '作为一类技术说得通，作为单个模型则不然：纯文本 LLM 不会看图听音，要靠多模态训练或外接编码器（如 Flamingo 把 80B 中的 70B 语言模型冻结，再加视觉通路）。',
      en: 'True of the class, not of each model: a text-only LLM cannot see or hear; that needs multimodal training or attached encoders (Flamingo freezes a 70B LM and adds a visual pathway to reach 80B).',
    },
    sources: [sources.flamingo2022, sources.clip2021],
  },
  {
    id: 'N24',
    says: {
      zh: '超大模型是大模型里参数特别多的一部分。',
      en: 'Very large models are the subset with far more parameters.',
    },
    verdict: 'imprecise',
    nuance: {
      zh: '文献里没有公认的“超大”界线，多半是产品用语。若要画图，请自己写明阈值（例如总参数 ≥ 1 万亿），并注明是本讲的约定。',
      en: 'No accepted cut-off exists; it is mostly product language. If you draw it, state your own threshold (for example ≥1T total) and say it is this talk’s convention.',
    },
    sources: [sources.zhao2023, sources.fedus2021, sources.kimiK2],
  },
  {
    id: 'N25',
    says: {
      zh: '大语言模型是参数和算力规模都很大的语言处理模型，GPT-3 是代表。',
      en: 'A large language model is a language model with large-scale parameters and compute, GPT-3 for instance.',
    },
    verdict: 'dated',
    nuance: {
      zh: '例子没错（175B、3000 亿词元、2020 年），但已过去多年，面试最好再给一个近期例子；并说明 LLM 的核心是语言建模目标，不少新模型已是多模态输入。',
      en: 'The example is right (175B, 300B tokens, 2020) but old; add a recent one. Say the core is the language-modelling objective, and that many newer models also take images or audio.',
    },
    sources: [sources.brown2020, sources.llama3],
  },
  {
    id: 'N26',
    says: {
      zh: '它靠大规模训练，用来写出像人写的文字或回答问题。',
      en: 'It is trained at scale to write human-like text or to answer questions.',
    },
    verdict: 'imprecise',
    nuance: {
      zh: '训练目标其实是预测下一个词元；“回答问题”是在指令微调和偏好对齐之后才稳定的行为。基座模型收到问题，可能只是继续往下编题目。',
      en: 'The training target is next-token prediction; answering questions becomes reliable only after instruction tuning and preference alignment. A base model may simply continue a question with more questions.',
    },
    sources: [sources.brown2020, sources.ouyang2022],
  },
  {
    id: 'N27',
    says: {
      zh: 'GPT 是以 Transformer 为底座的生成式预训练语言模型。',
      en: 'GPT is a generative pre-trained language model built on the Transformer.',
    },
    verdict: 'sound',
    nuance: {
      zh: '成立。加分点：GPT 用的是仅解码器结构、从左到右的因果注意力；GPT-1 到 GPT-3 公布了参数量，GPT-4 起不再公布架构与规模，并开始接受图像输入。',
      en: 'Correct. Bonus: decoder-only with left-to-right causal attention; sizes were published for GPT-1 to GPT-3, from GPT-4 on architecture and size are withheld and images are accepted.',
    },
    sources: [sources.radford2018, sources.radford2019, sources.brown2020, sources.gpt4],
  },
  {
    id: 'N28',
    says: {
      zh: 'GPT 用来做写作、翻译、摘要等语言任务。',
      en: 'GPT is used for writing, translating, summarising and similar language tasks.',
    },
    verdict: 'dated',
    nuance: {
      zh: '没错但偏窄：关键变化是“一个模型、换提示就换任务”，如今还包括写代码、调用工具和多步推理。',
      en: 'Right but narrow: the key change is one model whose task is set by the prompt, now including code, tool use and multi-step reasoning.',
    },
    sources: [sources.brown2020, sources.codex2021, sources.o1],
  },
  {
    id: 'N29',
    says: { zh: 'ChatGPT 是专门做对话的模型。', en: 'ChatGPT is a model specialised in dialogue.' },
    verdict: 'imprecise',
    nuance: {
      zh: 'ChatGPT 是产品名，背后的模型一直在换：2022 年 11 月 30 日上线时是 GPT-3.5 系列的微调模型，之后接入 GPT-4、GPT-4o 等。别把产品和模型画成同一个方框。',
      en: 'ChatGPT is a product whose underlying model keeps changing: at launch on 30 Nov 2022 a fine-tuned GPT-3.5, later GPT-4, GPT-4o and others. Do not draw product and model as one box.',
    },
    sources: [sources.chatgpt2022, sources.gpt4o],
  },
  {
    id: 'N30',
    says: {
      zh: '它经过专门训练，因此擅长多轮对话、理解上文。',
      en: 'Special training makes it good at multi-turn dialogue and context.',
    },
    verdict: 'sound',
    nuance: {
      zh: '方向对，但“专门训练”要说清：有监督微调、奖励模型、PPO 强化学习三步，与 InstructGPT 同法。另外，多轮记忆靠把历史放进上下文窗口，权重不会随聊天更新。',
      en: 'Right, but name the training: supervised fine-tuning, a reward model, then PPO, the InstructGPT recipe. And multi-turn memory comes from putting the history in the context window; weights do not update as you chat.',
    },
    sources: [sources.ouyang2022, sources.chatgpt2022],
  },
  {
    id: 'N31',
    says: {
      zh: '它的目标是让对话顺畅、前后一致又有意思。',
      en: 'Its goal is a fluent, coherent and engaging conversation.',
    },
    verdict: 'imprecise',
    nuance: {
      zh: '流畅主要来自预训练；对齐阶段的目标是有用、真实、无害，并不包含“有趣”。偏好优化还会带来讨好用户等副作用。',
      en: 'Fluency comes mostly from pretraining; alignment aims at being helpful, honest and harmless, “fun” is not among the goals, and preference tuning can cause side effects such as sycophancy.',
    },
    sources: [sources.ouyang2022],
  },
  {
    id: 'N32',
    says: { zh: '特点一：参数有几十亿个。', en: 'Trait 1: billions of parameters.' },
    verdict: 'dated',
    nuance: {
      zh: '作为下限可以；同一时期的前沿已从 1750 亿（2020）到 4050 亿稠密（2024）再到万亿级 MoE（2025）。',
      en: 'Fine as a floor; the frontier went from 175B (2020) to 405B dense (2024) to trillion-scale MoE (2025).',
    },
    sources: [sources.brown2020, sources.llama3, sources.kimiK2],
  },
  {
    id: 'N33',
    says: {
      zh: '特点一：模型文件有几百 GB，甚至更大。',
      en: 'Trait 1: model files of hundreds of GB or more.',
    },
    verdict: 'dated',
    nuance: {
      zh: '要会算：字节数 = 参数 × 每参数字节。175B×2 = 350 GB；BLOOM 官方给出 bf16 权重 329 GB（按 GiB）；405B×2 = 810 GB。7B 只有约 14 GB，4 比特再除以 4。训练时还要乘到约 16 字节/参数。',
      en: 'Know the arithmetic: bytes = parameters × bytes per parameter. 175B×2 = 350 GB; BLOOM reports 329 GB of bf16 weights (GiB); 405B×2 = 810 GB. A 7B model is about 14 GB, 4-bit a quarter of that. Training needs about 16 bytes per parameter.',
    },
    sources: [sources.bloom2022, sources.huggingface2024, sources.rajbhandari2019],
  },
  {
    id: 'N34',
    says: {
      zh: '特点一：规模大，所以表达和学习能力强。',
      en: 'Trait 1: size brings strong expressive and learning capacity.',
    },
    verdict: 'imprecise',
    nuance: {
      zh: '容量是上限，不是成绩。Chinchilla 的结论是当时的大模型普遍训练不足：算力固定时，参数与词元应等比例增加，约 20 个词元配一个参数（拟合值，不是定律）。',
      en: 'Capacity is a ceiling, not a result. Chinchilla showed the big models of its day were undertrained: at fixed compute grow parameters and tokens together, about 20 tokens per parameter (a fitted value, not a law).',
    },
    sources: [sources.hoffmann2022, sources.besiroglu2024],
  },
  {
    id: 'N35',
    says: {
      zh: '特点二：训练数据一过门槛，就突然有了小模型没有的能力。',
      en: 'Trait 2: once training data passes a threshold, abilities missing in small models suddenly appear.',
    },
    verdict: 'contested',
    nuance: {
      zh: '两点修正：Wei 主要以训练算力为横轴，不是只看数据；“突然”受评分方式影响，BIG-Bench 上人工标为涌现的例子，92% 以上只出现在两种指标下：多选评分（不连续）和精确匹配（非线性）。',
      en: 'Two fixes: Wei plots mainly against training compute, not data alone; and “suddenly” depends on scoring: over 92% of the hand-annotated BIG-Bench cases occur under just two metrics, one discontinuous (multiple-choice grade) and one nonlinear (exact match).',
    },
    sources: [sources.wei2022, sources.schaeffer2023],
  },
  {
    id: 'N36',
    says: {
      zh: '特点二：表现得像人一样会思考、有智能。',
      en: 'Trait 2: it shows human-like thinking and intelligence.',
    },
    verdict: 'contested',
    nuance: {
      zh: '可以说“在若干考试和基准上达到人类水平”，不要说“像人一样思考”。GPT-4 报告自己也写明，在许多真实场景里它不如人，并保留了幻觉等局限。',
      en: 'Say “human-level on some exams and benchmarks”, not “thinks like a human”. The GPT-4 report itself concedes that it falls short of people in many real-world scenarios, and lists limits such as hallucination.',
    },
    sources: [sources.gpt4, sources.mahowald2023, sources.bender2021],
  },
  {
    id: 'N37',
    says: {
      zh: '特点三：在语言、图像、语音等任务上普遍更好、更能泛化。',
      en: 'Trait 3: better and more general across language, image and speech tasks.',
    },
    verdict: 'imprecise',
    nuance: {
      zh: '各领域有证据（GPT-3、ViT-22B、Whisper），但不是同一个模型；而且存在反向缩放任务，下游分数也不总跟着损失走。',
      en: 'There is evidence in each field (GPT-3, ViT-22B, Whisper) but from different models; inverse-scaling tasks exist and downstream scores do not always follow loss.',
    },
    sources: [sources.brown2020, sources.dehghani2023, sources.whisper2022, sources.mckenzie2023],
  },
  {
    id: 'N38',
    says: {
      zh: '特点四：可以同时学会多种语言任务，如翻译、摘要、问答。',
      en: 'Trait 4: it learns several language tasks at once, such as translation, summarisation, QA.',
    },
    verdict: 'imprecise',
    nuance: {
      zh: '机制不同于经典多任务学习（共享底座加多个任务头）。LLM 的多任务来自两处：预训练文本里本来就混有各种任务；之后再做指令微调（FLAN 用了 60 多个数据集）。',
      en: 'The mechanism differs from classical multi-task learning with task heads. In LLMs it comes from tasks occurring naturally in pretraining text and from instruction tuning (FLAN used over 60 datasets).',
    },
    sources: [sources.radford2019, sources.raffel2019, sources.flan2021, sources.caruana1997],
  },
  {
    id: 'N39',
    says: {
      zh: '特点四：由此获得更通用的语言理解。',
      en: 'Trait 4: this yields more general language understanding.',
    },
    verdict: 'sound',
    nuance: {
      zh: '有实验支持：指令微调能提升没训练过的任务，FLAN 的实验里只有足够大的模型才见效；不过 T0 随后用较小的编码器–解码器也做到了，所以不是绝对门槛。',
      en: 'Supported: instruction tuning improves unseen tasks, in the FLAN experiments only for sufficiently large models; T0 soon showed it with smaller encoder-decoders, so the size threshold is not absolute.',
    },
    sources: [sources.flan2021, sources.t0, sources.wei2022],
  },
  {
    id: 'N40',
    says: {
      zh: '特点五：训练数据是 TB 级，甚至 PB 级。',
      en: 'Trait 5: training data of TB, even PB, scale.',
    },
    verdict: 'imprecise',
    nuance: {
      zh: '要区分原始抓取和实际训练文本，并改用词元计数。GPT-3：Common Crawl 45 TB（压缩）过滤成 570 GB，训练 3000 亿词元；Llama 3.1：15.6 万亿词元；FineWeb 15 万亿词元约占 44 TB。PB 只适用于原始网页存档或图像、视频数据。',
      en: 'Separate raw crawl from training text and count tokens. GPT-3: 45 TB (compressed) of Common Crawl filtered to 570 GB, 300B tokens trained; Llama 3.1: 15.6T tokens; FineWeb: 15T tokens in about 44 TB. PB fits only raw web archives or image/video data.',
    },
    sources: [sources.brown2020, sources.llama3, sources.fineweb2024, sources.commonCrawl2024],
  },
  {
    id: 'N41',
    says: {
      zh: '特点六：训练要用几百到上千块 GPU。',
      en: 'Trait 6: training takes hundreds to over a thousand GPUs.',
    },
    verdict: 'dated',
    nuance: {
      zh: '2020–2023 年的公开模型大多在此范围：BLOOM 384 块 A100、OPT 992 块、LLaMA 2048 块；前沿已到万卡：GPT-3 按估算为 1 万块 V100，Llama 3.1 最多 16,384 块 H100。',
      en: 'Most open models of 2020–2023 fit: BLOOM 384 A100s, OPT 992, LLaMA 2048; the frontier is beyond ten thousand: GPT-3 an estimated 10,000 V100s, Llama 3.1 up to 16,384 H100s.',
    },
    sources: [sources.bloom2022, sources.opt2022, sources.touvron2023, sources.patterson2021, sources.llama3],
  },
  {
    id: 'N42',
    says: { zh: '特点六：训练要花几周到几个月。', en: 'Trait 6: training takes weeks to months.' },
    verdict: 'sound',
    nuance: {
      zh: '成立。例：LLaMA-65B 约 21 天，OPT-175B 约 33 天（不计故障，实际约两个月），DeepSeek-V3 约 54 天，BLOOM 约 117 天。更可比的单位是 GPU 小时，并要计入故障：Llama 3 在 54 天里有 419 次意外中断。',
      en: 'Holds: LLaMA-65B about 21 days, OPT-175B about 33 days without failures (two months in practice), DeepSeek-V3 about 54, BLOOM about 117. GPU-hours compare better, and count failures: Llama 3 had 419 unexpected interruptions in 54 days.',
    },
    sources: [sources.touvron2023, sources.opt2022, sources.deepseekV3, sources.bloom2022, sources.llama3],
  },
  {
    id: 'N43',
    says: {
      zh: '特点七：先在大数据上预训练，再在具体任务上微调，新任务表现更好。',
      en: 'Trait 7: pretrain on large data, then fine-tune on a task to do better on it.',
    },
    verdict: 'dated',
    nuance: {
      zh: '这是 2018 年起的范式（ULMFiT、GPT-1、BERT）。现在微调不是唯一选择：提示和上下文示例、检索增强、LoRA 等参数高效微调、指令微调加偏好优化。',
      en: 'The paradigm since 2018 (ULMFiT, GPT-1, BERT). Fine-tuning is now one option among prompting and in-context examples, retrieval augmentation, LoRA-style PEFT, and instruction plus preference tuning.',
    },
    sources: [sources.howard2018, sources.devlin2018, sources.brown2020, sources.hu2021],
  },
  {
    id: 'N44',
    says: {
      zh: '特点八：用自监督方法，在大规模无标注数据上训练。',
      en: 'Trait 8: self-supervised training on large unlabelled data.',
    },
    verdict: 'sound',
    nuance: {
      zh: '成立。说清标签从哪来：文本自己给出答案，GPT 预测下一个词元，BERT 还原被遮住的 15%，wav2vec 2.0 和 MAE 在语音、图像上做类似的事。',
      en: 'Correct. Say where the labels come from: the data itself. GPT predicts the next token, BERT restores the masked 15%, wav2vec 2.0 and MAE do the analogue for speech and images.',
    },
    sources: [sources.brown2020, sources.devlin2018, sources.baevski2020, sources.he2021],
  },
  {
    id: 'N45',
    says: {
      zh: '特点八：对人工标注依赖更低，效果更好。',
      en: 'Trait 8: less dependence on manual labels and better results.',
    },
    verdict: 'sound',
    nuance: {
      zh: '成立但有前提：减少的是下游任务标注，对齐阶段仍需要人工示范与偏好数据。语音的例子很漂亮：只用 10 分钟标注加 5.3 万小时无标注语音，也能得到 4.8/8.2 的词错率（LibriSpeech 的 clean/other 两个测试集）。',
      en: 'True with a condition: task labels shrink, but alignment still needs human demonstrations and preferences. Speech gives a vivid case: 10 minutes of labels plus 53k unlabelled hours reach 4.8/8.2 WER (LibriSpeech clean/other).',
    },
    sources: [sources.baevski2020, sources.ouyang2022],
  },
  {
    id: 'N46',
    says: {
      zh: '特点九：能从多个领域的数据里学知识，再用到不同领域。',
      en: 'Trait 9: it learns from many domains and applies the knowledge across them.',
    },
    verdict: 'imprecise',
    nuance: {
      zh: '混合数据训练不等于“知识融合”：知识以参数形式存在，难以定位、更新和溯源；直接在领域原文上继续预训练，可能学到知识却变得不会按提示作答（Cheng 2023）。BloombergGPT 是从零训练，语料里金融 3630 亿、通用 3450 亿词元，约各占一半。',
      en: 'Training on a mixture is not knowledge fusion: knowledge sits in weights, is hard to locate, update or trace, and continued pretraining on raw domain text can add knowledge yet weaken prompted question answering (Cheng 2023). BloombergGPT was trained from scratch on a near half-and-half corpus, 363B financial and 345B general tokens.',
    },
    sources: [sources.bloomberg2023, sources.gururangan2020, sources.cheng2023, sources.lewis2020],
  },
  {
    id: 'N47',
    says: { zh: '特点九：推动跨领域创新。', en: 'Trait 9: it drives innovation across domains.' },
    verdict: 'contested',
    nuance: {
      zh: '这是价值判断，没有衡量标准。讲的时候换成可查的实例：AlphaFold 2（约 9300 万参数）和盘古气象（4×6400 万参数）都有影响力，却都不大，也不是 LLM。',
      en: 'A value judgement without a measure. Replace it with checkable cases: AlphaFold 2 (about 93M parameters) and Pangu-Weather (4×64M) are influential yet neither large nor LLMs.',
    },
    sources: [sources.alphaFold2021, sources.panguWeather2023],
  },
  {
    id: 'N48',
    says: {
      zh: '特点十：能把编程、翻译、摘要等工作自动化，提高效率。',
      en: 'Trait 10: it automates programming, translation and summarising and raises productivity.',
    },
    verdict: 'contested',
    nuance: {
      zh: '能力有，效率因场景而异。受控实验：写一个小型 HTTP 服务，使用 Copilot 的一组用时少 55.8%（95 人入组、70 人完成，95% 区间 21%–89%）；但在熟悉的大型开源项目里，16 名资深开发者做 246 个任务，用时反而多 19%。“自动”宜改为“辅助”，并保留人工复核。',
      en: 'Capable, but gains depend on context. In a controlled task (small HTTP server, 95 people) the Copilot group needed 55.8% less time (70 finished, 95% interval 21–89%); in familiar large repositories 16 experienced developers on 246 tasks needed 19% more. Say assist rather than automate, with human review.',
    },
    sources: [sources.peng2023, sources.metr2025, sources.codex2021],
  },
];
