import { defineSlide, keyPoint } from '../src/core/model/define.ts';
import { sources } from './sources.ts';

export const manyTasks = defineSlide({
  id: 'many-tasks',
  layout: 'diagram',
  title: { zh: '换句话就换个活儿，权重一个不动', en: 'Change the words, change the job; no weight moves' },
  diagram: {
    id: 'many-tasks',
    title: { zh: '五句话，一份权重，五个结果', en: 'Five prompts, one set of weights, five results' },
    text: {
      zh: '五句话进同一份权重。“36 加 59？”得到 95。“译成英文：36 加 59 等于多少？”得到 What is 36 plus 59?。“写个加法函数”得到一段代码。“批改：36 + 59 = 85”得到“错，漏了进位”。只给例子“36→63；59→95；47→？”，得到 74。',
      en: 'Five prompts go into the same weights. “36 plus 59?” gives 95. “In Chinese: what is 36 plus 59?” gives the Chinese sentence. “Write a function that adds” gives code. “Mark this: 36 + 59 = 85” gives “Wrong, the carry is missing”. Examples alone, “36→63, 59→95, 47→?”, give 74.',
    },
    mermaid: `flowchart LR
      sum["{sum}"]:::plain --> weights(["{weights}"]):::ability
      translate["{translate}"]:::plain --> weights
      write["{write}"]:::plain --> weights
      mark["{mark}"]:::plain --> weights
      copy["{copy}"]:::plain --> weights
      weights --> summed["{summed}"]:::ability
      weights --> translated["{translated}"]:::ability
      weights --> written["{written}"]:::ability
      weights --> marked["{marked}"]:::ability
      weights --> copied["{copied}"]:::ability`,
    labels: {
      sum: { zh: '36 加 59？', en: '36 plus 59?' },
      translate: { zh: '译成英文：36 加 59 等于多少？', en: 'In Chinese: what is 36 plus 59?' },
      write: { zh: '写个加法函数', en: 'Write a function that adds' },
      mark: { zh: '批改：36 + 59 = 85', en: 'Mark this: 36 + 59 = 85' },
      copy: { zh: '36→63；59→95；47→？', en: '36→63, 59→95, 47→?' },
      weights: { zh: '**同一份权重**\n一个不动', en: '**One set of weights**\nnone moves' },
      summed: { zh: '95', en: '95' },
      translated: { zh: 'What is 36 plus 59?', en: '36 加 59 等于多少？' },
      written: { zh: 'def add(a, b): return a + b', en: 'def add(a, b): return a + b' },
      marked: { zh: '错，漏了进位', en: 'Wrong, the carry is missing' },
      copied: { zh: '74', en: '74' },
    },
    steps: ['sum weights summed', 'translate translated', 'write written', 'mark marked', 'copy copied'],
  },
  annotation: { zh: '没有一个任务一个头，也没有重新训练', en: 'No head for each task, and no retraining' },
  time: '50s',
  notes: {
    zh: `从头到尾只有一份权重。[1]问 36 加 59，它答 95；[2]要它翻译，它写英文；[3]要个函数，它写代码；[4]拿道错题让它批，它说漏了进位。[5]最后一行没有说明，只有两个例子：36 变 63、59 变 95，它就学会了倒着写。照着例子现学现做，权重不动，这叫上下文学习。

从前的多任务学习，一个任务配一个头，这里没有头。任务本来就混在预训练的文本里；后训练再拿{{flanDatasets}}多套数据点一下，没教过的活儿也跟着变好，FLAN 的实验里，模型要够大才这样。`,
    en: `All of this is one set of weights. [1]Ask for 36 plus 59 and you get 95. [2]Ask for a translation and it writes Chinese. [3]Ask for a function: code. [4]Hand it a wrong sum to mark, and it finds the missing carry. [5]The last row only shows: 36 becomes 63, 59 becomes 95, and it turns the next number round. It takes the pattern from two examples, and no weight moves: in-context learning.

Multi-task learning used to give every task a head of its own. Here there are none. The tasks were mixed into the pretraining text; post-training adds some {{flanDatasets}} data sets, and untaught tasks improve too, in FLAN’s experiments only if the model was large enough.`,
  },
  keyPoints: [
    keyPoint(
      'many-tasks.one-set',
      {
        zh: '五个活儿一份权重，差别只在那句话。',
        en: 'Five jobs, one set of weights; only the words differ.',
      },
      { zh: '一份权重', en: 'one set of weights' },
      {
        zh: [['一份权重'], ['批改', '漏了进位', '错题', '让它批']],
        en: [
          ['one set of weights', 'same weights'],
          ['missing carry', 'wrong sum', 'to mark'],
        ],
      },
    ),
    keyPoint(
      'many-tasks.in-context',
      {
        zh: '照着例子现学现做，权重不动：上下文学习。',
        en: 'It follows examples on the spot, no weight moves: in-context learning.',
      },
      { zh: '现学现做', en: 'in-context learning' },
      {
        zh: [
          ['上下文学习', '现学现做'],
          ['例子', '示例'],
        ],
        en: [
          ['in-context learning', 'in context'],
          ['examples', 'pattern'],
        ],
      },
    ),
    keyPoint(
      'many-tasks.no-heads',
      {
        zh: '没有一个任务一个头，任务混在预训练的文本里。',
        en: 'No head for each task: the tasks are mixed into the pretraining text.',
      },
      { zh: '没有头', en: 'no heads' },
      {
        zh: [
          ['一个头', '没有头', '任务头'],
          ['混在', '文本里'],
        ],
        en: [
          ['head of its own', 'a head for', 'no heads'],
          ['mixed into', 'in the text', 'pretraining text'],
        ],
      },
    ),
  ],
  claims: ['N21', 'N28', 'N38', 'N39'],
  omissions: ['O7'],
  sources: [sources.brown2020, sources.flan2021, sources.caruana1997, sources.lu2023],
});

export const thinkingLonger = defineSlide({
  id: 'thinking-longer',
  layout: 'before-after',
  title: {
    zh: '多写几步再答：花算力的第二条路',
    en: 'Writing out the steps: a second way to spend compute',
  },
  panels: [
    {
      heading: { zh: '一口气写出答案', en: 'Straight out' },
      tone: 'scale',
      role: 'said',
      content: [
        { zh: '36857 + 59468 =', en: '36857 + 59468 =' },
        { zh: 'GPT-3，{{gpt3.parameters}}参数', en: 'GPT-3, {{gpt3.parameters}} parameters' },
        { zh: '五位数加法，对 {{fiveDigits}}', en: 'five-digit sums right: {{fiveDigits}}' },
      ],
    },
    {
      heading: { zh: '先打草稿', en: 'With scratch paper' },
      tone: 'ability',
      role: 'shown',
      content: [
        { zh: '7 + 8 = 15，写 5 进 1', en: '7 + 8 = 15: 5, carry 1' },
        { zh: '5 + 6 + 1 = 12，写 2 进 1', en: '5 + 6 + 1 = 12: 2, carry 1' },
        { zh: '8 + 4 + 1 = 13，写 3 进 1', en: '8 + 4 + 1 = 13: 3, carry 1' },
        { zh: '6 + 9 + 1 = 16，写 6 进 1', en: '6 + 9 + 1 = 16: 6, carry 1' },
        { zh: '3 + 5 + 1 = 9', en: '3 + 5 + 1 = 9' },
        { zh: '**= 96325**', en: '**= 96325**' },
      ],
    },
  ],
  arrow: { zh: '多写几步', en: 'more steps' },
  annotation: {
    zh: '{{scratchpadParameters}}参数，专门练过，加到 {{scratchpadDigits}} 位',
    en: '{{scratchpadParameters}} parameters, trained for it, add {{scratchpadDigits}} digits',
  },
  time: '55s',
  notes: {
    zh: `花算力有两条路：把模型做大，或者让它多写几步。一口气写完，{{gpt3.parameters}}参数的 GPT-3，五位数加法只对 {{fiveDigits}}。[1]给张草稿纸，一位一位写，进位也写下来：{{scratchpadParameters}}参数的小模型，专门练过，就能加{{scratchpadDigits}}位数。推理模型，就是把打草稿练成习惯：给能判对错的题，对了才有分。R1-Zero 没人给它示范，竞赛数学从 {{r1ZeroBefore}} 做到了 {{r1ZeroAfter}}。

代价是慢，也贵，简单的题纯属浪费。再说句公道话：多抽几次，基座也能碰对，所以强化学习到底添没添新本事，现在还在争。`,
    en: `There are two ways to spend compute: make the model bigger, or let it write more steps. Straight out, GPT-3, at {{gpt3.parameters}} parameters, gets {{fiveDigits}} of five-digit sums right. [1]Give it scratch paper, digit by digit, carries and all, and a model of {{scratchpadParameters}}, trained for it, adds {{scratchpadDigits}} digits. Reasoning models make that scratch paper a habit: problems with a checkable answer, and credit only for getting it right. R1-Zero saw no demonstrations, and in competition maths it went from {{r1ZeroBefore}} to {{r1ZeroAfter}}.

You pay in time and money, and on easy questions it’s wasted. And to be fair: draw often enough and the base model gets there too, so whether reinforcement learning adds anything new is still disputed.`,
  },
  keyPoints: [
    keyPoint(
      'thinking-longer.scratch-paper',
      {
        zh: '打草稿的小模型能加八位数，一口气写的 GPT-3 五位数只对一成。',
        en: 'With scratch paper a small model adds eight digits; straight out, GPT-3 gets one five-digit sum in ten right.',
      },
      { zh: '草稿纸', en: 'scratch paper' },
      {
        zh: [['草稿'], ['一位一位', '进位', '多写几步']],
        en: [
          ['scratch paper', 'scratchpad', 'scratch pad'],
          ['digit by digit', 'steps'],
        ],
      },
    ),
    keyPoint(
      'thinking-longer.cost',
      {
        zh: '代价是慢和贵，简单的题纯属浪费。',
        en: 'It costs time and money, and is wasted on easy questions.',
      },
      { zh: '简单题浪费', en: 'wasted on easy ones' },
      {
        zh: [
          ['简单的题', '简单题'],
          ['浪费', '不划算'],
        ],
        en: [['easy'], ['wasted', 'a waste', 'waste']],
      },
    ),
    keyPoint(
      'thinking-longer.dispute',
      {
        zh: '多抽几次，基座也能碰对；强化学习添没添新本事，还在争。',
        en: 'With many samples the base model catches up; whether RL adds ability is disputed.',
      },
      { zh: '还在争', en: 'disputed' },
      {
        zh: [
          ['多抽几次', '基座', '底座'],
          ['新本事', '新能力'],
        ],
        en: [['base model'], ['disputed', 'in dispute', 'adds anything new']],
      },
    ),
  ],
  claims: [],
  omissions: ['O8'],
  sources: [sources.nye2021, sources.yue2025, sources.snell2024],
});

export const fourWaysToAdapt = defineSlide({
  id: 'four-ways-to-adapt',
  layout: 'diagram',
  title: {
    zh: '要它懂您的活儿，先问两句：动不动权重，缺什么',
    en: 'Fit it to your job: touch the weights? What’s missing?',
  },
  diagram: {
    id: 'ways-to-adapt',
    title: { zh: '适配的两问', en: 'Two questions of adapting' },
    text: {
      zh: '横轴问动不动权重，纵轴问缺什么。不动权重：缺规矩，用提示和例子；缺资料，用检索增强或长上下文。动权重：缺规矩，用指令微调、偏好优化、可验证奖励的强化学习；缺知识，用继续预训练，但可能变得不会按提示作答。LoRA 是怎么动，右半边都用得上。',
      en: 'Across: whether the weights move. Upwards: what is missing. Without moving them: for manners, prompts and examples; for material, retrieval or a long context. Moving them: for manners, instruction tuning, preference tuning, RL with verifiable rewards; for knowledge, continued pretraining, which may weaken how it follows prompts. LoRA is how the weights move, anywhere in the right half.',
    },
    mermaid: `quadrantChart
      x-axis "{keep}" --> "{move}"
      y-axis "{manners}" --> "{knowledge}"
      "{prompt}":::ability: [0.12, 0.16]
      "{examples}":::ability: [0.28, 0.34]
      "{context}":::ability: [0.12, 0.68]
      "{retrieval}":::ability: [0.28, 0.86]
      "{instruction}":::learning: [0.62, 0.12]
      "{preference}":::learning: [0.74, 0.26]
      "{verifiable}":::learning: [0.86, 0.4]
      "{continued}":::learning: [0.8, 0.84]`,
    labels: {
      keep: { zh: '不动权重', en: 'Weights stay' },
      move: { zh: '动权重', en: 'Weights move' },
      manners: { zh: '缺规矩、口吻', en: 'Manners missing' },
      knowledge: { zh: '缺知识、资料', en: 'Knowledge missing' },
      prompt: { zh: '提示', en: 'Prompt' },
      examples: { zh: '例子', en: 'Examples' },
      context: { zh: '长上下文', en: 'Long context' },
      retrieval: { zh: '检索增强', en: 'Retrieval' },
      instruction: { zh: '指令微调', en: 'Instruction tuning' },
      preference: { zh: '偏好优化', en: 'Preference tuning' },
      verifiable: { zh: '可验证奖励', en: 'Verifiable reward' },
      continued: { zh: '继续预训练', en: 'More pretraining' },
    },
  },
  annotation: { zh: 'LoRA 是怎么动，不是为什么动', en: 'LoRA is how the weights move, not why' },
  time: '50s',
  notes: {
    zh: `要它懂您的活儿，先问两句。第一句，动不动权重？左边不动：写好提示，给例子，塞进长上下文，或者先去检索。右边要动：指令微调，偏好优化，可验证的奖励，再就是接着预训练。第二句，缺什么？下面缺规矩，上面缺知识。

我的顺序是先左后右。事实常变、要报出处，就检索。领域原文硬灌进去，知识多了，按提示答题的本事可能反而差。LoRA 说的是怎么动，不是为什么动，别跟指令微调并列。

“答”这一段到这儿，有问题正好停一停。`,
    en: `To fit it to your job, ask two things. First, may I touch the weights? On the left you don’t: a better prompt, examples, a longer context, or retrieval. On the right you do: instruction tuning, preferences, verifiable rewards, or more pretraining. Second, what is missing? At the bottom it’s manners, at the top it’s knowledge.

I go from left to right. Facts that change and must be cited: retrieve. Pour in raw domain text and it knows more, but may follow prompts less well. And LoRA is how the weights move, not why, so don’t list it beside instruction tuning.

So much for answering; another good place to stop for a question.`,
  },
  keyPoints: [
    keyPoint(
      'four-ways-to-adapt.two-questions',
      { zh: '先问两句：动不动权重，缺什么。', en: 'Ask two things: touch the weights, and what is missing.' },
      { zh: '先问两句', en: 'two questions' },
      {
        zh: [
          ['动不动权重', '改不改权重'],
          ['缺什么', '缺规矩', '缺知识'],
        ],
        en: [['touch the weights', 'move the weights', 'change the weights'], ['missing']],
      },
    ),
    keyPoint(
      'four-ways-to-adapt.raw-text',
      {
        zh: '领域原文硬灌进去，知识多了，按提示答题可能反而差。',
        en: 'Raw domain text adds knowledge and may weaken how it follows prompts.',
      },
      { zh: '硬灌原文', en: 'raw text' },
      {
        zh: [
          ['领域原文', '原文'],
          ['反而差', '变差', '反而'],
        ],
        en: [
          ['raw domain text', 'raw text'],
          ['follow prompts', 'follow instructions', 'less well'],
        ],
      },
    ),
    keyPoint(
      'four-ways-to-adapt.lora',
      { zh: 'LoRA 是怎么动，不是为什么动。', en: 'LoRA is how the weights move, not why.' },
      { zh: 'LoRA：怎么动', en: 'LoRA: how' },
      {
        zh: [['LoRA'], ['怎么动', '怎么改']],
        en: [['LoRA'], ['not why', 'how the weights', 'how you train']],
      },
    ),
  ],
  claims: ['N43', 'N46'],
  sources: [sources.hu2021, sources.cheng2023, sources.lewis2020, sources.lambert2026, sources.ouyang2022],
});
