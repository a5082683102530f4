import type { Page } from '@playwright/test';
import { smallTalk } from './site.ts';
import { openBoth, Speaker } from './speaker.ts';
import { expect, Talk, test } from './talk.ts';

test.use(smallTalk);

test('S opens it in a window of its own, at the slide and step one is at', async ({ talk, page }) => {
  await talk.open('zh', '#/steps/1');
  await talk.expectAt('steps/1');
  const opening = page.waitForEvent('popup');
  await talk.press('s');
  const speaker = await new Speaker(await opening).ready();
  await speaker.expectAt('steps/1');
  await expect(speaker.page.locator('.current > header')).toContainText('第 3 步 / 4');
  // A second S finds the same window.
  await page.bringToFront();
  await talk.press('s');
  await expect.poll(() => page.context().pages().length).toBe(2);
});

test('where windows are blocked, the page says so and offers a link that works', async ({
  talk,
  page,
  context,
}) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await talk.open('zh', '#/bars');
  await talk.press('s');
  await expect(page.getByRole('dialog')).toContainText('浏览器拦下了新窗口');
  const opening = context.waitForEvent('page');
  await page.getByRole('dialog').getByRole('link').click();
  const speaker = await new Speaker(await opening).ready();
  await speaker.expectAt('bars');
});

test('a window that was away catches up, and one opened when all are closed is where the talk was shown last', async ({
  talk,
  page,
  context,
}) => {
  const speaker = await openBoth(context, talk);
  await page.goto('about:blank');
  await expect(speaker.page.getByRole('alert')).toContainText('观众窗口不见了');
  await speaker.press('ArrowRight', 'ArrowRight');
  await talk.open('zh', '#/steps');
  await talk.expectAt('steps/1');
  await expect(speaker.page.locator('.status-lines')).toContainText('1 个，跟着走');

  await speaker.page.goto('about:blank');
  await talk.press('ArrowRight');
  await speaker.open('zh', '#/steps');
  await speaker.expectAt('steps/2');
  await speaker.page.reload();
  await speaker.ready();
  await speaker.expectAt('steps/2');

  await talk.expectAt('steps/2');
  await speaker.page.close();
  await page.close();
  const again = await new Speaker(await context.newPage()).open();
  await again.expectAt('steps/2');
  await expect(again.page.locator('.status-lines')).toContainText('没有观众窗口');
});

test('two audience windows, two speaker views, one talk', async ({ talk, context }) => {
  const speaker = await openBoth(context, talk);
  const second = new Talk(await context.newPage());
  await second.open('en', '#/cover');
  await second.expectAt('steps');
  // The one that came later speaks the language of the talk.
  await expect(second.page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  const other = await new Speaker(await context.newPage()).open();
  await expect(speaker.page.locator('.status-lines')).toContainText('2 个');
  await other.press('ArrowRight');
  for (const window of [talk, second, speaker, other]) await window.expectAt('steps/0');
  await other.press('k');
  await expect(speaker.page.getByRole('button', { name: '开始计时' })).toBeVisible();
});

test('an audience window that cannot be seen is reported', async ({ talk, page, context }) => {
  await page.addInitScript(() => {
    Object.defineProperty(document, 'visibilityState', {
      get: () => (document.documentElement.dataset.covered ? 'hidden' : 'visible'),
    });
  });
  const speaker = await openBoth(context, talk);
  const cover = (covered: string) =>
    page.evaluate((state) => {
      document.documentElement.dataset.covered = state;
      document.dispatchEvent(new Event('visibilitychange'));
    }, covered);
  await cover('yes');
  await expect(speaker.page.getByRole('alert')).toHaveText('观众窗口有 1 个看不见');
  await cover('');
  await expect(speaker.page.getByRole('alert')).toHaveCount(0);
});

test('it loads the deck once, and the deck loads nothing of it', async ({ page, context, talk }) => {
  const asked = new Map<Page, string[]>();
  const watch = (window: Page): void => {
    asked.set(window, []);
    window.on('request', (request) => asked.get(window)?.push(new URL(request.url()).pathname));
  };
  watch(page);
  await talk.open();
  await page.waitForLoadState('networkidle');
  const own = await context.newPage();
  watch(own);
  await new Speaker(own).open();
  await own.waitForLoadState('networkidle');
  const view = (path: string) => /\/assets\/start-.*\.(js|css)$/.test(path);
  expect(asked.get(page)?.filter(view)).toEqual([]);
  expect(asked.get(own)?.filter(view)).toHaveLength(2);
  expect(asked.get(own)?.filter((path) => path.endsWith('/'))).toHaveLength(1);
  expect(own.frames()).toHaveLength(1);
});
