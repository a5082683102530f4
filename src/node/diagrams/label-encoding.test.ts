import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { InlineRun } from '../../core/model/inline.ts';
import { decodeLines, encodeLabel } from './label-encoding.ts';

const plain = (line: readonly InlineRun[]): string => line.map(({ text }) => text).join('');
const through = (label: string) => decodeLines(encodeLabel(label).split('<br/>'));

describe('the marks of a label', () => {
  test('bold beside Chinese punctuation, and across a line break', () => {
    expect(through('**涌现能力：**规模')).toEqual([
      [
        { text: '涌现能力：', bold: true, level: 'base' },
        { text: '规模', bold: false, level: 'base' },
      ],
    ]);
    expect(through('**a\nb** c').map((line) => line.map(({ text, bold }) => [text, bold]))).toEqual([
      [['a', true]],
      [
        ['b', true],
        [' c', false],
      ],
    ]);
  });

  test('superscript and subscript', () => {
    expect(through('10^{12}_{x}')).toEqual([
      [
        { text: '10', bold: false, level: 'base' },
        { text: '12', bold: false, level: 'raised' },
        { text: 'x', bold: false, level: 'lowered' },
      ],
    ]);
  });

  test('what Mermaid would take for its own never reaches it, and comes back', () => {
    const encoded = encodeLabel('#1 "a" <b>');
    expect(encoded).not.toMatch(/["#<>]/);
    expect(through('#1 "a" <b>').map(plain)).toEqual(['#1 "a" <b>']);
  });

  test('any plain text comes back as it was', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab 汉字“”"#<>&¨¤«»{}[]|1.') });
    fc.assert(
      fc.property(text, (label) => {
        expect(through(label).map(plain)).toEqual([label.trim()]);
      }),
    );
  });
});
