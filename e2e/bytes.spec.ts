import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { type Language, languages } from '../src/core/model/languages.ts';
import { Rehearsal } from './rehearsal.ts';
import { expect, pages, test } from './talk.ts';

const dist = resolve(import.meta.dirname, '../dist');
const kB = 1000;

/** The walk of the first 19 slides had 300 kB; each slide beyond them brings its text and its characters. */
const walkBudget = (slides: number): number => 300 * kB + 4 * kB * Math.max(0, slides - 19);

/** Bytes on the wire: brotli 11, fonts as they are. */
async function weigh(path: string): Promise<number> {
  const bytes = await readFile(resolve(dist, path));
  if (path.endsWith('.woff2')) return bytes.length;
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
}

const pageFile: Readonly<Record<Language, string>> = { zh: 'index.html', en: 'en/index.html' };

for (const language of languages) {
  test(`what the page loads while it is walked once, ${language}`, async ({ talk, page }) => {
    const loaded: string[] = [];
    page.on('requestfinished', (request) => {
      if (!request.url().startsWith('data:')) loaded.push(new URL(request.url()).pathname.slice(1));
    });
    await talk.open(language);
    await page.waitForLoadState('networkidle');
    for (const id of await talk.ids()) {
      await talk.goTo(id);
    }
    await page.waitForLoadState('networkidle');
    const files = loaded.map((path) => (path === '' || path.endsWith('/') ? `${path}index.html` : path));
    const weights = await Promise.all(files.map(async (file) => ({ file, bytes: await weigh(file) })));
    const scripts = weights.filter(({ file }) => file.endsWith('.js'));
    const sum = (list: typeof weights) => list.reduce((total, { bytes }) => total + bytes, 0);
    test.info().annotations.push({ type: 'bytes', description: JSON.stringify(weights) });
    const slides = (await talk.ids()).length;
    expect(sum(weights), JSON.stringify(weights)).toBeLessThanOrEqual(walkBudget(slides));
    expect(weights.length).toBeLessThanOrEqual(10);
    expect(sum(scripts)).toBeLessThanOrEqual(60 * kB);
    expect(scripts.length).toBeGreaterThan(0);
  });

  test(`the cover paints in its final fonts from the page alone, ${language}`, async ({ page, talk }) => {
    // Nothing but the document comes, and its script does nothing: what is on the screen then is the first paint.
    // A font the cover asked for would fail here, and be told of in the console.
    await page.route('**/*', (route) => {
      const kind = route.request().resourceType();
      if (kind === 'document') return route.continue();
      return kind === 'script' ? route.fulfill({ contentType: 'text/javascript', body: '' }) : route.abort();
    });
    await page.goto(pages[language]);
    const cover = page.locator('.slides > section').first();
    const style = '.controls-bar { visibility: hidden }';
    const early = await cover.screenshot({ path: test.info().outputPath('early.png'), style });
    expect(await weigh(pageFile[language])).toBeLessThanOrEqual(70 * kB);
    await page.unrouteAll({ behavior: 'wait' });
    await page.reload();
    await talk.ready();
    const late = await cover.screenshot({ path: test.info().outputPath('late.png'), style });
    expect(early.equals(late), 'the cover looks the same once everything is there').toBe(true);
  });
}

test('no Mermaid at run time', async () => {
  const page = await readFile(resolve(dist, 'index.html'), 'utf8');
  const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(page)?.[1];
  const code = await readFile(resolve(dist, script ?? ''), 'utf8');
  expect(code.toLowerCase()).not.toContain('mermaid');
  expect(code.length).toBeGreaterThan(10_000);
});

test('the rehearsal brings its own code when it opens, and what draws and what knows sounds only later', async ({
  page,
  talk,
}) => {
  const scripts: string[] = [];
  page.on('requestfinished', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith('.js')) scripts.push(pathname.slice(1));
  });
  await talk.open('zh');
  const deck = new Set(scripts);
  await talk.press('r');
  const rehearsal = await new Rehearsal(page).ready();
  for (const screen of ['today', 'questions', 'history', 'sheet/3']) await rehearsal.goTo(screen);
  await page.waitForLoadState('networkidle');
  const own = [...new Set(scripts)].filter((script) => !deck.has(script));
  expect(own.length).toBeGreaterThan(0);
  const bytes = (await Promise.all(own.map(weigh))).reduce((sum, one) => sum + one, 0);
  expect(bytes, own.join(' ')).toBeLessThanOrEqual(90 * kB);
  expect(own.join(' ')).not.toContain('pinyin');
});
