import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positionAfter, positionBefore } from './step-walk.ts';

const slides = [
  { id: 'cover', steps: 0 },
  { id: 'definition', steps: 2 },
  { id: 'again', steps: 1 },
];

describe('positions', () => {
  it('go through the steps of a slide, then to the next slide', () => {
    expect(positionAfter(slides, { slide: 'definition', step: 0 })).toEqual({ slide: 'definition', step: 1 });
    expect(positionAfter(slides, { slide: 'definition', step: 1 })).toEqual({ slide: 'again', step: -1 });
    expect(positionAfter(slides, { slide: 'again', step: 0 })).toBeUndefined();
    expect(positionAfter(slides, { slide: 'elsewhere', step: 0 })).toBeUndefined();
  });

  it('go back to the end of the slide before', () => {
    expect(positionBefore(slides, { slide: 'again', step: -1 })).toEqual({ slide: 'definition', step: 1 });
    expect(positionBefore(slides, { slide: 'cover', step: -1 })).toBeUndefined();
  });

  it('come back to where they were, one step on and one step back', () => {
    const all = slides.flatMap(({ id, steps }) =>
      Array.from({ length: steps + 1 }, (_, index) => ({ slide: id, step: index - 1 })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...all.slice(0, -1)), (place) => {
        const next = positionAfter(slides, place);
        expect(next && positionBefore(slides, next)).toEqual(place);
      }),
    );
  });
});
