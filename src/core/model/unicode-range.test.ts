import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactRange, isInRange } from './unicode-range.ts';

test('a range names exactly its characters', () => {
  expect(exactRange('cab→')).toBe('U+61-63,U+2192');
});

test('a character is in a range by its code point, whatever its plane', () => {
  const range = 'U+41-43, U+4E00,U+1F600-1F64F';
  for (const character of ['A', 'C', '一', '🙂']) expect(isInRange(range, character)).toBe(true);
  for (const character of ['D', '丁', '\uD83D']) expect(isInRange(range, character)).toBe(false);
});

test('what is written as a range is read as the same characters', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })), (characters) => {
      const range = exactRange(characters);
      expect(characters.every((character) => isInRange(range, character))).toBe(true);
      const next = String.fromCodePoint(
        1 + (Math.max(0x20, ...characters.map((one) => one.codePointAt(0) ?? 0)) % 0x10ffff),
      );
      expect(isInRange(range, next)).toBe(characters.includes(next));
    }),
  );
});
