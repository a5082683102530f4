import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { slidesOf } from '../src/core/model/queries.ts';
import { root } from './copy.ts';
import { deck } from './deck/deck.ts';
import { runExport } from './export.ts';
import { smallFolder } from './site.ts';
import { expect, test } from './talk.ts';

test.describe('the talk in one file', () => {
  // One export for all of them; each test opens it for itself.
  test.describe.configure({ mode: 'serial' });
  let folder = '';
  test.beforeAll(async () => {
    test.setTimeout(180_000);
    folder = await mkdtemp(join(tmpdir(), 'talk-html-'));
    const { code, stderr } = await runExport(['html', '--lang', 'zh', '--out', folder]);
    expect(code, stderr).toBe(0);
    expect(await readdir(folder)).toEqual(['tea.zh.html']);
  });
  test.afterAll(() => rm(folder, { recursive: true, force: true }));

  const address = (): string => pathToFileURL(join(folder, 'tea.zh.html')).href;

  test('carries the licences of all that it gives away', async () => {
    const file = await readFile(join(folder, 'tea.zh.html'), 'utf8');
    const notices = await readFile(join(root, smallFolder, 'dist', 'third-party.txt'), 'utf8');
    expect(file).toContain(`<!--\n${notices}-->`);
  });

  /** Without a network, and with a list of all that is asked for beside the file itself, and of all that fails. */
  async function offline(context: BrowserContext): Promise<readonly string[]> {
    await context.setOffline(true);
    const asked: string[] = [];
    context.on('request', (request) => {
      if (!request.url().startsWith(address()) && !/^(data|blob):/.test(request.url()))
        asked.push(request.url());
    });
    context.on('weberror', (failure) => asked.push(`fails: ${failure.error().message}`));
    return asked;
  }

  test('opens from disk and is walked, searched and switched without asking for anything', async ({
    context,
  }) => {
    const asked = await offline(context);
    const page = await context.newPage();
    await page.goto(address());
    await expect(page.locator('.reveal.ready')).toBeVisible();
    await expect(page.locator('.slides > section')).toHaveCount(slidesOf(deck).length);
    await page.keyboard.press('g');
    await page.getByRole('searchbox').fill('curdle');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#\/columns$/);
    await page.keyboard.press('c');
    await expect(page.getByRole('dialog')).toContainText('N03');
    await page.keyboard.press('Escape');
    await page.keyboard.press('l');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(page.locator('section.present h2')).toHaveText(/Milk/);
    await page.keyboard.press('l');
    await expect(page.locator('section.present h2')).toHaveText(/奶/);
    const families = await page.evaluate(() =>
      [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    );
    expect(families.join()).toContain('Talk Heading');
    await page.keyboard.press('v');
    await page.getByRole('dialog').getByRole('button', { name: '2 分钟' }).click();
    await expect(page).toHaveURL(/version=2/);
    expect(asked).toEqual([]);
  });

  test('has the speaker view inside, and both windows move together', async ({ context }) => {
    const asked = await offline(context);
    const deck = await context.newPage();
    await deck.goto(`${address()}#/steps`);
    await expect(deck.locator('.reveal.ready')).toBeVisible();
    const opening = context.waitForEvent('page');
    await deck.keyboard.press('s');
    const speaker = await opening;
    await expect(speaker.locator('.script .text')).not.toBeEmpty();
    await speaker.keyboard.press('ArrowRight');
    await expect(deck).toHaveURL(/#\/steps\/0$/);
    await deck.keyboard.press('ArrowRight');
    await expect(speaker).toHaveURL(/#\/steps\/1$/);
    await speaker.keyboard.press('n');
    await expect(speaker.locator('.script .text')).toHaveText(/leaf/);
    await speaker.reload();
    await expect(speaker.locator('.script .text')).not.toBeEmpty();
    expect(asked).toEqual([]);
  });

  test('has the notes inside, and they lead to their slides', async ({ context }) => {
    const asked = await offline(context);
    const page = await context.newPage();
    await page.goto(`${address()}#/bars`);
    await expect(page.locator('.reveal.ready')).toBeVisible();
    await page.keyboard.press('n');
    await expect(page.locator('article')).toHaveCount(deck.claims.length + deck.omissions.length);
    await page.locator('#N05 a[href*="view=deck"]').last().click();
    await expect(page.locator('.reveal.ready')).toBeVisible();
    await expect(page).toHaveURL(/#\/timeline$/);
    expect(asked).toEqual([]);
  });

  test('has the rehearsal inside, with its letters, and keeps an answer', async ({ context }) => {
    const asked = await offline(context);
    const page = await context.newPage();
    await page.goto(`${address()}?view=rehearse#/questions/B01`);
    await expect(page.locator('.ask h1')).toContainText('好茶');
    await page.keyboard.press('Enter');
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.reload();
    await page.getByRole('link', { name: '历次' }).click();
    await expect(page.getByRole('heading', { name: '答过的追问' })).toBeVisible();
    await expect(page.locator('.screen')).toContainText('要点 1 / 2');
    await page.waitForFunction(() => {
      // Its rules come with its data, and each names the characters that it is for.
      const carried: unknown = JSON.parse(document.getElementById('carried')?.textContent ?? '{}');
      const own = Object.entries(carried ?? {}).flatMap(([path, text]) =>
        /rehearsal\./.test(path) ? [...String(text).matchAll(/unicode-range:([^;}"\\]*)/g)] : [],
      );
      const ranges = new Set(own.map(([, range = '']) => range));
      return [...document.fonts].some(
        ({ status, unicodeRange }) => status === 'loaded' && ranges.has(unicodeRange.replaceAll(' ', '')),
      );
    });
    expect(asked).toEqual([]);
  });

  test('is a page to read on a phone', async ({ context }) => {
    await offline(context);
    const page = await context.newPage();
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${address()}#/bars`);
    await expect(page.locator('#bars h2')).toBeInViewport();
    await expect(page.locator('#bars details')).toHaveCount(2);
  });
});
