import fc from 'fast-check';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, test } from 'vitest';
import { exactRange } from '../../core/model/unicode-range.ts';
import { makeDeckFonts } from './deck-fonts.ts';
import type { DrawnTexts } from './drawn-texts.ts';
import { fontSources } from './font-sources.ts';
import { charactersIn, type SubsetEffects, subsetEffects, subsetSource } from './subset-source.ts';

/** The real fonts, and nothing kept between tests. */
const uncached = (): SubsetEffects => ({
  ...subsetEffects(),
  cache: { read: async () => undefined, write: async () => undefined },
});

const drawn: DrawnTexts = {
  pages: {
    zh: '<section id="emergence"><h2>涌现 GPT</h2><p>所谓“涌现”→能力 x</p><p><strong>规模</strong></p></section>',
    en: '<section id="emergence"><h2>Emergence</h2><p>“Abilities” → 中文</p><p><strong>scale</strong></p></section>',
  },
  covers: { zh: '<h1>大模型</h1><p>讲给 AI 听</p>', en: '<h1>Large models</h1><p>told</p>' },
  facts: { zh: '<p>涌现的证据</p>', en: '<p>Evidence</p>' },
  runtime: '["下一步","Next"]',
  rehearsal: {
    zh: { text: '涌现的证据有三条 GPT', strong: '涌现的证据 GPT' },
    en: { text: 'Evidence ÷', strong: 'Evidence' },
  },
};

const deckFonts = (change: Partial<DrawnTexts> = {}) => makeDeckFonts({ ...drawn, ...change }, uncached());

const everything = Array.from({ length: 0xffff }, (_, code) => code + 1)
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code))
  .join('');

const heldBy = async (woff2: Uint8Array): Promise<string> => {
  const plain = await subsetFont(woff2, everything, { targetFormat: 'truetype' });
  return [...(await charactersIn(plain))].sort().join('');
};

describe('cutting a font', () => {
  const common = [
    ...'的一是不了在人有我他这中大来上国个到说们为子和你地出道也时年得就那要下以生会自着去之过家学',
  ];

  test('leaves exactly the characters asked for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray(common, { minLength: 1 }), async (wanted) => {
        const { files, missing } = await subsetSource(fontSources['text-zh'], wanted, uncached());
        const sorted = [...wanted].sort().join('');
        expect(missing).toEqual([]);
        expect(files.map((file) => file.characters)).toEqual([sorted]);
        expect(await heldBy(files[0]?.bytes ?? new Uint8Array())).toBe(sorted);
      }),
      { numRuns: 5 },
    );
  }, 30_000);

  test('gives the same bytes for the same characters, in whatever order', async () => {
    const one = await subsetSource(fontSources['bold-zh'], '涌现能力', uncached());
    const other = await subsetSource(fontSources['bold-zh'], '力能现涌涌', uncached());
    expect(one.files[0]?.bytes.length).toBeGreaterThan(400);
    expect(Buffer.compare(one.files[0]?.bytes ?? Buffer.of(), other.files[0]?.bytes ?? Buffer.of())).toBe(0);
  });

  test('finds a sign in a file of its own, and says what no file has', async () => {
    const { files, missing } = await subsetSource(fontSources['text-zh'], '大→⁵', uncached());
    expect(files.map((file) => file.characters)).toEqual(['大', '→']);
    expect(missing).toEqual(['⁵']);
  });

  test('is done once: the second time comes from the cache', async () => {
    const kept = new Map<string, string>();
    let cuts = 0;
    const effects: SubsetEffects = {
      read: (font, path) => {
        if (path.endsWith('.woff2')) cuts += 1;
        return subsetEffects().read(font, path);
      },
      cache: {
        read: async (key) => kept.get(key),
        write: async (key, entry) => {
          kept.set(key, entry);
        },
      },
    };
    const first = await subsetSource(fontSources['text-latin'], 'abc', effects);
    const second = await subsetSource(fontSources['text-latin'], 'cba', effects);
    expect(cuts).toBe(1);
    expect(Buffer.from(second.files[0]?.bytes ?? [])).toEqual(Buffer.from(first.files[0]?.bytes ?? []));
  });
});

describe('the fonts of a deck', () => {
  let made: Awaited<ReturnType<typeof deckFonts>>;
  beforeAll(async () => {
    made = await deckFonts();
  });

  test('are ten files, each in a style sheet, the three of the rehearsal in its own', () => {
    const { files, css, rehearsalCss, problems } = made;
    expect(problems).toEqual([]);
    expect(files.map((file) => file.font).sort()).toEqual([
      'bold-latin',
      'bold-zh',
      'heading-en',
      'heading-zh',
      'more-zh',
      'rehearsal-bold-zh',
      'rehearsal-heading-zh',
      'rehearsal-text-zh',
      'text-latin',
      'text-zh',
    ]);
    const namedIn = (sheet: typeof css) =>
      [...sheet((name) => `/x/${name}`).matchAll(/url\("\/x\/([^"]+)"\)/g)].map((match) => match[1]);
    const named = namedIn(css);
    const own = files.filter(({ font }) => font.startsWith('rehearsal'));
    expect(new Set(namedIn(rehearsalCss))).toEqual(new Set(own.map((file) => file.name)));
    expect(new Set([...named, ...namedIn(rehearsalCss)])).toEqual(new Set(files.map((file) => file.name)));
    for (const { name, font } of files.filter((file) => !own.includes(file))) {
      const languages = font.endsWith('latin') ? 2 : 1;
      expect(named.filter((other) => other === name)).toHaveLength(languages);
    }
  });

  test('give the rehearsal what the talk does not set in the same voice', async () => {
    const { files } = made;
    const held = (font: string) =>
      heldBy(files.find((file) => file.font === font)?.bytes ?? new Uint8Array());
    expect(await held('rehearsal-heading-zh')).toBe([...'的证据'].sort().join(''));
    expect(await held('rehearsal-text-zh')).toBe([...'有三条'].sort().join(''));
    expect(await held('rehearsal-bold-zh')).toBe([...'涌现的证据'].sort().join(''));
  });

  test('give the rehearsal the odd sign of a language in Latin letters inside its rules', () => {
    const english = made.rehearsalCss((name) => name).match(/[^\n]*"Talk Text En"[^\n]*/g);
    expect(english).toEqual([expect.stringMatching(/src:url\("data:.*unicode-range:U\+F7/)]);
  });

  test('let the Chinese font draw quotes and dashes on Chinese pages, the Latin one on English pages', async () => {
    const { files, css } = made;
    const bytes = (font: string) => files.find((file) => file.font === font)?.bytes ?? new Uint8Array();
    expect(await heldBy(bytes('text-zh'))).toContain('“”');
    expect(await heldBy(bytes('text-latin'))).toContain('“”');
    const sheet = css((name) => name);
    expect(sheet).toMatch(/"Talk Text";[^}]*text-latin[^}]*unicode-range:U\+0-2013,U\+2015-2017,U\+201E/);
    expect(sheet).toMatch(/"Talk Text En";[^}]*text-latin[^}]*\)format\("woff2"\)}/);
  });

  test('never let an English page fetch a large Chinese file', () => {
    const sheet = made.css((name) => name);
    const english = sheet.split('\n').filter((rule) => rule.includes(' En"'));
    expect(english.join()).not.toContain('-zh-');
    expect(english.join()).toContain(`unicode-range:${exactRange('中文')}`);
  });

  test('keep for later what only the facts show', async () => {
    const { files, css } = made;
    const more = files.find((file) => file.font === 'more-zh');
    expect(await heldBy(more?.bytes ?? new Uint8Array())).toBe([...'的证据'].sort().join(''));
    expect(css((name) => name)).toMatch(
      new RegExp(`"Talk More"[^}]*unicode-range:${exactRange('的证据').replaceAll('+', '\\+')}`),
    );
  });

  test('stand in the rules of the cover, and nowhere else', () => {
    const { coverCss } = made;
    expect(coverCss.zh).toMatch(
      /"Cover Heading";font-weight:900;font-display:block;src:url\("data:font\/woff2/,
    );
    expect(coverCss.zh).toContain('"Cover Text";font-weight:400');
    expect(coverCss.en.match(/url\(/g)).toHaveLength(2);
    expect(coverCss.zh + coverCss.en).not.toContain('.woff2');
  });

  test('name the slide, the character and the way out when no font has it', async () => {
    const { problems } = await deckFonts({
      pages: { ...drawn.pages, zh: '<section id="cost"><p>10⁵</p></section>' },
      facts: { zh: '<p>🙂</p>', en: '' },
    });
    expect(problems).toEqual([
      expect.objectContaining({ slide: 'cost', message: 'no font of the talk has "⁵" (U+2075)' }),
      expect.objectContaining({
        field: 'notes or evidence, zh',
        message: 'no font of the talk has "🙂" (U+1F642)',
      }),
    ]);
    expect(problems[0]?.help).toContain('^{…}');
  });

  test('are the same twice', async () => {
    const again = await deckFonts();
    expect(again.files.map((file) => file.name)).toEqual(made.files.map((file) => file.name));
    expect(again.coverCss).toEqual(made.coverCss);
  });
});

test('a range names exactly its characters', () => {
  expect(exactRange('cab→')).toBe('U+61-63,U+2192');
});
