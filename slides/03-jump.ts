import { defineSection, defineSlide, keyPoint } from '../src/core/model/define.ts';
import type { Text } from '../src/core/model/languages.ts';
import type { Axis, LineChart } from '../src/core/model/pictures.ts';
import { selfReport, threePositions } from './03-judgement.ts';
import { sources } from './sources.ts';
import { type Digits, gpt3Sums, sumsRight } from './values/gpt3-sums.ts';
import { answerRight, sampledShare, sizesBetween, tokenRight } from './values/mirage.ts';
import { models } from './values/models.ts';

const tick = (at: number, zh: string, en = zh): Axis['ticks'][number] => ({ at, label: { zh, en } });

const sizeAxis: Axis = {
  label: { zh: '参数（每一格十倍）', en: 'Parameters (ten times a step)' },
  from: 1e8,
  to: 1e12,
  scale: 'log',
  ticks: [
    tick(1e8, '1 亿', '100M'),
    tick(1e9, '10 亿', '1B'),
    tick(1e10, '100 亿', '10B'),
    tick(1e11, '1000 亿', '100B'),
    tick(1e12, '1 万亿', '1T'),
  ],
};

/** Between the two largest sizes of GPT-3, where nobody trained a model. */
const gap = (label: Text): NonNullable<LineChart['bands']>[number] => ({
  from: models.gpt3SecondLargest.parameters,
  to: models.gpt3.parameters,
  label,
  tone: 'plain',
});

const percentAxis = (label: Text, full: number): Axis => ({
  label,
  from: 0,
  to: full,
  scale: 'linear',
  ticks: [tick(0, '0'), tick(full / 2, '50%'), tick(full, '100%')],
});

const sums = (digits: Digits, label: Text, tone: 'scale' | 'plain'): LineChart['lines'][number] => ({
  label,
  tone,
  points: sumsRight(digits),
  labelAt: gpt3Sums.sizes.length - 1,
  labelSide: 'right',
  role: 'measured',
});

export const emergenceInNumbers = defineSlide({
  id: 'emergence-in-numbers',
  layout: 'figure',
  title: {
    zh: '变大以后，它“突然”会加三位数了',
    en: 'Scaled up, it could “suddenly” add three digits',
  },
  charts: [
    {
      id: 'gpt3-sums',
      kind: 'lines',
      title: {
        zh: 'GPT-3 八个大小，整题加对的比例',
        en: 'Sums that the eight sizes of GPT-3 get wholly right',
      },
      text: {
        zh: '横轴是参数，每格十倍，八个大小；纵轴是整题全对的比例，每个大小考 {{sumsTested}} 道。两位数：到 {{gpt3SecondLargest.parameters}}是 {{twoDigitsBelow}}，到 {{gpt3.parameters}}是 {{twoDigits}}。三位数：{{threeDigitsBelow}}，然后 {{threeDigits}}。四位数最后 {{fourDigits}}，五位数 {{fiveDigits}}，之前都贴着零。最后两个大小之间隔着 {{sizeGap}} 倍，中间没有模型。',
        en: 'Parameters along the lower axis, ten times a step, in eight sizes; up the side the share of sums wholly right, {{sumsTested}} for each size. Two digits: {{twoDigitsBelow}} at {{gpt3SecondLargest.parameters}}, {{twoDigits}} at {{gpt3.parameters}}. Three digits: {{threeDigitsBelow}}, then {{threeDigits}}. Four digits end at {{fourDigits}}, five at {{fiveDigits}}; before that both lie on zero. Between the last two sizes there is a factor of {{sizeGap}} and no model.',
      },
      x: sizeAxis,
      y: percentAxis({ zh: '整题全对', en: 'Whole answer right' }, 100),
      bands: [gap({ zh: '{{sizeGap}} 倍，没有模型', en: '{{sizeGap}} times, no model' })],
      lines: [
        sums('two', { zh: '两位数 {{twoDigits}}', en: '2 digits {{twoDigits}}' }, 'plain'),
        sums('three', { zh: '三位数 {{threeDigits}}', en: '3 digits {{threeDigits}}' }, 'scale'),
        sums('four', { zh: '四位数 {{fourDigits}}', en: '4 digits {{fourDigits}}' }, 'plain'),
        sums('five', { zh: '五位数 {{fiveDigits}}', en: '5 digits {{fiveDigits}}' }, 'plain'),
      ],
    },
  ],
  annotation: {
    zh: '每个大小考 {{sumsTested}} 道，错一位就是零分',
    en: '{{sumsTested}} sums for each size; one wrong digit scores nothing',
  },
  time: '50s',
  notes: {
    zh: `大家说的涌现，就是这张图。GPT-3 有八个大小，考一样的加法，整题全对才给分。看红线，三位数：到 {{gpt3SecondLargest.parameters}}参数，还{{threeDigitsBelow}}；到 {{gpt3.parameters}}，{{threeDigits}}。看着是突然会的。

背下来的？不像。{{sumsTested}}道三位数，训练文本里只找到{{sumsInTraining}}道；它错的时候，又常常是忘了进位，像真的在算。

可您再看灰的这一条：最大的两档之间，隔着 {{sizeGap}} 倍，一个模型也没有。从哪一步起跳的，谁也没看见。`,
    en: `When people say emergence, they mean this picture. GPT-3 came in eight sizes, all given the same sums, and only a wholly right answer scored. Follow the red line, three digits: at {{gpt3SecondLargest.parameters}} parameters, {{threeDigitsBelow}}; at {{gpt3.parameters}}, {{threeDigits}}. It looks as if it suddenly got it.

Learnt by heart? Hardly. Of {{sumsTested}} three-digit sums, {{sumsInTraining}} turned up in the training text; and when it slips, it often forgets to carry the one, as if it really were computing.

But look at the grey strip. Between the two largest there’s a factor of {{sizeGap}}, and not one model. Nobody saw the moment it jumped.`,
  },
  keyPoints: [
    keyPoint(
      'emergence-in-numbers.three-digits',
      {
        zh: '三位数加法：倒数第二档不到一成，最大那档八成。',
        en: 'Three digits: under ten per cent at the second largest, eighty at the largest.',
      },
      { zh: '三位数', en: 'three digits' },
      {
        zh: [['三位数'], ['不到一成', '一成不到'], ['八成', '百分之八十']],
        en: [['three digits', 'three-digit'], ['under ten', 'below ten'], ['eighty']],
      },
    ),
    keyPoint(
      'emergence-in-numbers.not-memorised',
      {
        zh: '不像背的：训练文本里只找到十七道，错的时候常忘了进位。',
        en: 'Not learnt by heart: seventeen were in the training text, and it forgets to carry.',
      },
      { zh: '不像背的', en: 'not by heart' },
      {
        zh: [
          ['训练文本里只找到', '只找到'],
          ['忘了进位', '忘记进位'],
        ],
        en: [
          ['training text', 'training data'],
          ['forgets to carry', 'by heart', 'memorised'],
        ],
      },
    ),
    keyPoint(
      'emergence-in-numbers.gap',
      {
        zh: '最大的两档之间隔着十三倍，中间一个模型也没有。',
        en: 'Between the two largest: a factor of thirteen, and not one model.',
      },
      { zh: '中间没有模型', en: 'the gap' },
      {
        zh: [
          ['一个模型也没有', '一个模型都没有', '没有模型'],
          ['两档之间', '谁也没看见', '隔着'],
        ],
        en: [
          ['not one model', 'no model', 'not a single model'],
          ['between the two largest', 'factor of', 'nobody saw'],
        ],
      },
    ),
  ],
  claims: ['N18', 'N35', 'N07'],
  sources: [sources.brown2020, sources.wei2022],
});

const shortAnswer = 5;
const longAnswer = 40;
const problemsAsked = 50;

const curve = (length: number) =>
  sizesBetween(1e8, 1e12, 41).map((size) => [size, answerRight(size, length)] as const);

/** Each size is asked fifty problems; the draw is always the same one. */
const asked = gpt3Sums.sizes.map(
  (size, index) => [size, sampledShare(answerRight(size, longAnswer), problemsAsked, 100 + index)] as const,
);

const wholeAnswer: LineChart = {
  id: 'mirage-whole',
  kind: 'lines',
  title: { zh: '尺子一：整题全对才给分', en: 'One ruler: only a whole answer scores' },
  text: {
    zh: '示意曲线，不是实测。横轴是参数，每格十倍；纵轴是整题全对的比例，也就是每位答对的概率 p 自乘，一位一次、五位五次、四十位四十次。三条线一样陡，位数多的只是更靠右。四十位那条线上，八个大小各考五十道题：前几个一道没对，记成零，最大那个才忽然抬头。',
    en: 'Sketched, not measured. Parameters run along the lower axis, ten times a step; up the side is the share of answers wholly right, p, the chance of one digit, multiplied by itself once, five times or forty times. All three curves are equally steep; the longer ones lie further right. On the one for forty digits, eight sizes were asked fifty problems each: the first few get none right and are put down as zero, and only the largest lifts off.',
  },
  x: sizeAxis,
  y: percentAxis({ zh: '尺子一：整题全对', en: 'Ruler 1: whole answer' }, 1),
  bands: [gap({ zh: '没有模型', en: 'no model' })],
  lines: [
    {
      label: { zh: '一位', en: 'one' },
      tone: 'plain',
      points: curve(1),
      labelAt: 6,
      labelSide: 'below',
      role: 'sketch',
    },
    {
      label: { zh: '五位', en: 'five' },
      tone: 'plain',
      points: curve(shortAnswer),
      labelAt: 8,
      labelSide: 'left',
      role: 'sketch',
    },
    {
      label: { zh: '四十位：\n更晚，没更陡', en: 'forty: later,\nnot steeper' },
      tone: 'scale',
      points: curve(longAnswer),
      labelAt: 31,
      labelSide: 'right',
      role: 'sketch',
    },
    {
      label: { zh: '五十题，一题没对', en: 'none of fifty right' },
      tone: 'scale',
      points: asked,
      labelAt: 1,
      labelSide: 'above',
      role: 'points',
    },
  ],
};

const digitByDigit: LineChart = {
  id: 'mirage-digits',
  kind: 'lines',
  title: { zh: '尺子二：按位给分', en: 'Another ruler: marked digit by digit' },
  text: {
    zh: '同一批答案，只换打分：纵轴是按位答对的比例 p。八个大小从左到右一路慢慢爬，没有哪一步突然。示意曲线，不是实测。',
    en: 'The same answers, marked another way: up the side is p, the share of digits right. From left to right the eight sizes climb slowly, and no step is sudden. Sketched, not measured.',
  },
  x: sizeAxis,
  y: percentAxis({ zh: '尺子二：按位答对', en: 'Ruler 2: digit by digit' }, 1),
  bands: [gap({ zh: '没有模型', en: 'no model' })],
  lines: [
    {
      label: { zh: '同一批答案', en: 'the same answers' },
      tone: 'ability',
      points: curve(1),
      labelAt: 16,
      labelSide: 'below',
      role: 'sketch',
    },
    {
      label: { zh: '八个大小', en: 'eight sizes' },
      tone: 'ability',
      points: gpt3Sums.sizes.map((size) => [size, tokenRight(size)] as const),
      labelAt: 1,
      labelSide: 'below',
      role: 'points',
    },
  ],
};

export const mirage = defineSlide({
  id: 'mirage',
  layout: 'live',
  title: {
    zh: '同一批答案，换把尺子，突变成了渐变',
    en: 'Same answers, another ruler: the jump becomes a slope',
  },
  charts: [wholeAnswer, digitByDigit],
  prediction: {
    zh: '答案从五位变成四十位，曲线更陡，还是更晚？',
    en: 'from five digits to forty, steeper or later?',
  },
  time: '80s',
  notes: {
    zh: `现在我只动一样东西：尺子。左边，答案四十位，错一位就零分；右边，同一批答案，按位给分。

请您先猜：答案从五位变成四十位，左边这条线会更陡，还是更晚？……更晚，一点没变陡。那为什么看着像跳？三样凑到一起：低分那段贴着零；一共才考五十道，一道没对就记成零；模型又取得稀。

好，答案一个字不动，换右边这把尺子。跳没了，一路慢慢爬。Schaeffer 他们查过 BIG-Bench：标成涌现的，{{emergentUnderTwo}}以上只出现在两种尺子下，一种是多选评分，一种是整题全对。

公道话也得说：这两条线是示意，不是实测。有的活儿天生就得全对，程序差一个字也过不了测试。可是下回听见“突然”，先问一句：用哪把尺子量的？`,
    en: `Now I’ll change one thing only: the ruler. On the left the answer has forty digits, and one slip scores nothing. On the right, the very same answers, marked digit by digit.

Guess first: from five digits to forty, does the curve on the left get steeper, or later? … Later. Not a bit steeper. Then why does it look like a jump? Three things conspire. The low end lies flat on zero. There are only fifty questions, so none right goes down as nought. And the models are few and far between.

Now I leave every answer exactly as it was, and pick up the other ruler. The jump is gone; it just climbs. Schaeffer and colleagues checked BIG-Bench: of the tasks labelled emergent, more than {{emergentUnderTwo}} show up under just two rulers, multiple-choice grade and exact match.

To be fair, these are sketches, not measurements, and some jobs really are all or nothing: a program passes its tests or it doesn’t. But next time you hear “suddenly”, ask which ruler it was measured with.`,
  },
  keyPoints: [
    keyPoint(
      'mirage.later',
      {
        zh: '答案变长，曲线只是更晚，一点没变陡。',
        en: 'A longer answer makes the curve later, not steeper.',
      },
      { zh: '更晚，没更陡', en: 'later, not steeper' },
      {
        zh: [
          ['更晚', '来得晚'],
          ['没变陡', '没有更陡', '没更陡', '不变陡'],
        ],
        en: [['later'], ['steeper']],
      },
    ),
    keyPoint(
      'mirage.ruler',
      {
        zh: '同一批答案，换把尺子，突变就成了渐变。',
        en: 'The same answers under another ruler: the jump becomes a slope.',
      },
      { zh: '换把尺子', en: 'another ruler' },
      {
        zh: [
          ['同一批答案', '答案一个字不动', '答案不动'],
          ['这把尺子', '换把尺子', '换一把尺子'],
          ['慢慢爬', '渐变', '跳没了'],
        ],
        en: [
          ['same answers', 'every answer'],
          ['other ruler', 'another ruler', 'only the ruler', 'one thing only: the ruler'],
          ['climbs', 'slope', 'jump is gone'],
        ],
      },
    ),
    keyPoint(
      'mirage.two-rulers',
      {
        zh: 'BIG-Bench 上标成涌现的任务，九成以上只出现在多选评分和整题全对两种尺子下。',
        en: 'Over nine in ten BIG-Bench tasks labelled emergent show it under multiple-choice grade or exact match.',
      },
      { zh: '两种尺子', en: 'two rulers' },
      {
        zh: [['BIG-Bench'], ['两种尺子', '多选评分']],
        en: [['BIG-Bench'], ['two rulers', 'multiple-choice', 'multiple choice']],
      },
    ),
    keyPoint(
      'mirage.fair',
      {
        zh: '公道话：曲线是示意；有的活儿天生就得全对。',
        en: 'To be fair: the curves are sketches, and some jobs are all or nothing.',
      },
      { zh: '公道话', en: 'to be fair' },
      {
        zh: [
          ['示意', '不是实测'],
          ['天生就得全对', '天生就是全对', '过不了测试'],
        ],
        en: [
          ['sketches', 'not measurements', 'illustrative'],
          ['all or nothing', 'passes its tests'],
        ],
      },
    ),
  ],
  claims: ['N18', 'N35'],
  omissions: ['O13'],
  sources: [sources.schaeffer2023],
});

export const jump = defineSection({
  id: 'jump',
  title: { zh: '跳了吗', en: 'Did it jump?' },
  station: { label: { zh: '跳？', en: 'Jump?' }, tone: 'scale' },
  slides: [emergenceInNumbers, mirage, threePositions, selfReport],
});
