import { defineVersion } from '../../src/core/model/define.ts';
import { cover, expensiveSum } from '../00-opening.ts';
import { nextToken } from '../01-guess.ts';
import { whyScale } from '../02-scale.ts';
import { selfReport } from '../03-judgement.ts';
import { mirage } from '../03-jump.ts';
import { baseContinues, trainingStages } from '../04-answer.ts';
import { agent } from '../05-agents.ts';
import { fluentNotTrue } from '../05-trust.ts';
import { oneMinuteAgain } from '../06-close.ts';

/** The argument with its turn: what the model says it did, against what was measured inside. */
export const five = defineVersion({
  minutes: 5,
  parts: [
    {
      slide: cover,
      time: '5s',
      leavesOut: ['cover.one-sum'],
      notes: {
        zh: '五分钟，讲一道加法：36 加 59 等于多少。',
        en: 'Five minutes, one sum: what is 36 plus 59?',
      },
    },
    {
      slide: expensiveSum,
      time: '15s',
      notes: {
        zh: '计算器一步出结果；{{llama31.parameters}}参数的大模型，每写一个 token，要做{{operationsPerTokenRoughly}}次运算。[1]图什么？图它换句话，就去翻译、写代码。今天就看它怎么走到 95。',
        en: 'A calculator takes one step; a {{llama31.parameters}}-parameter model takes {{operationsPerTokenRoughly}} operations for every token. [1]Why bother? Change the words, and it translates or writes code. Watch how it gets to 95.',
      },
    },
    {
      slide: nextToken,
      time: '29s',
      leavesOut: ['next-token.objective'],
      notes: {
        zh: '它只做一件事。token，就是词的碎片。给它一段字，[1]它给词表里每个 token 打个分，变成概率，[2]抽一个，接上去，再来一遍。[3]温度，就是把概率削尖或者拉平，这不会让模型更聪明。练的时候也是这个游戏：遮住下一个 token，让它猜，猜错就改。标签就在文本里，用不着人标。',
        en: 'It does one thing. A token is a piece of a word. Give it text, [1]and it scores every token it knows, turns scores into odds, [2]draws one, appends it, and goes round again. [3]Temperature sharpens the odds or flattens them; it doesn’t make the model any smarter. Training is the same game: hide the next token, guess, correct. The labels are already in the text.',
      },
    },
    {
      slide: whyScale,
      time: '38s',
      notes: {
        zh: '做大的依据，是缩放定律：误差按幂律往下走，底下有个降不掉的底，参数和数据要一起加，只加一头，很快就加不动。看这条红线，沿线几个模型，都花了{{sameCompute}}。2020 年，这笔算力买到 {{gpt3.parameters}}参数、饿着肚子的 GPT-3；2022 年，买到 {{chinchilla.parameters}}、喂饱了的 Chinchilla；2024 年，买到才 8B、喂了 {{llama31Small.tokens}} token 的 Llama：这么喂，单看误差不划算，可它小，天天用得起。',
        en: 'The case for size is a scaling law: error falls along a power law, down to a floor, and parameters and data have to grow together; feed only one and you stall. Every point on this red line cost {{sameCompute}}. In 2020 that bought GPT-3, {{gpt3.parameters}} parameters and hungry; in 2022, Chinchilla, {{chinchilla.parameters}} and fed; in 2024, a Llama of just 8B, on {{llama31Small.tokens}} tokens: small enough to use every day.',
      },
    },
    {
      slide: mirage,
      time: '40s',
      leavesOut: ['mirage.two-rulers', 'mirage.fair'],
      notes: {
        zh: '常听人说，大到某一步，能力就突然涌现。您看这张示意图，同一批答案，整题全对才给分：前面一片零，后面猛地冒头。现在答案一个字不动，我只换把尺子，一位一位给分：跳没了，一路慢慢爬。答案再长，也只是来得更晚，没有更陡。看着像跳，是因为低分贴着零、题出得少、模型又取得稀。我的判断：多半是尺子和取样，少数任务真有门槛。',
        en: 'People say abilities suddenly emerge at some size. In this sketch, the same answers are marked twice. All or nothing: zero, zero, then a jump. Now I leave every answer as it was and take another ruler, digit by digit: the jump is gone, and it just climbs. On this log axis, longer answers come later, not steeper. It looks like a jump because low scores sit on zero, the test is short, and the models are few. My reading: mostly ruler and sampling; a few tasks do have thresholds.',
      },
    },
    {
      slide: selfReport,
      time: '33s',
      notes: {
        zh: '那它到底怎么加的？问它，它说：六加九，得十五，进一。[1]研究者打开里头看：一路只估个大概，一路只管末位，最后一合，95，没见到进位这一步。它的解释，也是猜出来的下一个 token。所以让模型介绍自己，不能当证据。说它像人一样想，说早了；说它只会背，也不对，这套算法没人教过它。',
        en: 'So how does it add? Ask, and it says: six plus nine is fifteen, carry the one. [1]Researchers looked inside: one path makes a rough guess, another fixes the last digit, they meet at 95, and no carrying was found. Its explanation is one more guessed token, so a model’s account of itself is no evidence. It isn’t a person thinking; but it’s no parrot either, since nobody taught it that method.',
      },
    },
    {
      slide: baseContinues,
      time: '18s',
      notes: {
        zh: '猜得再准，也还不会答话。给基座模型一道题，它接着往下出题，因为卷子上，一道题后面多半还是题，它没做错。[1]要它答一句 95 就停下来，得再教一课，叫后训练。',
        en: 'However well it guesses, it still doesn’t answer. Give a base model a question and it writes the next question; on a worksheet that is what follows, so it isn’t wrong. [1]To say “95” and then stop, it needs one more lesson, post-training.',
      },
    },
    {
      slide: trainingStages,
      time: '40s',
      notes: {
        zh: '[1]后训练从基座开始，大致两条路。[2]第一条路教它答：人写示范，人比好坏，按偏好调。[3]第二条路教它想：出能判对错的题，让规则打分，对了才给奖励。R1 先推理后偏好，别家也有反过来的，所以顺序别画死。[4]最新的几家，又改成各领域先练一个专家，再蒸馏成一个。还有一句要更新：后训练不再是零头，跟预训练比，从 {{instructShareOfCompute}}，到 {{r1ShareOfCompute}} 左右，再到 {{v32ShareOfCompute}} 以上。',
        en: '[1]Post-training starts from the base model, and there are broadly two recipes. [2]One teaches it to answer: people show, people compare, and it is tuned to what they prefer. [3]The other teaches it to think: problems a program can mark, and a reward for getting them right. R1 learns to reason first and learns its manners after; others go the other way round, so the order differs by lab. [4]The newest train experts by field and merge them. And it’s no longer small change: measured against pretraining, from {{instructShareOfCompute}} of the compute, to about {{r1ShareOfCompute}}, to over {{v32ShareOfCompute}}.',
      },
    },
    {
      slide: agent,
      time: '33s',
      notes: {
        zh: '会答了，就给它工具。智能体拆开就三样：模型、工具、一个循环。模型只写一行字：请帮我算。它自己什么也没执行。程序看见这一行，真去算，把结果写回上下文，再让它接着写，直到它说好了。计算器一步的活儿，终于还给了计算器。步子一多，错会攒起来，所以要有上限、有日志、有人点头。',
        en: 'Now that it can answer, give it tools. An agent is three things: a model, tools, and a loop. The model only writes a line, “please add these”; it has run nothing. A program really does the sum and writes the result back; and round it goes until the model says it’s done. The calculator’s job is back with the calculator. Errors pile up with the steps, so set a limit, keep a log, and have a person sign off.',
      },
    },
    {
      slide: fluentNotTrue,
      time: '22s',
      leavesOut: ['fluent-not-true.penalty', 'fluent-not-true.four-remedies'],
      notes: {
        zh: '说得顺不等于说得对。看卷子怎么判：答对给分，答错和不答都是零分，那它当然蒙。这又是尺子的事：量什么，就得到什么。所以要它报出处，许它说不知道，还要有人复核。',
        en: 'Fluent isn’t true. If a wrong answer and a blank both score nothing, of course it bluffs. The ruler again: you get what you score. So ask for sources, let it say “I don’t know”, and keep a person in the loop.',
      },
    },
    {
      slide: oneMinuteAgain,
      time: '27s',
      notes: {
        zh: '回到那道加法。[1]它猜得出 95，是因为读过；[2]它肯答 95，是因为有人教过；[3]我敢用 95，是因为计算器也说 95。[4]至于那个问号，先查量它的尺子。练它去猜，调它来答，查过才信。您想往哪一段追问？',
        en: 'Back to the sum. [1]It can guess 95 because it has read; [2]it says 95 because it was taught; [3]I use 95 because a calculator agrees. [4]As for the question mark, look at the ruler first. Trained to guess, tuned to answer, trusted when checked. Which of the three shall we open up?',
      },
    },
  ],
});
