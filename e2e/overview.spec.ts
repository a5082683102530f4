import { smallTalk } from './site.ts';
import { expect, test } from './talk.ts';

test.use(smallTalk);

test('in the overview arrows move by column and by row, and stay in view', async ({ talk, page }) => {
  await talk.open();
  const ids = await talk.ids();
  await talk.press('o', 'ArrowRight', 'ArrowDown');
  await expect(talk.current).toHaveAttribute('id', ids[1 + 4] ?? '');
  await talk.press('End');
  await expect(talk.current).toBeInViewport();
  await talk.press('ArrowUp', 'Enter');
  await expect(page.locator('.reveal.overview')).toHaveCount(0);
  // End is the last slide that counts; backup slides stand after it.
  await expect(talk.current).toHaveAttribute('id', ids[ids.indexOf('references') - 4] ?? '');
});

test('the overview stays where one has scrolled it', async ({ talk, page }) => {
  await page.clock.install();
  await talk.open();
  await talk.press('o');
  await page.mouse.move(640, 400);
  await page.mouse.wheel(0, 6000);
  const last = page.locator('.slides > section').last();
  await expect(last).toBeInViewport();
  // reveal.js looks once a second whether something has scrolled, and undoes it.
  await page.clock.runFor(3000);
  await expect(last).toBeInViewport();
});
