import { defineSlide, keyPoint } from '../src/core/model/define.ts';
import { sources } from './sources.ts';
import { checkValues } from './values/check.ts';
import { jumpValues } from './values/jump.ts';
import { plainly, quoted } from './values/texts.ts';

const wrongCosts = checkValues.wrongCosts.amount;
const sureEnough = checkValues.sureEnough.amount;
/** The expected score of whoever answers being so sure of it, where a wrong answer costs points. */
const marked = (sure: number): readonly [number, number] => [sure, sure - wrongCosts * (1 - sure)];

export const fluentNotTrue = defineSlide({
  id: 'fluent-not-true',
  layout: 'figure',
  title: { zh: '卷子只奖蒙对，它就学会了蒙', en: 'Mark only right answers, and it learns to bluff' },
  charts: [
    {
      id: 'expected-score',
      kind: 'lines',
      title: {
        zh: '两种判卷法下，回答的期望得分',
        en: 'Expected score of an answer under two ways of marking',
      },
      text: {
        zh: '横轴是它有多大把握，从零到十成；纵轴是回答的期望得分。第一种判法，对了得一分，错了不扣：一条直线从零升到一分，只要有一点把握就在零以上，所以永远该蒙。第二种判法，错了倒扣 {{wrongCosts}}：一条陡得多的直线，把握到 {{sureEnough}} 才回到零；低于它，说“不知道”得零分，反而更高。两条线在十成把握处相遇。这是算出来的，不是量出来的。',
        en: 'Across, how sure it is, from not at all to certain; upwards, the expected score of answering. Under the first marking a right answer earns a point and a wrong one costs nothing: a straight line from zero up to one, above zero however little one knows, so always bluff. Under the second a wrong answer costs {{wrongCosts}}: a much steeper line, back at zero only at {{sureEnough}}; below that, “I don’t know”, worth zero, scores more. The lines meet where one is certain. All of it is computed, nothing is measured.',
      },
      x: {
        label: { zh: '它有多大把握', en: 'How sure it is' },
        from: 0,
        to: 1,
        scale: 'linear',
        ticks: [
          { at: 0, label: plainly('0%') },
          { at: 0.25, label: plainly('25%') },
          { at: 0.5, label: plainly('50%') },
          { at: sureEnough, label: quoted('sureEnough') },
          { at: 1, label: plainly('100%') },
        ],
      },
      y: {
        label: { zh: '期望得分', en: 'Expected score' },
        from: -3,
        to: 1.5,
        scale: 'linear',
        ticks: [-3, -2, -1, 0, 1].map((at) => ({ at, label: plainly(`${at}`.replace('-', '−')) })),
      },
      bands: [
        {
          from: 0,
          to: sureEnough,
          label: { zh: '错了倒扣时，这一段该说“不知道”', en: 'Where a mistake costs, say “I don’t know”' },
          tone: 'plain',
        },
      ],
      lines: [
        {
          label: { zh: '说“不知道”，零分', en: '“I don’t know” scores zero' },
          tone: 'plain',
          points: [
            [0, 0],
            [0.86, 0],
            [1, 0],
          ],
          labelAt: 1,
          labelSide: 'below',
          role: 'limit',
        },
        {
          label: { zh: '错了不扣：永远该蒙', en: 'No penalty: always bluff' },
          tone: 'scale',
          points: [
            [0, 0],
            [0.35, 0.35],
            [1, 1],
          ],
          labelAt: 1,
          labelSide: 'above',
        },
        {
          label: { zh: '错了倒扣 {{wrongCosts}}', en: 'A mistake costs {{wrongCosts}}' },
          tone: 'value',
          points: [marked(0), marked(0.5), marked(sureEnough), marked(1)],
          labelAt: 1,
          labelSide: 'below',
        },
      ],
    },
  ],
  annotation: {
    zh: '把握不到 {{sureEnough}}，就该说“不知道”',
    en: 'Less than {{sureEnough}} sure? Say “I don’t know”',
  },
  time: '50s',
  notes: {
    zh: `说得顺，不等于说得对。它为什么不肯说“不知道”？看卷子怎么判：答对一分，答错零分，不答也是零分。那当然蒙，蒙又不亏。有人拿一位作者的生日去问聊天机器人，它前后给了三个日期，三个都错。

把规矩改一改，答错倒扣{{wrongCosts}}，那么把握不到{{sureEnough}}，就该闭嘴。说到底还是那把尺子：量什么，就得到什么。

卷子不由咱们出的时候，检索、给出处、准它拒答、人工复核，四样一起上。能少错，根除不了。`,
    en: `Fluent isn’t true. Why won’t it say “I don’t know”? Look at the marking: one for right, nothing for wrong, nothing for a blank. So of course it bluffs; bluffing costs nothing. One of the people who study this asked a chatbot for his own birthday: it gave three dates, all three wrong.

Change one rule, take {{wrongCosts}} off for a mistake, and anyone less than {{sureEnough}} sure should keep quiet. It’s the ruler again: you get what you score.

Where the marking isn’t ours to change, we retrieve, we cite, we let it abstain, and a person reviews. Fewer mistakes, never none.`,
  },
  keyPoints: [
    keyPoint(
      'fluent-not-true.bluff',
      {
        zh: '答错和不答都是零分，所以它就蒙',
        en: 'A wrong answer and a blank both score zero, so it bluffs',
      },
      { zh: '蒙不亏', en: 'bluffing is free' },
      {
        zh: [
          ['零分', '不扣分', '零蛋'],
          ['蒙', '瞎猜', '乱猜'],
        ],
        en: [
          ['blank', 'nothing for wrong', 'zero for wrong'],
          ['bluff', 'bluffs', 'bluffing', 'guesses anyway'],
        ],
      },
    ),
    keyPoint(
      'fluent-not-true.penalty',
      {
        zh: '错了倒扣三分，把握不到七成五就该闭嘴',
        en: 'Points off for a mistake: anyone less than three quarters sure should keep quiet',
      },
      { zh: '错了倒扣', en: 'mistakes cost' },
      {
        zh: [
          ['倒扣', '扣三分', '扣分'],
          ['闭嘴', '说不知道', '不答'],
        ],
        en: [
          ['off for a mistake', 'points off', 'three off', 'penalty'],
          ['keep quiet', 'stay silent', 'be silent', 'abstain'],
        ],
      },
    ),
    keyPoint(
      'fluent-not-true.four-remedies',
      {
        zh: '检索、出处、拒答、人工复核一起上；不能根除',
        en: 'Retrieve, cite, let it abstain, have a person review; none removes it',
      },
      { zh: '四样一起上', en: 'four remedies' },
      {
        zh: [['检索'], ['拒答'], ['复核']],
        en: [
          ['retrieve', 'retrieval'],
          ['abstain', 'abstention'],
          ['reviews', 'review'],
        ],
      },
    ),
  ],
  claims: ['N07', 'N36'],
  omissions: ['O3', 'O16'],
  sources: [sources.kalai2025, sources.lin2021],
});

export const measure = defineSlide({
  id: 'measure',
  layout: 'big',
  title: { zh: '信一个分数之前，先问四句', en: 'Before you believe a score, ask four things' },
  value: { zh: '{{sumsInTraining}} / {{sumsTested}}', en: '{{sumsInTraining}} / {{sumsTested}}' },
  caption: { zh: 'GPT-3 的考题，训练文本里见过的', en: 'GPT-3’s test sums found in its training text' },
  tone: 'value',
  chart: {
    id: 'sums-seen',
    kind: 'bars',
    title: { zh: '考题和训练文本的重合', en: 'How much of the test was in the training text' },
    text: {
      zh: '{{sumsTested}} 道三位数加法是整条，训练文本里找到的 {{sumsInTraining}} 道只是开头细细一段。',
      en: 'All {{sumsTested}} three-digit sums are the whole bar; the {{sumsInTraining}} that were found in the training text are a sliver at its start.',
    },
    groups: [
      {
        heading: { zh: '三位数加法', en: 'Three-digit sums' },
        bars: [
          {
            label: { zh: '见过的', en: 'seen' },
            value: jumpValues.sumsInTraining.amount,
            whole: jumpValues.sumsTested.amount,
            shown: { zh: '{{sumsInTraining}}', en: '{{sumsInTraining}}' },
            tone: 'value',
          },
        ],
      },
    ],
  },
  beside: [
    {
      lead: { zh: '见过吗', en: 'Seen before?' },
      text: { zh: '查重，用新题', en: 'Deduplicate; use new items' },
    },
    { lead: { zh: '怎么判', en: 'Marked how?' }, text: { zh: '整题还是按步', en: 'Whole, or by step' } },
    {
      lead: { zh: '差多少', en: 'How far off?' },
      text: { zh: '区间、版本、日期', en: 'Interval, version, date' },
    },
    { lead: { zh: '和谁比', en: 'Against whom?' }, text: { zh: '计算器、熟手', en: 'Calculator, expert' } },
  ],
  time: '50s',
  notes: {
    zh: `左边这个数，是 GPT-3 的作者自己查的：{{sumsTested}}道三位数加法，到训练文本里去搜，只搜到{{sumsInTraining}}道。肯这样自查，分数才有得谈。

[1]所以别人报一个分，我先问四句：题见没见过，怎么判的，误差多大，跟谁比。2026 年 2 月，OpenAI 停用了最有名的编程榜：模型老做不出的那批题里，{{faultyTests}}的测试有毛病，答案还被模型见过。{{smallTest}}道题，{{smallTestNoise}}都是噪声。真上了线，再加一句：一周错几次，谁来兜底。`,
    en: `GPT-3’s own authors went looking for the number on the left. They took {{sumsTested}} three-digit sums, searched the training text for them, and found {{sumsInTraining}}. When people check themselves like that, there’s something to discuss.

[1]So when somebody quotes a score I ask four things. Had it seen the questions? Who marked, and how? How wide is the error? Compared with whom? In February 2026 OpenAI dropped the best-known coding benchmark: among the tasks models kept failing, {{faultyTests}} had faulty tests, and models had seen answers. With {{smallTest}} questions, {{smallTestNoise}} is noise. And once it’s live: how often is it wrong in a week, and who picks up the pieces?`,
  },
  keyPoints: [
    keyPoint(
      'measure.four-questions',
      {
        zh: '四句：见没见过，怎么判的，误差多大，跟谁比',
        en: 'Four things: seen before, marked how, how wide the error, compared with whom',
      },
      { zh: '四句', en: 'four questions' },
      {
        zh: [['见没见过', '见过没有', '有没有见过'], ['怎么判'], ['误差'], ['跟谁比', '和谁比']],
        en: [
          ['had it seen', 'seen the questions', 'seen them before'],
          ['marked'],
          ['error'],
          ['compared with', 'against whom'],
        ],
      },
    ),
    keyPoint(
      'measure.retired',
      {
        zh: '最有名的编程榜停用了：难题里近六成测试有毛病',
        en: 'The best-known coding benchmark was dropped: nearly sixty per cent of its hard tasks had faulty tests',
      },
      { zh: '编程榜停用', en: 'benchmark dropped' },
      {
        zh: [
          ['编程榜', '榜单'],
          ['停用', '弃用', '不用了'],
        ],
        en: [['coding benchmark'], ['dropped', 'retired', 'gave up']],
      },
    ),
  ],
  claims: ['N07', 'N37'],
  omissions: ['O13'],
  sources: [sources.brown2020, sources.sweBench2026],
});
