import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { tones } from '../core/model/tones.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8').replace(/\/\*.*?\*\//gs, '');

const tokensCss = read('src/theme/tokens.css');
const tokens = new Map(
  [...tokensCss.matchAll(/^ {2}(--[\w-]+): ([^;]+);/gm)].map(([, name = '', value = '']) => [name, value]),
);

/** The colours of a token in the light and in the dark; one that stands for another has that one's. */
function coloursOf(token: string): readonly string[] {
  const value = tokens.get(token) ?? '';
  const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (other) return coloursOf(other);
  return /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/.exec(value)?.slice(1) ?? [];
}

describe.each(tones)('the tone "%s"', (tone) => {
  it('has a colour in the light and one in the dark', () => {
    expect(coloursOf(`--tone-${tone}`)).toHaveLength(2);
  });

  it('has a tint, and a class that sets both', () => {
    expect(tokens.has(`--tint-${tone}`)).toBe(true);
    expect(tokensCss.replace(/\s+/g, ' ')).toContain(
      `.tone-${tone} { --tone: var(--tone-${tone}); --tint: var(--tint-${tone}); }`,
    );
  });
});

it('no tone is in the tokens that is not in core/model/tones.ts', () => {
  const named = [...tokensCss.matchAll(/(?:--tone|--tint|\.tone)-([\w-]+)/g)].map(([, tone]) => tone);
  expect([...new Set(named)].sort()).toEqual([...tones].sort());
});

describe('colours are said in tokens.css alone', () => {
  const colours = /#[0-9a-f]{3,8}\b|\b(?:rgb|rgba|hsl|hsla|oklch|oklab)\(/gi;
  const sheets = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => join('src', name))
    .filter((name) => name.endsWith('.css') && !name.endsWith('tokens.css'));

  test.each(sheets)('%s has none of its own', (sheet) => {
    // The margins of a printed page know no custom properties: what they repeat is a token's.
    const margins = /@page[^{]*\{(?:[^{}]|\{[^}]*\})*\}/g;
    const css = read(sheet);
    expect(css.replace(margins, '').match(colours)).toBeNull();
    for (const colour of (css.match(margins) ?? []).flatMap((page) => page.match(colours) ?? [])) {
      expect(colour).toBe(coloursOf('--muted')[0]);
    }
  });
});
