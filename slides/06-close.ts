import { defineSection, defineSlide, keyPoint } from '../src/core/model/define.ts';
import { sources } from './sources.ts';

export const oneMinuteAgain = defineSlide({
  id: 'one-minute-again',
  layout: 'map',
  title: {
    zh: '练它去猜，调它来答，查过才信',
    en: 'Trained to guess, tuned to answer, trusted when checked',
  },
  diagram: {
    id: 'map-again',
    title: { zh: '同一张路线图，走完了', en: 'The same map, walked to its end' },
    text: {
      zh: '和开头一样的路线图，每一站写着讲过的一件事。猜：同一笔算力，从 {{gpt3.parameters}}参数的 GPT-3，到 {{llama31Small.parameters}}参数、喂饱了的 Llama。答：后训练的算力，从预训练的 {{instructShareOfCompute}} 到 {{v32ShareOfCompute}} 以上。查：把握不到 {{sureEnough}}，就该说不知道。跳？标成涌现的任务，{{emergentUnderTwo}} 以上只出现在两把尺子下。最右边，开头空着的格子填上了：95，打了勾。',
      en: 'The map of the beginning, each station with one thing from the talk. Guess: the same compute, from GPT-3 with {{gpt3.parameters}} parameters to a well-fed Llama with {{llama31Small.parameters}}. Answer: post-training went from {{instructShareOfCompute}} of the compute of pretraining to over {{v32ShareOfCompute}}. Check: less than {{sureEnough}} sure, and it should say that it doesn’t know. Jump? over {{emergentUnderTwo}} of the tasks marked as emergent are so under two rulers only. At the far right the box of the cover is filled: 95, with a tick.',
    },
    mermaid: `flowchart LR
      sum["{sum}"]:::plain --> guess["{guess}"]:::learning
      guess --> answer["{answer}"]:::ability
      answer --> check["{check}"]:::value
      check --> out["{out}"]:::plain
      guess -.-> jump["{jump}"]:::scale`,
    labels: {
      sum: { zh: '36 加 59\n等于\n多少？', en: 'What is\n36 plus\n59?' },
      guess: {
        zh: '**猜**\n同一笔算力\n{{gpt3.parameters}} →\n{{llama31Small.parameters}}',
        en: '**Guess**\nsame compute\n{{gpt3.parameters}} →\n{{llama31Small.parameters}}',
      },
      answer: {
        zh: '**答**\n后训练\n{{instructShareOfCompute}} →\n{{v32ShareOfCompute}} 以上',
        en: '**Answer**\npost-training\n{{instructShareOfCompute}} →\nover {{v32ShareOfCompute}}',
      },
      check: {
        zh: '**查**\n不到 {{sureEnough}}\n就说\n不知道',
        en: '**Check**\nnot {{sureEnough}}\nsure? Say\n“no idea”',
      },
      out: { zh: '**95 ✓**', en: '**95 ✓**' },
      jump: {
        zh: '**跳？**\n{{emergentUnderTwo}} 以上\n两把尺子下',
        en: '**Jump?**\nover {{emergentUnderTwo}}\nby two rulers',
      },
    },
    steps: ['guess', 'answer', 'check out', 'jump'],
  },
  time: '60s',
  notes: {
    zh: `回到那道加法，把这张图再走一遍。[1]它猜得出 95，是因为读过上万亿个 token，一个一个猜过来的。规模不是魔法，是一条有底的曲线，参数和数据一起加才划算。[2]它肯答 95，是因为有人教它答：示范，偏好，能判对错的题。[3]我敢用 95，是因为计算器也说 95。它怎么说自己不算数，工具、出处、人，才算数。

[4]中间那个问号，能力是不是突然跳出来的？先查查量它的那把尺子。量什么，就得到什么：打分是这样，点赞是这样，考卷也是这样。

练它去猜，调它来答，查过才信。您想往哪一段追问，我们就翻到哪一段。`,
    en: `Back to the sum, once more along the map. [1]It can guess 95 because it has read trillions of tokens, and guessed its way through every one. Scale isn’t magic; it’s a curve with a floor, and it pays if parameters and data grow together. [2]It will say 95 because someone taught it to answer. [3]I will use 95 because a calculator agrees. What it says about itself doesn’t count; tools, sources and people do.

[4]And the question mark in the middle, did it jump? Look at the ruler first. You get what you score: with benchmarks, with thumbs-up, with exams.

Trained to guess, tuned to answer, trusted when checked. Which of the three shall we open up?`,
  },
  keyPoints: [
    keyPoint(
      'one-minute-again.because',
      {
        zh: '猜得出，因为读过；肯答，因为有人教；敢用，因为查过',
        en: 'It guesses because it has read, answers because it was taught, is used because it was checked',
      },
      { zh: '三个因为', en: 'three becauses' },
      {
        zh: [['因为读过'], ['肯答'], ['敢用']],
        en: [
          ['because it has read', 'because it read'],
          ['it will say 95', 'it says 95'],
          ['I will use 95', 'I use 95', 'I’ll use 95'],
        ],
      },
    ),
    keyPoint(
      'one-minute-again.ruler',
      { zh: '那个问号：先查量它的尺子', en: 'The question mark: look at the ruler first' },
      { zh: '问号和尺子', en: 'question mark and ruler' },
      {
        zh: [['问号'], ['尺子']],
        en: [['question mark'], ['ruler']],
      },
    ),
    keyPoint(
      'one-minute-again.line',
      { zh: '练它去猜，调它来答，查过才信', en: 'Trained to guess, tuned to answer, trusted when checked' },
      { zh: '那句话', en: 'the line' },
      {
        zh: [['练它去猜'], ['查过才信'], ['追问']],
        en: [['trained to guess'], ['trusted when checked'], ['open up']],
      },
    ),
  ],
  claims: ['N26', 'N35'],
  sources: [sources.hoffmann2022, sources.ouyang2022, sources.schaeffer2023, sources.kalai2025],
});

export const close = defineSection({
  id: 'close',
  title: { zh: '收尾', en: 'Closing' },
  slides: [oneMinuteAgain],
});
