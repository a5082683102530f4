import type { IntervalChart } from '../../model/pictures.ts';
import { picture, text, ticks } from './sample-text.ts';

export const forest: IntervalChart = {
  ...picture('forest'),
  kind: 'intervals',
  panels: [
    {
      heading: text('同一件活儿，用时变了多少', 'Time for the same task'),
      axis: {
        label: text('用时变化（%）', 'change in time (%)'),
        from: -100,
        to: 60,
        scale: 'linear',
        ticks: ticks(-100, -50, 0, 50),
      },
      zero: { at: 0, label: text('没有差别', 'no difference') },
      rows: [
        {
          label: text('Peng 2023', 'Peng 2023'),
          byline: text('小服务，70 人', 'a small server, 70 people'),
          point: -55.8,
          interval: [-89, -21],
          shown: text('−55.8%'),
          tone: 'ability',
        },
        {
          label: text('METR 2025 年初', 'METR, early 2025'),
          byline: text('16 名老手，246 个任务', '16 veterans, 246 tasks'),
          point: 19,
          interval: [2, 39],
          shown: text('+19%'),
          tone: 'scale',
        },
        {
          label: text('METR 后续', 'METR, follow-up'),
          byline: text('回来的人', 'those who returned'),
          point: -18,
          interval: [-38, 9],
          shown: text('−18%'),
          tone: 'plain',
          role: 'doubtful',
        },
        {
          label: text('METR 后续', 'METR, follow-up'),
          byline: text('新来的人', 'newcomers'),
          point: -4,
          interval: [-15, 9],
          shown: text('−4%'),
          tone: 'plain',
          role: 'doubtful',
        },
      ],
    },
    {
      heading: text('同样的时间，做完多少', 'Tasks done in the same time'),
      axis: {
        label: text('完成任务（%）', 'tasks done (%)'),
        from: -20,
        to: 60,
        scale: 'linear',
        ticks: ticks(-20, 0, 20, 40, 60),
      },
      zero: { at: 0, label: text('没有差别', 'no difference') },
      rows: [
        {
          label: text('Cui 2026'),
          byline: text('三家公司，4,867 人', 'three companies, 4,867 people'),
          point: 26,
          interval: [6, 46],
          shown: text('+26%'),
          tone: 'ability',
        },
      ],
    },
  ],
};
