import { charactersByRole } from './drawn-characters.ts';
import { type FontRule, fontFaceRules } from './font-face-rules.ts';
import { fontRoles } from './font-sources.ts';
import type { FontSubsetter } from './font-subsetter.ts';
import { isDrawnInLatin, type PageFonts } from './page-fonts.ts';
import { familyOf, without } from './page-subsets.ts';

/** The cover in its own families, all in the rules: exactly its characters, its title in the heaviest weight. */
export async function coverCss(html: string, fonts: PageFonts, subsetter: FontSubsetter): Promise<string> {
  // The caption is what the picture says to those who do not see it; it can wait.
  const shown = charactersByRole(html, ['figcaption']);
  const rules: FontRule[] = [];
  for (const role of fontRoles) {
    if (shown[role].size === 0) continue;
    // A line's height comes from the first family that has a space; without one here, it would come from a file
    // that loads later, and the title would jump.
    const characters = new Set([...shown[role], ' ']);
    const family = `Cover ${familyOf[role]}`;
    if (role === 'heading') {
      rules.push(...(await subsetter.inline(fonts.coverTitle, characters)).rules(family));
      continue;
    }
    const font = fonts.latin[role];
    const letters = [...characters].filter((one) => isDrawnInLatin(fonts.script, one));
    const latin = font && (await subsetter.inline(font, letters));
    const rest = without(characters, latin?.characters ?? new Set());
    const other = fonts.script === 'han' ? fonts.han : fonts.stray;
    rules.push(...(await subsetter.inline(other[role], rest)).rules(family), ...(latin?.rules(family) ?? []));
  }
  return fontFaceRules(rules, (file) => file);
}
