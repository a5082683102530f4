import { describe, expect, it } from 'vitest';
import { checkCharacters } from './check-characters.ts';

describe('checkCharacters', () => {
  it('accepts what people write', () => {
    const text = '大模型：**能力**\n10^{12}，“好”… naïve 👩‍🏫 e\u0301 1\u00a0000 soft\u00adhyphen';
    expect(checkCharacters({ title: { zh: text, en: text }, list: [1, true, null, text] })).toEqual([]);
  });

  it.each([
    ['a vertical tab', '\u000b', 'U+000B'],
    ['an end of text', '\u0003', 'U+0003'],
    ['a carriage return', '\r', 'U+000D'],
    ['a tab', '\t', 'U+0009'],
    ['a control of old', '\u0085', 'U+0085'],
    ['half a character', '\ud83d', 'U+D83D'],
    ['no character', '\uffff', 'U+FFFF'],
    ['a line separator', '\u2028', 'U+2028'],
    ['a turn of direction', '\u202e', 'U+202E'],
    ['what labels are marked with', '\u2063', 'U+2063'],
    ['a byte order mark', '\ufeff', 'U+FEFF'],
  ])('refuses %s, with its place', (_name, character, code) => {
    expect(checkCharacters({ facts: [{ text: { en: `large${character}model` } }] })).toEqual([
      {
        field: 'facts.0.text.en',
        message: `has a character that nothing prints, ${code}, after "large"`,
        help: expect.stringContaining('delete it'),
      },
    ]);
  });
});
