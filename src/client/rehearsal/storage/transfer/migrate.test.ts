import { expect, it } from 'vitest';
import { schemaVersion } from '../../records/records.ts';
import { databaseVersion } from '../database.ts';
import { bringUp, type Migration, migrations, type Raw } from './migrate.ts';

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

it('every schema but the first has its step for backups, and one for what a browser has stored', () => {
  expect(migrations).toHaveLength(schemaVersion - 1);
  expect(databaseVersion).toBeGreaterThanOrEqual(schemaVersion);
});
