import { expect, test } from './talk.ts';

test('printing the deck gives one slide a page, whichever slide one is at, and in light colours', async ({
  talk,
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await talk.open('zh', '#/mirage');
  const ids = await talk.ids();
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(ids.length);
  // 1280 by 720 CSS pixels, in points.
  expect(new Set(pdf.match(/\/MediaBox\s*\[[^\]]*\]/g))).toEqual(new Set(['/MediaBox [0 0 960 540]']));

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(250, 247, 240)',
  );
  await expect(page.locator('#one-minute .points li').last()).toBeVisible();
  await expect(page.locator('.controls-bar')).toBeHidden();
});

test('printing the reading view opens what is folded', async ({ page }) => {
  await page.goto('./?view=read');
  await expect(page.locator('#mirage details').last()).toBeAttached();
  await page.pdf();
  await expect(page.locator('#mirage .evidence').last()).toBeVisible();
});
