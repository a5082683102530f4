import { smallTalk } from './site.ts';
import { expect, holdBack, test } from './talk.ts';

test.use(smallTalk);

test('a link opens its slide and step', async ({ talk }) => {
  await talk.open('zh', '#/steps/2');
  await talk.expectAt('steps/2');
  await expect(talk.current.locator('.facts li').nth(2)).toBeVisible();
});

test('back and forward walk the way one came', async ({ talk, page }) => {
  await talk.open();
  await talk.press('ArrowRight', 'ArrowRight');
  await talk.expectAt('steps/0');
  await page.goBack();
  await talk.expectAt('steps');
  await page.goBack();
  await talk.expectAt('cover');
  await page.goForward();
  await talk.expectAt('steps');
});

test('opening the talk makes one entry in the history, so Back leaves it', async ({ talk, page }) => {
  await page.goto('about:blank');
  await talk.open();
  await page.goBack();
  await expect(page).toHaveURL('about:blank');
});

test('back over a change of language changes the language back', async ({ talk, page }) => {
  await talk.open('zh', '#/bars');
  await talk.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await talk.press('ArrowRight');
  await page.goBack();
  await talk.expectAt('bars');
  await page.goBack();
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await talk.expectAt('bars');
  await expect(talk.current.locator('h2')).toContainText(/\p{Script=Han}/u);
});

test('an address that names no slide opens the first, and options of reveal.js in it are ignored', async ({
  talk,
}) => {
  await talk.open('zh', '?width=400&plugins=1#/no-such-slide');
  await expect(talk.current).toHaveAttribute('id', 'cover');
  expect(await talk.current.evaluate((slide) => slide.clientWidth)).toBe(1280);
});

test('a link shows its slide before the deck has started', async ({ page, talk }) => {
  const release = await holdBack(page, '**/*.js');
  await page.goto('./#/bars', { waitUntil: 'commit' });
  await expect(page.locator('#bars h2')).toBeVisible();
  await expect(page.locator('#cover')).toBeHidden();
  release();
  await talk.ready();
  await talk.expectAt('bars');
});

test('works under any path', async ({ page, talk, baseURL }) => {
  const site = new URL('/', baseURL).href;
  await page.route(`${site}some/where/**`, async (route) => {
    const address = route.request().url().replace('some/where/', '');
    const response = await route.fetch({ url: address });
    await route.fulfill({ response, body: await response.body() });
  });
  await page.goto(`${site}some/where/en/#/bars`);
  await talk.ready();
  await talk.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(page).toHaveURL(`${site}some/where/#/bars`);
  await talk.press('c');
  await expect(page.getByRole('dialog')).toContainText('N04');
  await page.unrouteAll({ behavior: 'wait' });
});
