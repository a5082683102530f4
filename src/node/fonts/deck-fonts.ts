import { type Language, languages, perLanguageInTurn } from '../../core/model/languages.ts';
import { factsFamily } from '../../core/model/page-contract.ts';
import type { Problem } from '../../core/model/problem.ts';
import { exactRange } from '../../core/model/unicode-range.ts';
import { coverCss } from './cover-fonts.ts';
import { sectionWith } from './drawn-characters.ts';
import type { DrawnTexts } from './drawn-texts.ts';
import { type FontRule, fontFaceRules } from './font-face-rules.ts';
import { type FontFile, type FontSubset, FontSubsetter } from './font-subsetter.ts';
import { pageFonts } from './page-fonts.ts';
import { type PageSubset, subsetPages } from './page-subsets.ts';
import { rehearsalRules } from './rehearsal-fonts.ts';
import { type SubsetEffects, subsetEffects } from './subset-source.ts';

export interface DeckFonts {
  readonly files: readonly FontFile[];
  /** Rules for the cover, their fonts inside: it is painted before any file has come. */
  readonly coverCss: Readonly<Record<Language, string>>;
  /** Rules for all the rest, all languages together: a page switches its language in place. */
  css(urlOf: (name: string) => string): string;
  /** Rules that the rehearsal adds when it opens: no other view draws these characters so. */
  rehearsalCss(urlOf: (name: string) => string): string;
  readonly problems: readonly Problem[];
}

/**
 * Cuts every font to the characters the talk draws with it. Who draws what:
 *
 * - A page in Han has its headings from one Han file, Latin letters included; its text from a Latin and a Han file a
 *   weight, quotes and dashes from the Han one. Characters that only facts show are in a file of their own with its
 *   exact range, so that no page loads it before one of them is shown.
 * - A page in Latin letters uses the Latin files only. Its families have no large Han file that a stray character
 *   could fetch: the few it shows (`中文`) are cut for themselves and stand in the style sheet.
 * - Signs that no main file has (`→ ≈`) are some 600 bytes each and stand in the style sheet too.
 */
export async function makeDeckFonts(
  drawn: DrawnTexts,
  effects: SubsetEffects = subsetEffects(),
): Promise<DeckFonts> {
  const subsetter = new FontSubsetter(effects);
  const pages = await subsetPages(drawn, subsetter);
  const later = await subsetLater(pages, subsetter);
  const rules = [...pages.flatMap((page) => page.rules), ...[...later].flatMap(laterRules)];
  const drawnLater = new Map([...later].map(([language, { characters }]) => [language, characters]));
  const rehearsal = await rehearsalRules(drawn.rehearsal, pages, drawnLater, subsetter);
  const covers = await perLanguageInTurn((language) =>
    coverCss(drawn.covers[language], pageFonts[language], subsetter),
  );
  return {
    files: subsetter.files,
    coverCss: covers,
    css: (urlOf) => fontFaceRules(narrowLast(rules), urlOf),
    rehearsalCss: (urlOf) => fontFaceRules(rehearsal, urlOf),
    problems: languages.flatMap((language) => {
      const missing = pages.flatMap((page) => (page.language === language ? page.missing : []));
      return [...new Set([...missing, ...(later.get(language)?.missing ?? [])])].map((character) =>
        missingProblem(character, language, drawn),
      );
    }),
  };
}

/** For what the facts draw and the pages do not, one file for all roles; of the languages that keep it apart. */
async function subsetLater(
  pages: readonly PageSubset[],
  subsetter: FontSubsetter,
): Promise<ReadonlyMap<Language, FontSubset>> {
  const subsets = new Map<Language, FontSubset>();
  for (const language of languages) {
    const fonts = pageFonts[language];
    if (fonts.script !== 'han') continue;
    const characters = pages.flatMap((page) => (page.language === language ? page.later : []));
    subsets.set(language, await subsetter.file(fonts.later, new Set(characters)));
  }
  return subsets;
}

const laterRules = ([language, subset]: readonly [Language, FontSubset]): readonly FontRule[] =>
  subset.rules(`${factsFamily}${pageFonts[language].suffix}`, exactRange(subset.characters));

/** Rules with an exact range come last, where they are asked first. */
const narrowLast = (rules: readonly FontRule[]): readonly FontRule[] => [
  ...rules.filter(({ source }) => 'file' in source),
  ...rules.filter(({ source }) => 'bytes' in source),
];

function missingProblem(character: string, language: Language, { pages, facts }: DrawnTexts): Problem {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  const slide = sectionWith(pages[language], character);
  const inFacts = slide === undefined && facts[language].includes(character);
  const place = slide !== undefined ? 'text' : inFacts ? 'notes or evidence' : 'words of the page';
  return {
    ...(slide === undefined ? {} : { slide }),
    field: `${place}, ${language}`,
    message: `no font of the talk has "${character}" (U+${code})`,
    help: 'write it another way: digits are raised and lowered by ^{…} and _{…}; the fonts are in src/node/fonts/font-sources.ts',
  };
}
