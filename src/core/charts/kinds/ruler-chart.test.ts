import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../model/languages.ts';
import type { RulerChart } from '../../model/pictures.ts';
import { pictureBoxes } from '../../model/stage.ts';
import { drawChart } from '../draw-chart.ts';
import { attributes, coverage, problemsOf } from '../samples/drawn.ts';
import { picture, text } from '../samples/sample-text.ts';

const tick = (at: number, zh: string, en: string) => ({ at, label: { zh, en } });
type Mark = RulerChart['marks'][number];
const mark = (at: number, label: string, shown: Mark['shown'], rest: Partial<Mark> = {}): Mark => ({
  at,
  label: text(label),
  shown,
  tone: 'scale',
  side: 'above',
  ...rest,
});

const steps: RulerChart = {
  ...picture('sample'),
  kind: 'ruler',
  axis: {
    label: { zh: '每一格十倍', en: 'each step ×10' },
    from: 1,
    to: 1e12,
    scale: 'log',
    ticks: [tick(1, '1', '1'), tick(1e6, '一百万', '1 million'), tick(1e12, '一万亿', '1 trillion')],
  },
  marks: [
    mark(1, 'calculator', { zh: '1 步', en: '1 step' }, { tone: 'ability' }),
    mark(3, 'on paper', { zh: '3 步', en: '3 steps' }, { tone: 'learning' }),
    mark(9.8e10, 'DeepSeek-V4-Pro', { zh: '980 亿', en: '98 billion' }, { tone: 'plain' }),
    mark(8.1e11, 'Llama 3.1 405B', { zh: '8100 亿', en: '810 billion' }),
  ],
};

const cards: RulerChart = {
  ...steps,
  axis: {
    ...steps.axis,
    from: 100,
    to: 3e5,
    ticks: [tick(1e3, '1000', '1,000'), tick(1e5, '10 万', '100,000')],
  },
  marks: [
    mark(384, 'BLOOM', text('384')),
    mark(992, 'OPT-175B', text('992'), { side: 'below' }),
    mark(2048, 'DeepSeek-V3', text('2,048')),
    mark(1e4, 'GPT-3', text('10,000'), { side: 'below', role: 'claimed' }),
    mark(16_384, 'Llama 3.1 405B', text('16,384')),
    mark(1e5, 'xAI', text('100,000'), { side: 'below', role: 'claimed' }),
  ],
};

test.each([
  ['belowNumber', steps],
  ['lower', cards],
  ['annotatedLower', cards],
] as const)('in the box "%s" nothing is in the way of anything, and the box is filled', (name, chart) => {
  const box = pictureBoxes[name];
  expect(problemsOf(chart, box)).toEqual([]);
  for (const language of languages) {
    const { width, height } = coverage(chart, language, box);
    expect(width).toBeGreaterThan(0.85);
    expect(height).toBeGreaterThan(0.8);
  }
});

test('a mark lies where its value says', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 12, noNaN: true }), (power) => {
      const svg = drawChart(
        { ...steps, marks: [mark(10 ** power, 'x', text('1'))] },
        'zh',
        pictureBoxes.lower,
      );
      const [at = 0] = attributes(svg, 'circle', 'cx');
      expect((at - 18) / (pictureBoxes.lower.width - 36)).toBeCloseTo(power / 12, 3);
    }),
  );
});

test('the amount is written large, its name at the size of a label', () => {
  const svg = drawChart(steps, 'zh', pictureBoxes.belowNumber);
  expect(svg).toMatch(/font-size="(?:28|34)" font-weight="700"[^>]*>8100 亿</);
  expect(svg).toMatch(/font-size="20"[^>]*>Llama 3.1 405B</);
});

test('what is only claimed is hollow', () => {
  const fills = [...drawChart(cards, 'zh', pictureBoxes.lower).matchAll(/<circle[^>]* fill="([^"]+)"/g)].map(
    (match) => match[1],
  );
  expect(fills.filter((fill) => fill === 'var(--paper)')).toHaveLength(2);
});

test('more marks than the room holds are reported', () => {
  const many = Array.from({ length: 14 }, (_, index) =>
    mark(1e6 * 1.1 ** index, 'a long name of it', text('1,000,000')),
  );
  expect(problemsOf({ ...steps, marks: many }, pictureBoxes.belowNumber)).not.toEqual([]);
});
