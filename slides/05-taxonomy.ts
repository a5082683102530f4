import { defineSection, defineSlide, keyPoint } from '../src/core/model/define.ts';
import { figures } from './figures.ts';
import type { Model } from './model.ts';
import { models } from './models.ts';
import { count, labelled, spoken } from './quantities.ts';
import { sources } from './sources.ts';

/** Name, all parameters, and those used for one token. */
const sparse = (model: Model & { readonly active: number }) => {
  const whole = labelled(model);
  const active = count(model.active);
  return { zh: `${whole.zh} / ${active.zh}`, en: `${whole.en} / ${active.en}` };
};

export const twoAxes = defineSlide({
  id: 'two-axes',
  layout: 'table',
  title: { zh: 'MoE 不是并列的一种，是另一条轴', en: 'MoE is a second axis, not another sibling' },
  columns: [
    { heading: { zh: '注意力结构', en: 'Attention pattern' } },
    { heading: { zh: '看得到什么', en: 'What it sees' } },
    { heading: { zh: '稠密', en: 'Dense' } },
    { heading: { zh: '稀疏 MoE：总 / 激活', en: 'Sparse (MoE): total / active' } },
  ],
  rows: [
    {
      tone: 'plain',
      cells: [
        { zh: '仅编码器', en: 'Encoder-only' },
        { zh: '双向：前后都看', en: 'Both ways' },
        labelled(models.bertLarge),
        { zh: '—', en: '—' },
      ],
    },
    {
      tone: 'learning',
      cells: [
        { zh: '仅解码器', en: 'Decoder-only' },
        { zh: '因果：只看前文', en: 'Causal: only the past' },
        labelled(models.llama31, 'Llama 3.1'),
        sparse(models.deepseekV3),
      ],
    },
    {
      tone: 'plain',
      cells: [
        { zh: '编码器–解码器', en: 'Encoder–decoder' },
        { zh: '输入双向，输出因果', en: 'Input both ways, output causal' },
        labelled(models.t5, 'T5'),
        {
          zh: `${labelled(models.switchC).zh}（总）`,
          en: `${labelled(models.switchC).en} (total)`,
        },
      ],
    },
    {
      tone: 'plain',
      cells: [
        { zh: '前缀解码器', en: 'Prefix decoder' },
        { zh: '前缀双向，后面因果', en: 'Prefix both ways, then causal' },
        labelled(models.glm130b, 'GLM'),
        { zh: '—', en: '—' },
      ],
    },
  ],
  remark: {
    label: { zh: '混合专家', en: 'Experts' },
    text: {
      zh: 'MoE 换的是前馈层：每个词元只走几个专家，省计算，不省显存。',
      en: 'MoE swaps the feed-forward layer. A token visits few experts: less compute, same memory.',
    },
  },
  time: '45s',
  notes: {
    zh: `架构我会画两条轴。竖着看，是注意力看得到什么：BERT 是仅编码器，前后都看；GPT 和 Llama 是仅解码器，只看前文；T5 两样都有；GLM 在前缀里双向。

笔记说 GPT 是以 Transformer 为底座的生成式预训练模型，没错，我补一句：用的是解码器那一半。

横着看，是稠密还是稀疏。您要是把 MoE，也就是混合专家，算成又一种结构，我会说，它换的是前馈层，不在一条轴上。DeepSeek-V3 总共 ${spoken(models.deepseekV3.parameters).zh}参数，每个词元只用 ${spoken(models.deepseekV3.active).zh}，省计算，不省显存。`,
    en: `For architecture I’d draw two axes. Down the side is what attention can see. BERT is encoder-only and looks both ways. GPT and Llama are decoder-only and see only the past. T5 has both, and GLM sees both ways within its prefix.

The notes call GPT a generative pre-trained model built on the Transformer. True; I’d only add that it uses the decoder half.

Across the top is dense or sparse. If you list MoE, mixture of experts, as one more kind, I’d say it replaces the feed-forward layer, so it’s another axis. DeepSeek-V3 has ${spoken(models.deepseekV3.parameters).en} parameters and uses ${spoken(models.deepseekV3.active).en} per token. That saves compute, not memory.`,
  },
  keyPoints: [
    keyPoint(
      'two-axes.attention',
      {
        zh: '竖轴看注意力：仅编码器双向，仅解码器只看前文，编码器–解码器两样都有。',
        en: 'One axis is attention: encoder-only sees both ways, decoder-only only the past, encoder–decoder has both.',
      },
      { zh: '看得到什么', en: 'what it sees' },
      {
        zh: [['编码器'], ['仅解码器', '只有解码器'], ['只看前文', '因果']],
        en: [['encoder'], ['decoder-only'], ['only the past', 'causal', 'looks back']],
      },
    ),
    keyPoint(
      'two-axes.gpt',
      {
        zh: 'GPT 建在 Transformer 的解码器一边。',
        en: 'GPT is built on the decoder half of the Transformer.',
      },
      { zh: '解码器那半边', en: 'decoder half' },
      {
        zh: [['GPT'], ['解码器那一半', '解码器那半边', '解码器一边', '只用解码器']],
        en: [['GPT'], ['decoder half', 'half of the Transformer', 'decoder side']],
      },
    ),
    keyPoint(
      'two-axes.moe',
      {
        zh: 'MoE 换的是前馈层，和注意力结构正交；报数要分总参数和激活参数。',
        en: 'MoE replaces the feed-forward layer and is orthogonal; quote total and active parameters.',
      },
      { zh: '换前馈层', en: 'feed-forward' },
      {
        zh: [['MoE', '混合专家'], ['前馈'], ['每个词元', '激活', '正交', '另一条轴', '不在一条轴']],
        en: [
          ['MoE', 'mixture of experts'],
          ['feed-forward'],
          ['per token', 'active', 'another axis', 'orthogonal'],
        ],
      },
    ),
  ],
  repeats: ['total-and-active.no-memory-saved'],
  claims: ['N27'],
  omissions: ['O5'],
  sources: [
    sources.vaswani2017,
    sources.devlin2018,
    sources.fedus2021,
    sources.deepseekV3,
    sources.glm130b,
    sources.raffel2019,
    sources.llama3,
  ],
});

const sizeOf = (model: Model) => count(model.parameters);
const named = (name: string) => ({ zh: name, en: name });

export const byModality = defineSlide({
  id: 'by-modality',
  layout: 'table',
  title: { zh: '学的东西不同，参数量没法横着比', en: 'They learn different things; don’t compare sizes' },
  columns: [
    { heading: { zh: '模态', en: 'Modality' } },
    { heading: { zh: '在学什么', en: 'What is learned' } },
    { heading: { zh: '例子', en: 'Example' } },
    { heading: { zh: '参数量', en: 'Parameters' }, align: 'number' },
  ],
  rows: [
    {
      tone: 'learning',
      cells: [
        { zh: '文本', en: 'Text' },
        { zh: '下一个词元', en: 'The next token' },
        named('Llama 3.1'),
        sizeOf(models.llama31),
      ],
    },
    {
      tone: 'ability',
      cells: [
        { zh: '视觉', en: 'Vision' },
        { zh: '图块：标签或遮住的块', en: 'Labels or masked patches' },
        named(models.vit22b.name),
        sizeOf(models.vit22b),
      ],
    },
    {
      tone: 'ability',
      cells: [
        { zh: '语音', en: 'Speech' },
        { zh: '把声音转成文字', en: 'Turning sound into text' },
        named('Whisper'),
        sizeOf(models.whisper),
      ],
    },
    {
      tone: 'scale',
      cells: [
        { zh: '推荐', en: 'Recommendation' },
        { zh: '谁会点什么，靠查表', en: 'Clicks, by table look-up' },
        named(models.dlrm.name),
        sizeOf(models.dlrm),
      ],
    },
    {
      tone: 'value',
      cells: [
        { zh: '多模态', en: 'Multimodal' },
        {
          zh: `给 ${count(models.chinchilla.parameters).zh}语言模型接上眼睛`,
          en: `Giving a ${count(models.chinchilla.parameters).en} text model eyes`,
        },
        named(models.flamingo.name),
        sizeOf(models.flamingo),
      ],
    },
  ],
  steps: true,
  time: '45s',
  notes: {
    zh: `换成按模态来分，也就是文字、图像、声音，我先问：它在学什么？文本学下一个词元；[1]视觉看图块，学标签或者补遮住的块；[2]Whisper 学把声音写成字；[3]推荐学点击。学的不一样，参数量就没法横着比：DLRM 的 ${spoken(models.dlrm.parameters).zh}几乎全是查表，Whisper 才 ${spoken(models.whisper.parameters).zh}。

笔记说大模型能做语言、视觉、语音。说的是这一类技术，没问题；落到单个模型，得看是哪个，纯文本的看不了图。[4]Flamingo 是冻住一个 ${spoken(models.chinchilla.parameters).zh}的语言模型，接上视觉通路，一共 ${spoken(models.flamingo.parameters).zh}；后来的 GPT-4o，一个网络就收文字、图像、声音。`,
    en: `By modality, the kind of input, the question is: what is each one learning? Text models learn the next token. [1]Vision looks at image patches and learns labels, or fills in masked ones. [2]Whisper learns to turn sound into text; [3]a recommender learns clicks. So the sizes can’t be compared. DLRM’s ${spoken(models.dlrm.parameters).en} parameters are nearly all look-up tables, while Whisper has just ${spoken(models.whisper.parameters).en}.

The notes say a large model handles language, vision and speech. Fine for the whole class; for one model, ask which, since a text-only one can’t see. [4]Flamingo froze a language model of ${spoken(models.chinchilla.parameters).en} and added a visual pathway, ${spoken(models.flamingo.parameters).en} in all; GPT-4o, later, takes text, images and sound in one network.`,
  },
  keyPoints: [
    keyPoint(
      'by-modality.learned',
      {
        zh: '按模态分，先问学的是什么：词元、图块、声音还是点击。',
        en: 'By modality, ask first what is learned: tokens, patches, sound or clicks.',
      },
      { zh: '在学什么', en: 'what is learned' },
      { zh: [['词元', 'token'], ['图块'], ['点击']], en: [['token'], ['patches'], ['clicks']] },
    ),
    keyPoint(
      'by-modality.sizes',
      {
        zh: '参数量没法横着比：DLRM 的参数几乎全是查表。',
        en: 'Sizes don’t compare: a recommender’s parameters are nearly all look-up tables.',
      },
      { zh: '没法横着比', en: 'don’t compare' },
      {
        zh: [
          ['没法横着比', '没法比', '不能比', '不能横着比'],
          ['查表', '嵌入表'],
        ],
        en: [['be compared', 'don’t compare', 'compare sizes', 'comparable'], ['tables']],
      },
    ),
    keyPoint(
      'by-modality.one-model',
      {
        zh: '一类技术能做的，单个模型未必能：纯文本模型看不了图。',
        en: 'What the class can do, one model may not: a text-only model can’t see.',
      },
      { zh: '单个模型', en: 'one model' },
      {
        zh: [
          ['单个模型', '一个模型', '这一类技术'],
          ['纯文本', '看不了图'],
        ],
        en: [
          ['one model', 'single model', 'whole class'],
          ['text-only', 'can’t see'],
        ],
      },
    ),
  ],
  repeats: ['where-used.tables', 'notes-tree.not-all', 'next-token.objective'],
  claims: ['N23', 'N05'],
  sources: [
    sources.mudigere2021,
    sources.flamingo2022,
    sources.whisper2022,
    sources.dehghani2023,
    sources.gpt4o,
    sources.llama3,
  ],
});

/** A figure as it is printed, `363B` or `13k`, the way it is said in an English sentence. */
const said = (printed: string) => printed.replace(/B$/, ' billion').replace(/k$/, ',000');

export const generalIndustryTask = defineSlide({
  id: 'general-industry-task',
  layout: 'compare',
  title: {
    zh: '行业模型，不只是通用模型加点数据',
    en: 'An industry model is more than extra data',
  },
  columns: [
    {
      heading: { zh: '通用模型', en: 'General' },
      byline: { zh: '什么任务都接', en: 'any task' },
      tone: 'scale',
      rows: [
        labelled(models.llama31, 'Llama 3.1'),
        {
          zh: `${count(models.llama31.tokens).zh}通用词元`,
          en: `${count(models.llama31.tokens).en} general tokens`,
        },
        { zh: '从零预训练，再对齐', en: 'Pretrained, then aligned' },
      ],
    },
    {
      heading: { zh: '行业模型', en: 'Industry' },
      byline: { zh: '一个行业，多种任务', en: 'one field, many tasks' },
      tone: 'learning',
      rows: [
        labelled(models.bloombergGpt),
        {
          zh: `金融 ${figures.bloombergFinance.zh}词元\n＋ 通用 ${figures.bloombergGeneral.zh}`,
          en: `${figures.bloombergFinance.en} financial tokens\n+ ${figures.bloombergGeneral.en} general`,
        },
        { zh: '混在一起，从零训练', en: 'Mixed, from scratch' },
      ],
    },
    {
      heading: { zh: '任务模型', en: 'Task-specific' },
      byline: { zh: '只管一件事：分类、转写、分割', en: 'classify, transcribe, segment' },
      tone: 'value',
      rows: [labelled(models.distilBert), labelled(models.whisper, 'Whisper'), labelled(models.sam)],
    },
  ],
  steps: true,
  remark: {
    label: { zh: '副作用', en: 'Side effect' },
    text: {
      zh: '直接在领域原文上继续训，知识多了，按提示答题可能变差。',
      en: 'Continued training on raw domain text can add knowledge yet weaken prompted answers.',
    },
  },
  time: '45s',
  notes: {
    zh: `也有人按用途分三层：通用、行业、任务。通用的像 Llama 3.1，什么都接；[2]任务型的只管一件事，往往不大：Whisper 转写，SAM 分割，DistilBERT 微调以后做分类。

最容易讲错的是行业模型。您要是说，不就是通用模型再喂点行业数据？我会举 BloombergGPT：${count(models.bloombergGpt.parameters).zh}参数，从零训练，金融 ${figures.bloombergFinance.zh}词元，通用 ${figures.bloombergGeneral.zh}，差不多一半一半。后来有研究说，GPT-4 在不少金融任务上持平或更好。在通用模型上接着训也行，可 Cheng 等人发现，直接喂领域原文，按提示答题可能变差。所以我先建行业评测，再选路子。`,
    en: `You can also sort them by use: general, industry, task. A general model such as Llama 3.1 takes on anything. [2]A task model does one job and is often small: Whisper transcribes, SAM segments, DistilBERT classifies once fine-tuned.

The industry model is the one people get wrong. If you say it’s just a general model plus domain data, I’d point to BloombergGPT: ${spoken(models.bloombergGpt.parameters).en} parameters, trained from scratch on ${said(figures.bloombergFinance.en)} financial and ${said(figures.bloombergGeneral.en)} general tokens, about half and half. Later studies report GPT-4 equal or better on many finance tasks. Continuing a general model also works, but Cheng and colleagues found that raw domain text can make it worse at answering prompts. So I’d build a domain evaluation first, then choose.`,
  },
  keyPoints: [
    keyPoint(
      'general-industry-task.layers',
      {
        zh: '通用什么都接，任务型只管一件事，往往不大。',
        en: 'A general model takes on anything; a task model does one job and is often small.',
      },
      { zh: '通用与任务', en: 'general, task' },
      { zh: [['通用'], ['一件事', '一个任务']], en: [['general'], ['one job', 'one task', 'single task']] },
    ),
    keyPoint(
      'general-industry-task.bloomberg',
      {
        zh: 'BloombergGPT 从零训练，金融和通用语料约各一半。',
        en: 'BloombergGPT was trained from scratch on about half financial, half general text.',
      },
      { zh: '一半一半', en: 'half and half' },
      {
        zh: [['Bloomberg', '彭博'], ['从零'], ['一半', '各半', '对半']],
        en: [['Bloomberg'], ['from scratch'], ['half']],
      },
    ),
    keyPoint(
      'general-industry-task.side-effect',
      {
        zh: '直接喂领域原文，按提示答题可能变差；先建行业评测。',
        en: 'Raw domain text can weaken prompted answers; build a domain evaluation first.',
      },
      { zh: '先建评测', en: 'evaluate first' },
      { zh: [['原文'], ['评测']], en: [['raw'], ['evaluat']] },
    ),
  ],
  claims: ['N46'],
  sources: [
    sources.bloomberg2023,
    sources.cheng2023,
    sources.llama3,
    sources.sanh2019,
    sources.sam2023,
    sources.li2023,
    sources.whisper2022,
  ],
});

export const trainingStages = defineSlide({
  id: 'training-stages',
  layout: 'diagram',
  title: { zh: '“特定训练”分很多步，先后不统一', en: '“Special training” is stages; their order varies' },
  diagram: {
    id: 'stages',
    title: { zh: '从原始数据到部署', en: 'From raw data to deployment' },
    text: {
      zh: `原始数据先筛选，GPT-3 把 ${figures.crawled.zh} 压缩文本筛到 ${figures.crawlKept.zh}。接着预训练，Llama 3.1 用了 ${count(models.llama31.tokens).zh}词元。然后指令微调，InstructGPT 约 ${figures.instructDemonstrations.zh}条示范；偏好优化，约 ${figures.instructComparisons.zh}条提示的比较；与它并列的是推理强化学习，用可验证的奖励，例如 R1。这两段的先后因家而异。最后蒸馏、量化、部署，R1 蒸馏出 ${figures.r1Distilled.zh}的小模型。虚线可走可不走：预训练之后拿领域语料继续预训练，以及推理强化学习。`,
      en: `Raw data is filtered first: GPT-3 went from ${figures.crawled.en} of compressed text to ${figures.crawlKept.en}. Then pretraining, on ${count(models.llama31.tokens).en} tokens for Llama 3.1. Then instruction tuning, with about ${figures.instructDemonstrations.en} demonstrations for InstructGPT, and preference tuning, with comparisons on about ${figures.instructComparisons.en} prompts; beside it, reinforcement learning for reasoning, with verifiable rewards, as in R1. Which of the two comes first differs by lab. Last come distilling, quantising and deployment: R1 was distilled into models of ${figures.r1Distilled.en}. Dotted paths are optional: continued pretraining on domain text, and the reasoning stage.`,
    },
    mermaid: `flowchart LR
      raw["{raw}"]:::scale --> pretrain["{pretrain}"]:::learning
      pretrain --> sft["{sft}"]:::learning
      pretrain -.-> continued["{continued}"]:::plain
      continued -.-> sft
      sft --> preference["{preference}"]:::learning
      preference --> deploy["{deploy}"]:::value
      sft -.-> reasoning["{reasoning}"]:::ability
      reasoning -.-> deploy`,
    labels: {
      raw: {
        zh: `**原始数据**\nGPT-3\n${figures.crawled.zh} →\n${figures.crawlKept.zh}`,
        en: `**Raw data**\nGPT-3\n${figures.crawled.en} →\n${figures.crawlKept.en}`,
      },
      pretrain: {
        zh: `**预训练**\nLlama 3.1\n${count(models.llama31.tokens).zh}\n词元`,
        en: `**Pretraining**\nLlama 3.1\n${count(models.llama31.tokens).en}\ntokens`,
      },
      continued: { zh: '**继续预训练**\n领域语料', en: '**Continued**\ndomain text' },
      sft: {
        zh: `**指令微调**\nSFT\nInstructGPT\n${figures.instructDemonstrations.zh}条`,
        en: `**Instruction**\nSFT\nInstructGPT\n${figures.instructDemonstrations.en}`,
      },
      preference: {
        zh: `**偏好优化** RLHF\nInstructGPT ${figures.instructComparisons.zh}`,
        en: `**Preference** RLHF\nInstructGPT ${figures.instructComparisons.en}`,
      },
      reasoning: {
        zh: '**推理强化学习**\nR1：可验证奖励',
        en: '**Reasoning RL**\nR1: verifiable',
      },
      deploy: {
        zh: `**部署**\n量化、蒸馏\nR1 →\n${figures.r1Distilled.zh}`,
        en: `**Deployed**\ndistilled\nR1 →\n${figures.r1Distilled.en}`,
      },
    },
    steps: ['raw', 'pretrain', 'continued', 'sft', 'preference', 'reasoning', 'deploy'],
  },
  remark: {
    label: { zh: '与预训练比', en: 'Compute' },
    text: {
      zh: `强化学习等花的算力：InstructGPT 约 ${figures.instructShareOfCompute.zh}，R1 约 ${figures.r1ShareOfCompute.zh}，DeepSeek-V3.2 超过 ${figures.v32ShareOfCompute.zh}。`,
      en: `Against pretraining: InstructGPT ${figures.instructShareOfCompute.en}, R1 about ${figures.r1ShareOfCompute.en}, DeepSeek-V3.2 over ${figures.v32ShareOfCompute.en}.`,
    },
  },
  time: '50s',
  notes: {
    zh: `笔记说的特定训练，到底是哪几步？

[1]先筛数据：GPT-3 从 ${figures.crawled.zh} 筛到 ${figures.crawlKept.zh}。[2]预训练学语言和知识，Llama 3.1 读了 ${count(models.llama31.tokens).zh}词元；[3]想懂行业，旁边接一段继续预训练。[4]指令微调学照指令作答，InstructGPT 只用约 ${figures.instructDemonstrations.zh}条；[5]偏好优化学人更喜欢哪种答法，约 ${figures.instructComparisons.zh}条。[6]推理模型，像 R1，还要用可验证的奖励做强化学习。这两段谁先谁后，各家不同：R1 先推理，Tülu 3 先偏好。[7]最后蒸馏、量化、部署。

您要是说预训练再微调就够了，那是 2018 年的讲法。还有，RLHF，拿人的偏好做强化学习，主要改行为，不是灌知识。`,
    en: `The notes speak of special training. Which? Let’s take the stages in turn.

[1]First the data is filtered: for GPT-3, from ${figures.crawled.en} to ${figures.crawlKept.en}. [2]Pretraining teaches language and knowledge; Llama 3.1 read ${spoken(models.llama31.tokens).en} tokens. [3]For an industry, you can add continued pretraining on the side. [4]Instruction tuning teaches it to follow requests, with about ${said(figures.instructDemonstrations.en)} prompts for InstructGPT; [5]preference tuning, with about ${said(figures.instructComparisons.en)}, teaches which answers people like. [6]Reasoning models such as R1 add reinforcement learning on verifiable rewards. The order of these two differs by lab: R1 does reasoning first, Tülu 3 preferences. [7]Then it is distilled, quantised and deployed.

If you say pretraining and fine-tuning will do, that’s the 2018 story. And RLHF, reinforcement learning from human feedback, mainly shapes behaviour; it isn’t how knowledge gets in.`,
  },
  keyPoints: [
    keyPoint(
      'training-stages.pretraining',
      {
        zh: '预训练学语言和知识，Llama 3.1 用了 15.6 万亿词元。',
        en: 'Pretraining teaches language and knowledge: 15.6T tokens for Llama 3.1.',
      },
      { zh: '语言和知识', en: 'pretraining' },
      {
        zh: [['预训练'], ['语言和知识', '学知识', '学到了知识', '学语言', '语言规律']],
        en: [['pretrain'], ['knowledge']],
      },
    ),
    keyPoint(
      'training-stages.alignment',
      {
        zh: '指令微调学照指令作答，偏好优化学人更喜欢哪种答法。',
        en: 'Instruction tuning teaches it to follow requests, preference tuning which answers people like.',
      },
      { zh: '指令与偏好', en: 'instruction, preference' },
      {
        zh: [
          ['指令微调', 'SFT'],
          ['偏好优化', '更喜欢'],
        ],
        en: [
          ['instruction tuning', 'SFT'],
          ['preference', 'people like'],
        ],
      },
    ),
    keyPoint(
      'training-stages.reasoning',
      {
        zh: '推理模型多一段：用可验证的奖励做强化学习；它和偏好优化谁先，各家不同。',
        en: 'Reasoning models add reinforcement learning on verifiable rewards; whether it comes before preferences differs by lab.',
      },
      { zh: '可验证奖励', en: 'verifiable rewards' },
      { zh: [['验证'], ['强化']], en: [['verifiable', 'verified', 'can be checked'], ['reinforcement']] },
    ),
    keyPoint(
      'training-stages.behaviour',
      {
        zh: 'RLHF 主要改行为，不是灌知识。',
        en: 'RLHF mainly shapes behaviour; it is not how knowledge gets in.',
      },
      { zh: '改行为', en: 'behaviour' },
      { zh: [['RLHF'], ['行为']], en: [['RLHF'], ['behaviour']] },
    ),
  ],
  repeats: ['tokens-not-terabytes.funnel', 'tokens-not-terabytes.llama', 'thinking-longer.reward'],
  claims: ['N30', 'N43'],
  omissions: ['O1'],
  sources: [
    sources.ouyang2022,
    sources.llama3,
    sources.brown2020,
    sources.deepseekR1,
    sources.guo2025,
    sources.tulu3,
    sources.deepseekV32,
  ],
});

export const timeline = defineSlide({
  id: 'timeline',
  layout: 'diagram',
  title: {
    zh: '笔记写于 2024 年 7 月，后来的事没赶上',
    en: 'Written in July 2024, the notes miss what followed',
  },
  diagram: {
    id: 'timeline',
    title: { zh: '大模型的里程碑，2017 到 2026 年', en: 'Milestones of large models, 2017 to 2026' },
    text: {
      zh: '2017 年 Transformer。2018 年 GPT-1、BERT。2019 年 GPT-2、T5。2020 年 Kaplan 的缩放定律、GPT-3。2021 年 Switch，“基础模型”得名。2022 年 Chinchilla、Wei 的涌现论文、ChatGPT。2023 年 LLaMA、GPT-4、Mirage 论文。2024 年 7 月 9 日写下这份笔记，之后 7 月 23 日 Llama 3.1、9 月 12 日 o1、12 月 26 日 DeepSeek-V3。2025 年 R1、Qwen3、Kimi K2、gpt-oss。2026 年 DeepSeek-V4、Kimi K3、GPT-6。',
      en: '2017: Transformer. 2018: GPT-1, BERT. 2019: GPT-2, T5. 2020: Kaplan’s scaling laws, GPT-3. 2021: Switch, and “foundation model” is named. 2022: Chinchilla, Wei’s emergence paper, ChatGPT. 2023: LLaMA, GPT-4, the Mirage paper. 2024: the notes on 9 July, then Llama 3.1 on 23 July, o1 on 12 September, DeepSeek-V3 on 26 December. 2025: R1, Qwen3, Kimi K2, gpt-oss. 2026: DeepSeek-V4, Kimi K3, GPT-6.',
    },
    mermaid: `timeline
      "{y2017}" : "{transformer}"
      "{y2018}" : "{gpt1}" : "{bert}" : "{gpt2}" : "{t5}"
      "{y2020}" : "{kaplan}" : "{gpt3}"
      "{y2021}" : "{switchC}" : "{foundation}"
      "{y2022}" : "{chinchilla}" : "{wei}" : "{chatgpt}"
      "{y2023}" : "{llama}" : "{gpt4}" : "{mirage}"
      "{y2024}" : "{written}" : "{llama31}" : "{o1}" : "{deepseek}"
      "{y2025}" : "{r1}" : "{qwen3}" : "{kimi}" : "{gptOss}"
      "{y2026}" : "{v4}" : "{kimi3}" : "{gpt6}"
      %% value: written
      %% scale: kaplan gpt3 switchC chinchilla llama31
      %% ability: wei chatgpt mirage
      %% learning: transformer o1 r1`,
    labels: {
      y2017: named('2017'),
      transformer: named('Transformer'),
      y2018: named('2018–19'),
      gpt1: named('GPT-1'),
      bert: named('BERT'),
      gpt2: named('GPT-2'),
      t5: named('T5'),
      y2020: named('2020'),
      kaplan: { zh: '缩放定律', en: 'Scaling\nlaws' },
      gpt3: named('GPT-3'),
      y2021: named('2021'),
      switchC: named('Switch'),
      foundation: { zh: '“基础模型”\n得名', en: '“Foundation\nmodel”' },
      y2022: named('2022'),
      chinchilla: named('Chinchilla'),
      wei: { zh: 'Wei\n谈涌现', en: 'Wei on\nemergence' },
      chatgpt: named('ChatGPT'),
      y2023: named('2023'),
      llama: named('LLaMA'),
      gpt4: named('GPT-4'),
      mirage: { zh: 'Mirage\n论文', en: 'Mirage\npaper' },
      y2024: named('2024'),
      written: { zh: '**07-09**\n**这份笔记**', en: '**07-09**\n**the notes**' },
      llama31: named('Llama 3.1'),
      o1: named('o1'),
      deepseek: named('DeepSeek\n-V3'),
      y2025: named('2025'),
      r1: named('R1'),
      qwen3: named('Qwen3'),
      kimi: named('Kimi K2'),
      gptOss: named('gpt-oss'),
      y2026: named('2026'),
      v4: named('DeepSeek\n-V4'),
      kimi3: named('Kimi K3'),
      gpt6: named('GPT-6'),
    },
    steps: [
      'y2017 transformer y2018 gpt1 bert gpt2 t5',
      'y2020 kaplan gpt3 y2021 switchC foundation',
      'y2022 chinchilla wei chatgpt',
      'y2023 llama gpt4 mirage',
      'y2024 written llama31 o1 deepseek',
      'y2025 r1 qwen3 kimi gptOss y2026 v4 kimi3 gpt6',
    ],
  },
  remark: {
    label: { zh: '怎么补', en: 'Update' },
    text: {
      zh: `举 GPT-3、说“几十亿”，当时讲得通；今天（2026 年 11 月）补 ${count(models.llama31.parameters).zh}稠密、${count(models.kimiK3.parameters).zh} MoE。`,
      en: `GPT-3 and “billions” made sense then; now (November 2026) add ${count(models.llama31.parameters).en} dense, ${count(models.kimiK3.parameters).en} MoE.`,
    },
  },
  time: '50s',
  notes: {
    zh: `放到时间线上，就好判断了。[1]2017 年 Transformer，2018 年 GPT-1 和 BERT；[2]2020 年有缩放定律，GPT-3 做到 ${spoken(models.gpt3.parameters).zh}。2021 年有稀疏的 Switch，“基础模型”也这年得名。[3]2022 年，Chinchilla、Wei 的涌现论文、ChatGPT；[4]2023 年，LLaMA、GPT-4，还有那篇“海市蜃楼”。

[5]笔记写于 2024 年 7 月 9 日，两周后才有 Llama 3.1，o1、R1 这些推理模型更晚。那拿 GPT-3 举例、说几十亿参数，算不算错？当时讲得通，现在得补新的：公开权重的稠密模型，Llama 3.1 有 ${spoken(models.llama31.parameters).zh}；[6]混合专家的 Kimi K2 是 ${spoken(models.kimiK2.parameters).zh}，今年的 Kimi K3 是 ${spoken(models.kimiK3.parameters).zh}。`,
    en: `Put it all on a timeline and it’s easier to judge. [1]In 2017, the Transformer; in 2018, GPT-1 and BERT. [2]2020 brought scaling laws, and GPT-3 at ${spoken(models.gpt3.parameters).en}. 2021 brought the sparse Switch and the name “foundation model”. [3]2022 saw Chinchilla, Wei’s emergence paper and ChatGPT; [4]2023, LLaMA, GPT-4 and the Mirage paper.

[5]The notes are dated 9 July 2024, two weeks before Llama 3.1, and well before reasoning models such as o1 and R1. So is it wrong to cite GPT-3, and billions of parameters? It made sense then. I’d just bring it up to date: among dense models with open weights, Llama 3.1 has ${spoken(models.llama31.parameters).en}, [6]and of mixtures, Kimi K2 has ${spoken(models.kimiK2.parameters).en}, this year’s Kimi K3 ${spoken(models.kimiK3.parameters).en}.`,
  },
  keyPoints: [
    keyPoint(
      'timeline.date',
      {
        zh: '笔记写于 2024 年 7 月 9 日，比 Llama 3.1 早两周，也早于推理模型。',
        en: 'The notes date from 9 July 2024, two weeks before Llama 3.1 and before reasoning models.',
      },
      { zh: '7 月 9 日', en: '9 July' },
      {
        zh: [
          ['7 月 9 日', '7月9日', '七月九日', '2024 年 7 月', '2024年7月'],
          ['两周', '两个星期', 'Llama 3.1'],
          ['推理模型', 'o1'],
        ],
        en: [
          ['9 July', 'July 9', 'ninth of July', 'July 2024'],
          ['two weeks', 'Llama 3.1'],
          ['reasoning models', 'o1'],
        ],
      },
    ),
    keyPoint(
      'timeline.line',
      {
        zh: '主线：Transformer、BERT、GPT-3、ChatGPT、LLaMA。',
        en: 'The line: Transformer, BERT, GPT-3, ChatGPT, LLaMA.',
      },
      { zh: '主线', en: 'the line' },
      {
        zh: [['Transformer'], ['BERT'], ['GPT-3'], ['ChatGPT']],
        en: [['Transformer'], ['BERT'], ['GPT-3'], ['ChatGPT']],
      },
    ),
    keyPoint(
      'timeline.update',
      {
        zh: '当时讲得通的例子，现在要补新的：稠密 4050 亿，Kimi K3 总参数 2.8 万亿。',
        en: 'What made sense then needs newer examples: 405B dense, Kimi K3 at 2.8T in total.',
      },
      { zh: '补新例子', en: 'update it' },
      {
        zh: [['4050', '405B', '四千零五十亿'], ['Kimi']],
        en: [['405'], ['Kimi']],
      },
    ),
  ],
  claims: ['N25', 'N32'],
  sources: [
    sources.brown2020,
    sources.llama3,
    sources.o1,
    sources.kimiK2,
    sources.kimiK3,
    sources.deepseekV4,
    sources.openaiModels2026,
  ],
});

export const taxonomy = defineSection({
  id: 'taxonomy',
  title: { zh: '五 · 分类', en: '5 · Taxonomy' },
  slides: [twoAxes, byModality, generalIndustryTask, trainingStages, timeline],
});
