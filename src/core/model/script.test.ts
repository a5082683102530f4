import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesOf, withoutStepMarks } from './script.ts';

describe('passagesOf', () => {
  it('gives each part to the step whose mark stands before it, across paragraphs', () => {
    expect(passagesOf('先说它。[1]再说这个。\n\n还是这个。[2] 最后。')).toEqual([
      [
        { step: 0, text: '先说它。' },
        { step: 1, text: '再说这个。' },
      ],
      [
        { step: 1, text: '还是这个。' },
        { step: 2, text: '最后。' },
      ],
    ]);
  });

  it('loses no word', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom('[1]', '[2]', '\n\n'), fc.stringMatching(/^[a-c ]{0,6}$/))),
        (parts) => {
          const notes = parts.join('');
          const said = passagesOf(notes)
            .flat()
            .map(({ text }) => text)
            .join('');
          expect(said.replace(/\s/g, '')).toBe(withoutStepMarks(notes).replace(/\s/g, ''));
        },
      ),
    );
  });
});
