import type { Claim } from '../src/core/model/evidence.ts';
import { sources } from './sources.ts';

/** What the study notes claim, in their order and in our words, each with a verdict and what to say instead. */
export const claims: readonly Claim[] = [
  {
    id: 'N01',
    heading: { zh: '开头：什么是大模型', en: 'The opening: what a large model is' },
    says: {
      zh: '所谓大模型，就是参数规模很大、计算结构复杂的机器学习模型。',
      en: 'A large model is a machine-learning model with very many parameters and an elaborate computational structure.',
    },
    verdict: 'imprecise',
    nuance: {
      zh: '“大”没有统一门槛，而且随年份移动：2018 年的 BERT 有 1.1 亿和 3.4 亿两种，今天都算小；综述自己也承认没有共识，只是把 10B 以上作为讨论范围。“结构复杂”也不是要点：翻来覆去就是几种块，按固定的花样往上叠。面试时补一句：看参数、数据、算力三者一起放大。',
      en: '“Large” has no agreed threshold and drifts with time: BERT came at 110M and 340M in 2018, and both are small now; the standard survey says there is no consensus and merely scopes itself to >10B. “Elaborate structure” misses the point: a few kinds of block repeat in a fixed pattern. Say that parameters, data and compute are scaled together.',
    },
    say: {
      zh: '多大算大，没有公认的门槛：2018 年的 BERT，大号也就 3.4 亿参数；到 2026 年，公开权重的模型已经有 2.8 万亿的了。',
      en: 'Nobody agrees how big “large” is: the larger BERT of 2018 had 340 million parameters, and by 2026 there are open weights with 2.8 trillion.',
    },
    sources: [sources.zhao2023, sources.devlin2018, sources.kimiK3],
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
    say: {
      zh: '今天的大模型都是深度网络，做文本的大多是 Transformer，有的还混进了线性注意力。',
      en: 'Today’s large models are all deep networks; for text that mostly means a Transformer, sometimes with linear attention mixed in.',
    },
    sources: [sources.vaswani2017, sources.mudigere2021, sources.kimiK3],
  },
  {
    id: 'N03',
    says: {
      zh: '参数量落在几十亿到几千亿之间。',
      en: 'Parameter counts run from a few billion to several hundred billion.',
    },
    verdict: 'dated',
    nuance: {
      zh: '2020 年前后大致如此；2021 年 Switch 已到 1.57 万亿，2025 年 Kimi K2 约 1 万亿，2026 年 Kimi K3 是 2.8 万亿。现在必须分清“总参数”和“每个 token 激活的参数”。',
      en: 'Right for about 2020; Switch reached 1.57T in 2021, Kimi K2 about 1T in 2025, Kimi K3 2.8T in 2026. Today always separate total from active parameters.',
    },
    say: {
      zh: '几十亿到几千亿，是 2020 年前后的行情；2026 年最大的几个公开模型，总参数 1.6 万亿到 2.8 万亿，每个 token 却只动用其中的 3% 到 4%。',
      en: 'A few billion to several hundred billion was the range around 2020; the largest open models of 2026 hold 1.6 trillion to 2.8 trillion parameters, and put only 3% to 4% of them to work on each token.',
    },
    sources: [sources.fedus2021, sources.deepseekV3, sources.kimiK2, sources.deepseekV4, sources.kimiK3],
  },
  {
    id: 'N04',
    says: {
      zh: '之所以做大，是为了更强的表达力和预测效果，好应付更难的任务与数据。',
      en: 'They are made big to gain expressive power and predictive performance for harder tasks and data.',
    },
    verdict: 'imprecise',
    nuance: {
      zh: '表达力强不等于效果好。真正支持做大的依据是缩放定律：损失随参数、数据、算力按幂律下降，一直降到一个降不掉的底；参数和数据要同步增加，否则就是训练不足。损失低，也不保证每项任务都做得好。',
      en: 'Expressive power is not performance. The real case for scale is the scaling laws: loss falls as a power law in parameters, data and compute, down to a floor that does not go away; grow parameters without data and the model is undertrained. Nor does low loss promise a good score on every task.',
    },
    say: {
      zh: '做大是有依据的，损失会随规模平稳地往下走；可它有个降不下去的底，损失低也不等于每项任务都做得好。',
      en: 'There is a real case for size: loss falls smoothly as you scale. But it falls to a floor, and low loss is not a good score on every task.',
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
      zh: '方向没错，但各领域的“大”不是一回事：视觉 ViT-22B 约 217 亿，语音 Whisper 最大 15.5 亿；推荐里 DLRM 可到 12 万亿，但几乎全是查表的嵌入，每样本只需几 MFLOPs，HSTU 一类的生成式推荐则能随算力按幂律变好。',
      en: 'True, but “large” means different things: ViT-22B has 21.7B parameters, Whisper at most 1.55B; a DLRM recommender was trained at up to 12T parameters, almost all lookup tables costing a few MFLOPs per sample, while generative recommenders such as HSTU get better with compute.',
    },
    say: {
      zh: '四个方向都在用，可各说各的“大”；推荐模型从前大在查表，现在也有算力越多、效果越好的生成式模型了。',
      en: 'All four fields use them, but “large” means something different in each; recommenders used to be large for their lookup tables, and now there are generative ones that improve with compute.',
    },
    sources: [sources.dehghani2023, sources.whisper2022, sources.mudigere2021, sources.zhai2024],
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
    say: {
      zh: '这句成立，前提是数据筛过：GPT-3 从 45 TB 压缩的 Common Crawl 网页里，只留下 570 GB。',
      en: 'True, as long as the data are filtered: of 45 TB of compressed Common Crawl, GPT-3 kept 570 GB.',
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
      zh: '“更强”可以说，“准确”说过了：分布外、长尾事实、训练后的新事件都会错，还会写出听着像真、其实是假的话（幻觉）；跑分也可能被数据污染抬高，2026 年 2 月 OpenAI 停用 SWE-bench Verified，这是原因之一。',
      en: '“Better” is fine; “accurate” is too strong: models fail out of distribution, on long-tail facts and on recent events, and write what sounds true and is not (hallucination); benchmark scores can be inflated by contamination, one reason why OpenAI dropped SWE-bench Verified in February 2026.',
    },
    say: {
      zh: '没见过的题它也能答，但不保证答对：不知道的时候它往往会猜，跑分也可能因为见过题而虚高。',
      en: 'It does carry over to what it hasn’t seen, but with no guarantee: when it doesn’t know, it tends to guess, and a score can be flattered by questions it has already seen.',
    },
    sources: [sources.brown2020, sources.lin2021, sources.kalai2025, sources.sweBench2026],
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
    say: {
      zh: '聊天机器人怎么说自己，算不上证据；像不像人，也看怎么测：GPT-4.5 有了人设，73% 的时候被当成人，没有就只有 36%。',
      en: 'What a chatbot says about itself is no evidence, and how human it seems depends on the test: given a persona, GPT-4.5 was taken for a person 73% of the time; without one, 36%.',
    },
    sources: [sources.mahowald2023, sources.bender2021, sources.bubeck2023, sources.jones2025],
  },
  {
    id: 'N09',
    says: {
      zh: '本质上，大模型是用海量数据训练出来的深度网络。',
      en: 'In essence a large model is a deep network trained on massive data.',
    },
    verdict: 'sound',
    nuance: {
      zh: '可以直接讲，最好补上“怎么训练”：先自监督预训练，再后训练（示范、偏好、能判对错的题），最后才是用提示或微调去适配。',
      en: 'Fine as is; add how it is trained: self-supervised pretraining, then post-training (demonstrations, preferences, problems that can be marked), and only then adaptation by prompting or fine-tuning.',
    },
    say: {
      zh: '说它是拿海量数据训练的深度网络，没错；再补一句，预训练之后还有后训练，它才好用。',
      en: 'A deep network trained on a great deal of data, yes; and I’d add that it takes post-training, after that, to make it usable.',
    },
    sources: [sources.bommasani2021, sources.ouyang2022, sources.deepseekR1],
  },
  {
    id: 'N10',
    says: {
      zh: '数据和参数足够大，就会涌现出接近人的智能。',
      en: 'With enough data and parameters, human-like intelligence emerges.',
    },
    verdict: 'contested',
    nuance: {
      zh: '两处有争议：一是“涌现”是否真有突变（Wei 2022、Schaeffer 2023，后来又说随机种子也有份）；二是“类人智能”拿什么测。图灵测试可以操作，可它量的是聊几分钟像不像人，不是怎么想。稳妥说法：规模使若干任务的表现超过随机水平，机制仍在研究。',
      en: 'Two disputes: whether the jump is real (Wei 2022 vs Schaeffer 2023, and since then the part of the random seed), and by what test “human-like” is meant. The Turing test is one, but it measures likeness in a few minutes of chat, not thinking. Safe wording: scale lifts performance on a number of tasks above chance; the mechanism is still under study.',
    },
    say: {
      zh: '说“类人智能”，先得讲清用什么测；能力变强是真的，是不是突变，就要看任务、看打分，连随机种子都有关系。',
      en: '“Human-like” needs a test you can name; the gains are real, but whether they come as a jump depends on the task, the metric, even the random seed.',
    },
    sources: [
      sources.wei2022,
      sources.schaeffer2023,
      sources.mahowald2023,
      sources.zhao2025,
      sources.jones2025,
    ],
  },
  {
    id: 'N11',
    heading: { zh: '大模型和小模型差在哪', en: 'Large and small models' },
    says: {
      zh: '小模型一般指参数不多、层数不深的模型。',
      en: 'A small model has few parameters and few layers.',
    },
    verdict: 'imprecise',
    nuance: {
      zh: '“小”同样是相对的，而且层数不是好指标：GPT-3 有 96 层、1750 亿参数，DeepSeek-V3 只有 61 层，却有 6710 亿，Llama 3.1 有 126 层、4050 亿；V3 比 GPT-3 还窄（7168 对 12288），多出来的几乎都在专家里。',
      en: 'Small is relative too, and depth is a poor indicator: GPT-3 has 96 layers and 175B parameters, DeepSeek-V3 only 61 layers but 671B, Llama 3.1 has 126 layers and 405B; V3 is even narrower than GPT-3 (7168 to 12288); nearly all it has more of sits in experts.',
    },
    say: {
      zh: '层数不是好尺子：DeepSeek-V3 只有 61 层，GPT-3 有 96 层，可论参数，DeepSeek-V3 是 GPT-3 的将近四倍。',
      en: 'Depth is a poor ruler: DeepSeek-V3 has 61 layers to GPT-3’s 96, and nearly four times as many parameters.',
    },
    sources: [sources.brown2020, sources.deepseekV3, sources.llama3],
  },
  {
    id: 'N12',
    says: { zh: '小模型的好处是轻、快、好部署。', en: 'Small models are light, fast and easy to deploy.' },
    verdict: 'sound',
    nuance: {
      zh: '成立，可以给数字：DistilBERT 比 BERT 小 40%、快 60%、保留约 97% 的语言理解分数。',
      en: 'Correct; give a number: DistilBERT is 40% smaller and 60% faster than BERT while keeping about 97% of its language-understanding score.',
    },
    say: {
      zh: '小模型便宜、快、好部署，这一句照讲就行。',
      en: 'Small models are cheap, fast and easy to deploy; that one I’d say as it stands.',
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
      zh: `算力紧这一半还成立，数据少这一半过时了：{{tinyLlama.parameters}}参数的 TinyLlama 用 {{tinyLlama.tokens}} token 训练；端侧也开始跑几十亿参数的模型（Gemini Nano：{{geminiNano1.parameters}}和 32.5 亿）。小而“喂饱”是当前趋势，常配合蒸馏和量化。`,
      en: `The compute half holds, the data half is dated: {{tinyLlama.parameters}} TinyLlama saw {{tinyLlama.tokens}} tokens, and phones now run billions of parameters (Gemini Nano {{geminiNano1.parameters}}/3.25B). The trend is small but heavily trained, plus distillation and quantisation.`,
    },
    say: {
      zh: '算力紧，用小模型，没错；数据少，就不对了：Qwen3 最小的才 6 亿参数，整个系列却是 36 万亿 token 喂出来的。',
      en: 'Short of compute, yes; short of data, no: the smallest Qwen3 has only 600 million parameters, in a family trained on 36 trillion tokens.',
    },
    sources: [sources.tinyLlama2024, sources.gemini2023, sources.hinton2015, sources.qwen3],
  },
  {
    id: 'N14',
    says: { zh: '大模型参数更多、层更深。', en: 'Large models have more parameters and more layers.' },
    verdict: 'imprecise',
    nuance: {
      zh: '参数更多没错；更深只是一部分，更宽和更多专家（MoE）贡献更大。粗算公式 N≈12·L·d² 里，宽度是平方项。',
      en: 'More parameters, yes; depth is only part of it: width and experts (MoE) contribute more. In N ≈ 12·L·d² width enters squared.',
    },
    say: {
      zh: '参数更多，对；层更深，倒不一定，主要是更宽、专家更多。',
      en: 'More parameters, yes; more layers, not always. Most of the growth is in width and in experts.',
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
    say: {
      zh: '同一代里，大的通常更好；可 LLaMA-13B 在多数测试上赢了 175B 的 GPT-3，可见训练方法和数据一样算数。',
      en: 'Within a generation, the larger one is usually better; yet LLaMA-13B beat the 175B GPT-3 on most benchmarks, so recipe and data count as well.',
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
      zh: '成立，可以量化：训练约 6ND 次浮点运算，推理每个 token 约 2N；MoE 让计算量取决于激活参数，但显存仍要装下全部参数。',
      en: 'Correct and quantifiable: training ≈ 6ND FLOPs, inference ≈ 2N per token; with MoE the compute follows active parameters while memory still holds all of them.',
    },
    say: {
      zh: '训练大约要 6ND 次运算，生成一个 token 大约 2N 次；有专家的话，N 按激活参数算，可要存的还是全部参数。',
      en: 'Training takes about 6ND operations and a generated token about 2N; with experts, N means the active parameters, but all of them still have to be stored.',
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
      zh: '训练基本仍在云端或集群；推理已经下沉：4 比特量化后 TinyLlama 权重约 637 MB；gpt-oss-120b（总 117B，激活 5.1B）单张 80 GB 卡可跑，靠的是专家权重按约 4.25 比特存，和激活得少没有关系，激活参数决定的是每个 token 算多少。',
      en: 'Training still lives in clusters, inference has moved down: 4-bit TinyLlama weights take about 637 MB; gpt-oss-120b (117B total, 5.1B active) runs on one 80 GB GPU because its expert weights are stored in about 4.25 bits, not because few are active: active parameters set the work for each token.',
    },
    say: {
      zh: '训练还得靠集群，推理已经下来了：gpt-oss-120b 的专家权重只用大约 4 个比特存，所以放得进一张 80 GB 的卡。',
      en: 'Training still takes a cluster, but inference has moved down: gpt-oss-120b stores its expert weights in about 4 bits each, which is why it fits on an 80 GB card.',
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
      zh: '说法来自 Wei 2022：小模型没有、大模型才有、且不能靠外推预测。Schaeffer 2023 指出换成连续指标后曲线就平滑了：他们没说大模型不可能有涌现，但说已经报告的那些很可能出自分析方法。Du 2024 又发现，在同一语料、分词和结构下以预训练损失为横轴，MMLU、C-Eval 换成连续指标也仍有阈值；Zhao 2025 则发现，同样大小换个随机种子，有的跳、有的不跳。横轴应说“训练算力/损失”，不只是参数。',
      en: 'This follows Wei 2022: absent in small models, present in large ones, not predictable by extrapolation. Schaeffer 2023 shows smooth curves under continuous metrics: not that large models cannot show emergence, but that the reported cases may well come from the analysis. Du 2024, with corpus, tokenizer and architecture held fixed, finds a threshold in pretraining loss that stays on MMLU and C-Eval even with continuous metrics; Zhao 2025 finds that at one size some random seeds jump and others do not. Talk about training compute or loss, not parameters alone.',
    },
    say: {
      zh: '涌现是看到的一种现象，横轴是算力或者损失；突不突然，看怎么打分、怎么取样，少数任务可能真有门槛。',
      en: 'Emergence is something people observed, plotted against compute or loss; how sudden it looks depends on the metric and the sampling, though a few tasks may have real thresholds.',
    },
    sources: [sources.wei2022, sources.schaeffer2023, sources.du2024, sources.zhao2025],
  },
  {
    id: 'N19',
    says: {
      zh: '涌现指的是从原始数据里自动学出新的、更高层特征的能力。',
      en: 'Emergence is the ability to discover new, higher-level features from raw data automatically.',
    },
    verdict: 'imprecise',
    nuance: {
      zh: '这里把“表示学习”和“涌现”混在一起。自动学特征是所有深度网络都会做的事，小模型也行；今天说涌现，讲的是任务表现随规模的变化形态（接近随机，然后明显高于随机）。不过斯坦福的基础模型报告也用“涌现”指过学出来的特征，所以算用得太宽，算不上错。',
      en: 'This conflates representation learning with emergence. Learning features is what every deep network does, small ones included; emergence today is about how task performance changes with scale (near chance, then clearly above). Yet Stanford’s report on foundation models also called learnt features emergent, so this is too wide a use rather than an error.',
    },
    say: {
      zh: '自动学特征叫表示学习，小模型也会；斯坦福那份报告也这么宽泛地用过“涌现”，所以我说它不准，不说它错。',
      en: 'Learning features on its own is called representation learning, and small models do it too; but Stanford’s report used “emergence” that broadly as well, so I’d call this imprecise rather than wrong.',
    },
    sources: [sources.wei2022, sources.bommasani2021],
  },
  {
    id: 'N20',
    says: {
      zh: '只有具备涌现能力的模型才算真正意义上的大模型。',
      en: 'Only a model with emergent abilities counts as a proper large model.',
    },
    verdict: 'imprecise',
    nuance: {
      zh: '没有这样的通行标准：基础模型的原始定义把 BERT 也算在内；综述脚注说明 LLM 未必强于小的预训练模型，某些 LLM 也可能不出现涌现。把有争议的现象当作定义条件，会被追问。',
      en: 'There is no such standard: the original foundation-model definition includes BERT, and the survey notes that an LLM is not necessarily stronger than a small PLM and may show no emergence. Building a definition on a disputed phenomenon invites attack.',
    },
    say: {
      zh: '没有哪个通行的定义拿涌现当门槛，所以下定义时，我不会写它。',
      en: 'No definition in common use makes emergence a requirement, so I’d leave it out of mine.',
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
      zh: '综述确实称其为最显著的区别之一，但更稳的说法是“使用方式”的差别：大模型可以靠提示和上下文示例完成新任务而不改权重；如今指令微调过的小模型也这么用，所以这条线也在移动。Lu 2023 还认为，所谓涌现可以由上下文学习、模型记忆和语言知识共同解释。',
      en: 'The survey does call it one of the most prominent differences, but the safer contrast is how they are used: large models take new tasks from prompts and in-context examples without weight updates; small instruction-tuned models are now used that way too, so this line moves as well. Lu 2023 explains purported emergence by in-context learning together with memory and linguistic knowledge.',
    },
    say: {
      zh: '我会说，差别在用法：大模型靠提示就能做新任务；不过今天 0.6B 到 4B 的小模型，也这么用了。',
      en: 'I’d rather say the difference is in how they’re used, by prompting; though today models of 0.6B to 4B are used that way too.',
    },
    sources: [sources.zhao2023, sources.brown2020, sources.lu2023, sources.qwen3],
  },
  {
    id: 'N22',
    heading: { zh: '几个名词', en: 'Terms' },
    says: { zh: '大模型和基础模型是同一个词。', en: 'Large model and foundation model are the same thing.' },
    verdict: 'imprecise',
    nuance: {
      zh: '基础模型的定义看“广泛数据训练 + 可适配多种下游任务”，不看参数个数；1.1 亿的 BERT 是基础模型，12 万亿参数的推荐模型却未必是。两者大量重叠，但不等价。',
      en: 'A foundation model is defined by broad training data and adaptability to many downstream tasks, not by size: 110M BERT qualifies, a 12T-parameter recommender may not. The sets overlap heavily but are not equal.',
    },
    say: {
      zh: '两个词大半重合，可不是一回事：基础模型看的是能不能改用到各种任务，不看有多大。',
      en: 'The two overlap a great deal but aren’t the same: a foundation model is defined by what it can be adapted to, not by its size.',
    },
    sources: [sources.bommasani2021, sources.mudigere2021],
  },
  {
    id: 'N23',
    says: {
      zh: '大模型参数多、结构复杂，能吃下海量数据并完成语言、视觉、语音等多类任务。',
      en: 'A large model digests massive data and performs many task types: language, vision, speech.',
    },
    verdict: 'dated',
    nuance: {
      zh: '作为一类技术一直说得通；落到单个模型，就要带上年份：从前要外接编码器（Flamingo 把 80B 中的 70B 语言模型冻结，再加视觉通路），2024 年起 GPT-4o、Qwen3-Omni 一个网络就能处理文字、声音和画面，而有的旗舰至今只读文字和图片。',
      en: 'True of the class all along; of a single model it needs a date: it used to take attached encoders (Flamingo freezes a 70B LM and adds a visual pathway to reach 80B), since 2024 GPT-4o and Qwen3-Omni handle text, sound and pictures in one network, and some flagships still read only text and images.',
    },
    say: {
      zh: '2024 年起，有的模型一个就能处理文字、声音和画面，像 GPT-4o、Qwen3-Omni；可不是每个旗舰都这样，所以要说清是哪个模型。',
      en: 'Since 2024 there have been single models for text, sound and pictures, such as GPT-4o and Qwen3-Omni; but not every flagship does all of it, so I’d say which model I mean.',
    },
    sources: [sources.flamingo2022, sources.clip2021, sources.gpt4o, sources.qwen3Omni],
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
    say: {
      zh: '“超大”没有公认的界线，要用这个词，就自己说明从多少参数算起。',
      en: '“Very large” has no agreed line, so if I use the word, I say where I draw it.',
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
      zh: '例子没错（175B、3000 亿 token、2020 年），但已过去多年，面试最好再给一个近期例子；并说明 LLM 的核心是语言建模目标，不少新模型已是多模态输入。',
      en: 'The example is right (175B, 300B tokens, 2020) but old; add a recent one. Say the core is the language-modelling objective, and that many newer models also take images or audio.',
    },
    say: {
      zh: 'GPT-3 是 2020 年的例子；现在举例，我会说 GPT-6 和 DeepSeek-V4，并且带上年份，2026。',
      en: 'GPT-3 is the example of 2020; now I’d name GPT-6 and DeepSeek-V4, and give the year, 2026.',
    },
    sources: [sources.brown2020, sources.llama3, sources.deepseekV4, sources.openaiModels2026],
  },
  {
    id: 'N26',
    says: {
      zh: '它靠大规模训练，用来写出像人写的文字或回答问题。',
      en: 'It is trained at scale to write human-like text or to answer questions.',
    },
    verdict: 'imprecise',
    nuance: {
      zh: '训练目标其实是预测下一个 token；“回答问题”是在指令微调和偏好对齐之后才稳定的行为。基座模型收到问题，可能只是继续往下编题目。',
      en: 'The training target is next-token prediction; answering questions becomes reliable only after instruction tuning and preference alignment. A base model may simply continue a question with more questions.',
    },
    say: {
      zh: '它学的是猜下一个 token；稳稳当当地回答问题，是后训练教出来的。',
      en: 'What it learns is to predict the next token; answering questions reliably is taught afterwards, in post-training.',
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
      zh: '成立。加分点：GPT 用的是 decoder-only 结构、从左到右的因果注意力；GPT-1 到 GPT-3 的参数量是公开的；从 GPT-4 起，主线不再公布架构与规模，并开始接受图像输入，2025 年开放权重的 gpt-oss 是例外。',
      en: 'Correct. Bonus: decoder-only with left-to-right causal attention; the sizes of GPT-1 to GPT-3 are public; from GPT-4 on the main line withholds architecture and size and accepts images, with the open-weight gpt-oss of 2025 as the exception.',
    },
    say: {
      zh: 'GPT 就是生成式预训练 Transformer；从 GPT-4 起，OpenAI 不再公布参数量，只有 gpt-oss 例外。',
      en: 'GPT stands for generative pre-trained Transformer; from GPT-4 on, OpenAI has published no sizes, apart from gpt-oss.',
    },
    sources: [sources.radford2018, sources.radford2019, sources.brown2020, sources.gpt4, sources.gptOss2025],
  },
  {
    id: 'N28',
    says: {
      zh: 'GPT 用来做写作、翻译、摘要等语言任务。',
      en: 'GPT is used for writing, translating, summarising and similar language tasks.',
    },
    verdict: 'dated',
    nuance: {
      zh: '没错但偏窄：关键变化是“一个模型、换提示就换任务”，如今还包括写代码、调用工具、多步推理，以及带着工具循环干活的智能体。',
      en: 'Right but narrow: the key change is one model whose task is set by the prompt, now including code, tool use, multi-step reasoning, and agents that work in a loop with tools.',
    },
    say: {
      zh: '写作、翻译、摘要都对，只是今天的主业还要加上写代码、调工具、当智能体。',
      en: 'Writing, translating and summarising, yes; but today the job also includes code, calling tools and working as an agent.',
    },
    sources: [sources.brown2020, sources.codex2021, sources.o1, sources.lambert2026],
  },
  {
    id: 'N29',
    says: { zh: 'ChatGPT 是专门做对话的模型。', en: 'ChatGPT is a model specialised in dialogue.' },
    verdict: 'imprecise',
    nuance: {
      zh: 'ChatGPT 是产品名，背后的模型一直在换：2022 年 11 月 30 日上线时是 GPT-3.5 系列的微调模型，之后接入 GPT-4、GPT-4o 等，2026 年秋天是 GPT-6 系列。别把产品和模型画成同一个方框。',
      en: 'ChatGPT is a product whose underlying model keeps changing: at launch on 30 Nov 2022 a fine-tuned GPT-3.5, later GPT-4, GPT-4o and others, in autumn 2026 the GPT-6 family. Do not draw product and model as one box.',
    },
    say: {
      zh: 'ChatGPT 是产品，背后的模型一直在换：2022 年是 GPT-3.5，到 2026 年秋天，是 GPT-6 这一族。',
      en: 'ChatGPT is a product, and the models behind it keep changing: GPT-3.5 in 2022, the GPT-6 family by autumn 2026.',
    },
    sources: [sources.chatgpt2022, sources.gpt4o, sources.openaiModels2026],
  },
  {
    id: 'N30',
    says: {
      zh: '它经过专门训练，因此擅长多轮对话、理解上文。',
      en: 'Special training makes it good at multi-turn dialogue and context.',
    },
    verdict: 'sound',
    nuance: {
      zh: '方向对，但“专门训练”要说清：有监督微调、奖励模型、PPO 强化学习三步，与 InstructGPT 同法。另外，多轮记忆靠把历史放进上下文窗口，权重不会随聊天更新；跨对话还记得，是产品另存了一份，用时塞回窗口。',
      en: 'Right, but name the training: supervised fine-tuning, a reward model, then PPO, the InstructGPT recipe. And multi-turn memory comes from putting the history in the context window; weights do not update as you chat. What it recalls across chats the product has stored and puts back into the window.',
    },
    say: {
      zh: '方向对；多轮能接上话，靠的是把前面的对话都放进上下文，聊的时候权重不变。',
      en: 'That’s the right idea; it keeps up over many turns because the conversation so far is put into its context, and no weight changes while you chat.',
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
      zh: '流畅主要来自预训练；InstructGPT（2022）对齐的三个目标是有用、诚实、无害，没有“有趣”，别家和后来的写法各不相同。偏好优化还会带来讨好用户等副作用：GPT-4o 2025 年 4 月 25 日的更新就是一例，点赞也算进了奖励。',
      en: 'Fluency comes mostly from pretraining; InstructGPT (2022) aligned to three goals, helpful, honest and harmless, and “fun” is not among them; others, and later texts, put it differently. Preference tuning can cause side effects such as sycophancy: GPT-4o’s update of 25 April 2025 is a case, with thumbs-up among its rewards.',
    },
    say: {
      zh: 'InstructGPT 求的是有用、诚实、无害，没有“有趣”；一心让人满意会变成讨好，GPT-4o 在 2025 年有一次更新就是这样，没几天就收回了。',
      en: 'InstructGPT aimed at helpful, honest and harmless; fun was not on the list. And pleasing people can turn into flattery: one GPT-4o update of 2025 did just that, and was withdrawn within days.',
    },
    sources: [sources.ouyang2022, sources.sycophancy2025],
  },
  {
    id: 'N32',
    heading: { zh: '大模型的十个特点', en: 'The ten traits' },
    says: { zh: '特点一：参数有几十亿个。', en: 'Trait 1: billions of parameters.' },
    verdict: 'dated',
    nuance: {
      zh: '作为下限可以；同一时期的前沿已从 1750 亿（2020）到 4050 亿稠密（2024）再到万亿级 MoE（2025），2026 年公开权重里最大的 Kimi K3 是 2.8 万亿。',
      en: 'Fine as a floor; the frontier went from 175B (2020) to 405B dense (2024) to trillion-scale MoE (2025); the largest open weights of 2026, Kimi K3, hold 2.8T.',
    },
    say: {
      zh: '几十亿只是起点；到 2026 年，公开的模型最大做到 2.8 万亿。',
      en: 'Billions is only where it starts; by 2026 the largest open model has 2.8 trillion.',
    },
    sources: [sources.brown2020, sources.llama3, sources.kimiK2, sources.kimiK3],
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
    say: {
      zh: '文件多大，拿参数量乘每个参数的字节数就知道：GPT-3 是 350 GB，Llama 3.1 405B 是 810 GB，gpt-oss-120b 主要用 4 比特存，只有 65 GB。',
      en: 'File size is parameters times bytes per parameter: 350 GB for GPT-3, 810 GB for Llama 3.1 405B, and only 65 GB for gpt-oss-120b, since most of it is stored in 4 bits.',
    },
    sources: [sources.bloom2022, sources.huggingface2024, sources.rajbhandari2019, sources.gptOss2025],
  },
  {
    id: 'N34',
    says: {
      zh: '特点一：规模大，所以表达和学习能力强。',
      en: 'Trait 1: size brings strong expressive and learning capacity.',
    },
    verdict: 'imprecise',
    nuance: {
      zh: '容量是上限，不是成绩。Chinchilla 的结论是当时的大模型普遍训练不足：算力固定时，参数与 token 应等比例增加，约 20 个 token 配一个参数（拟合值，不是定律）。',
      en: 'Capacity is a ceiling, not a result. Chinchilla showed the big models of its day were undertrained: at fixed compute grow parameters and tokens together, about 20 tokens per parameter (a fitted value, not a law).',
    },
    say: {
      zh: '参数是容量，不是成绩：同样的算力，70B 配 1.4 万亿 token，赢了 280B 配 3000 亿。',
      en: 'Parameters are capacity, not results: for the same compute, 70B on 1.4 trillion tokens beat 280B on 300 billion.',
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
    say: {
      zh: '横轴主要是训练算力，不光是数据；而且标成涌现的例子，92% 以上都集中在两种打分方式上。',
      en: 'The axis is mainly training compute, not data alone; and of the cases marked as emergent, over 92% come under just two metrics.',
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
    say: {
      zh: '可以说它在某些测试上达到了人的水平，别说它像人一样思考。',
      en: 'I’d say it reaches human level on some tests, not that it thinks like a person.',
    },
    sources: [sources.gpt4, sources.mahowald2023, sources.bender2021],
  },
  {
    id: 'N37',
    says: {
      zh: '特点三：在语言、图像、语音等任务上普遍更好、更能泛化。',
      en: 'Trait 3: better and more general across language, image and speech tasks.',
    },
    verdict: 'dated',
    nuance: {
      zh: '各领域一直有证据（GPT-3、ViT-22B、Whisper），从前是不同的模型，2024 年起也有一个网络兼做的（GPT-4o、Qwen3-Omni）；不过旗舰之间会的不一样，还存在反向缩放任务，下游分数也不总跟着损失走。',
      en: 'There has long been evidence in each field (GPT-3, ViT-22B, Whisper), then from different models, since 2024 also from one network (GPT-4o, Qwen3-Omni); still, flagships differ in what they do, inverse-scaling tasks exist and downstream scores do not always follow loss.',
    },
    say: {
      zh: '三个领域都有证据，如今单个模型也能跨着做，只是各家旗舰会的还不一样。',
      en: 'There’s evidence in all three fields, and by now a single model can work across them; it’s just that the flagships differ in what they can do.',
    },
    sources: [
      sources.brown2020,
      sources.dehghani2023,
      sources.whisper2022,
      sources.mckenzie2023,
      sources.gpt4o,
      sources.qwen3Omni,
    ],
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
    say: {
      zh: '它会这么多任务，是因为预训练的文本里什么都有，后训练又教了一遍，不是每个任务给它配一个头。',
      en: 'It can do so many tasks because its training text is mixed and post-training goes over them again, not because each task has a head of its own.',
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
      zh: '有实验支持：指令微调能提升没训练过的任务，FLAN 的实验里只有足够大的模型才见效；不过 T0 随后用较小的 encoder–decoder 也做到了，所以不是绝对门槛。',
      en: 'Supported: instruction tuning improves unseen tasks, in the FLAN experiments only for sufficiently large models; T0 soon showed it with smaller encoder-decoders, so the size threshold is not absolute.',
    },
    say: {
      zh: '指令微调能带动没练过的任务；可在 FLAN 的实验里，8B 反而变差，训练算力到 10^{23} 次运算上下才见好处。',
      en: 'Instruction tuning lifts tasks it never trained on; though in the FLAN experiments the 8B model got worse, and it took about 10^{23} operations of training before it paid off.',
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
      zh: '要区分原始抓取和实际训练文本，并改用 token 计数。GPT-3：Common Crawl 45 TB（压缩）过滤成 570 GB，训练 3000 亿 token；Llama 3.1：15.6 万亿 token；FineWeb 15 万亿 token 约占 44 TB；照这个比例，Qwen3 的 36 万亿约 106 TB。PB 只适用于原始网页存档或图像、视频数据。',
      en: 'Separate raw crawl from training text and count tokens. GPT-3: 45 TB (compressed) of Common Crawl filtered to 570 GB, 300B tokens trained; Llama 3.1: 15.6T tokens; FineWeb: 15T tokens in about 44 TB, at which rate Qwen3’s 36T are about 106 TB. PB fits only raw web archives or image/video data.',
    },
    say: {
      zh: '数据该数 token：GPT-3 用了 3000 亿，Qwen3 用了 36 万亿，按文本算也就 100 TB 上下，离 PB 还远。',
      en: 'Data should be counted in tokens: GPT-3 used 300 billion and Qwen3 36 trillion, which as text is only around 100 TB, well short of a PB.',
    },
    sources: [sources.brown2020, sources.llama3, sources.fineweb2024, sources.commonCrawl2024, sources.qwen3],
  },
  {
    id: 'N41',
    says: {
      zh: '特点六：训练要用几百到上千块 GPU。',
      en: 'Trait 6: training takes hundreds to over a thousand GPUs.',
    },
    verdict: 'dated',
    nuance: {
      zh: '2020–2023 年的公开模型大多在此范围：BLOOM 384 块 A100、OPT 992 块、LLaMA 2048 块；再往上，GPT-3 按估算为 1 万块 V100，Llama 3.1 最多 16,384 块 H100，这是报告里写明的最大数。公司自称的集群已过 10 万块，但那不是一次训练的用量。',
      en: 'Most open models of 2020–2023 fit: BLOOM 384 A100s, OPT 992, LLaMA 2048; beyond that, GPT-3 used an estimated 10,000 V100s and Llama 3.1 up to 16,384 H100s, the most that a report states. Companies claim clusters of over 100,000, which is not what one run used.',
    },
    say: {
      zh: '报告里写明的，最多是 16,384 块 H100；公司自己说的有十万块，那是集群有多大，不是一次训练用了多少。',
      en: 'The most that a report states is 16,384 H100s; companies speak of a hundred thousand, but that is the size of a cluster, not what one run used.',
    },
    sources: [
      sources.bloom2022,
      sources.opt2022,
      sources.touvron2023,
      sources.patterson2021,
      sources.llama3,
      sources.meta2024,
    ],
  },
  {
    id: 'N42',
    says: { zh: '特点六：训练要花几周到几个月。', en: 'Trait 6: training takes weeks to months.' },
    verdict: 'sound',
    nuance: {
      zh: '成立。例：LLaMA-65B 约 21 天，OPT-175B 约 33 天（按 1024 块、不计故障折算，实际约两个月），DeepSeek-V3 约 54 天，BLOOM 约 117 天。更可比的单位是 GPU 小时，并要计入故障：Llama 3 在 54 天里有 419 次意外中断。',
      en: 'Holds: LLaMA-65B about 21 days, OPT-175B about 33 days (reckoned on 1,024 GPUs without failures; two months in practice), DeepSeek-V3 about 54, BLOOM about 117. GPU-hours compare better, and count failures: Llama 3 had 419 unexpected interruptions in 54 days.',
    },
    say: {
      zh: '这句成立：DeepSeek-V3 约 54 天，BLOOM 约 117 天，中途的故障也得算进去。',
      en: 'That holds: about 54 days for DeepSeek-V3, about 117 for BLOOM, and things do break on the way.',
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
      zh: '这是 2018 年起的范式（ULMFiT、GPT-1、BERT）。现在预训练之后先有后训练；要适配，先问改不改权重：不改，用提示、例子或检索；改，再问拿什么教（示范、偏好、能判对错的题、领域原文），LoRA 只是改得省的一种做法，不是另一条路。',
      en: 'The paradigm since 2018 (ULMFiT, GPT-1, BERT). Today post-training comes after pretraining; to adapt, ask first whether to change the weights. If not: prompts, examples or retrieval. If so: what to teach with (demonstrations, preferences, problems that can be marked, raw domain text); LoRA is a frugal way to change them, not another road.',
    },
    say: {
      zh: '先预训练再适配，这话还对；只是适配要分两问，改不改权重，拿什么数据教，而且后训练如今成了必经的一步。',
      en: 'Pretrain, then adapt still holds; but adapting is two questions, whether to change the weights and what data to teach with, and post-training is now a step nobody skips.',
    },
    sources: [sources.howard2018, sources.devlin2018, sources.brown2020, sources.hu2021, sources.lambert2026],
  },
  {
    id: 'N44',
    says: {
      zh: '特点八：用自监督方法，在大规模无标注数据上训练。',
      en: 'Trait 8: self-supervised training on large unlabelled data.',
    },
    verdict: 'sound',
    nuance: {
      zh: '成立。说清标签从哪来：文本自己给出答案，GPT 预测下一个 token，BERT 挑出 15%（大多遮住）来还原，wav2vec 2.0 和 MAE 在语音、图像上做类似的事。',
      en: 'Correct. Say where the labels come from: the data itself. GPT predicts the next token, BERT restores a chosen 15%, most of them masked, wav2vec 2.0 and MAE do the analogue for speech and images.',
    },
    say: {
      zh: '成立，答案就在数据里：GPT 猜下一个 token，BERT 挑出 15% 的 token 来还原。',
      en: 'True, since the data carry the answers: GPT predicts the next token, BERT restores a chosen 15%.',
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
      zh: '成立但有前提：减少的是下游任务标注，对齐阶段仍要人定规则、做示范，偏好标注则有不少改由模型给。语音的例子很漂亮：只用 10 分钟标注加 5.3 万小时无标注语音，也能得到 4.8/8.2 的词错率（LibriSpeech 的 clean/other 两个测试集）。',
      en: 'True with a condition: task labels shrink, but alignment still needs people for rules and demonstrations, while much preference labelling has passed to models. Speech gives a vivid case: 10 minutes of labels plus 53k unlabelled hours reach 4.8/8.2 WER (LibriSpeech clean/other).',
    },
    say: {
      zh: '省下来的是下游任务的标注；对齐还得靠人定规矩，不过偏好标注有不少已经改由模型来做。',
      en: 'What you save is labels for each task; alignment still needs people to set the rules, though much of the preference labelling is now done by models.',
    },
    sources: [sources.baevski2020, sources.ouyang2022, sources.lambert2026],
  },
  {
    id: 'N46',
    says: {
      zh: '特点九：能从多个领域的数据里学知识，再用到不同领域。',
      en: 'Trait 9: it learns from many domains and applies the knowledge across them.',
    },
    verdict: 'imprecise',
    nuance: {
      zh: '混合数据训练不等于“知识融合”：知识以参数形式存在，难以定位、更新和溯源；直接在领域原文上继续预训练，可能学到知识却变得不会按提示作答（Cheng 2023）。BloombergGPT 是从零训练，语料里金融 3630 亿、通用 3450 亿 token，约各占一半。',
      en: 'Training on a mixture is not knowledge fusion: knowledge sits in weights, is hard to locate, update or trace, and continued pretraining on raw domain text can add knowledge yet weaken prompted question answering (Cheng 2023). BloombergGPT was trained from scratch on a near half-and-half corpus, 363B financial and 345B general tokens.',
    },
    say: {
      zh: '混在一起训练，不等于融会贯通：BloombergGPT 的语料差不多一半是金融，可后来有研究说，不少金融任务上 GPT-4 并不输它。',
      en: 'Training on a mixture isn’t the same as fusing it: about half of BloombergGPT’s data was financial, yet later studies report GPT-4 level or ahead on many financial tasks.',
    },
    sources: [
      sources.bloomberg2023,
      sources.gururangan2020,
      sources.cheng2023,
      sources.lewis2020,
      sources.li2023,
    ],
  },
  {
    id: 'N47',
    says: { zh: '特点九：推动跨领域创新。', en: 'Trait 9: it drives innovation across domains.' },
    verdict: 'contested',
    nuance: {
      zh: '这是价值判断，没有衡量标准。讲的时候换成可查的实例：FunSearch 和 AlphaEvolve 让大语言模型改程序、让评测器打分，后者找到 4×4 复矩阵只用 48 次乘法的算法，比 Strassen 的算法递归用两层的 49 次少一次；AlphaFold 2（约 9300 万参数）和盘古气象（4×6400 万参数）都有影响力，却都不大，也不是 LLM。',
      en: 'A value judgement without a measure. Replace it with checkable cases: FunSearch and AlphaEvolve let an LLM revise programs and an evaluator score them, and the latter found a way to multiply 4×4 complex matrices in 48 multiplications, one fewer than the 49 of Strassen’s algorithm used twice over; AlphaFold 2 (about 93M parameters) and Pangu-Weather (4×64M) are influential yet neither large nor LLMs.',
    },
    say: {
      zh: '与其说“推动创新”，不如举例子：用大语言模型的有 AlphaEvolve，4×4 的复矩阵只用 48 次乘法就乘出来；不是大语言模型的，有 AlphaFold 2。',
      en: 'I’d give cases instead: with an LLM there is AlphaEvolve, which found how to multiply 4×4 complex matrices in 48 multiplications; without one there is AlphaFold 2.',
    },
    sources: [
      sources.alphaFold2021,
      sources.panguWeather2023,
      sources.alphaEvolve2025,
      sources.funSearch2023,
    ],
  },
  {
    id: 'N48',
    says: {
      zh: '特点十：能把编程、翻译、摘要等工作自动化，提高效率。',
      en: 'Trait 10: it automates programming, translation and summarising and raises productivity.',
    },
    verdict: 'contested',
    nuance: {
      zh: '能力有，效率因场景而异。受控实验：写一个小型 HTTP 服务，使用 Copilot 的一组用时少 55.8%（95 人入组、70 人完成，95% 区间 21%–89%）；在熟悉的大型开源项目里，16 名资深开发者做 246 个任务，2025 年用时反而多 19%（区间 2%–39%）；三家公司的 4867 人多完成 26.08% 的任务（标准误 10.3）。METR 2026 年的新数据，老参与者少花 18%（少 38% 到多 9%），METR 自己说不可靠。“自动”宜改为“辅助”，并保留人工复核。',
      en: 'Capable, but gains depend on context. In a controlled task (small HTTP server, 95 people) the Copilot group needed 55.8% less time (70 finished, 95% interval 21–89%); in familiar large repositories 16 experienced developers on 246 tasks needed 19% more in 2025 (interval 2% to 39%); in three companies 4,867 people finished 26.08% more tasks (standard error 10.3). In METR’s newer data of 2026, returning developers needed 18% less (38% less to 9% more), which METR itself calls unreliable. Say assist rather than automate, with human review.',
    },
    say: {
      zh: '快不快，看人、看任务、看年份：一个小任务用时少 55.8%，16 位老手在 2025 年的实验里却多花 19%，三家公司多做完约 26%；METR 在 2026 年的数据偏向变快，可它自己说不可靠。',
      en: 'It depends on the person, the task and the year: 55.8% less time on one small task, 19% more for 16 experts in a 2025 trial, about 26% more tasks done in three companies; METR’s data of 2026 lean towards faster, but METR itself calls them unreliable.',
    },
    sources: [sources.peng2023, sources.metr2025, sources.codex2021, sources.cui2026, sources.metr2026],
  },
];
