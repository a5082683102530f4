import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languages } from '../../model/languages.ts';
import type { PlaneChart } from '../../model/pictures.ts';
import { pictureBoxes } from '../../model/stage.ts';
import { plotInside } from '../axes.ts';
import { drawChart, layOutChart } from '../draw-chart.ts';
import { productLine, ratioLine } from '../plane-lines.ts';
import { attributes, coverage, problemsOf } from '../samples/drawn.ts';
import { picture, text } from '../samples/sample-text.ts';

const tick = (at: number, zh: string, en: string) => ({ at, label: { zh, en } });

/** The plane of the talk: parameters, tokens, and the compute of both. */
const compute: PlaneChart = {
  ...picture('sample'),
  kind: 'plane',
  x: {
    label: { zh: '参数（每一格十倍）', en: 'Parameters (each step ×10)' },
    from: 3e8,
    to: 2.3e12,
    scale: 'log',
    ticks: [tick(1e9, '10 亿', '1B'), tick(1e10, '100 亿', '10B'), tick(1e12, '1 万亿', '1T')],
  },
  y: {
    label: { zh: '读过的 token', en: 'Tokens read' },
    from: 1e11,
    to: 9e13,
    scale: 'log',
    ticks: [tick(1e11, '1000 亿', '0.1T'), tick(1e12, '1 万亿', '1T'), tick(1e13, '10 万亿', '10T')],
  },
  right: { label: { zh: '纯文本约', en: 'as text' }, ticks: [tick(1e12, '≈ 3 TB', '≈ 3 TB')] },
  products: [
    ...[22, 23, 24, 25, 26].map((power) => ({ product: 10 ** power / 6, label: text(`10^{${power}}`) })),
    {
      product: 5e23 / 6,
      label: { zh: '同一笔算力：约 5×10^{23} 次', en: 'Same compute: 5×10^{23}' },
      tone: 'scale',
    },
  ],
  ratios: [{ ratio: 20, label: { zh: '每参数 20 个', en: '20 per parameter' }, tone: 'learning' }],
  dots: [
    { label: text('**GPT-3**\n2020 · 1.7'), tone: 'scale', x: 175e9, y: 3e11, labelSide: 'left' },
    { label: text('**Gopher**\n2021 · 1.1'), tone: 'scale', x: 280e9, y: 3e11, labelSide: 'right' },
    { label: text('**Chinchilla**\n2022 · 20'), tone: 'scale', x: 70e9, y: 1.4e12, labelSide: 'right' },
    { label: text('**Llama 3.1 8B**\n2024 · 1868'), tone: 'scale', x: 8e9, y: 15e12, labelSide: 'right' },
    { label: text('Qwen3-0.6B'), tone: 'plain', x: 6e8, y: 36e12, labelSide: 'below' },
    { label: text('Llama 3.1 405B'), tone: 'plain', x: 405e9, y: 15.6e12, labelSide: 'above' },
    { label: text('DeepSeek-V3'), tone: 'learning', x: 37e9, ring: 671e9, y: 14.8e12, labelSide: 'below' },
    { label: text('DeepSeek-V4-Pro'), tone: 'learning', x: 49e9, ring: 1.6e12, y: 32e12, labelSide: 'above' },
  ],
};

/** The same for half the room: fewer models, shorter words. */
const halved: PlaneChart = {
  ...compute,
  products: compute.products.map((one) => (one.tone ? { ...one, label: text('5×10^{23}') } : one)),
  ratios: compute.ratios.map((one) => ({ ...one, label: text('20 : 1') })),
  dots: compute.dots
    .filter(({ label }) => !label.en.includes('405B'))
    .map((dot) => ({ ...dot, label: text(dot.label.en.split('\n')[0] ?? '') })),
};

test.each([
  ['whole', compute],
  ['annotated', compute],
  ['half', halved],
] as const)('in the box "%s" no label is in the way of anything', (name, chart) => {
  expect(problemsOf(chart, pictureBoxes[name])).toEqual([]);
});

test.each(languages)('it fills its box (%s)', (language) => {
  const { width, height } = coverage(compute, language, pictureBoxes.whole);
  expect(width).toBeGreaterThan(0.85);
  expect(height).toBeGreaterThan(0.8);
});

test('labels without a place anywhere are reported', () => {
  const crowd = Array.from({ length: 30 }, (_, index) => ({
    label: text('a model with a long name'),
    tone: 'scale' as const,
    x: 1e10 * 1.05 ** index,
    y: 1e12,
    labelSide: 'above' as const,
  }));
  expect(problemsOf({ ...compute, dots: crowd }, pictureBoxes.half)).not.toEqual([]);
});

describe('what it says is true', () => {
  const box = pictureBoxes.whole;
  const plot = plotInside(box, compute, 'zh', 0);
  const decades = (pixels: number, from: number, to: number): number => (pixels - from) / (to - from);
  const valueAt = (point: { readonly x: number; readonly y: number }) => ({
    x: 3e8 * (2.3e12 / 3e8) ** decades(point.x, plot.left, plot.right),
    y: 1e11 * (9e13 / 1e11) ** decades(point.y, plot.bottom, plot.top),
  });

  test('both ends of a product line have that product, both ends of a ratio line that ratio', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 20, max: 26, noNaN: true }),
        fc.double({ min: -1, max: 5, noNaN: true }),
        (p, r) => {
          const product = productLine(10 ** p, compute, plot);
          const ratio = ratioLine(10 ** r, compute, plot);
          for (const end of product ? [product.from, product.to] : []) {
            const { x, y } = valueAt(end);
            expect(Math.log10(x * y)).toBeCloseTo(p, 6);
            expect(end.x).toBeGreaterThanOrEqual(plot.left - 1e-6);
            expect(end.y).toBeLessThanOrEqual(plot.bottom + 1e-6);
          }
          for (const end of ratio ? [ratio.from, ratio.to] : []) {
            const { x, y } = valueAt(end);
            expect(Math.log10(y / x)).toBeCloseTo(r, 6);
          }
        },
      ),
    );
  });

  test('a product beyond the plane has no line', () => {
    expect(productLine(1e10, compute, plot)).toBeUndefined();
    expect(
      drawChart({ ...compute, products: [{ product: 1e10, label: text('far') }] }, 'zh', box),
    ).not.toContain('far');
  });

  test('a dot lies on the line of its own product and on that of its own ratio', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 9, max: 12, noNaN: true }),
        fc.double({ min: 11.1, max: 13.5, noNaN: true }),
        (logX, logY) => {
          const [x, y] = [10 ** logX, 10 ** logY];
          const chart: PlaneChart = {
            ...compute,
            products: [{ product: x * y, label: text('') }],
            ratios: [{ ratio: y / x, label: text(''), tone: 'learning' }],
            dots: [{ label: text('A'), tone: 'scale', x, y, labelSide: 'above' }],
          };
          const svg = drawChart(chart, 'zh', box);
          const [cx = 0] = attributes(svg, 'circle', 'cx');
          const [cy = 0] = attributes(svg, 'circle', 'cy');
          const ends = (['x1', 'y1', 'x2', 'y2'] as const).map((name) =>
            attributes(svg, 'line', name).slice(-2),
          );
          for (const index of [0, 1]) {
            const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ends.map((values) => values[index]);
            const offLine = ((x2 - x1) * (cy - y1) - (y2 - y1) * (cx - x1)) / Math.hypot(x2 - x1, y2 - y1);
            // Dot and ends are written in whole pixels: each is off by half a diagonal at most.
            expect(Math.abs(offLine)).toBeLessThan(Math.SQRT2);
          }
        },
      ),
    );
  });

  test('a ring is on the height of its dot, further along the lower axis', () => {
    const [v3] = compute.dots.filter(({ label }) => label.en === 'DeepSeek-V3');
    const svg = drawChart({ ...compute, dots: v3 ? [v3] : [] }, 'zh', box);
    const [ring = 0, dot = 0] = attributes(svg, 'circle', 'cx');
    const [ringY, dotY] = attributes(svg, 'circle', 'cy');
    expect(ring).toBeGreaterThan(dot);
    expect(ringY).toBe(dotY);
  });

  test('only the product with a tone is drawn in it, with its label along it', () => {
    const svg = drawChart(compute, 'zh', box);
    expect(svg.match(/<polygon/g)).toHaveLength(1);
    const turned = layOutChart(compute, 'zh', box).labels.find(({ text }) => text.startsWith('同一笔'));
    expect(turned).toMatchObject({ bold: true, colour: 'var(--tone-scale)' });
    expect(turned?.turn).toBeGreaterThan(20);
  });
});
