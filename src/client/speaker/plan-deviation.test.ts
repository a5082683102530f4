import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlannedSlide, planDeviationOf, toleranceSeconds } from './plan-deviation.ts';

const plan: readonly PlannedSlide[] = [
  { id: 'cover', section: 'Opening', seconds: 20, steps: 0 },
  { id: 'definition', section: 'What it is', seconds: 60, steps: 2 },
  { id: 'no-threshold', section: 'What it is', seconds: 40, steps: 0 },
  { id: 'again', section: 'Closing', seconds: 30, steps: 0 },
];

describe('pace', () => {
  it('is on time to the second within the share of a step', () => {
    // The second step's share of the 60 s runs from 40 to 60, after the cover's 20.
    for (const elapsedSeconds of [60, 70, 80]) {
      expect(planDeviationOf(plan, { slide: 'definition', step: 1 }, elapsedSeconds)).toMatchObject({
        status: 'onTime',
        lagSeconds: 0,
      });
    }
  });

  it('is still on time a little off, and says by how much', () => {
    expect(planDeviationOf(plan, { slide: 'definition', step: 1 }, 54)).toMatchObject({
      status: 'onTime',
      lagSeconds: -6,
    });
    expect(planDeviationOf(plan, { slide: 'definition', step: 1 }, 80 + toleranceSeconds)).toMatchObject({
      status: 'onTime',
      lagSeconds: 10,
    });
  });

  it('is ahead or behind beyond that', () => {
    expect(planDeviationOf(plan, { slide: 'again', step: -1 }, 60)).toMatchObject({
      status: 'ahead',
      lagSeconds: -60,
    });
    expect(planDeviationOf(plan, { slide: 'cover', step: -1 }, 95)).toMatchObject({
      status: 'behind',
      lagSeconds: 75,
    });
  });

  it('tells what is left when the rest of the section is left out', () => {
    expect(planDeviationOf(plan, { slide: 'definition', step: -1 }, 0)?.afterSectionSeconds).toBe(30);
    expect(planDeviationOf(plan, { slide: 'cover', step: -1 }, 0)?.afterSectionSeconds).toBe(130);
    expect(planDeviationOf(plan, { slide: 'again', step: -1 }, 0)).not.toHaveProperty('afterSectionSeconds');
  });

  it('has none for a slide that is not in the plan', () => {
    expect(planDeviationOf(plan, { slide: 'backup', step: -1 }, 10)).toBeUndefined();
  });

  it('of somebody who keeps to the plan is never off', () => {
    const places = plan.flatMap(({ id, steps }) =>
      Array.from({ length: steps + 1 }, (_, index) => ({ slide: id, step: index - 1 })),
    );
    fc.assert(
      fc.property(fc.nat(places.length - 1), fc.double({ min: 0, max: 1, noNaN: true }), (at, share) => {
        const length = (index: number) => {
          const slide = plan.find(({ id }) => id === places[index]?.slide);
          return slide ? slide.seconds / (slide.steps + 1) : 0;
        };
        const start = places.slice(0, at).reduce((sum, _, index) => sum + length(index), 0);
        const pace = planDeviationOf(plan, places[at] ?? { slide: '', step: 0 }, start + share * length(at));
        expect(pace?.lagSeconds).toBeCloseTo(0);
      }),
    );
  });
});
