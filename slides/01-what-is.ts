import { defineSection, defineSlide, keyPoint } from '../src/core/model/define.ts';
import type { Tone } from '../src/core/model/tones.ts';
import type { Model } from './model.ts';
import { models } from './models.ts';
import { count, yearOf } from './quantities.ts';
import { sources } from './sources.ts';

export const definition = defineSlide({
  id: 'definition',
  layout: 'diagram',
  title: {
    zh: '三样一起放大，预训练、后训练、再适配',
    en: 'Scale three things; pretrain, post-train, adapt',
  },
  diagram: {
    id: 'definition-parts',
    title: { zh: '大模型的定义拆成五段', en: 'The definition of a large model in five parts' },
    text: {
      zh: '参数、数据、算力三样一起放大，撑起一个深度神经网络，文本领域几乎都是 Transformer。网络先做自监督预训练，标签来自数据本身；再后训练，学会听指令；然后通过提示或微调，适配翻译、问答、编程等很多任务。',
      en: 'Parameters, data and compute are scaled together and go into a deep neural network, for text nearly always a Transformer. It is first pretrained by self-supervision, with labels taken from the data itself, then post-trained to follow instructions, and adapted by prompting or fine-tuning to many tasks such as translation, question answering and coding.',
    },
    mermaid: `flowchart LR
      params["{params}"]:::scale --> network["{network}"]:::plain
      data["{data}"]:::scale --> network
      compute["{compute}"]:::scale --> network
      network --> pretraining["{pretraining}"]:::learning
      pretraining --> adaptation["{adaptation}"]:::learning
      adaptation --> tasks["{tasks}"]:::ability`,
    labels: {
      params: { zh: '**参数**', en: '**Parameters**' },
      data: { zh: '**数据**', en: '**Data**' },
      compute: { zh: '**算力**', en: '**Compute**' },
      network: { zh: '**深度神经网络**\n文本：Transformer', en: '**Deep network**\nText: Transformer' },
      pretraining: { zh: '**自监督预训练**\n标签来自数据', en: '**Pretraining**\nself-supervised' },
      adaptation: { zh: '**后训练，再适配**\n指令、提示、微调', en: '**Post-training**\nthen prompt, tune' },
      tasks: { zh: '**很多任务**\n问答、编程……', en: '**Many tasks**\nQ&A, coding…' },
    },
    steps: ['params data compute', 'network', 'pretraining', 'adaptation', 'tasks'],
  },
  remark: {
    label: { zh: '纠正一句', en: 'A correction' },
    text: {
      zh: '“结构复杂”不是要点：几种块按固定花样重复。GPT-3 就是两种注意力层交替。',
      en: '“Elaborate structure” misses the point: a few kinds of block repeat. GPT-3 alternates two.',
    },
  },
  time: '45s',
  notes: {
    zh: '把定义拆开看，其实是一条流水线。[1]最左边三样，参数、数据、算力，要一起放大，只加一样不划算。[2]它们撑起一个深度神经网络，做文本的几乎都是 Transformer。\n\n常有人说大模型结构复杂，这话不太准：就那么几种块，按固定花样重复。GPT-3 就是稠密、稀疏两种注意力层交替。\n\n[3]接下来是自监督预训练，标签就藏在数据里，用不着人去标。[4]再后训练，教它听指令；用的时候靠提示或者微调，[5]让同一个底座去做翻译、问答、写代码。您要是问本质，我就答一句：预训练，后训练，再适配。',
    en: 'Take the definition apart and you get a pipeline. [1]On the left, parameters, data and compute, scaled together; scaling only one of them is poor value. [2]They go into a deep neural network, which for text is nearly always a Transformer.\n\nYou may hear that large models have an elaborate structure. Not really: a few kinds of block repeat in a fixed pattern. GPT-3 alternates layers of dense and of sparse attention.\n\n[3]Next comes self-supervised pretraining. The labels are hidden in the data itself, so nobody has to annotate anything. [4]Post-training teaches it to follow instructions; then a prompt or fine-tuning adapts that one base [5]to translation, question answering or coding. So if you ask me for the essence: pretrain, post-train, adapt.',
  },
  keyPoints: [
    keyPoint(
      'definition.together',
      { zh: '三样要一起放大', en: 'All three are scaled together' },
      { zh: '一起放大', en: 'together' },
      {
        zh: [
          ['参数', '三样'],
          ['一起放大', '一起加', '一起做大', '同时放大'],
        ],
        en: [
          ['parameters', 'all three', 'three things', 'the three'],
          [
            'scaled together',
            'scaled up together',
            'scale together',
            'scale them together',
            'grow together',
            'at the same time',
          ],
        ],
      },
    ),
    keyPoint(
      'definition.layers',
      { zh: '结构很规整：几种块按固定花样重复', en: 'The structure is regular: a few kinds of block repeat' },
      { zh: '几种块重复', en: 'a few blocks' },
      {
        zh: [['几种块'], ['重复', '花样']],
        en: [
          ['kinds of block', 'few blocks'],
          ['repeat', 'pattern'],
        ],
      },
    ),
    keyPoint(
      'definition.essence',
      {
        zh: '自监督预训练，后训练，再适配',
        en: 'Self-supervised pretraining, post-training, then adaptation',
      },
      { zh: '三段', en: 'three stages' },
      {
        zh: [['预训练'], ['后训练'], ['适配', '微调']],
        en: [['pretrain'], ['post-train'], ['adapt', 'fine-tun', 'prompt']],
      },
    ),
  ],
  repeats: ['one-minute.scaled', 'one-minute.stages'],
  claims: ['N01', 'N02', 'N09'],
  sources: [
    sources.bommasani2021,
    sources.vaswani2017,
    sources.zhao2023,
    sources.brown2020,
    sources.ouyang2022,
  ],
});

const sized = (
  model: Model,
  tone: Tone,
  labelSide: 'left' | 'right' | 'above' | 'below',
  name = model.name,
) => ({
  label: { zh: name, en: name },
  tone,
  x: yearOf(model),
  y: model.parameters,
  labelSide,
  ...(model.active ? { ring: model.active } : {}),
});

const axisYear = (year: number) => ({ at: year, label: { zh: String(year), en: String(year) } });
const axisCount = (amount: number) => ({ at: amount, label: count(amount) });

export const noThreshold = defineSlide({
  id: 'no-threshold',
  layout: 'chart',
  title: {
    zh: '“大”没有统一门槛，标准年年在变',
    en: 'No agreed threshold for “large”: usage drifts',
  },
  chart: {
    id: 'sizes-over-time',
    kind: 'dots',
    title: { zh: '模型的参数量，2018 到 2026 年', en: 'Parameter counts of models, 2018 to 2026' },
    text: {
      zh: '纵轴是参数量，每格差十倍；横轴是年份。BERT-large 2018 年 3.4 亿，GPT-2 2019 年 15 亿，GPT-3 2020 年 1750 亿，稀疏的 Switch 2021 年 1.57 万亿，Chinchilla 2022 年 700 亿，Llama 3.1 2024 年 4050 亿。DeepSeek-V3 2024 年底总参数 6710 亿、激活 370 亿。Kimi K3 2026 年总参数 2.8 万亿、激活 1040 亿。',
      en: 'The vertical axis is the number of parameters, ten times more at each line; the horizontal axis is the year. BERT-large 340M in 2018, GPT-2 1.5B in 2019, GPT-3 175B in 2020, the sparse Switch 1.57T in 2021, Chinchilla 70B in 2022, Llama 3.1 405B in 2024. DeepSeek-V3, at the end of 2024, has 671B in total and 37B active. Kimi K3, in 2026, has 2.8T in total and 104B active.',
    },
    x: {
      label: { zh: '发表年份', en: 'Year of publication' },
      from: 2018,
      to: 2027,
      scale: 'linear',
      ticks: [2018, 2020, 2022, 2024, 2026].map(axisYear),
    },
    y: {
      label: { zh: '参数量', en: 'Parameters' },
      from: 5e7,
      to: 5e12,
      scale: 'log',
      ticks: [1e8, 1e9, 1e10, 1e11, 1e12].map(axisCount),
    },
    dots: [
      sized(models.bertLarge, 'plain', 'right'),
      sized(models.gpt2, 'plain', 'right'),
      sized(models.gpt3, 'scale', 'left'),
      sized(models.switchC, 'scale', 'right', 'Switch'),
      sized(models.chinchilla, 'scale', 'below'),
      sized(models.llama31, 'scale', 'left', 'Llama 3.1'),
      sized(models.deepseekV3, 'learning', 'above'),
      sized(models.kimiK3, 'learning', 'left'),
    ],
  },
  points: [
    { zh: '2018 年，BERT 论文里的 LARGE 是 3.4 亿', en: 'In 2018 the LARGE of the BERT paper was 340M' },
    { zh: '2021 年，稀疏的 Switch 已到 1.57 万亿', en: 'By 2021 the sparse Switch had reached 1.57T' },
    { zh: '空心圈是处理一个词元实际用到的参数', en: 'A hollow ring: the parameters used for one token' },
  ],
  remark: {
    label: { zh: '稳妥说法', en: 'Safe answer' },
    text: { zh: '不报门槛；先分清总参数和激活参数。', en: 'Quote no threshold; separate total from active.' },
  },
  time: '45s',
  notes: {
    zh: '那多大才算大？老实说，没有统一的门槛。看这张图，往上一格就是十倍。2018 年，BERT 论文里叫 LARGE 的，才 3.4 亿参数；到 2020 年，GPT-3 是 1750 亿；再过一年，稀疏的 Switch 冲到 1.57 万亿；2026 年的 Kimi K3 是 2.8 万亿。\n\n笔记说几十亿到几千亿，放在 2020 年前后没错，现在过时了。\n\n再看空心圈：DeepSeek-V3 总参数 6710 亿，每个词元，也就是 token，只用到 370 亿。所以报数之前，先说清楚是总参数还是激活参数。',
    en: 'So how big is large? Honestly, there is no agreed threshold. On this chart, each line up is ten times more. In 2018 the one called LARGE in the BERT paper had 340 million parameters. By 2020 GPT-3 had 175 billion; a year later Switch, which is sparse, reached 1.57 trillion; in 2026 Kimi K3 has 2.8 trillion.\n\nThe notes say a few billion to several hundred billion. That was about right around 2020; today it is dated.\n\nLook at the hollow ring too. DeepSeek-V3 has 671 billion parameters in total but uses only 37 billion for each token. So before you quote a number, say whether it is total or active.',
  },
  keyPoints: [
    keyPoint(
      'no-threshold.none',
      { zh: '“大”没有统一门槛', en: 'There is no agreed threshold' },
      { zh: '没有门槛', en: 'no threshold' },
      {
        zh: [['没有统一的门槛', '没有统一门槛', '没有公认的门槛', '没有统一的标准']],
        en: [['no agreed threshold', 'no fixed threshold', 'no threshold', 'no consensus']],
      },
    ),
    keyPoint(
      'no-threshold.dated',
      {
        zh: '几十亿到几千亿，是 2020 年前后的说法',
        en: 'A few to several hundred billion was right around 2020',
      },
      { zh: '2020 年的说法', en: 'dated range' },
      {
        zh: [
          ['过时', '几千亿'],
          ['2020', '二零二零'],
        ],
        en: [
          ['out of date', 'hundred billion'],
          ['2020', 'twenty twenty'],
        ],
      },
    ),
    keyPoint(
      'no-threshold.active',
      { zh: '分清总参数和激活参数', en: 'Separate total from active parameters' },
      { zh: '总与激活', en: 'total, active' },
      {
        zh: [['总参数'], ['激活', '只用到', '实际用到']],
        en: [
          ['total'],
          ['active', 'for each token', 'per token'],
          ['before you quote', 'say whether', 'say which', 'separate', 'tell apart', 'keep apart'],
        ],
      },
    ),
  ],
  repeats: ['total-and-active.two-numbers'],
  claims: ['N01', 'N03'],
  sources: [
    sources.zhao2023,
    sources.devlin2018,
    sources.radford2019,
    sources.brown2020,
    sources.fedus2021,
    sources.hoffmann2022,
    sources.llama3,
    sources.deepseekV3,
    sources.kimiK3,
  ],
});

export const chatbotIsNoEvidence = defineSlide({
  id: 'chatbot-is-no-evidence',
  layout: 'correction',
  title: { zh: '让模型介绍自己，不能当证据', en: 'A chatbot’s self-description is not evidence' },
  popular: {
    zh: 'ChatGPT 自己说得最明白，可见它已经像人一样会归纳、会思考。',
    en: 'ChatGPT explains it best itself, which shows that it reasons and thinks like a person.',
  },
  better: {
    zh: '话说得流畅，只说明它掌握了语言的形式。定义要引论文，能力要看测试。',
    en: 'Fluent text shows a command of language as form. For a definition, cite papers; for an ability, cite tests.',
  },
  reasons: [
    {
      lead: { zh: '会说不等于会用', en: 'Form is not function' },
      text: {
        zh: '把话说通顺，和在真实世界里把语言用对，是两种能力。',
        en: 'Producing good sentences and using language well in the world are two skills.',
      },
      tone: 'learning',
    },
    {
      lead: { zh: '像人怎么测', en: 'Passing for human' },
      text: {
        zh: '图灵测试里，GPT-4.5 加人设 73% 被当成人，不加只有 36%：测的是像不像。',
        en: 'In a Turing test GPT-4.5 passed 73% of the time with a persona, 36% without: it tests likeness.',
      },
      tone: 'ability',
    },
    {
      lead: { zh: '也有人不同意', en: 'Some disagree' },
      text: {
        zh: 'Bubeck 等人主张 GPT-4 可算早期的通用智能，并无定论。',
        en: 'Bubeck et al. argue that GPT-4 may count as early AGI. It is unsettled.',
      },
      tone: 'value',
    },
  ],
  time: '50s',
  notes: {
    zh: '常有人去问 ChatGPT 什么是大模型，见它答得又通俗又流畅，就说，它像人一样会思考。\n\n[1]可话说得漂亮，只能说明它掌握了语言的形式。研究者把两种能力分得很清：形式能力，是把话说通顺；功能能力，是在真实世界里把语言用对。前一个强，不代表后一个也强。\n\n您也许会提图灵测试：GPT-4.5 加了人设，73% 的时候被当成人，不加只有 36%；可它测的是像不像。Bubeck 等人认为 GPT-4 算早期的通用智能，也没有定论。所以您要是问它算不算类人智能，我会换个说法：它在某些任务上达到了人类水平。',
    en: 'A common move is to ask ChatGPT what a large model is, admire the clear answer, and conclude that it thinks like a person.\n\n[1]But fluent text only tells you that it has mastered the form of language. Researchers separate formal competence, which is producing good sentences, from functional competence, using language properly in the world. The first does not guarantee the second.\n\nAnd the Turing test? With a persona, GPT-4.5 was taken for human 73% of the time, without one 36%; but that tests likeness. Bubeck and colleagues saw early general intelligence in GPT-4, which isn’t settled. So I’d rephrase: on some tasks it reaches human level.',
  },
  keyPoints: [
    keyPoint(
      'chatbot-is-no-evidence.fluent',
      { zh: '流畅只说明语言形式，不是证据', en: 'Fluency shows form; it is no evidence' },
      { zh: '流畅不是证据', en: 'fluent' },
      {
        zh: [
          ['流畅', '说得漂亮', '通顺'],
          ['语言的形式', '证据', '不代表', '说明不了'],
        ],
        en: [
          ['fluent', 'fluency', 'good sentences'],
          ['form of language', 'evidence', 'not guarantee', 'doesn’t guarantee', 'prove'],
        ],
      },
    ),
    keyPoint(
      'chatbot-is-no-evidence.two',
      { zh: '形式能力和功能能力是两回事', en: 'Formal and functional competence are two things' },
      { zh: '形式与功能', en: 'form, function' },
      { zh: [['形式能力'], ['功能能力']], en: [['formal'], ['functional']] },
    ),
    keyPoint(
      'chatbot-is-no-evidence.rephrase',
      { zh: '改口说：某些任务达到人类水平', en: 'Say instead: human level on some tasks' },
      { zh: '换个说法', en: 'rephrase' },
      {
        zh: [
          ['某些任务', '有些任务', '一些任务', '部分任务'],
          ['人类水平', '人的水平'],
        ],
        en: [
          ['some tasks', 'certain tasks'],
          ['human level', 'human-level'],
        ],
      },
    ),
  ],
  claims: ['N08', 'N10'],
  sources: [sources.mahowald2023, sources.bubeck2023, sources.bender2021, sources.jones2025],
});

export const whyScale = defineSlide({
  id: 'why-scale',
  layout: 'chart',
  title: { zh: '做大的依据是缩放定律，不是表达力', en: 'Scaling laws, not expressive power, justify size' },
  chart: {
    id: 'chinchilla',
    kind: 'bars',
    title: { zh: '同等算力下的 Gopher 和 Chinchilla', en: 'Gopher and Chinchilla at the same compute' },
    text: {
      zh: '两个模型的训练算力相当。Gopher 有 2800 亿参数，用 3000 亿词元训练；Chinchilla 只有 700 亿参数，用了 1.4 万亿词元，在大多数评测上胜出。',
      en: 'Both models used about the same compute. Gopher has 280B parameters trained on 300B tokens; Chinchilla has 70B parameters trained on 1.4T tokens and wins on most evaluations.',
    },
    groups: [
      {
        heading: { zh: '参数量', en: 'Parameters' },
        bars: [models.gopher, models.chinchilla].map((model, index) => ({
          label: { zh: model.name, en: model.name },
          value: model.parameters,
          shown: count(model.parameters),
          tone: index === 0 ? 'plain' : 'scale',
        })),
      },
      {
        heading: { zh: '训练词元', en: 'Training tokens' },
        bars: [models.gopher, models.chinchilla].map((model, index) => ({
          label: { zh: model.name, en: model.name },
          value: model.tokens,
          shown: count(model.tokens),
          tone: index === 0 ? 'plain' : 'scale',
        })),
      },
    ],
  },
  points: [
    {
      zh: '损失随参数、数据、算力按幂律下降，有个降不掉的底，可以外推',
      en: 'Loss falls as a power law in size, data and compute, towards a floor; it extrapolates',
    },
    {
      zh: '算力相当，更小的 Chinchilla 胜过 Gopher',
      en: 'At equal compute the smaller Chinchilla beats Gopher',
    },
    {
      zh: '只算训练，每个参数配约 20 个词元最划算',
      en: 'Counting training only, about 20 tokens per parameter is best',
    },
  ],
  remark: {
    label: { zh: '陷阱', en: 'Trap' },
    text: { zh: '20 是拟合出来的，不是铁律。', en: 'Twenty is a fit, not a law.' },
  },
  time: '55s',
  notes: {
    zh: '为什么要做大？笔记的说法是，大了表达力强、预测更准。可表达力强不等于效果好，真正的依据是缩放定律：损失随参数、数据和算力按幂律下降，有个降不掉的底，能从小规模往大规模外推；当然，损失低不等于每道题都做得好。\n\n关键在于要一起加。Chinchilla 这个例子很说明问题：它和 Gopher 用的算力差不多，参数 700 亿，只有 Gopher 2800 亿的四分之一；训练用的词元却有 1.4 万亿，是对方 3000 亿的四倍多，结果大多数评测反而是它赢。\n\n很多人由此记住一句话：每个参数配 20 个词元。不过这是拟合出来的，别当铁律；把推理成本也算进去，小模型多喂些数据往往更合算。',
    en: 'Why make models bigger? The notes say that size brings expressive power and better predictions. But expressive power is not performance. The real argument is the scaling laws: loss falls as a power law in parameters, data and compute, towards a limit, and you can extrapolate from small runs to large ones. Low loss isn’t a good score on every task, though.\n\nThe catch is that they have to grow together, and Chinchilla makes the point. It used about the same compute as Gopher. It has 70 billion parameters, a quarter of Gopher’s 280 billion, but saw 1.4 trillion tokens, over four times Gopher’s 300 billion, and it came out ahead on most evaluations.\n\nWhat people remember is 20 tokens per parameter. That is a fit, not a law; once you count inference cost, a smaller model trained for longer is often the better deal.',
  },
  keyPoints: [
    keyPoint(
      'why-scale.law',
      { zh: '损失随规模按幂律下降，可以外推', en: 'Loss falls as a power law and can be extrapolated' },
      { zh: '缩放定律', en: 'scaling laws' },
      { zh: [['缩放定律', '幂律'], ['外推']], en: [['scaling law', 'power law'], ['extrapolat']] },
    ),
    keyPoint(
      'why-scale.chinchilla',
      {
        zh: '同等算力，700 亿的 Chinchilla 胜过 2800 亿的 Gopher',
        en: 'At equal compute, 70B Chinchilla beats 280B Gopher',
      },
      { zh: 'Chinchilla', en: 'Chinchilla' },
      {
        zh: [['Chinchilla'], ['700 亿', '700亿', '七百亿', '四分之一', 'Gopher']],
        en: [['Chinchilla'], ['70 billion', 'seventy billion', '70B', 'a quarter', 'Gopher']],
      },
    ),
    keyPoint(
      'why-scale.twenty',
      { zh: '每参数 20 词元是拟合，不是铁律', en: 'Twenty tokens per parameter is a fit, not a law' },
      { zh: '20 不是铁律', en: 'twenty' },
      {
        zh: [
          ['20', '二十'],
          ['拟合', '铁律', '不是定律'],
        ],
        en: [
          ['20', 'twenty'],
          ['a fit', 'fitted', 'not a law'],
        ],
      },
    ),
  ],
  repeats: ['one-minute.scaled', 'definition.together'],
  claims: ['N04'],
  sources: [sources.hoffmann2022, sources.kaplan2020, sources.rae2021, sources.sardana2023],
});

export const generalise = defineSlide({
  id: 'generalise',
  layout: 'compare',
  title: { zh: '泛化更强，不等于次次都对', en: 'Generalising better is not always being right' },
  columns: [
    {
      heading: { zh: '可以说', en: 'Fair to say' },
      tone: 'ability',
      rows: [
        { zh: '平均来看，在新任务上确实更强', en: 'On average, stronger on new tasks' },
        { zh: '从数据里学规律；小模型也是这样学的', en: 'It learns patterns from data, as small models do' },
        { zh: '数据要干净：GPT-3 把 45 TB 滤到 570 GB', en: 'Clean data counts: GPT-3 cut 45 TB to 570 GB' },
      ],
    },
    {
      heading: { zh: '说过头了', en: 'Too strong' },
      tone: 'scale',
      rows: [
        {
          zh: '“没见过的都能答准”：冷门事实和新事照样错',
          en: '“Accurate on anything unseen”: not on rare facts or news',
        },
        { zh: '听着像真的，其实是错的，这就是幻觉', en: 'Plausible yet false: hallucination' },
        { zh: '跑分可能虚高：考题混进了训练数据', en: 'Scores inflate when test items leak into training' },
      ],
    },
  ],
  remark: {
    label: { zh: '会追问', en: 'Asked next' },
    text: {
      zh: '怎么查出跑分虚高？GPT-3 论文专门查过训练集和测试集的重叠。',
      en: 'How do you catch inflated scores? The GPT-3 paper measured train–test overlap.',
    },
  },
  time: '45s',
  notes: {
    zh: '说大模型泛化能力更强，这句话没问题；要是接着说，它对没见过的数据都能判断准确，就说过头了。冷门的事实、训练之后才发生的新闻，它照样会错，听着像真的，其实不对，这就是幻觉。\n\n看跑分也要小心：测试题要是混进了训练数据，分数就虚高，这叫数据污染，GPT-3 的论文专门查过。\n\n再说，从数据里学规律，小模型也会，不是大模型独有的本事。数据干不干净同样要紧：GPT-3 的网页文本，压缩后还有 45 TB，过滤完只剩 570 GB。',
    en: 'It is fair to say that large models generalise better. It is too much to say that they are therefore accurate on anything unseen. On rare facts, or on news from after their training, they still go wrong: it sounds true and isn’t, and that is what we call hallucination.\n\nBe careful with scores, too. If test items leak into the training data, scores are inflated. That is contamination, and the GPT-3 paper checked for it.\n\nBesides, small models learn patterns from data too; it isn’t a gift of the large ones. Clean data matters just as much: GPT-3 started from 45 terabytes of compressed web text, and after filtering only 570 gigabytes were left.',
  },
  keyPoints: [
    keyPoint(
      'generalise.limits',
      { zh: '更强可以说，都准不能说', en: 'Stronger, yes; accurate on everything, no' },
      { zh: '说过头了', en: 'too strong' },
      {
        zh: [
          ['泛化', '更强'],
          ['照样会错', '还是会错', '都准', '都对', '都能判断准'],
        ],
        en: [
          ['generalis', 'stronger'],
          ['too much', 'too strong', 'go wrong', 'not always right', 'accurate on everything'],
        ],
      },
    ),
    keyPoint(
      'generalise.hallucination',
      { zh: '听着像真的却不对，就是幻觉', en: 'Plausible but false: a hallucination' },
      { zh: '幻觉', en: 'hallucination' },
      { zh: [['幻觉']], en: [['hallucination']] },
    ),
    keyPoint(
      'generalise.contamination',
      { zh: '考题混进训练数据，跑分就虚高', en: 'Leaked test items inflate scores' },
      { zh: '跑分虚高', en: 'leaks' },
      {
        zh: [
          ['虚高', '抬高'],
          ['混进', '污染', '重叠', '泄漏'],
        ],
        en: [['inflate'], ['leak', 'contaminat', 'overlap']],
      },
    ),
  ],
  repeats: ['tokens-not-terabytes.funnel'],
  claims: ['N06', 'N07'],
  sources: [sources.brown2020, sources.lin2021, sources.kalai2025],
});

const fieldOf = (name: { zh: string; en: string }, model: Model, shown = model.name) => {
  const size = count(model.parameters);
  return {
    zh: `**${name.zh} · ${shown}**\n${size.zh}参数`.replace(/(\d)参数/, '$1 参数'),
    en: `**${name.en} · ${shown}**\n${size.en} parameters`,
  };
};

export const whereUsed = defineSlide({
  id: 'where-used',
  layout: 'diagram',
  title: { zh: '四个领域都说“大”，说的不是一回事', en: 'Four fields say “large” and mean four things' },
  diagram: {
    id: 'fields',
    title: {
      zh: '语言、视觉、语音、推荐里的“大”',
      en: '“Large” in language, vision, speech and recommendation',
    },
    text: {
      zh: '语言：Llama 3.1 有 4050 亿参数，每个词元都要用全部参数算一遍。视觉：ViT-22B 有 217 亿参数，约为它的十九分之一。语音：Whisper 最大 15.5 亿参数，靠的是 68 万小时音频。推荐：DLRM 达到 12 万亿参数，几乎全是查表用的嵌入，每个样本只算几百万次。',
      en: 'Language: Llama 3.1 has 405B parameters, all of them computed with for every token. Vision: ViT-22B has 21.7B parameters, about a nineteenth of that. Speech: Whisper has at most 1.55B and relies on 680,000 hours of audio. Recommendation: DLRM reached 12T, nearly all lookup tables, with a few million operations per sample.',
    },
    mermaid: `flowchart LR
      large["{large}"]:::plain --> language["{language}"]:::scale
      large --> vision["{vision}"]:::scale
      large --> speech["{speech}"]:::scale
      large --> recommendation["{recommendation}"]:::scale
      language --> languageWhy["{languageWhy}"]:::plain
      vision --> visionWhy["{visionWhy}"]:::plain
      speech --> speechWhy["{speechWhy}"]:::plain
      recommendation --> recommendationWhy["{recommendationWhy}"]:::plain`,
    labels: {
      large: { zh: '“大”模型', en: '“Large”\nmodels' },
      language: fieldOf({ zh: '语言', en: 'Language' }, models.llama31, 'Llama 3.1'),
      vision: fieldOf({ zh: '视觉', en: 'Vision' }, models.vit22b),
      speech: fieldOf({ zh: '语音', en: 'Speech' }, models.whisper, 'Whisper'),
      recommendation: fieldOf({ zh: '推荐', en: 'Recommendation' }, models.dlrm),
      languageWhy: { zh: '每个词元都要把\n全部参数算一遍', en: 'Every token runs through\nall of them' },
      visionWhy: { zh: '输入是图块\n参数少一个量级', en: 'Patches of an image,\nabout a nineteenth' },
      speechWhy: { zh: '靠 68 万小时音频\n不靠个头', en: '680,000 hours of audio\nrather than size' },
      recommendationWhy: {
        zh: '几乎全是嵌入表\n查一下就完',
        en: 'Nearly all lookup tables,\nlittle to compute',
      },
    },
    steps: [
      'language languageWhy',
      'vision visionWhy',
      'speech speechWhy',
      'recommendation recommendationWhy',
    ],
  },
  remark: {
    label: { zh: '先反问', en: 'Ask back' },
    text: {
      zh: '比参数还是计算量？比参数，推荐大；比计算量，语言大。',
      en: 'Parameters or compute? By parameters, the recommender; by compute, the LLM.',
    },
  },
  time: '50s',
  notes: {
    zh: '语言、视觉、语音、推荐，都说自己在用大模型，可这个“大”不是一回事。\n\n[1]语言这边，Llama 3.1 有 4050 亿参数，每处理一个词元，全部参数都要算一遍。[2]视觉里，ViT-22B 就算大的了，217 亿，约为它的十九分之一。[3]语音的 Whisper，最大也就 15.5 亿，靠的是 68 万小时的音频。\n\n[4]推荐系统最有意思，DLRM 能到 12 万亿，可几乎全在嵌入表里，查一下表就完了，每个样本只算几百万次；近年也有随算力变好的生成式推荐，像 HSTU。所以您问哪个更大，我会先问：比参数，还是比计算量？比参数，推荐大；比计算量，语言大。',
    en: 'Language, vision, speech and recommendation all say they use large models, but they don’t mean the same thing.\n\n[1]In language, Llama 3.1 has 405 billion parameters, and every token runs through all of them. [2]In vision, ViT-22B counts as huge at 21.7 billion, about a nineteenth of that. [3]In speech, Whisper tops out at 1.55 billion; what carries it is 680,000 hours of audio.\n\n[4]Recommendation is the interesting one. DLRM was trained at up to 12 trillion, but nearly all of that is embedding tables: you look a few things up, and a sample costs a few million operations. Newer generative ones, such as HSTU, do gain from compute. So if you ask which is larger, I’d ask back: in parameters, or in compute? By parameters, the recommender; by compute, the language model.',
  },
  keyPoints: [
    keyPoint(
      'where-used.differs',
      { zh: '各领域的“大”不是一回事', en: '“Large” differs from field to field' },
      { zh: '不是一回事', en: 'not the same' },
      {
        zh: [
          ['不是一回事', '不是一个意思', '意思不一样', '含义不同'],
          ['这个大', '大字', '各领域', '各个领域', '不同领域', '各家'],
        ],
        en: [['mean the same thing', 'mean different things', 'different things', 'differs from field']],
      },
    ),
    keyPoint(
      'where-used.tables',
      {
        zh: '推荐模型的参数几乎全是查表的嵌入',
        en: 'A recommender’s parameters are nearly all lookup tables',
      },
      { zh: '嵌入表', en: 'tables' },
      {
        zh: [
          ['推荐', 'DLRM'],
          ['嵌入', '查表', '查一下'],
        ],
        en: [
          ['recommend', 'DLRM'],
          ['embedding', 'lookup table', 'look-up table', 'look a few things up'],
        ],
      },
    ),
    keyPoint(
      'where-used.ask-back',
      { zh: '先问比的是参数还是计算量', en: 'Ask back: parameters or compute?' },
      { zh: '参数还是计算量', en: 'ask back' },
      {
        zh: [['参数'], ['计算量']],
        en: [
          ['in parameters', 'by parameters', 'parameters or'],
          ['in compute', 'by compute', 'or compute'],
        ],
      },
    ),
  ],
  claims: ['N05'],
  sources: [
    sources.mudigere2021,
    sources.dehghani2023,
    sources.whisper2022,
    sources.llama3,
    sources.zhai2024,
  ],
});

export const whatIs = defineSection({
  id: 'what-is',
  title: { zh: '一 · 什么是大模型', en: '1 · What a large model is' },
  slides: [definition, noThreshold, chatbotIsNoEvidence, whyScale, generalise, whereUsed],
});
