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

  it.each([
    ['见文献 [1] 和后来的答复', 'as shown in [1], and in the reply'],
    ['文献[1]说过', 'see [1]it'],
    ['有人说过 [1]。', 'it was said [1].'],
    ['（某某，[1]）', '(Wei, [1])'],
  ])('takes no citation for a mark: %s / %s', (zh, en) => {
    for (const message of check(zh, en)) expect(message).toContain('reads like a citation');
    expect(check(zh, en)).toHaveLength(2);
  });

  it('lets a mark stand in the middle of a sentence', () => {
    expect(check('从绿茶[1]到红茶，[2]一样', 'from green [1]to black, [2] all the same')).toEqual([]);
  });
});
