import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkMarks } from '../checks/check-step-marks.ts';
import { passagesOf, withoutStepMarks } from './script.ts';
import type { Slide } from './slides.ts';

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

describe('checkMarks', () => {
  const slide = { layout: 'answer', points: [{}, {}, {}] } as unknown as Slide;
  const check = (zh: string, en: string) =>
    checkMarks(slide, { zh, en }, 'notes').map(({ message }) => message);

  it('accepts the same rising marks in both languages', () => {
    expect(check('甲[1]乙[2]丙', 'a [1]b [2]c')).toEqual([]);
    expect(check('甲', 'a')).toEqual([]);
  });

  it.each([
    ['甲[3]乙', 'a[3]b', 'gives a part to step 3, but the slide has 2 steps'],
    ['甲[2]乙[1]丙', 'a[2]b[1]c', 'gives a part to step 1'],
    ['甲[1]乙', 'ab', 'has marks for steps none, "zh" for 1'],
  ])('refuses %s / %s', (zh, en, says) => {
    expect(check(zh, en).join()).toContain(says);
  });
});
