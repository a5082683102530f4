import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { type Language, languages } from '../../core/model/languages.ts';
import { isPartOfPages, mediaTypeOf } from '../../core/model/media-types.ts';
import { revealClass, slideClass } from '../../core/model/page-classes.ts';
import { pagePaths } from '../../core/model/page-contract.ts';
import type { Problem } from '../../core/model/problem.ts';
import { stage } from '../../core/model/stage.ts';
import { findChromium } from '../chromium/find.ts';
import { launchChromium } from '../chromium/launch.ts';
import { fontsLoaded, goToHash } from '../chromium/page-state.page.ts';
import { measureSlide } from './measure-slide.ts';
import type { LayoutFault } from './slide-faults.page.ts';

/** A name that resolves nowhere: the page is answered from the built files, nothing goes over a network. */
const site = 'http://talk.invalid/';

export interface LayoutReport {
  /** False where there is no browser to measure in: then `problems` says nothing. */
  readonly measured: boolean;
  readonly problems: readonly Problem[];
}

/**
 * Measures every slide of a built site, in every language, at the size of the stage: what overflows or is too
 * small is a problem. A site without problems is remembered in `cache` by its content, and not measured again.
 *
 * @param dist Folder of the built site.
 */
export async function checkLayout(dist: string, cache: string): Promise<LayoutReport> {
  const key = await contentHash(dist);
  const record = join(cache, `layout-${key}`);
  if (await exists(record)) return { measured: true, problems: [] };
  if (findChromium() === undefined) return { measured: false, problems: [] };
  const browser = await launchChromium();
  try {
    const found = await Promise.all(languages.map((language) => measurePage(browser, dist, language)));
    const problems = found.flat();
    if (problems.length === 0) {
      await mkdir(cache, { recursive: true });
      await writeFile(record, '');
    }
    return { measured: true, problems };
  } finally {
    await browser.close();
  }
}

async function measurePage(browser: Browser, dist: string, language: Language): Promise<Problem[]> {
  const page = await browser.newPage({ viewport: { ...stage }, reducedMotion: 'reduce' });
  await page.route(`${site}**`, async (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const body = await readFile(join(dist, file));
    await route.fulfill({ body, contentType: mediaTypeOf(file) });
  });
  await page.goto(`${site}${pagePaths[language]}`);
  await page.waitForSelector('.reveal.ready');
  const ids = await page.$$eval(`.${slideClass.slides} > section`, (slides) =>
    slides.map((slide) => slide.id),
  );
  const problems: Problem[] = [];
  for (const id of ids) {
    for (const fault of await measureAt(page, id)) problems.push(problemOf(id, language, fault));
  }
  await page.close();
  return problems;
}

/** With all its steps taken, so that everything on it shows. */
async function measureAt(page: Page, id: string): Promise<readonly LayoutFault[]> {
  await page.evaluate(goToHash, `/${id}/99`);
  await page.waitForSelector(`#${id}.${revealClass.present}`);
  await page.evaluate(fontsLoaded);
  return measureSlide(page);
}

const problemOf = (slide: string, language: Language, { what, where, help }: LayoutFault): Problem => ({
  slide,
  field: language,
  message: `"${where}" ${what}`,
  help: help ?? 'say it shorter, or split the slide; a slide carries one message',
});

async function contentHash(dist: string): Promise<string> {
  const hash = createHash('sha256');
  const names = await readdir(dist, { recursive: true });
  for (const name of names.sort()) {
    if (isPartOfPages(name)) hash.update(name).update(await readFile(join(dist, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

const exists = (path: string): Promise<boolean> =>
  readFile(path).then(
    () => true,
    () => false,
  );
