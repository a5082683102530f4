import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { type FontSource, fontCopyrights, fontPackages, fontSources } from './font-sources.ts';

const require = createRequire(import.meta.url);

test('each font says of itself who made it what the notices say', async () => {
  for (const font of fontPackages) {
    const source = Object.values(fontSources).find((one) => one.font === font);
    expect(source && (await copyrightIn(source))).toBe(fontCopyrights[font]);
  }
});

async function copyrightIn({ font, subsets: [subset], weight }: FontSource): Promise<string | undefined> {
  const file = require.resolve(`@fontsource/${font}/files/${font}-${subset}-${weight}-normal.woff2`);
  const plain = await subsetFont(readFileSync(file), 'a', { targetFormat: 'truetype' });
  return namesIn(Buffer.from(plain)).get(0);
}

/** The `name` table by id, in English: https://learn.microsoft.com/typography/opentype/spec/name */
function namesIn(font: Buffer): ReadonlyMap<number, string> {
  const places = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const record = places.find((at) => font.toString('latin1', at, at + 4) === 'name');
  if (record === undefined) throw new Error('the font has no name table');
  const table = font.readUInt32BE(record + 8);
  const texts = table + font.readUInt16BE(table + 4);
  return new Map(
    Array.from({ length: font.readUInt16BE(table + 2) }, (_, index) => {
      const at = table + 6 + 12 * index;
      const text = texts + font.readUInt16BE(at + 10);
      const bytes = font.subarray(text, text + font.readUInt16BE(at + 8));
      return [font.readUInt16BE(at + 6), new TextDecoder('utf-16be').decode(bytes)];
    }),
  );
}
