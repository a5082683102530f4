import { type Language, languages, perLanguage } from '../../core/model/languages.ts';
import type { Problem } from '../../core/model/problem.ts';
import { exactRange } from '../../core/model/unicode-range.ts';
import {
  chineseOnChinesePages,
  type FontRole,
  fontRoles,
  isBeforeHan,
  latinRangeOnChinesePages,
} from './font-faces.ts';
import { type FontFile, FontSubsetter } from './font-subsetter.ts';
import { collectGlyphs, type Glyphs, sectionWith } from './glyphs.ts';
import { type FontRule, fontFaceRules } from './stylesheet.ts';
import { type CutEffects, cutEffects } from './subset-cache.ts';

type PerLanguage = Readonly<Record<Language, string>>;

/** Everything that is ever drawn in the talk's fonts, as HTML. */
export interface Drawn {
  readonly pages: PerLanguage;
  /** The cover slide, which is part of the page as well. */
  readonly covers: PerLanguage;
  /** What the page shows only when asked: evidence, notes, key points. */
  readonly facts: PerLanguage;
  /**
   * What scripts write into a page, both languages together: plain text, or HTML where it is not set as text
   * (`<h2>` around the title of a panel). Its Chinese is taken to stand on Chinese pages only.
   */
  readonly runtime: string;
  /** What the rehearsal says in Chinese, as plain text: all of it, and what of it is set in headings or in bold. */
  readonly rehearsal: { readonly text: string; readonly strong: string };
}

export interface DeckFonts {
  readonly files: readonly FontFile[];
  /** Rules for the cover, their fonts inside: it is painted before any file has come. */
  readonly coverCss: PerLanguage;
  /** Rules for all the rest, both languages together: a page switches its language in place. */
  css(urlOf: (name: string) => string): string;
  /** Rules that the rehearsal adds when it opens: no other view draws these characters so. */
  rehearsalCss(urlOf: (name: string) => string): string;
  readonly problems: readonly Problem[];
}

const latinFaces = { heading: 'heading-en', text: 'text-latin', bold: 'bold-latin' } as const;
const hanFaces = { heading: 'heading-zh', text: 'text-zh', bold: 'bold-zh' } as const;
const kinds = { heading: 'Heading', text: 'Text', bold: 'Text' } as const;

/** Typed by readers and counted by style sheets, so never cut away. */
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
const digits = [...'0123456789'];

/**
 * Cuts every face to the characters the talk draws with it. Who draws what:
 *
 * - A Chinese page has its headings from `heading-zh` alone, Latin letters included; its text from a Latin and a
 *   Han file a weight, quotes and dashes from the Han one. Characters that only facts show are in `more-zh`,
 *   which has its exact range, so that no page loads it before one of them is shown.
 * - An English page uses the Latin files only. Its families have no large Han file that a stray character
 *   could fetch: the few it shows (`中文`) are cut for themselves and stand in the style sheet.
 * - Signs that no main file has (`→ ≈`) are some 600 bytes each and stand in the style sheet too.
 */
export async function cutDeckFonts(drawn: Drawn, effects: CutEffects = cutEffects()): Promise<DeckFonts> {
  const maker = new FontSubsetter(effects);
  const asked = {
    pages: perLanguage((language) => collectGlyphs(drawn.pages[language])),
    facts: perLanguage((language) => collectGlyphs(drawn.facts[language])),
    runtime: collectGlyphs(drawn.runtime),
  };
  const cuts: VoiceCut[] = [];
  for (const voice of fontRoles) cuts.push(await cutVoice(voice, asked, maker));

  const more = await maker.file('more-zh', new Set(cuts.flatMap((cut) => cut.more)));
  const rules = [...cuts.flatMap((cut) => cut.rules), ...more.rules('Talk More', exactRange(more.held))];
  const rehearsal = await cutRehearsal(drawn.rehearsal, cuts, more.held, maker);
  const unknown = perLanguage((language) => new Set(cuts.flatMap((cut) => cut.missing[language])));
  const covers = {
    zh: await cutCover(drawn.covers.zh, 'zh', maker),
    en: await cutCover(drawn.covers.en, 'en', maker),
  };
  return {
    files: maker.files,
    coverCss: covers,
    css: (urlOf) => fontFaceRules(narrowLast(rules), urlOf),
    rehearsalCss: (urlOf) => fontFaceRules(rehearsal, urlOf),
    problems: [
      ...languages.flatMap((language) => [...unknown[language]].map((one) => missing(one, language, drawn))),
      ...more.missing.map((one) => missing(one, 'zh', drawn)),
    ],
  };
}

interface Asked {
  readonly pages: Readonly<Record<Language, Glyphs>>;
  readonly facts: Readonly<Record<Language, Glyphs>>;
  readonly runtime: Glyphs;
}

interface VoiceCut {
  readonly voice: FontRole;
  /** What the voice draws on Chinese pages. */
  readonly drawn: ReadonlySet<string>;
  readonly rules: readonly FontRule[];
  /** Characters of facts that the voice's own faces do not draw. */
  readonly more: readonly string[];
  readonly missing: Readonly<Record<Language, readonly string[]>>;
}

async function cutVoice(
  voice: FontRole,
  { pages, facts, runtime }: Asked,
  maker: FontSubsetter,
): Promise<VoiceCut> {
  const heading = voice === 'heading';
  const besides = heading ? [...digits, ...[...facts.zh.heading].filter(isBeforeHan)] : [];
  const zh = [...pages.zh[voice], ...runtime[voice], ...besides];
  const en = [...pages.en[voice], ...facts.en[voice], ...[...runtime[voice]].filter(isBeforeHan), ...ascii];
  const lent = heading ? [] : [...zh, ...facts.zh[voice]].filter(isLatinOnChinesePages);

  const latin = await maker.file(latinFaces[voice], [...en, ...lent].filter(isBeforeHan));
  const drawnByLatin = new Set(heading ? [] : [...latin.held].filter(isLatinOnChinesePages));
  const han = await maker.file(hanFaces[voice], without(zh, drawnByLatin));
  const stray = await maker.inline(hanFaces[voice], without(en, latin.held));

  const chinese = `Talk ${kinds[voice]}`;
  const english = `${chinese} En`;
  return {
    voice,
    drawn: new Set([...han.held, ...drawnByLatin]),
    rules: [
      ...han.rules(chinese),
      ...(heading ? [] : latin.rules(chinese, latinRangeOnChinesePages)),
      ...latin.rules(english),
      ...stray.rules(english),
    ],
    more: without(without(facts.zh[voice], drawnByLatin), han.held),
    missing: { zh: han.missing, en: stray.missing },
  };
}

/** The characters that the talk itself does not set in this voice: files of their own, for few readers. */
async function cutRehearsal(
  { text, strong }: Drawn['rehearsal'],
  cuts: readonly VoiceCut[],
  more: ReadonlySet<string>,
  maker: FontSubsetter,
): Promise<readonly FontRule[]> {
  const rules: FontRule[] = [];
  for (const { voice, drawn } of cuts) {
    const said = voice === 'text' ? without(text, more) : [...strong];
    const rest = said.filter((character) => !drawn.has(character) && character > ' ');
    const made = await maker.file(`rehearsal-${voice}-zh`, new Set(rest));
    rules.push(...made.rules(`Rehearsal ${kinds[voice]}`, exactRange(made.held)));
  }
  return rules;
}

/** The cover in its own families, all in the rules: exactly its characters, its title in the heaviest weight. */
async function cutCover(html: string, language: Language, maker: FontSubsetter): Promise<string> {
  // The caption is what the picture says to those who do not see it; it can wait.
  const shown = collectGlyphs(html, ['figcaption']);
  // A line's height comes from the first family that has a space; without one here, it would come from a file
  // that loads later, and the title would jump.
  const glyphs = mapVoices((voice) => new Set(shown[voice].size > 0 ? [...shown[voice], ' '] : []));
  const rules: FontRule[] = [];
  const own = { zh: 'cover-zh', en: 'cover-en' } as const;
  for (const voice of fontRoles) {
    const family = `Cover ${kinds[voice]}`;
    if (voice === 'heading') {
      rules.push(...(await maker.inline(own[language], glyphs.heading)).rules(family));
      continue;
    }
    const byLatin = [...glyphs[voice]].filter(language === 'zh' ? isLatinOnChinesePages : isBeforeHan);
    const latin = await maker.inline(latinFaces[voice], byLatin);
    const han = await maker.inline(hanFaces[voice], without(glyphs[voice], latin.held));
    rules.push(...han.rules(family), ...latin.rules(family));
  }
  return fontFaceRules(rules, (file) => file);
}

/** Rules with an exact range come last, where they are asked first. */
const narrowLast = (rules: readonly FontRule[]): readonly FontRule[] => [
  ...rules.filter(({ source }) => 'file' in source),
  ...rules.filter(({ source }) => 'bytes' in source),
];

function missing(character: string, language: Language, { pages, facts }: Drawn): Problem {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const slide = sectionWith(pages[language], character);
  const inFacts = slide === undefined && facts[language].includes(character);
  const place = slide !== undefined ? 'text' : inFacts ? 'notes or evidence' : 'words of the page';
  return {
    ...(slide === undefined ? {} : { slide }),
    field: `${place}, ${language}`,
    message: `no font of the talk has "${character}" (U+${code})`,
    help: 'write it another way: digits are raised and lowered by ^{…} and _{…}; the faces are in src/node/fonts/font-faces.ts',
  };
}

const isLatinOnChinesePages = (character: string): boolean =>
  isBeforeHan(character) && !chineseOnChinesePages.includes(character);

const without = (characters: Iterable<string>, held: ReadonlySet<string>): string[] =>
  [...characters].filter((character) => !held.has(character));

const mapVoices = <T>(make: (voice: FontRole) => T): Record<FontRole, T> => ({
  heading: make('heading'),
  text: make('text'),
  bold: make('bold'),
});
