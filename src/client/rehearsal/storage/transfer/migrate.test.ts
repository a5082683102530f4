import { expect, it } from 'vitest';
import { bringUp, type Migration, type Raw } from './migrate.ts';

it('a backup of an older schema goes through every one up to the one asked for', () => {
  const raw: Raw = { settings: undefined, runs: [], answers: [], reviews: [], recordings: [] };
  const mark =
    (name: string): Migration =>
    (before) => ({ ...before, runs: [...before.runs, name] });
  const steps = [mark('1 to 2'), mark('2 to 3'), mark('3 to 4')];
  expect(bringUp(raw, 1, 4, steps).runs).toEqual(['1 to 2', '2 to 3', '3 to 4']);
  expect(bringUp(raw, 2, 3, steps).runs).toEqual(['2 to 3']);
  expect(bringUp(raw, 4, 4, steps).runs).toEqual([]);
});
