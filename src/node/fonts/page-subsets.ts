import { type Language, languages, perLanguage } from '../../core/model/languages.ts';
import { type CharactersByRole, charactersByRole } from './drawn-characters.ts';
import type { DrawnTexts } from './drawn-texts.ts';
import type { FontRule } from './font-face-rules.ts';
import { type FontName, type FontRole, fontRoles } from './font-sources.ts';
import type { FontSubset, FontSubsetter } from './font-subsetter.ts';
import { isBeforeHan, isDrawnInLatin, latinRangeAmongHan, pageFonts } from './page-fonts.ts';

/** The fonts of one role on the pages of one language. */
export interface PageSubset {
  readonly language: Language;
  readonly role: FontRole;
  readonly rules: readonly FontRule[];
  /** What they draw. */
  readonly drawn: ReadonlySet<string>;
  /** What of the facts they do not draw. */
  readonly later: readonly string[];
  /** What no font has. */
  readonly missing: readonly string[];
}

/** The part of a family's name that says what is set in it. */
export const familyOf: Readonly<Record<FontRole, string>> = {
  heading: 'Heading',
  text: 'Text',
  bold: 'Text',
};

/** Cuts the fonts of every role to what the pages of every language draw with it. */
export async function subsetPages(
  drawn: DrawnTexts,
  subsetter: FontSubsetter,
): Promise<readonly PageSubset[]> {
  const texts: Texts = {
    // The words of a picture are seen where the page is read, and nowhere on the stage: they come with the facts.
    pages: perLanguage((language) => charactersByRole(drawn.pages[language], ['figcaption'])),
    facts: perLanguage((language) => charactersByRole(drawn.facts[language] + drawn.pages[language])),
    runtime: charactersByRole(drawn.runtime),
  };
  const subsets: PageSubset[] = [];
  for (const role of fontRoles) {
    const wanted = perLanguage((language) => wantedOn(language, role, texts));
    const latin = await subsetLatin(role, wanted, subsetter);
    for (const language of languages) {
      subsets.push(await subsetPage(language, role, wanted[language], latin, subsetter));
    }
  }
  return subsets;
}

interface Texts {
  readonly pages: Readonly<Record<Language, CharactersByRole>>;
  readonly facts: Readonly<Record<Language, CharactersByRole>>;
  readonly runtime: CharactersByRole;
}

interface Wanted {
  /** At once. */
  readonly now: readonly string[];
  /** When the facts are shown. */
  readonly later: readonly string[];
}

/** Typed by readers and counted by style sheets, so never cut away. */
const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
const digits = [...'0123456789'];

function wantedOn(language: Language, role: FontRole, { pages, facts, runtime }: Texts): Wanted {
  const fonts = pageFonts[language];
  const [page, later] = [[...pages[language][role]], [...facts[language][role]]];
  if (fonts.script === 'latin') {
    return { now: [...page, ...later, ...[...runtime[role]].filter(isBeforeHan), ...ascii], later: [] };
  }
  // Where no Latin font draws the letters of the facts, this one does.
  const letters = fonts.latin[role] ? [] : [...digits, ...later.filter(isBeforeHan)];
  return { now: [...page, ...runtime[role], ...letters], later };
}

/** The Latin fonts of a role, each cut to what all languages draw with it. */
async function subsetLatin(
  role: FontRole,
  wanted: Readonly<Record<Language, Wanted>>,
  subsetter: FontSubsetter,
): Promise<ReadonlyMap<FontName, FontSubset>> {
  const asked = new Map<FontName, string[]>();
  for (const language of languages) {
    const { script, latin } = pageFonts[language];
    const font = latin[role];
    if (font === undefined) continue;
    const { now, later } = wanted[language];
    const characters = [...now, ...later].filter((one) => isDrawnInLatin(script, one));
    asked.set(font, [...(asked.get(font) ?? []), ...characters]);
  }
  const subsets = new Map<FontName, FontSubset>();
  for (const [font, characters] of asked) subsets.set(font, await subsetter.file(font, characters));
  return subsets;
}

async function subsetPage(
  language: Language,
  role: FontRole,
  { now, later }: Wanted,
  latinSubsets: ReadonlyMap<FontName, FontSubset>,
  subsetter: FontSubsetter,
): Promise<PageSubset> {
  const fonts = pageFonts[language];
  const family = `Talk ${familyOf[role]}${fonts.suffix}`;
  const font = fonts.latin[role];
  const latin = font && latinSubsets.get(font);
  const byLatin = new Set([...(latin?.characters ?? [])].filter((one) => isDrawnInLatin(fonts.script, one)));
  if (fonts.script === 'latin') {
    const stray = await subsetter.inline(fonts.stray[role], without(now, byLatin));
    return {
      language,
      role,
      rules: [...(latin?.rules(family) ?? []), ...stray.rules(family)],
      drawn: new Set([...byLatin, ...stray.characters]),
      later: [],
      missing: stray.missing,
    };
  }
  const han = await subsetter.file(fonts.han[role], without(now, byLatin));
  return {
    language,
    role,
    rules: [...han.rules(family), ...(latin?.rules(family, latinRangeAmongHan) ?? [])],
    drawn: new Set([...han.characters, ...byLatin]),
    later: without(without(later, byLatin), han.characters),
    missing: han.missing,
  };
}

export const without = (characters: Iterable<string>, drawn: ReadonlySet<string>): string[] =>
  [...characters].filter((character) => !drawn.has(character));
