import { expect, test } from 'vitest';
import { sourceDate } from './document-properties.ts';

test('a file has the date that SOURCE_DATE_EPOCH names in seconds, and none without', () => {
  expect(sourceDate('1700000000')?.toISOString()).toBe('2023-11-14T22:13:20.000Z');
  for (const none of ['', 'today', '-1', '1.5']) expect(sourceDate(none)).toBeUndefined();
});
