import { readPdf } from '../src/node/export/pdf/read-pdf.ts';
import { smallTalk } from './site.ts';
import { expect, test } from './talk.ts';

test.use(smallTalk);

test('printing the deck gives one slide a page, whichever slide one is at, and in light colours', async ({
  talk,
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await talk.open('zh', '#/bars');
  const ids = await talk.ids();
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(ids.length);
  // 1280 by 720 CSS pixels, in points.
  expect(new Set(pdf.match(/\/MediaBox\s*\[[^\]]*\]/g))).toEqual(new Set(['/MediaBox [0 0 960 540]']));

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    'rgb(250, 247, 240)',
  );
  await expect(page.locator('#steps .facts li').last()).toBeVisible();
  await expect(page.locator('.controls-bar')).toBeHidden();
});

test('printing the reading view opens what is folded', async ({ page }) => {
  await page.goto('./?view=read');
  await expect(page.locator('#bars details').last()).toBeAttached();
  await page.pdf();
  await expect(page.locator('#bars .evidence').last()).toBeVisible();
});

test('P prints, and what is printed has every slide in its outline, tags and links', async ({
  talk,
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = 'yes';
    };
  });
  await talk.openVersion('2', 'en', '#/lines');
  await talk.press('p');
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');

  const hidden = () =>
    page
      .locator('.slides > section')
      .evaluateAll((slides) => slides.map((slide) => slide.hasAttribute('inert')));
  const before = await hidden();
  const printed = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  const pdf = await readPdf(new Uint8Array(printed));
  const titles = await page
    .locator('.slides > section :is(h1, h2)')
    .evaluateAll((all) => all.map((title) => title.textContent ?? ''));
  const entries = pdf.outline.flatMap(({ title, entries: inner }) => [
    title,
    ...inner.map((entry) => entry.title),
  ]);
  // Chromium joins the lines of a title without a space.
  const bare = (text: string): string => text.replace(/\s/g, '');
  expect(entries.map(bare)).toEqual(expect.arrayContaining(titles.map(bare)));
  for (const slide of pdf.pages) expect(slide.tags.length).toBeGreaterThan(0);
  const ledger = pdf.pages.find(({ targets }) => targets.length > 0);
  expect(ledger?.targets).not.toContain(undefined);
  // Printing leaves the deck as it was.
  expect(await hidden()).toEqual(before);
  await talk.press('ArrowRight');
  await talk.expectAt('columns');
});
