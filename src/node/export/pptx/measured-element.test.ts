import { describe, expect, it } from 'vitest';
import type { RawPart } from './measure-slides.page.ts';
import { around, measuredElement } from './measured-element.ts';

const none = { width: 3, style: 'none', colour: 'none' };
const raw: RawPart = {
  box: { x: 72, y: 100, width: 300, height: 60 },
  padding: [14, 20, 14, 20],
  sides: [none, none, none, { width: 4, style: 'solid', colour: 'gold' }],
  end: 250,
  size: 24,
  leading: 36,
  weight: 700,
  slant: 'normal',
  family: '"Talk Heading", serif',
  colour: 'ink',
  fill: 'clear',
  radius: 0,
  text: 'a',
};
const mixed = new Map([
  ['gold', '8A5A00'],
  ['ink', '1C2230'],
  ['clear', ''],
]);

describe('partOf', () => {
  it('puts the text within border and padding', () => {
    const part = measuredElement(raw, mixed);
    expect(part.inner).toEqual({ x: 96, y: 114, width: 256, height: 32 });
    expect(part.reach).toBe(154);
  });

  it('takes a border without a style for none, and a ground that is seen through for none', () => {
    const { sides, fill, colour } = measuredElement(raw, mixed);
    expect(sides.top.width).toBe(0);
    expect(sides.left).toEqual({ width: 4, colour: '8A5A00', dashed: false });
    expect({ fill, colour }).toEqual({ fill: undefined, colour: '1C2230' });
  });

  it('tells the two voices apart, and knows a leading where the style sheet names none', () => {
    expect(measuredElement(raw, mixed).voice).toBe('heading');
    expect(measuredElement({ ...raw, family: '"Talk Text", sans-serif', leading: 0 }, mixed)).toMatchObject({
      voice: 'text',
      leading: expect.closeTo(28.8),
    });
  });
});

it('around is the smallest box around all', () => {
  const boxes = [
    { x: 10, y: 20, width: 5, height: 5 },
    { x: 0, y: 22, width: 4, height: 30 },
  ];
  expect(around(boxes)).toEqual({ x: 0, y: 20, width: 15, height: 32 });
});
