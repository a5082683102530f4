import { expect, holdBack, test } from './talk.ts';

test('L pressed there and back in a hurry ends where it began, and leaves no trace', async ({
  talk,
  page,
}) => {
  const release = await holdBack(page, '**/en/');
  await talk.open('zh', '#/mirage');
  const entries = await page.evaluate(() => history.length);
  await talk.press('l', 'l');
  release();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await talk.expectAt('mirage');
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('moving on while the other language is under way keeps slide, step and address together', async ({
  talk,
  page,
}) => {
  const release = await holdBack(page, '**/en/');
  await talk.open('zh', '#/one-minute');
  await talk.press('l', 'ArrowRight', 'ArrowRight');
  release();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await talk.expectAt('one-minute/1');
  expect(new URL(page.url()).pathname).toBe('/en/');
});
