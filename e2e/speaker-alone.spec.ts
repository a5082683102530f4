import { languages } from '../src/core/model/languages.ts';
import { accessibilityProblems } from './axe.ts';
import { rush } from './rush.ts';
import { smallTalk } from './site.ts';
import { Speaker } from './speaker.ts';
import { expect, test } from './talk.ts';

test.use(smallTalk);

test('sources, keys and the size of the script are at hand', async ({ page }) => {
  const speaker = await new Speaker(page).open('zh', '#/bars');
  await speaker.press('c');
  await expect(page.getByRole('dialog')).toContainText('N04');
  await speaker.press('Escape', '?');
  await expect(page.getByRole('dialog')).toContainText('冻结观众');
  await speaker.press('Escape', '+', '+');
  const size = await speaker.script.evaluate((text) => getComputedStyle(text).fontSize);
  expect(size).toBe('30px');
  await speaker.press('w');
  await expect(page.locator('.current')).toBeHidden();
  await page.reload();
  await speaker.ready();
  await expect(page.locator('.current')).toBeHidden();
  await expect(speaker.script).toHaveCSS('font-size', '30px');
});

test('keys that come faster than the page are all taken, each by the panel that is open then', async ({
  page,
}) => {
  const speaker = await new Speaker(page).open('zh', '#/bars');
  const dialog = page.getByRole('dialog');
  await rush(page, 'c', 'Escape', '?');
  await expect(dialog).toContainText('冻结观众');
  await rush(page, 'Escape', 'g', 'N', '0', '4');
  await expect(dialog.getByRole('searchbox')).toHaveValue('N04');
  await expect(dialog.getByRole('button').nth(1)).toBeVisible();
  await rush(page, 'Enter', ' ');
  await expect(dialog).toHaveCount(0);
  await speaker.expectAt('verdicts/0');
  await rush(page, '?', 'Escape', '?', 'Escape', '?');
  await expect(dialog).toContainText('冻结观众');
  await dialog.getByRole('button', { name: '关闭' }).click();
  await expect(dialog).toHaveCount(0);
});

test('the keyboard alone reaches and presses every button; what is said at this step stands out', async ({
  page,
}) => {
  const speaker = await new Speaker(page).open('zh', '#/cover');
  const reached = new Set<string>();
  for (let press = 0; press < 25; press += 1) {
    await page.keyboard.press('Tab');
    reached.add(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
  }
  for (const name of ['下一步 →', '冻结观众 Z', '开始计时 K', '快捷键 ?']) expect(reached).toContain(name);
  await page.getByRole('button', { name: '下一步' }).focus();
  await page.keyboard.press('Space');
  await speaker.expectAt('steps');

  const now = page.locator('.script .now');
  await expect(now.first()).toBeVisible();
  const before = await now.first().textContent();
  await speaker.press('ArrowRight');
  await expect(now.first()).not.toHaveText(before ?? '');
  await expect(page.locator('.script .said').first()).toHaveText(before ?? '');
});

test('the clock starts with the first move, pauses, and outlives a reload', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-03-01T20:00:00') });
  const speaker = await new Speaker(page).open('zh', '&version=2#/cover');
  await page.clock.runFor(5000);
  await expect(speaker.face).toHaveText('0:00');
  await expect(page.locator('.standing')).toHaveText('翻第一步就开始计时');
  await speaker.press('ArrowRight');
  await page.clock.runFor(42_000);
  await expect(speaker.face).toHaveText(/^0:4\d$/);
  await page.reload();
  await speaker.ready();
  const seconds = async () => {
    const [minutes = 0, rest = 0] = ((await speaker.face.textContent()) ?? '').split(':').map(Number);
    return 60 * minutes + rest;
  };
  await page.clock.runFor(30_000);
  await expect.poll(seconds).toBeGreaterThanOrEqual(72);
  await speaker.press('k');
  const paused = await seconds();
  await page.clock.runFor(60_000);
  expect(await seconds()).toBe(paused);
  await expect(page.locator('.standing')).toContainText('计时暂停');
  // A question was taken, the talk goes on: moving does not start the clock again by itself.
  await speaker.press('ArrowRight');
  await page.clock.runFor(5000);
  expect(await seconds()).toBe(paused);
  await speaker.press('0');
  await expect(speaker.face).toHaveText('0:00');
});

test('ahead, on time and behind are told in words', async ({ page }) => {
  await page.clock.install();
  const speaker = await new Speaker(page).open('zh', '&version=2#/cover');
  const standing = page.locator('.standing');
  await speaker.press('k');
  await page.clock.runFor(1000);
  await expect(standing).toHaveText('准时');
  await page.clock.runFor(60_000);
  await expect(standing).toHaveText(/^慢 \d+ 秒$/);
  await expect(page.locator('.bar').first()).toHaveClass(/over/);
  await speaker.press('End');
  await page.clock.runFor(1000);
  await expect(standing).toHaveText(/^快 (1 分|\d+ 秒)/);
  await expect(page.locator('.times')).toContainText('这是最后一节');
  await speaker.press('Home');
  await page.clock.runFor(1000);
  await expect(page.locator('.times')).toContainText(/本节剩下的不讲，后面还要 1:\d\d/);
});

test('the screen is kept awake while the clock runs', async ({ page }) => {
  await page.addInitScript(() => {
    const sentinel = Object.assign(new EventTarget(), { released: false, release: async () => undefined });
    Object.defineProperty(navigator, 'wakeLock', { value: { request: async () => sentinel } });
  });
  const speaker = await new Speaker(page).open('zh', '#/cover');
  await expect(page.locator('.status-lines')).toContainText('开始计时后打开');
  await speaker.press('k');
  await expect(page.locator('.status-lines')).toContainText('屏幕常亮：开');
});

for (const language of languages) {
  test(`axe finds nothing in it, its panels and on a tablet, ${language}`, async ({ page }) => {
    const speaker = await new Speaker(page).open(language, '#/bars');
    expect(await accessibilityProblems(page)).toEqual([]);
    for (const key of ['g', 'c', 'v', '?']) {
      await speaker.press(key);
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await accessibilityProblems(page), key).toEqual([]);
      await speaker.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    for (const [width, height] of [
      [820, 1180],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await accessibilityProblems(page), `${width}`).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, 'nothing makes the page scroll sideways').toBeLessThanOrEqual(0);
      await page.mouse.move(width / 2, 300);
      await page.mouse.wheel(0, 9000);
      await expect(page.locator('.controls')).toBeInViewport();
      await expect(page.locator(width < 600 ? '.following .preview' : '.script .text')).toBeInViewport();
      await page.mouse.wheel(0, -9000);
    }
  });
}
