import { defineVersion } from '../../src/core/model/define.ts';
import { cover, expensiveSum, oneMinute } from '../00-opening.ts';

/** What an interviewer should remember when there is time for nothing else. */
export const one = defineVersion({
  minutes: 1,
  parts: [
    {
      slide: cover,
      time: '3s',
      leavesOut: ['cover.one-sum'],
      notes: {
        zh: '36 加 59，等于 95。',
        en: '36 plus 59 is 95.',
      },
    },
    {
      slide: expensiveSum,
      time: '13s',
      notes: {
        zh: '计算器一步就出来；一个 {{llama31.parameters}}参数的大模型，每写一个 token，要做{{operationsPerTokenRoughly}}次运算。[1]图什么？图它换句话就换个活儿。',
        en: 'A calculator takes one step. A {{llama31.parameters}}-parameter model takes {{operationsPerTokenRoughly}} operations for every token. [1]Why bother? Change the words, and it does another job.',
      },
    },
    {
      slide: oneMinute,
      time: '44s',
      notes: {
        zh: `它只会一件事：猜下一个 token。[1]先练它去猜：拿海量文本自己给自己出题，参数、数据、算力一起加，误差就按幂律往下走，只剩一截降不掉。[2]猜得再准，它也只会接话，所以再调它来答：用示范，用偏好，用能判对错的题。

[3]都说能力会突然涌现。我的判断是，突然感多半来自打分和取样，少数任务确有门槛。

[4]最后，说得顺不等于说得对：给它工具，要它报出处，还得有人核对。

练它去猜，调它来答，查过才信。这就是大模型。`,
        en: `It does one thing: it guesses the next token. [1]First you train it to guess, on text that sets its own questions. Grow parameters, data and compute together, and error falls along a power law, down to a floor. [2]But a perfect guesser only carries on your sentence, so you tune it to answer: with demonstrations, preferences, and problems a program can mark.

[3]Do abilities suddenly emerge? My reading: most of the suddenness is in the scoring and sampling; a few tasks do have thresholds.

[4]Fluent isn’t true, so give it tools, ask for sources, and have someone check. Trained to guess, tuned to answer, trusted when checked. That’s a large language model.`,
      },
    },
  ],
});
