import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages, perLanguage } from '../../../core/model/languages.ts';
import type { Exporter } from '../context.ts';
import { fileName } from '../file-name.ts';
import { bundleApp } from '../html/bundle.ts';
import { composeSingleFile } from '../html/single-file.ts';

/** The whole talk, all lengths and both languages of it, as one file that opens with a double click. */
export const htmlFormat: Exporter = async ({ talk, language, theme, folder, openSite, tell }) => {
  const site = await openSite();
  const names = perLanguage((one) =>
    fileName({ talk, language: one, theme, version: 'full', steps: false }, 'html'),
  );
  tell('bundling …');
  const pages = await Promise.all(languages.map((one) => site.builtPage(one)));
  const file = await composeSingleFile(language, {
    pages: perLanguage((one) => pages[languages.indexOf(one)] ?? ''),
    names,
    app: await bundleApp(site.root),
    theme,
    read: (path) => readFile(join(site.dist, path)),
  });
  await writeFile(join(folder, names[language]), file);
};
