import { smallTalk } from './site.ts';
import { expect, holdBack, test } from './talk.ts';

test.use(smallTalk);

test('L pressed there and back in a hurry ends where it began, and leaves no trace', async ({
  talk,
  page,
}) => {
  const release = await holdBack(page, '**/en/');
  await talk.open('zh', '#/bars');
  const entries = await page.evaluate(() => history.length);
  await talk.press('l', 'l');
  release();
  await page.waitForLoadState('networkidle');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await talk.expectAt('bars');
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test('moving on while the other language is under way keeps slide, step and address together', async ({
  talk,
  page,
}) => {
  const release = await holdBack(page, '**/en/');
  await talk.open('zh', '#/steps');
  await talk.press('l', 'ArrowRight', 'ArrowRight');
  release();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await talk.expectAt('steps/1');
  expect(new URL(page.url()).pathname).toBe('/en/');
});
