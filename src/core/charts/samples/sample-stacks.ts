import type { StackChart } from '../../model/pictures.ts';
import { picture, text, ticks } from './sample-text.ts';

const memory = (name: string, weights: number, cache: number): StackChart['bars'][number] => ({
  label: text(name),
  parts: [
    { value: weights, label: text('权重', 'weights'), tone: 'learning' },
    { value: cache, label: text('缓存', 'cache'), tone: 'value' },
    { value: 3, tone: 'plain' },
  ],
  shown: text(`${weights + cache + 3} GB`),
});

export const memories: StackChart = {
  ...picture('memories'),
  kind: 'stacks',
  x: {
    label: text('显存（GB）', 'memory (GB)'),
    from: 0,
    to: 450,
    scale: 'linear',
    ticks: ticks(0, 100, 200, 300, 400),
  },
  limits: [
    { at: 8, label: text('手机 8', 'phone 8') },
    { at: 24, label: text('游戏卡 24', 'gaming card 24') },
    { at: 80, label: text('H100 80') },
    { at: 141, label: text('H200 141') },
  ],
  bars: [
    memory('Llama 3.1 8B', 16, 17),
    memory('gpt-oss-120b', 65, 5),
    memory('Llama 3.1 70B', 141, 43),
    memory('gpt-oss-120b, 16 bit', 234, 5),
    memory('GPT-3 175B', 350, 10),
  ],
};
