import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isInUnicodeRange, unicodeRange } from './unicode-range.ts';

test('a range names exactly its characters', () => {
  expect(unicodeRange('cab→')).toBe('U+61-63,U+2192');
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...'abcdxyz中文字→≈😀')),
      fc.constantFrom(...'aey中国→😀'),
      (some, one) => {
        expect(isInUnicodeRange(unicodeRange(some), one)).toBe(some.includes(one));
      },
    ),
  );
});

test('a range may have spaces, and small letters', () => {
  expect(isInUnicodeRange('U+0-ff, u+2190', '←')).toBe(true);
  expect(isInUnicodeRange('U+0-ff, u+2190', '→')).toBe(false);
});
