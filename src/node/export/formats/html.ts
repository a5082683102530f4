import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { languages, perLanguage } from '../../../core/model/languages.ts';
import { slidesOf } from '../../../core/model/queries.ts';
import type { Exporter } from '../context.ts';
import { FlawedExport } from '../failure.ts';
import { fileName } from '../file-name.ts';
import { bundleApp } from '../html/bundle.ts';
import { tryFile } from '../html/check-html.ts';
import { composeFile } from '../html/compose.ts';

/** The whole talk, all lengths and both languages of it, as one file that opens with a double click. */
export const htmlFormat: Exporter = async (job) => {
  const { language, studio, theme, talk } = job;
  const named = { talk, theme, version: 'full', steps: false } as const;
  const names = perLanguage((one) => fileName({ ...named, language: one }, 'html'));
  job.tell('bundling');
  const pages = await Promise.all(languages.map((one) => studio.builtPage(one)));
  const file = await composeFile(language, {
    pages: perLanguage((one) => pages[languages.indexOf(one)] ?? ''),
    names,
    app: await bundleApp(studio.root),
    theme,
    read: (path) => readFile(join(studio.dist, path)),
  });
  const path = join(job.folder, names[language]);
  await writeFile(path, file);

  job.tell('opening it from disk');
  const page = await studio.openPage();
  try {
    const flaws = await tryFile(page, path, language, slidesOf(talk.deck).length);
    if (flaws.length > 0) throw new FlawedExport(names[language], flaws);
  } finally {
    await page.close();
  }
};
