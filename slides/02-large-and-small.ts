import { defineSection, defineSlide, keyPoint } from '../src/core/model/define.ts';
import { models } from './models.ts';
import { sources } from './sources.ts';

export const smallAndLarge = defineSlide({
  id: 'small-and-large',
  layout: 'compare',
  title: { zh: '大小之别，看做得对不对、花多少', en: 'Small or large? Compare results and costs' },
  labels: [
    { zh: '换任务', en: 'Tasks' },
    { zh: '训练', en: 'Training' },
    { zh: '推理', en: 'Inference' },
    { zh: '例子', en: 'Example' },
  ],
  columns: [
    {
      heading: { zh: '小模型', en: 'Small model' },
      byline: { zh: '轻、快、便宜', en: 'light, fast, cheap' },
      tone: 'value',
      rows: [
        { zh: 'BERT 那代靠微调，如今也靠提示', en: 'Once fine-tuned, now prompted too' },
        { zh: '也约 6ND，只是 N 小得多', en: 'About 6ND, far smaller N' },
        { zh: '也约 2N', en: 'Also about 2N' },
        {
          zh: 'DistilBERT 比 BERT 小 40%、快 60%，得分留住约 97%',
          en: 'DistilBERT against BERT: 40% smaller, 60% faster, about 97% of the score',
        },
      ],
    },
    {
      heading: { zh: '大模型', en: 'Large model' },
      byline: { zh: '通用、昂贵', en: 'general, expensive' },
      tone: 'scale',
      rows: [
        { zh: '改改提示', en: 'A new prompt' },
        { zh: '约 6ND 次浮点运算', en: 'About 6ND operations' },
        { zh: '每个词元约 2N 次', en: 'About 2N operations per token' },
        { zh: 'GPT-3：训练约 3×10^{23} 次', en: 'GPT-3: about 3×10^{23} to train' },
      ],
    },
  ],
  remark: {
    label: { zh: '符号', en: 'Symbols' },
    text: {
      zh: 'N 参数量，D 训练词元数。混合专家（MoE）按激活参数算，显存仍要装下全部。',
      en: 'N parameters, D training tokens. A mixture of experts (MoE) computes with few, but stores all.',
    },
  },
  time: '50s',
  notes: {
    zh: `先说大和小到底差在哪儿。我不会一上来就报参数门槛，因为门槛年年在变。我看两样：同一件事谁做得对，花多少。

老讲法是，小模型一个任务微调一次，大模型改改提示就行。那是 BERT 那一代；今天连 6 亿参数的 Qwen3，也做过指令微调，靠提示就能用。所以得拿自己的任务去测。

成本可以算。拿稠密的 Transformer 来说，训练一遍大约 6ND 次浮点运算，也就是六乘参数量，再乘词元数；推理时，每个词元大约 2N，参数量的两倍。

小也不等于差：DistilBERT 比 BERT 小 40%，快 60%，分数留住了约 97%。`,
    en: `Let me start with what actually separates small from large. I wouldn’t open with a parameter threshold, because it keeps moving. I’d ask two things: which gets the job right, and what does it cost?

The old answer is that a small model is fine-tuned for each task and a large one just needs a new prompt. That was BERT’s generation. Today even Qwen3 at 0.6 billion parameters is instruction-tuned and takes a prompt, so test them on your own task.

Cost is a sum. Training a dense Transformer takes roughly 6ND operations: six times parameters times tokens. Inference takes about 2N per token, twice the parameters.

And small needn’t be poor: DistilBERT is 40% smaller than BERT, 60% faster, and keeps about 97% of its score.`,
  },
  keyPoints: [
    keyPoint(
      'small-and-large.usage',
      {
        zh: '一任务一微调是 BERT 那一代；今天的小模型也靠提示，要比谁做得对。',
        en: 'One fine-tune per task was BERT’s generation; today’s small models take prompts too, so compare results.',
      },
      { zh: '那一代', en: 'that generation' },
      {
        zh: [['提示'], ['那一代', '那代', 'BERT 时代'], ['微调', '训练一次']],
        en: [
          ['prompt'],
          ['generation', 'BERT’s era', 'days of BERT'],
          ['fine-tun', 'trained for each', 'tuned'],
        ],
      },
    ),
    keyPoint(
      'small-and-large.cost',
      {
        zh: '成本可算：训练约 6ND，推理每个词元约 2N。',
        en: 'Cost can be worked out: about 6ND to train, about 2N per token to run.',
      },
      { zh: '6ND 与 2N', en: '6ND and 2N' },
      {
        zh: [
          ['6ND', '六乘参数量', '六倍'],
          ['2N', '两倍'],
        ],
        en: [
          ['6ND', 'six times'],
          ['2N', 'twice the parameters'],
        ],
      },
    ),
    keyPoint(
      'small-and-large.distilbert',
      {
        zh: '小不等于差：DistilBERT 比 BERT 小 40%、快 60%，保留约 97% 的语言理解分数。',
        en: 'Small need not mean poor: DistilBERT is 40% smaller and 60% faster than BERT and keeps about 97% of its language-understanding score.',
      },
      { zh: 'DistilBERT', en: 'DistilBERT' },
      {
        zh: [['DistilBERT'], ['97', '百分之九十七']],
        en: [['DistilBERT'], ['97', 'ninety-seven']],
      },
    ),
  ],
  claims: ['N12', 'N16'],
  sources: [sources.sanh2019, sources.hoffmann2022, sources.kaplan2020, sources.brown2020, sources.qwen3],
});

/** Twelve times the layers times the width squared. */
const product = `12×${models.gpt3.layers}×${models.gpt3.width}^{2}`;

export const depthIsNotSize = defineSlide({
  id: 'depth-is-not-size',
  layout: 'chart',
  title: { zh: '层数多不等于模型大', en: 'More layers do not make a larger model' },
  chart: {
    kind: 'bars',
    id: 'layers-and-parameters',
    title: { zh: 'ResNet-152 与 GPT-3：层数和参数', en: 'ResNet-152 and GPT-3: layers and parameters' },
    text: {
      zh: '两组横条。按层数，ResNet-152 有 152 层，GPT-3 只有 96 层。按参数，ResNet-152 有 6020 万，GPT-3 有 1750 亿，约为前者的 2900 倍，前者的横条几乎看不见。',
      en: 'Two groups of bars. By layers, ResNet-152 has 152 and GPT-3 only 96. By parameters, ResNet-152 has 60.2 million and GPT-3 has 175 billion, about 2,900 times as many, so the first bar all but vanishes.',
    },
    groups: [
      {
        heading: { zh: '层数', en: 'Layers' },
        bars: [
          {
            label: { zh: 'ResNet-152', en: 'ResNet-152' },
            value: models.resnet152.layers,
            shown: { zh: '152', en: '152' },
            tone: 'plain',
          },
          {
            label: { zh: 'GPT-3', en: 'GPT-3' },
            value: models.gpt3.layers,
            shown: { zh: '96', en: '96' },
            tone: 'scale',
          },
        ],
      },
      {
        heading: { zh: '参数', en: 'Parameters' },
        bars: [
          {
            label: { zh: 'ResNet-152', en: 'ResNet-152' },
            value: models.resnet152.parameters,
            shown: { zh: '6020 万', en: '60.2M' },
            tone: 'plain',
          },
          {
            label: { zh: 'GPT-3', en: 'GPT-3' },
            value: models.gpt3.parameters,
            shown: { zh: '1750 亿', en: '175B' },
            tone: 'scale',
          },
        ],
      },
    ],
  },
  points: [
    { zh: '粗算 N ≈ 12·L·d^{2}：宽度是平方项', en: 'Rule of thumb: N ≈ 12·L·d^{2}, with width squared' },
    { zh: `GPT-3：${product} ≈ 1740 亿`, en: `GPT-3: ${product} ≈ 174B` },
    { zh: '两边的“层”不同：GPT-3 一层是一整块', en: 'The layers differ: in GPT-3, one is a whole block' },
  ],
  remark: {
    label: { zh: '适用范围', en: 'Where it holds' },
    text: {
      zh: '标准 Transformer（前馈宽 4d），不含词嵌入；ResNet、MoE 不能套用。',
      en: 'A standard Transformer (feed-forward width 4d), without embeddings; not ResNets, not MoE.',
    },
  },
  time: '50s',
  notes: {
    zh: `您也许会说，大模型不就是层数多吗？参数多没错，深度也有贡献；但拿层数来衡量大小，就不准了。

看图：ResNet-152，152 层，参数才 6020 万；GPT-3 只有 96 层，参数却有 1750 亿。

差别主要在宽度。标准 Transformer 可以粗算：十二乘层数，再乘宽度的平方。GPT-3 宽 ${models.gpt3.width}，代进去约 1740 亿，误差不到百分之一。混合专家，也就是 MoE，是另一条路：并排多放几组网络，叫专家。

您要是说，两边的层没法比，没错：GPT-3 的一层是一整块。那就更不该数层数了。`,
    en: `That brings me to a popular line: large models are simply deeper. I’d grant half of it. They do have more parameters, and depth contributes, but counting layers tells you little about size.

Look at the chart. ResNet-152 has 152 layers and only 60.2 million parameters; GPT-3 has 96 layers and 175 billion.

The difference is mainly width. For a standard Transformer, take twelve times the layers times the width squared. With a width of ${models.gpt3.width.toLocaleString('en')}, GPT-3 comes out at about 174 billion, within one per cent. Mixture-of-experts models grow another way: they add networks side by side, the experts.

And if you object that those layers aren’t comparable, you’re right: a GPT-3 layer is a whole block. All the more reason not to count them.`,
  },
  keyPoints: [
    keyPoint(
      'depth-is-not-size.counterexample',
      {
        zh: '层数不是好指标：ResNet-152 有 152 层却只有 6020 万参数，GPT-3 只有 96 层却有 1750 亿。',
        en: 'Depth is a poor measure: ResNet-152 has 152 layers but 60.2M parameters, GPT-3 has 96 layers and 175B.',
      },
      { zh: '152 对 96', en: '152 vs 96' },
      {
        zh: [
          ['152', '一百五十二'],
          ['96', '九十六'],
        ],
        en: [['152'], ['96', 'ninety-six']],
      },
    ),
    keyPoint(
      'depth-is-not-size.width',
      {
        zh: '标准 Transformer 粗算 N ≈ 12·L·d^{2}，宽度是平方项；GPT-3 代进去约 1740 亿。',
        en: 'For a standard Transformer N ≈ 12·L·d^{2}: width enters squared, and GPT-3 comes out at about 174B.',
      },
      { zh: '宽度平方', en: 'width squared' },
      { zh: [['宽'], ['平方']], en: [['width', 'wide'], ['square']] },
    ),
    keyPoint(
      'depth-is-not-size.block',
      {
        zh: '两种“层”口径不同：GPT-3 的一层是注意力加前馈的整块，所以更不该只数层数。',
        en: 'The two kinds of layer differ: one GPT-3 layer is a whole block of attention and feed-forward, one more reason not to count them.',
      },
      { zh: '层的口径', en: 'what a layer is' },
      { zh: [['一整块', '整块', '口径不同']], en: [['whole block', 'comparable', 'entire block']] },
    ),
  ],
  claims: ['N11', 'N14'],
  sources: [sources.brown2020, sources.he2015, sources.fedus2021],
});

export const smallButWellFed = defineSlide({
  id: 'small-but-well-fed',
  layout: 'figures',
  title: { zh: '小模型也能喂饱，还能装进手机', en: 'Small can be well fed, and fit in your pocket' },
  figures: [
    {
      value: { zh: '3 万亿', en: '3T' },
      label: { zh: 'TinyLlama 的词元', en: 'tokens for TinyLlama' },
      detail: {
        zh: '只有 11 亿参数；约 1 万亿词元的数据过了三遍左右',
        en: 'Only 1.1B parameters; about three passes over roughly 1T tokens of data',
      },
      tone: 'learning',
    },
    {
      value: { zh: '32.5 亿', en: '3.25B' },
      label: { zh: 'Gemini Nano-2', en: 'parameters in Gemini Nano-2' },
      detail: {
        zh: '在手机上跑，另有 18 亿一档；都由更大的 Gemini 蒸馏而来',
        en: 'Runs on phones, beside a 1.8B version; both distilled from larger Gemini models',
      },
      tone: 'ability',
    },
    {
      value: { zh: '637 MB', en: '637 MB' },
      label: { zh: '4 比特 TinyLlama', en: 'TinyLlama in 4 bits' },
      detail: {
        zh: '只算权重；按每参数 4 比特裸算 550 MB，实际多约 16%',
        en: 'Weights only; a bare 4 bits each would be 550 MB, so about 16% more',
      },
      tone: 'value',
    },
    {
      value: { zh: '80 GB', en: '80 GB' },
      label: { zh: '一张卡，装 1170 亿', en: 'one card for 117B' },
      detail: {
        zh: 'gpt-oss-120b：专家权重约 4.25 比特一个，共约 65 GB；用 16 位要 234 GB',
        en: 'gpt-oss-120b: expert weights of about 4.25 bits, 65 GB in all; in 16 bits 234 GB',
      },
      tone: 'scale',
    },
  ],
  remark: {
    label: { zh: '哪里过时', en: 'What is dated' },
    text: {
      zh: '过时：小模型数据少、大模型只在云端。仍成立：端侧算力紧，训练靠集群。',
      en: 'Dated: little data for small, cloud only for large. Still true: devices are tight, training needs clusters.',
    },
  },
  time: '50s',
  notes: {
    zh: `接着说用在哪儿。老说法是，小模型数据少，放在手机这类设备上；大模型数据多，放云端。现在只对一半。

先看数据。TinyLlama 只有 11 亿参数，却用了 3 万亿词元，把约 1 万亿的数据过了三遍左右。

再看部署。Gemini Nano 在手机上跑，有 18 亿和 32.5 亿两档，是蒸馏出来的，就是大模型教小模型。TinyLlama 量化到 4 比特，权重只有 637 MB。gpt-oss-120b 总共 1170 亿，专家权重压到约 4 比特，共约 65 GB，一张 80 GB 的卡就够了。

所以我会说：训练基本还在集群，推理已经下沉；模型可以小，但要喂饱。`,
    en: `Next, where each one lives. The old picture says small models get little data and run on devices, while large ones get lots and stay in the cloud. Today that’s half right.

Take data. TinyLlama has 1.1 billion parameters, yet it trained on 3 trillion tokens, three passes or so over about one trillion.

Now deployment. Gemini Nano runs on phones, at 1.8 billion and 3.25 billion; it is distilled, with bigger models as its teachers. Quantised to 4 bits, TinyLlama’s weights take 637 MB. And gpt-oss-120b, 117 billion in total, keeps its expert weights in about 4 bits: some 65 GB, so it fits a single 80 GB card.

So training mostly stays in clusters, inference has moved down, and small now means well fed.`,
  },
  keyPoints: [
    keyPoint(
      'small-but-well-fed.data',
      {
        zh: '小模型未必数据少：11 亿参数的 TinyLlama 训练了 3 万亿词元。',
        en: 'Small need not mean little data: TinyLlama, at 1.1B parameters, trained on 3T tokens.',
      },
      { zh: '3 万亿', en: '3 trillion' },
      {
        zh: [['TinyLlama'], ['3 万亿', '3万亿', '三万亿']],
        en: [['TinyLlama'], ['3 trillion', 'three trillion', '3T']],
      },
    ),
    keyPoint(
      'small-but-well-fed.device',
      {
        zh: '靠蒸馏和量化上端侧：Gemini Nano 18 亿/32.5 亿；TinyLlama 4 比特权重 637 MB。',
        en: 'Distillation and quantisation put them on devices: Gemini Nano 1.8B/3.25B; 4-bit TinyLlama weights 637 MB.',
      },
      { zh: '上手机', en: 'on phones' },
      {
        zh: [
          ['手机', '端侧', '设备'],
          ['蒸馏', '量化'],
        ],
        en: [
          ['phone', 'device'],
          ['distil', 'quanti'],
        ],
      },
    ),
    keyPoint(
      'small-but-well-fed.dated',
      {
        zh: '训练基本仍在集群，推理已经下沉：gpt-oss-120b 靠约 4 比特的权重，装进一张 80 GB 的卡。',
        en: 'Training mostly stays in clusters, inference has moved down: gpt-oss-120b fits one 80 GB card because its weights take about 4 bits.',
      },
      { zh: '推理下沉', en: 'inference moves down' },
      { zh: [['集群'], ['推理']], en: [['cluster'], ['inference']] },
    ),
  ],
  claims: ['N13', 'N17'],
  sources: [sources.tinyLlama2024, sources.gemini2023, sources.gptOss2025],
});

export const whichWhen = defineSlide({
  id: 'which-when',
  layout: 'diagram',
  title: { zh: '选大选小，问三个问题', en: 'Three questions decide: large or small?' },
  diagram: {
    id: 'decision',
    title: { zh: '什么时候用哪种模型', en: 'Which model, when' },
    text: {
      zh: '先问任务是否固定、有没有标注：有，就微调小模型。没有，再问任务是不是单一、只缺标注：是，就让大模型当老师，小模型上线。要是开放生成、任务常变，再看延迟、成本、隐私卡得紧不紧：紧就把小模型蒸馏或量化后放到设备上，不紧用大模型加提示。',
      en: 'First ask whether the task is fixed and labelled: if so, fine-tune a small model. If not, ask whether it is narrow and only lacks labels: if so, let a large model teach a small one that serves. If the work is open-ended or changing, ask whether latency, cost or privacy is tight: if so, put a distilled or quantised small model on the device; if not, prompt a large model.',
    },
    mermaid: `flowchart LR
  task{"{task}"}:::plain -->|"{yes}"| tuned["{tuned}"]:::value
  task -->|"{no}"| narrow{"{narrow}"}:::plain
  narrow -->|"{yes}"| taught["{taught}"]:::learning
  narrow -->|"{no}"| tight{"{tight}"}:::plain
  tight -->|"{yes}"| local["{local}"]:::ability
  tight -->|"{no}"| prompted["{prompted}"]:::scale`,
    labels: {
      task: { zh: '任务固定\n有标注？', en: 'Fixed task,\nlabelled?' },
      narrow: { zh: '任务单一\n只缺标注？', en: 'Narrow, only\nunlabelled?' },
      tight: { zh: '延迟、成本\n隐私卡紧？', en: 'Latency, cost,\nprivacy tight?' },
      tuned: { zh: '微调小模型', en: 'Small model,\nfine-tuned' },
      taught: { zh: '大模型当老师\n小模型上线', en: 'Large teaches,\nsmall serves' },
      prompted: { zh: '大模型\n加提示', en: 'Large model,\nprompted' },
      local: { zh: '小模型上设备\n蒸馏或量化', en: 'Small on-device,\ndistilled or\nquantised' },
      yes: { zh: '是', en: 'yes' },
      no: { zh: '否', en: 'no' },
    },
    steps: ['task', 'tuned', 'narrow', 'taught', 'tight', 'local', 'prompted'],
  },
  remark: {
    label: { zh: '先测再定', en: 'Test first' },
    text: {
      zh: '拿自己的评测集比质量、延迟和成本；若只为隐私，也可以私有部署大模型。',
      en: 'Compare quality, latency and cost on your own data; for privacy alone, a self-hosted large model also works.',
    },
  },
  time: '50s',
  notes: {
    zh: `那到底什么时候用哪个？我一般问三个问题。

[1]第一，任务固定、手里有标注吗？比如分类、抽取，[2]有的话，微调一个 BERT 一类的小模型，往往就够了。

[3]没有，就问第二个：任务单一，只是缺标注吗？[4]那就让大模型当老师、打标注，小模型上线。

[5]要是开放生成、任务常变，再看延迟、成本、隐私。[6]卡得紧，就把小模型蒸馏或者量化，放到设备上；[7]卡得不紧，大模型加提示。

要是您说大模型更强，一律用它就好，我会先问：在自己的数据上测过吗？一次调用多少钱？这张图只是起点，最后得看评测。`,
    en: `So which one, when? I’d ask three questions.

[1]First: is the task fixed, and do we have labels? For classification or extraction with labelled data, [2]a fine-tuned BERT-class model is often enough.

[3]If not, second: is it narrow, with only the labels missing? [4]Then let a large model teach: it produces the labels, and a small model goes live.

[5]If the work is open-ended, or keeps changing, look at latency, cost and privacy. [6]Where they’re tight, distil or quantise a small one and run it on the device; [7]where they aren’t, prompt a large model.

If you say, just use the stronger one, I’d ask: have we tested it on our own data, and what does a call cost? The chart is a start; evaluation decides.`,
  },
  keyPoints: [
    keyPoint(
      'which-when.small',
      {
        zh: '分类、抽取等固定任务又有标注：微调小模型往往就够。',
        en: 'A fixed task such as classification or extraction, with labels: a fine-tuned small model is often enough.',
      },
      { zh: '有标注', en: 'labels' },
      { zh: [['标注'], ['微调'], ['小模型', 'BERT']], en: [['label'], ['fine-tun'], ['small', 'BERT']] },
    ),
    keyPoint(
      'which-when.large',
      {
        zh: '开放生成、任务常变、限制不紧：大模型加提示；延迟、成本、隐私卡得紧，小模型上设备。',
        en: 'Open-ended, changing work with loose limits: prompt a large model; when latency, cost or privacy is tight, a small one on the device.',
      },
      { zh: '开放生成', en: 'open-ended' },
      {
        zh: [['开放', '任务常变'], ['提示'], ['延迟', '成本', '隐私']],
        en: [['open-ended', 'keeps changing'], ['prompt'], ['latency', 'cost', 'privacy']],
      },
    ),
    keyPoint(
      'which-when.teach',
      {
        zh: '两者可以配合：大模型当老师打标注，小模型上线。',
        en: 'They combine: the large model teaches and labels, the small one serves.',
      },
      { zh: '大教小', en: 'large teaches' },
      {
        zh: [['当老师', '做老师', '打标注', '造数据']],
        en: [['a teacher', 'model teach', 'produces the labels', 'generates the labels', 'teach the small']],
      },
    ),
  ],
  repeats: ['small-but-well-fed.device'],
  claims: ['N12', 'N13', 'N17'],
  sources: [sources.sanh2019, sources.hinton2015, sources.tinyLlama2024],
});

export const biggerIsNotBetter = defineSlide({
  id: 'bigger-is-not-better',
  layout: 'figures',
  title: { zh: '越大越好是平均趋势，不是铁律', en: 'Bigger is better on average, not always' },
  figures: [
    {
      value: { zh: '130 亿', en: '13B' },
      label: { zh: 'LLaMA 胜 GPT-3', en: 'LLaMA beats GPT-3' },
      detail: {
        zh: '多数基准上胜过 1750 亿的对手；参数少得多，训练词元更多',
        en: 'Ahead of the 175B model on most benchmarks: far fewer parameters, more training tokens',
      },
      tone: 'ability',
    },
    {
      value: { zh: '13 亿', en: '1.3B' },
      label: { zh: 'InstructGPT 更受欢迎', en: 'InstructGPT preferred to GPT-3' },
      detail: {
        zh: '标注员更喜欢它，而不是 1750 亿的 GPT-3；是偏好，不是知识',
        en: 'Labellers liked its answers better than the 175B model’s; preference, not knowledge',
      },
      tone: 'learning',
    },
    {
      value: { zh: '11 个', en: '11' },
      label: { zh: '越大越差的数据集', en: 'datasets with inverse scaling' },
      detail: {
        zh: '反向缩放竞赛征集所得；其中有些放得更大后又回升',
        en: 'Collected by a public contest; on some, the trend turned back at larger scale',
      },
      tone: 'scale',
    },
  ],
  remark: {
    label: { zh: '别说过头', en: 'Do not overclaim' },
    text: {
      zh: '反例只说明规模不是唯一因素；数据和方法相当时，平均仍是更大更好。',
      en: 'Counter-examples show that scale is not everything; with like data and methods, larger still wins on average.',
    },
  },
  time: '50s',
  notes: {
    zh: `这一节最后一个老说法：越大越准。平均来看没错，当铁律就不行了，有三个反例。

LLaMA-13B 在多数基准上超过了 1750 亿的 GPT-3，它参数少，但训练数据多。标注员更喜欢 13 亿参数的 InstructGPT，而不是 1750 亿的 GPT-3；注意，这里比的是偏好，不是知识量。还有人办竞赛，征集到 11 个数据集，模型越大做得越差，这叫反向缩放；不过其中有些，再放大又回升了。

您要是问，那规模是不是没用？也不是。条件相当，平均还是大的强。规模之外，数据算数，对齐也算数，对齐就是照人的偏好去调。`,
    en: `The last old line in this part: larger means more accurate. On average, yes. As a law, no, and I’d give three counter-examples.

LLaMA-13B beats GPT-3, with its 175 billion, on most benchmarks; it has fewer parameters but saw more data. Labellers preferred InstructGPT at 1.3 billion to GPT-3 at 175 billion. Mind you, that’s preference, not knowledge. And a public contest collected 11 datasets where larger models do worse, so-called inverse scaling, though on some of them the trend turned back at still larger sizes.

If you then ask whether scale is useless, I’d say no. Other things equal, larger is still better on average. It just isn’t the only thing: data counts too, and so does alignment, tuning it to what people prefer.`,
  },
  keyPoints: [
    keyPoint(
      'bigger-is-not-better.llama',
      {
        zh: 'LLaMA-13B 在多数基准上超过 1750 亿的 GPT-3：参数少，训练数据多。',
        en: 'LLaMA-13B beats GPT-3 175B on most benchmarks: fewer parameters, more training data.',
      },
      { zh: '13B 胜 GPT-3', en: '13B beats 175B' },
      {
        zh: [
          ['LLaMA-13B', 'LLaMA 13B', '130 亿', '130亿'],
          ['多数基准', '多数的基准', '多数评测'],
        ],
        en: [
          ['LLaMA-13B', 'LLaMA 13B', '13 billion'],
          ['most benchmarks', 'most of the benchmarks'],
        ],
      },
    ),
    keyPoint(
      'bigger-is-not-better.preference',
      {
        zh: '标注员更喜欢 13 亿的 InstructGPT，而不是 1750 亿的 GPT-3；另有 11 个越大越差的数据集。',
        en: 'Labellers prefer 1.3B InstructGPT to 175B GPT-3; and 11 datasets show inverse scaling.',
      },
      { zh: '偏好与反向', en: 'preferred, inverse' },
      {
        zh: [
          ['InstructGPT', '13 亿', '13亿'],
          ['反向缩放', '越大越差', '越大做得越差'],
        ],
        en: [
          ['InstructGPT', '1.3B', '1.3 billion'],
          ['inverse scaling', 'do worse', 'get worse'],
        ],
      },
    ),
    keyPoint(
      'bigger-is-not-better.average',
      {
        zh: '反例不等于规模无用：条件相当时，平均仍是更大更好。',
        en: 'Counter-examples do not make scale useless: other things equal, larger is still better on average.',
      },
      { zh: '平均仍成立', en: 'on average' },
      { zh: [['平均来看', '平均来说', '平均而言', '平均还是', '平均仍']], en: [['on average']] },
    ),
  ],
  repeats: ['not-in-one-model.inverse'],
  claims: ['N15'],
  sources: [sources.touvron2023, sources.ouyang2022, sources.mckenzie2023],
});

export const largeAndSmall = defineSection({
  id: 'large-and-small',
  title: { zh: '二 · 大与小', en: '2 · Large and small' },
  slides: [smallAndLarge, depthIsNotSize, smallButWellFed, whichWhen, biggerIsNotBetter],
});
