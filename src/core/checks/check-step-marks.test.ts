import { describe, expect, it } from 'vitest';
import type { Slide } from '../model/slides.ts';
import { checkMarks } from './check-step-marks.ts';

describe('checkMarks', () => {
  const slide = { layout: 'verdict', facts: [{}, {}] } as unknown as Slide;
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
