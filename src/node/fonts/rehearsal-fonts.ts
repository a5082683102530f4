import { type Language, languages } from '../../core/model/languages.ts';
import { exactRange } from '../../core/model/unicode-range.ts';
import type { DrawnTexts } from './drawn-texts.ts';
import type { FontRule } from './font-face-rules.ts';
import type { FontSubsetter } from './font-subsetter.ts';
import { pageFonts } from './page-fonts.ts';
import { familyOf, type PageSubset, without } from './page-subsets.ts';

/**
 * Further rules of the talk's families for what only the rehearsal draws with them: files of their own in Han, for
 * few readers; in Latin letters a handful of signs.
 *
 * @param later What each language draws with its font for facts.
 */
export async function rehearsalRules(
  rehearsal: DrawnTexts['rehearsal'],
  pages: readonly PageSubset[],
  later: ReadonlyMap<Language, ReadonlySet<string>>,
  subsetter: FontSubsetter,
): Promise<readonly FontRule[]> {
  const rules: FontRule[] = [];
  for (const language of languages) {
    const { text, strong } = rehearsal[language];
    for (const { role, drawn } of pages.filter((page) => page.language === language)) {
      const said = role === 'text' ? without(text, later.get(language) ?? new Set()) : strong;
      const rest = new Set(without(said, drawn).filter((character) => character > ' '));
      const fonts = pageFonts[language];
      const family = `Talk ${familyOf[role]}${fonts.suffix}`;
      if (fonts.script === 'han') {
        const own = await subsetter.file(fonts.rehearsal[role], rest);
        rules.push(...own.rules(family, exactRange(own.characters)));
      } else {
        const signs = await subsetter.inline(fonts.latin[role], rest);
        const stray = await subsetter.inline(fonts.stray[role], without(rest, signs.characters));
        rules.push(...signs.rules(family), ...stray.rules(family));
      }
    }
  }
  return rules;
}
