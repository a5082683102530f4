import type { MatrixChart } from '../../model/pictures.ts';
import { picture, text } from './sample-text.ts';

export const attention: MatrixChart = {
  ...picture('attention'),
  kind: 'matrix',
  positions: [text('36'), text('加', 'plus'), text('59'), text('等', 'equ'), text('于', 'als'), text('▢')],
  rowLabel: text('谁在看', 'who looks'),
  columnLabel: text('看哪个位置', 'at which position'),
  weights: [
    [1, null, null, null, null, null],
    [0.73, 0.27, null, null, null, null],
    [0.2, 0.3, 0.5, null, null, null],
    [0.25, 0.25, 0.25, 0.25, null, null],
    [0.1, 0.2, 0.1, 0.3, 0.3, null],
    [0.38, 0.12, 0.41, 0.03, 0.02, 0.04],
  ],
  row: 5,
  tone: 'learning',
  masks: [
    { label: text('全看\nencoder-only', 'all\nencoder-only'), shape: 'all', tone: 'ability' },
    {
      label: text('只看前面\ndecoder-only', 'earlier ones\ndecoder-only'),
      shape: 'earlier',
      tone: 'learning',
    },
    { label: text('前缀\nprefix', 'prefix'), shape: 'prefix', tone: 'plain' },
  ],
};
