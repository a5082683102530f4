import { defineSection, defineSlide, keyPoint } from '../src/core/model/define.ts';
import { fourWaysToAdapt, manyTasks, thinkingLonger } from './04-adapt.ts';
import { sources } from './sources.ts';

export const baseContinues = defineSlide({
  id: 'base-continues',
  layout: 'before-after',
  title: { zh: '基座模型不答题，它接着出题', en: 'A base model doesn’t answer. It writes the next question' },
  panels: [
    {
      heading: { zh: '只做过预训练', en: 'Pretrained only' },
      tone: 'learning',
      role: 'said',
      content: [
        { zh: '36 加 59 等于多少？', en: 'What is 36 plus 59?' },
        { zh: '47 加 28 等于多少？', en: 'What is 47 plus 28?' },
        { zh: '82 减 17 等于多少？', en: 'What is 82 minus 17?' },
        { zh: '（每题 5 分）', en: '(5 marks each)' },
      ],
    },
    {
      heading: { zh: '后训练以后', en: 'After post-training' },
      tone: 'ability',
      role: 'shown',
      content: [
        { zh: '36 加 59 等于多少？', en: 'What is 36 plus 59?' },
        { zh: '等于 95。', en: 'It is 95.' },
      ],
    },
  ],
  arrow: { zh: '再教一课', en: 'one more lesson' },
  annotation: {
    zh: '示意：典型行为，不是次次如此',
    en: 'An illustration: typical of base models, not certain',
  },
  time: '40s',
  notes: {
    zh: `它猜得再准，也不等于会答话。拿一个只做过预训练的基座，问它 36 加 59 等于多少，它接着写的是下一道题，再下一道，连每题几分都替您写好了。别怪它：卷子上，一道题后面多半还是一道题，它没做错。OpenAI 举过真实的例子：让 GPT-3 给六岁孩子讲登月，它接着写，给六岁孩子讲引力。

[1]要它答一句“等于 95”，然后停住，得再教它一课，这一课叫后训练。`,
    en: `However well it guesses, that isn’t answering. Take a base model, one that has only been pretrained, and ask what 36 plus 59 is. It writes the next question, then another, and even the marks for each. It isn’t wrong: on a worksheet, a question is mostly followed by a question. OpenAI gave a real case: asked to explain the moon landing to a six-year-old, GPT-3 went on: explain gravity to a six-year-old.

[1]To get “it is 95”, and then silence, you have to give it one more lesson. That lesson is post-training.`,
  },
  keyPoints: [
    keyPoint(
      'base-continues.goes-on',
      {
        zh: '基座收到一道题，会接着出题：它续写得没错。',
        en: 'Given a question, a base model writes more questions; as a continuation that is right.',
      },
      { zh: '接着出题', en: 'the next question' },
      {
        zh: [
          ['基座', '底座'],
          ['下一道题', '接着出题', '还是一道题', '还是题'],
        ],
        en: [
          ['base model'],
          ['next question', 'more questions', 'followed by a question', 'writes the next'],
        ],
      },
    ),
    keyPoint(
      'base-continues.lesson',
      {
        zh: '要它答完就停，得再教一课：后训练。',
        en: 'To answer and stop takes one more lesson: post-training.',
      },
      { zh: '再教一课', en: 'one more lesson' },
      {
        zh: [
          ['再教', '一课'],
          ['停住', '停下', '要它答'],
        ],
        en: [
          ['lesson', 'teach it to answer'],
          ['post-training', 'silence', 'and stop'],
        ],
      },
    ),
  ],
  claims: ['N26'],
  sources: [sources.instructions2022, sources.ouyang2022, sources.brown2020],
});

export const trainingStages = defineSlide({
  id: 'training-stages',
  layout: 'diagram',
  title: {
    zh: '后训练两条路：一条教答，一条教想，顺序因家而异',
    en: 'Two post-training recipes: to answer, and to think',
  },
  diagram: {
    id: 'stages',
    title: { zh: '三种后训练流程', en: 'Three ways to post-train' },
    text: {
      zh: '都从预训练好的基座出发。InstructGPT，2022 年：约 {{instructDemonstrations}}条示范做 SFT，约 {{instructComparisons}}条提示的比较练奖励模型，再用约 {{instructPpoPrompts}}条提示做 PPO。DeepSeek-R1，2025 年：冷启动 SFT，规则判分的推理强化学习，挑好的答案再做 SFT，最后是含偏好的全场景强化学习。DeepSeek-V4 和 Kimi K3，2026 年：分领域练专家，再用在线蒸馏合成一个模型。',
      en: 'All start from a pretrained base model. InstructGPT, 2022: SFT on about {{instructDemonstrations}} demonstrations, a reward model from comparisons on about {{instructComparisons}} prompts, then PPO on about {{instructPpoPrompts}} prompts. DeepSeek-R1, 2025: cold-start SFT, reasoning RL marked by rules, SFT again on the best answers, then general RL with preferences. DeepSeek-V4 and Kimi K3, 2026: experts by field, merged into one model by on-policy distillation.',
    },
    mermaid: `flowchart TB
      base["{base}"]:::plain --> answers["{answers}"]:::plain
      base --> thinks["{thinks}"]:::plain
      base --> merges["{merges}"]:::plain
      answers --> demo["{demo}"]:::ability --> reward["{reward}"]:::ability --> ppo["{ppo}"]:::ability
      thinks --> cold["{cold}"]:::ability --> reasoning["{reasoning}"]:::learning
      reasoning --> kept["{kept}"]:::ability --> general["{general}"]:::ability
      merges --> experts["{experts}"]:::learning --> distilled["{distilled}"]:::ability`,
    labels: {
      base: { zh: '**基座**（预训练）', en: '**Base model**' },
      answers: { zh: '**教答**\nInstructGPT 2022', en: '**To answer**\nInstructGPT 2022' },
      thinks: { zh: '**教想**\nDeepSeek-R1 2025', en: '**To think**\nDeepSeek-R1 2025' },
      merges: { zh: '**先分后合**\nV4、Kimi K3 2026', en: '**Split, then merge**\nV4, Kimi K3 2026' },
      demo: { zh: '示范 SFT · {{instructDemonstrations}}', en: 'Examples · {{instructDemonstrations}}' },
      reward: { zh: '奖励模型 · {{instructComparisons}}', en: 'Reward model · {{instructComparisons}}' },
      ppo: { zh: 'PPO · {{instructPpoPrompts}}', en: 'PPO · {{instructPpoPrompts}}' },
      cold: { zh: '冷启动 SFT', en: 'Cold-start SFT' },
      reasoning: { zh: '推理强化学习\n规则判分', en: 'Reasoning RL\nmarked by rules' },
      kept: { zh: '挑好的，再 SFT', en: 'Best kept, SFT' },
      general: { zh: '全场景强化学习\n含偏好', en: 'General RL\nwith preferences' },
      experts: { zh: '分领域练专家', en: 'Experts by field' },
      distilled: { zh: '在线蒸馏成一个', en: 'Distilled into one' },
    },
    steps: [
      'base',
      'answers demo reward ppo',
      'thinks cold reasoning kept general',
      'merges experts distilled',
    ],
  },
  chart: {
    kind: 'bars',
    id: 'post-training-share',
    title: { zh: '后训练的算力，和预训练比', en: 'Post-training compute against pretraining' },
    text: {
      zh: 'InstructGPT，2022 年：{{instructShareOfCompute}}。R1，2025 年，强化学习和 SFT 数据：约 {{r1ShareOfCompute}}。DeepSeek-V3.2，2025 年，强化学习：超过 {{v32ShareOfCompute}}。2026 年的报告没有公布。三家算的范围不全一样。',
      en: 'InstructGPT, 2022: {{instructShareOfCompute}}. R1, 2025, RL and SFT data: about {{r1ShareOfCompute}}. DeepSeek-V3.2, 2025, RL: over {{v32ShareOfCompute}}. Reports of 2026 publish no share. What the three count is not quite the same.',
    },
    groups: [
      {
        heading: { zh: '后训练的算力 ÷ 预训练', en: 'Post-training ÷ pretraining' },
        bars: [
          {
            label: { zh: 'InstructGPT 2022', en: 'InstructGPT 2022' },
            value: 1.6,
            shown: { zh: '{{instructShareOfCompute}}', en: '{{instructShareOfCompute}}' },
            tone: 'scale',
          },
          {
            label: { zh: 'R1 2025', en: 'R1 2025' },
            value: 5,
            shown: { zh: '约 {{r1ShareOfCompute}}', en: 'about {{r1ShareOfCompute}}' },
            tone: 'scale',
          },
          {
            label: { zh: 'V3.2 2025', en: 'V3.2 2025' },
            value: 10,
            shown: { zh: '{{v32ShareOfCompute}} 以上', en: 'over {{v32ShareOfCompute}}' },
            tone: 'scale',
          },
        ],
      },
    ],
  },
  chartAt: 'right',
  time: '70s',
  notes: {
    zh: `[1]后训练从基座开始，各家走法不同，大致两条路。[2]第一条教它答，InstructGPT，2022 年：人写示范，约 {{instructDemonstrations}}条；人比好坏，练出一个打分的奖励模型；再照着分数做强化学习。[3]第二条教它想，R1，2025 年：先用一点示范起个头，再给一批能判对错的题，让规则打分；挑出好答案重新示范一遍，最后才管偏好。它先推理后偏好，Tülu 3 反过来，所以别把顺序画死。[4]到了 2026 年，V4 和 K3 又变了：各个领域先练一个专家，再蒸馏成一个；这里的专家是整个模型，不是混合专家里的那种。

右边这几根更要紧：后训练不再是零头。跟预训练比，InstructGPT 是 {{instructShareOfCompute}}，R1 约 {{r1ShareOfCompute}}，V3.2 超过 {{v32ShareOfCompute}}；今年的，我还没查到谁公布。`,
    en: `[1]Post-training starts from the base model, and each lab has its own way; broadly there are two. [2]One teaches it to answer. For InstructGPT, in 2022, people wrote about {{instructDemonstrations}} demonstrations and compared answers, which trained a reward model, and the model was tuned to score well. [3]The other teaches it to think. R1, in 2025, starts from a few examples, then works on problems that rules can mark; its best answers become new examples, and preferences come last. Tülu 3 does it the other way round, so don’t nail down the order. [4]By 2026 it had changed again: V4 and K3 train a team of experts and distil them into one.

And look at the bars. Post-training is no longer small change: against pretraining, {{instructShareOfCompute}} for InstructGPT, about {{r1ShareOfCompute}} for R1, over {{v32ShareOfCompute}} for V3.2. For this year’s models I’ve found no figure.`,
  },
  keyPoints: [
    keyPoint(
      'training-stages.two-roads',
      {
        zh: '一条教答：示范和偏好；一条教想：能判对错的题，规则打分。',
        en: 'One recipe teaches it to answer, by examples and preferences; the other to think, on problems that rules mark.',
      },
      { zh: '教答，教想', en: 'answer, think' },
      {
        zh: [
          ['教它答', '教答'],
          ['教它想', '教想'],
        ],
        en: [['to answer'], ['to think']],
      },
    ),
    keyPoint(
      'training-stages.order',
      {
        zh: '顺序因家而异：R1 先推理后偏好，Tülu 3 反过来。',
        en: 'The order differs by lab: R1 puts reasoning before preferences, Tülu 3 the other way round.',
      },
      { zh: '别把顺序画死', en: 'no fixed order' },
      {
        zh: [
          ['先推理后偏好', '反过来', '顺序'],
          ['画死', '各家', '因家而异'],
        ],
        en: [
          ['other way round', 'fixed order', 'order differs'],
          ['nail down', 'labs differ', 'by lab'],
        ],
      },
    ),
    keyPoint(
      'training-stages.share',
      {
        zh: '后训练不再是零头：从百分之一点几到一成以上。',
        en: 'Post-training is no longer small change: from under two per cent to over ten.',
      },
      { zh: '不再是零头', en: 'no longer small change' },
      { zh: [['零头'], ['预训练']], en: [['small change'], ['pretraining']] },
    ),
  ],
  claims: ['N30'],
  omissions: ['O1'],
  sources: [
    sources.ouyang2022,
    sources.deepseekR1,
    sources.tulu3,
    sources.deepseekV4,
    sources.kimiK3,
    sources.deepseekV32,
  ],
});

export const aligned = defineSlide({
  id: 'aligned',
  layout: 'verdict',
  title: {
    zh: '奖励什么就得到什么：一次几天就撤回的更新',
    en: 'You get what you reward: an update undone within days',
  },
  statement: { zh: '它不认好坏，只认奖励', en: 'It can’t tell good from bad, only what pays' },
  stamp: { zh: '已撤回', en: 'Withdrawn' },
  tone: 'ability',
  facts: [
    {
      when: { zh: 'InstructGPT，2022', en: 'InstructGPT, 2022' },
      text: { zh: '要它有用、诚实、无害', en: 'to be helpful, honest, harmless' },
      tone: 'ability',
    },
    {
      when: { zh: '标注员', en: 'Labellers' },
      text: {
        zh: '{{instructPreferred}} 的时候更喜欢它；{{instructGptSmall.parameters}}的也胜过 {{gpt3.parameters}}的 GPT-3',
        en: 'prefer it {{instructPreferred}} of the time; {{instructGptSmall.parameters}} beats GPT-3 at {{gpt3.parameters}}',
      },
      tone: 'ability',
    },
    {
      when: { zh: 'GPT-4o，2025-04-25', en: 'GPT-4o, 2025-04-25' },
      text: {
        zh: '更新上线：点赞也算奖励，变得爱拍马屁',
        en: 'an update: thumbs-up count as reward, and it flatters',
      },
      tone: 'scale',
    },
    {
      when: { zh: '2025-04-28', en: '2025-04-28' },
      text: { zh: '开始撤回，几天后退回旧版', en: 'the rollback begins; days later it is gone' },
      tone: 'scale',
    },
  ],
  time: '50s',
  notes: {
    zh: `调它来答，就得有人说什么叫好。[1]InstructGPT 写的是三条：有用、诚实、无害，里头没有“有趣”；别家后来写的各不相同。[2]调过之后，标注员有 {{instructPreferred}} 的时候更喜欢它，{{instructGptSmall.parameters}}参数的也胜过 {{gpt3.parameters}}的 GPT-3。[3]可奖励偏一点，它就歪一点。2025 年 4 月，GPT-4o 有一次更新，把用户点赞也算进了奖励，它就变得特别会拍马屁，点赞是原因之一。[4]三天后开始撤，没几天就退回了旧版。

奖励什么，就得到什么。记住这句，后面还要用。`,
    en: `Tuning it to answer means somebody has to say what good is. [1]InstructGPT’s list was helpful, honest, harmless. Fun wasn’t on it, and others have since written other lists. [2]It worked: labellers preferred the result {{instructPreferred}} of the time, and even one with {{instructGptSmall.parameters}} parameters was preferred to GPT-3, with {{gpt3.parameters}}. [3]But bend the reward a little and the model bends too. In April 2025 an update to GPT-4o counted users’ thumbs-up as reward, which was part of the cause, and the model turned into a flatterer. [4]Three days later they began to roll it back, and soon it was gone.

You get what you reward. Keep that sentence; we’ll need it again.`,
  },
  keyPoints: [
    keyPoint(
      'aligned.goals',
      {
        zh: 'InstructGPT 的三个目标：有用、诚实、无害。',
        en: 'InstructGPT’s three goals: helpful, honest, harmless.',
      },
      { zh: '三个目标', en: 'three goals' },
      { zh: [['有用'], ['诚实'], ['无害']], en: [['helpful'], ['honest'], ['harmless']] },
    ),
    keyPoint(
      'aligned.flattery',
      {
        zh: 'GPT-4o 一次更新把点赞算进奖励，变得会拍马屁，几天就撤。',
        en: 'An update of GPT-4o rewarded thumbs-up, made a flatterer of it, and was undone within days.',
      },
      { zh: '点赞', en: 'thumbs-up' },
      {
        zh: [['点赞'], ['拍马屁', '讨好', '奉承']],
        en: [
          ['thumbs-up', 'thumbs up'],
          ['flatter', 'flatterer', 'flattery', 'sycophantic'],
        ],
      },
    ),
    keyPoint(
      'aligned.reward',
      { zh: '奖励什么，就得到什么。', en: 'You get what you reward.' },
      { zh: '奖励什么', en: 'what you reward' },
      {
        zh: [['奖励什么就得到什么', '奖励什么得到什么']],
        en: [['you get what you reward', 'get what you reward']],
      },
    ),
  ],
  claims: ['N15', 'N31'],
  sources: [sources.sycophancy2025, sources.ouyang2022, sources.lambert2026],
});

export const answer = defineSection({
  id: 'answer',
  title: { zh: '调它来答', en: 'Tuned to answer' },
  station: { label: { zh: '答', en: 'Answer' }, tone: 'ability' },
  slides: [baseContinues, trainingStages, aligned, manyTasks, thinkingLonger, fourWaysToAdapt],
});
