import { defineVersion } from '../../src/core/model/define.ts';
import { cover, expensiveSum } from '../00-opening.ts';
import { nextToken } from '../01-guess.ts';
import { whyScale } from '../02-scale.ts';
import { selfReport } from '../03-judgement.ts';
import { mirage } from '../03-jump.ts';
import { baseContinues } from '../04-answer.ts';
import { fluentNotTrue } from '../05-trust.ts';
import { oneMinuteAgain } from '../06-close.ts';

/** One argument with its two pictures: the red line of equal compute, and the ruler that makes the jump. */
export const three = defineVersion({
  minutes: 3,
  parts: [
    {
      slide: cover,
      time: '4s',
      leavesOut: ['cover.one-sum'],
      notes: {
        zh: '三分钟，就讲一道加法：36 加 59。',
        en: 'Three minutes, one sum: 36 plus 59.',
      },
    },
    {
      slide: expensiveSum,
      time: '16s',
      notes: {
        zh: '计算器一步就够；{{llama31.parameters}}参数的大模型，每写一个 token，要做{{operationsPerTokenRoughly}}次运算。[1]图什么？图它换句话就换个活儿。咱们看看，它那个 95 是怎么来的。',
        en: 'A calculator takes one step; a {{llama31.parameters}}-parameter model takes {{operationsPerTokenRoughly}} operations for every token it writes. [1]Why bother? Because you change the words, and it does another job. So how does it get to 95?',
      },
    },
    {
      slide: nextToken,
      time: '23s',
      leavesOut: ['next-token.temperature', 'next-token.objective'],
      notes: {
        zh: '它只做一件事。token 就是词的碎片：给它一段字，[1]它给词表里每个 token 打分，变成概率，[2]抽一个，接在后面，再来一遍。练的时候也一样：遮住下一个 token 让它猜，猜错就改。标签就藏在文本里，用不着人来标。',
        en: 'It does one thing. A token is a piece of a word. Give it text, [1]and it scores every token it knows and turns the scores into odds; [2]it draws one, appends it, and starts again. Training is the same game: hide the next token, let it guess, correct it. The text is its own answer key.',
      },
    },
    {
      slide: whyScale,
      time: '31s',
      notes: {
        zh: '为什么要做大？误差按幂律往下走，底下有个降不掉的底；参数和数据要一起加，只加一头，很快就加不动。看这条红线，沿线几个模型，都花了{{sameCompute}}。2020 年，买到 {{gpt3.parameters}}参数、饿着肚子的 GPT-3；2024 年，买到才 8B 的 Llama，喂了 {{llama31Small.tokens}} token，撑是撑了点，可它小，天天用得起。',
        en: 'Why make it large? Because error falls along a power law, down to a floor. But parameters and data have to grow together; feed only one, and you stall. Every model along this red line cost {{sameCompute}}. In 2020 that bought GPT-3: {{gpt3.parameters}} parameters, underfed. In 2024 it bought a Llama of just 8B, fed {{llama31Small.tokens}} tokens.',
      },
    },
    {
      slide: mirage,
      time: '33s',
      leavesOut: ['mirage.two-rulers', 'mirage.fair'],
      notes: {
        zh: '常听人说，大到某一步，能力就突然涌现。您看这张示意图，左边整题全对才给分，前面一片零，最后猛地冒头。答案一个字不动，换右边这把尺子，一位一位给分：跳没了，一路慢慢爬。答案再长，也只是来得更晚，没有更陡；看着像跳，还因为模型取得稀。我的判断是：突变感多半来自尺子和取样，少数任务真有门槛。',
        en: 'People say that at some size, abilities suddenly emerge. In this sketch, the same answers are marked twice. Score only whole answers: nothing, nothing, then a jump. Take another ruler, score each digit, and it simply climbs. On this log axis, longer answers come later, not steeper. My reading: the suddenness is mostly ruler and sampling; a few tasks do have thresholds.',
      },
    },
    {
      slide: selfReport,
      time: '22s',
      leavesOut: ['self-report.neither'],
      notes: {
        zh: '还是这道加法。问它怎么算的，它说：六加九，得十五，进一。[1]研究者打开里头看：一路只估个大概，一路只管末位，两路一合，95，没见到进位。它那段解释，也是猜出来的，不能当证据。',
        en: 'Now ask it how it added. Six plus nine is fifteen, it says, carry the one. [1]Researchers looked inside. One path makes a rough guess, another fixes the last digit, and they meet at 95; no carrying was found. Its explanation is just another guess. It’s no evidence.',
      },
    },
    {
      slide: baseContinues,
      time: '17s',
      notes: {
        zh: '猜得再准，也还不会答话。给基座模型一道题，它接着往下出题，因为卷子上，一道题后面多半还是题。[1]要它答完就停，得再教一课，叫后训练：用示范，用偏好，用能判对错的题。',
        en: 'And a good guesser doesn’t answer yet. Give a base model a question, and it writes the next question. [1]It needs one more lesson, post-training: demonstrations, preferences, problems a program can mark.',
      },
    },
    {
      slide: fluentNotTrue,
      time: '16s',
      leavesOut: ['fluent-not-true.penalty', 'fluent-not-true.four-remedies'],
      notes: {
        zh: '说得顺，不等于说得对。卷子上答错和不答都是零分，它当然蒙：量什么，就得到什么。所以要它报出处，许它说不知道，要紧的事还得有人复核。',
        en: 'Fluent isn’t true, either. If a wrong answer and a blank both score nothing, it bluffs: you get what you score. So ask for sources, let it say “I don’t know”, and keep a person in the loop where it matters.',
      },
    },
    {
      slide: oneMinuteAgain,
      time: '18s',
      leavesOut: ['one-minute-again.ruler'],
      notes: {
        zh: '回到那道加法。[1]它猜得出 95，是因为读过；[2]它肯答 95，是因为有人教过；[3]我敢用 95，是因为查过。[4]练它去猜，调它来答，查过才信。您想往哪一段追问？',
        en: 'Back to the sum. [1]It can guess 95 because it has read; [2]it says 95 because it was taught; [3]I use 95 because I checked. [4]Trained to guess, tuned to answer, trusted when checked. Which of the three shall we open up?',
      },
    },
  ],
});
