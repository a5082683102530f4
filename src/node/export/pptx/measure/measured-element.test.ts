import { describe, expect, it } from 'vitest';
import type { RawElement } from './measure-slides.page.ts';
import { toMeasuredElement } from './measured-element.ts';

const none = { width: 3, style: 'none', colour: 'none' };
const raw: RawElement = {
  box: { x: 72, y: 100, width: 300, height: 60 },
  padding: [14, 20, 14, 20],
  borders: [none, none, none, { width: 4, style: 'solid', colour: 'gold' }],
  textEnd: 250,
  textTop: 118,
  textFoot: 142,
  fontSize: 24,
  lineHeight: 36,
  fontWeight: 700,
  fontStyle: 'normal',
  fontFamily: '"Talk Heading", serif',
  colour: 'ink',
  background: 'clear',
  cornerRadius: 0,
  opacity: 1,
  text: 'a',
};
const hexColours = new Map([
  ['gold', '8A5A00'],
  ['ink', '1C2230'],
  ['clear', ''],
]);

describe('toMeasuredElement', () => {
  it('puts the text within border and padding', () => {
    const element = toMeasuredElement(raw, hexColours);
    expect(element.textBox).toEqual({ x: 96, y: 114, width: 256, height: 32 });
    expect(element.longestLine).toBe(154);
  });

  it('knows where the lines of a text stand, though its letters are less high', () => {
    expect(toMeasuredElement(raw, hexColours).lines).toEqual({ y: 112, height: 36 });
    const two = { ...raw, textTop: 100, textFoot: 164 };
    expect(toMeasuredElement(two, hexColours).lines).toEqual({ y: 96, height: 72 });
    const none = { ...raw, textTop: Number.POSITIVE_INFINITY, textFoot: Number.NEGATIVE_INFINITY };
    expect(toMeasuredElement(none, hexColours).lines).toEqual({ y: 100, height: 0 });
  });

  it('takes a border without a style for none, and a transparent background for none', () => {
    const { borders, background, colour } = toMeasuredElement(raw, hexColours);
    expect(borders.top.width).toBe(0);
    expect(borders.left).toEqual({ width: 4, colour: '8A5A00', dashed: false });
    expect({ background, colour }).toEqual({ background: undefined, colour: '1C2230' });
  });

  it('tells the two font roles apart, and knows a line height where the style sheet names none', () => {
    expect(toMeasuredElement(raw, hexColours).fontRole).toBe('heading');
    const text = { ...raw, fontFamily: '"Talk Text", sans-serif', lineHeight: 0 };
    expect(toMeasuredElement(text, hexColours)).toMatchObject({
      fontRole: 'text',
      lineHeight: expect.closeTo(28.8),
    });
  });
});
