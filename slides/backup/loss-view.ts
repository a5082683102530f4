import { defineSlide, keyPoint } from '../../src/core/model/define.ts';
import type { Text } from '../../src/core/model/languages.ts';
import type { LineChart } from '../../src/core/model/pictures.ts';
import { sources } from '../sources.ts';

/** Where the sketch leaves chance, on an axis of falling loss from 0 to 1; nobody’s measurement. */
const threshold = 0.5;
const chance = 0.25;

const score = (progress: number): number =>
  progress <= threshold ? chance : chance + 1.3 * (progress - threshold) ** 1.2;

const places = (from: number, to: number, count: number) =>
  Array.from({ length: count }, (_, index) => {
    const progress = from + ((to - from) * index) / (count - 1);
    return [progress, score(progress)] as const;
  });

/** One size on its way through training: the larger, the lower its loss at the end. */
const onItsWay = (
  label: Text,
  tone: 'plain' | 'scale',
  [from, to]: readonly [number, number],
): LineChart['lines'][number] => ({
  label,
  tone,
  points: places(from, to, 4),
  labelAt: 3,
  labelSide: 'below',
  role: 'points',
});

export const lossView = defineSlide({
  id: 'loss-view',
  layout: 'figure',
  title: {
    zh: '换损失作横轴，有些任务仍有门槛',
    en: 'On a loss axis some tasks keep a threshold',
  },
  charts: [
    {
      id: 'loss-axis',
      kind: 'lines',
      title: { zh: '横轴换成预训练损失', en: 'With pretraining loss on the axis' },
      text: {
        zh: '示意，轴上没有数。横轴是预训练损失，越往右越低；纵轴是任务得分。小、中、大三种模型落在同一条线上：损失一样，得分就差不多。有些任务上，损失降到某处以前，得分贴着瞎猜的水平，过了才抬头。论文里的模型从 {{duSizes}}参数。',
        en: 'A sketch, without numbers on its axes. Pretraining loss falls to the right, the task’s score is up the side. Small, medium and large models lie on one curve: equal loss, similar score. On some tasks the score stays at chance until the loss has fallen to some point, and only then lifts. The paper’s models have {{duSizes}} parameters.',
      },
      x: {
        label: { zh: '预训练损失，越往右越低', en: 'Pretraining loss, falling to the right' },
        from: 0,
        to: 1.1,
        scale: 'linear',
        ticks: [],
      },
      y: {
        label: { zh: '任务得分', en: 'Score on a task' },
        from: 0,
        to: 1,
        scale: 'linear',
        ticks: [],
      },
      bands: [{ from: 0, to: threshold, label: { zh: '贴着瞎猜', en: 'at chance' }, tone: 'plain' }],
      lines: [
        {
          label: { zh: '瞎猜的水平', en: 'chance' },
          tone: 'plain',
          points: [
            [0, chance],
            [1.1, chance],
          ],
          labelAt: 1,
          labelSide: 'below',
          role: 'limit',
        },
        {
          label: { zh: '同一条线', en: 'one curve' },
          tone: 'scale',
          points: places(0, 1.05, 43),
          labelAt: 36,
          labelSide: 'left',
          role: 'sketch',
        },
        onItsWay({ zh: '小', en: 'small' }, 'plain', [0.08, 0.44]),
        onItsWay({ zh: '中', en: 'medium' }, 'plain', [0.3, 0.74]),
        onItsWay({ zh: '大', en: 'large' }, 'scale', [0.58, 1]),
      ],
    },
  ],
  annotation: {
    zh: '示意；语料、分词、结构都固定，才好这么比',
    en: 'A sketch; comparable only with corpus, tokenizer and architecture fixed',
  },
  time: '45s',
  notes: {
    zh: `尺子是一半，另一半是横轴。Du 他们不看参数，也不看算力，横轴用预训练损失。语料、分词、结构都固定，{{duSizes}}参数的模型，损失一样，得分就差不多，落在同一条线上。

可有些任务，损失要降过某个点，得分才离开瞎猜的水平；其中 MMLU 和 C-Eval 换成连续的指标重算，门槛还在。所以，说全是尺子造的，也过了头。反过来，这个点换一份语料就不能比，我不报数。`,
    en: `The ruler is half the story; the other half is the axis. Du and colleagues use neither parameters nor compute, but pretraining loss. With corpus, tokenizer and architecture held fixed, models of {{duSizes}} parameters score much alike at equal loss: they lie on one curve.

On some tasks, though, the score leaves chance only once the loss has passed a certain point, and on MMLU and C-Eval that survives continuous metrics. So saying it’s all the ruler goes too far. Equally, change the corpus and that point can’t be compared, so I won’t quote it as a number.`,
  },
  keyPoints: [
    keyPoint(
      'loss-view.one-curve',
      {
        zh: '横轴用损失：损失一样，大小不同的模型得分差不多。',
        en: 'Against loss, models of different sizes score alike.',
      },
      { zh: '损失作横轴', en: 'loss as axis' },
      {
        zh: [
          ['预训练损失', '损失一样'],
          ['同一条线', '差不多'],
        ],
        en: [
          ['pretraining loss', 'equal loss'],
          ['one curve', 'alike'],
        ],
      },
    ),
    keyPoint(
      'loss-view.threshold',
      {
        zh: '有些任务门槛还在，连续指标下也在；换一份语料就不能比。',
        en: 'Some tasks keep a threshold, under continuous metrics too; another corpus cannot be compared.',
      },
      { zh: '门槛还在', en: 'threshold stays' },
      {
        zh: [
          ['C-Eval', '连续的指标', '连续指标'],
          ['门槛还在', '离开瞎猜'],
        ],
        en: [
          ['C-Eval', 'continuous metrics'],
          ['leaves chance', 'survives'],
        ],
      },
    ),
  ],
  claims: ['N18'],
  sources: [sources.du2024],
});
