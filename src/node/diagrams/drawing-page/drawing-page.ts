import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { type Language, languageTags } from '../../../core/model/languages.ts';
import { mediaTypeOf } from '../../../core/model/media-types.ts';
import { loadFonts } from './text.page.ts';

const require = createRequire(import.meta.url);
const packageFolder = (name: string): string => dirname(require.resolve(`${name}/package.json`));

/** A name nobody can own, so that nothing reaches the network by mistake. */
const host = 'http://diagrams.invalid';

interface DrawingFont {
  readonly family: string;
  readonly weight: 400 | 700;
  readonly package: string;
  readonly file: string;
}

const drawingFonts: readonly DrawingFont[] = ([400, 700] as const).flatMap((weight) => [
  { family: 'Inter', weight, package: '@fontsource/inter', file: `inter-latin-${weight}-normal.woff2` },
  {
    family: 'Noto Sans SC',
    weight,
    package: '@fontsource/noto-sans-sc',
    file: `noto-sans-sc-chinese-simplified-${weight}-normal.woff2`,
  },
]);

/**
 * What Inter may draw. In Chinese text “ ” ‘ ’ — … are full-width and belong to the Chinese font, so they
 * are left out there.
 */
const latinRange: Readonly<Record<Language, string>> = {
  en: 'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2212',
  zh: 'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-2013, U+2060-206F, U+20AC, U+2122, U+2212',
};

/** Versions of everything outside this folder that a picture depends on. */
export function drawnWith(): readonly string[] {
  const names = ['mermaid', ...new Set(drawingFonts.map((font) => font.package))];
  return names.map((name) => {
    const { version } = require(`${name}/package.json`) as { version: string };
    return `${name}@${version}`;
  });
}

function html(language: Language): string {
  const rules = drawingFonts.map(({ family, weight, file }) => {
    const range = family === 'Inter' ? ` unicode-range: ${latinRange[language]};` : '';
    return `@font-face { font-family: "${family}"; font-weight: ${weight}; src: url(/${file});${range} }`;
  });
  // The page sets the same two properties for all its text; they change how wide a label is.
  const text = 'text-autospace: normal; text-spacing-trim: normal; font-family: Inter, "Noto Sans SC"';
  return `<!doctype html><html lang="${languageTags[language]}"><meta charset="utf-8">
<style>${rules.join('\n')} body { margin: 0; ${text} }</style>
<script src="/mermaid.min.js"></script><body></body></html>`;
}

// A stadium's outline is sketched with random numbers, even when it is not sketchy.
const pinRandom = `let seed = 1; Math.random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
globalThis.__name = (value) => value;`;

/**
 * A page to draw one language in: Mermaid and every font loaded, nothing from the network.
 * `sample` is text with every character to be drawn; a font nobody has used yet is otherwise not loaded,
 * and `document.fonts.ready` does not wait for it.
 */
export async function openDrawingPage(browser: Browser, language: Language, sample: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.addInitScript(pinRandom);
  const files = new Map<string, string>([
    ['/mermaid.min.js', join(packageFolder('mermaid'), 'dist', 'mermaid.min.js')],
    ...drawingFonts.map(
      (font) => [`/${font.file}`, join(packageFolder(font.package), 'files', font.file)] as const,
    ),
  ]);
  await page.route('**/*', async (route) => {
    const path = new URL(route.request().url()).pathname;
    const file = files.get(path);
    if (path === '/') await route.fulfill({ contentType: mediaTypeOf('.html'), body: html(language) });
    else if (file === undefined) await route.abort();
    else await route.fulfill({ body: await readFile(file), contentType: mediaTypeOf(file) });
  });
  await page.goto(`${host}/`);
  await page.evaluate(loadFonts, {
    fonts: drawingFonts.map(({ family, weight }) => `${weight} 20px "${family}"`),
    // Every font is loaded even for a deck without Latin, or without Chinese.
    sample: `${sample}Aa0汉`,
  });
  return page;
}
