import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../core/model/languages.ts';
import { pageFonts } from './page-fonts.ts';

/** The declarations of every rule of a style sheet of `src/` whose selectors name this one. */
function declarationsIn(sheet: string): (selector: string) => string {
  const css = readFileSync(new URL(`../../${sheet}`, import.meta.url), 'utf8').replace(/\/\*.*?\*\//gs, '');
  const rules = [...css.matchAll(/^([^{}]+)\{([^}]*)\}/gm)];
  return (selector) =>
    rules
      .filter(([, selectors = '']) => selectors.split(',').some((one) => one.trim() === selector))
      .map(([, , declarations]) => declarations)
      .join('');
}

const theme = declarationsIn('theme/type.css');
const rehearsal = declarationsIn('client/rehearsal/rehearsal.css');
const pptx = declarationsIn('node/export/styles/pptx.css');

describe.each(languages)('in "%s"', (language) => {
  const { suffix } = pageFonts[language];
  const isFirst = language === languages[0];
  /** What stands for the first language where none is named. */
  const inLanguage = (element: string): string => (isFirst ? element : `${element}:lang(${language})`);

  it.each([':root', '.preview'])('%s is set in the families of the language', (element) => {
    const page = theme(inLanguage(element));
    expect(page).toContain(`--font-heading: "Talk Heading${suffix}"`);
    expect(page).toContain(`--font-text: "Talk Text${suffix}"`);
  });

  it('the cover has its own, in the page and in a preview', () => {
    const families = `--font-heading: "Cover Heading", "Talk Heading${suffix}"`;
    expect(theme(isFirst ? '.layout-cover' : `:root:lang(${language}) .layout-cover`)).toContain(families);
    expect(theme(`.preview:lang(${language}) .layout-cover`)).toContain(families);
  });

  it('the rehearsal is set in the same', () => {
    const page = rehearsal(inLanguage('.rehearsal'));
    expect(page).toContain(`--font-heading: "Talk Heading${suffix}"`);
    expect(page).toContain(`--font-text: "Talk Text${suffix}"`);
  });

  it('a slide is measured as wide as other programs set it', () => {
    expect(pptx(`.slide:lang(${language})`)).toMatch(/(word|letter)-spacing/);
  });
});
