import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../core/model/languages.ts';
import { pageFonts } from './page-fonts.ts';

const typeCss = readFileSync(new URL('../../theme/type.css', import.meta.url), 'utf8').replace(
  /\/\*.*?\*\//gs,
  '',
);

/** The declarations of every rule whose selectors name this one. */
const declarationsOf = (selector: string): string =>
  [...typeCss.matchAll(/^([^{}]+)\{([^}]*)\}/gm)]
    .filter(([, selectors = '']) => selectors.split(',').some((one) => one.trim() === selector))
    .map(([, , declarations]) => declarations)
    .join('');

test.each(languages)('theme/type.css sets the pages of "%s" in its families', (language) => {
  const { suffix } = pageFonts[language];
  const isFirst = language === languages[0];
  const page = declarationsOf(isFirst ? ':root' : `:root:lang(${language})`);
  expect(page).toContain(`--font-heading: "Talk Heading${suffix}"`);
  expect(page).toContain(`--font-text: "Talk Text${suffix}"`);
  const cover = declarationsOf(isFirst ? '.layout-cover' : `:root:lang(${language}) .layout-cover`);
  expect(cover).toContain(`--font-heading: "Cover Heading", "Talk Heading${suffix}"`);
});
