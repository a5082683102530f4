import { deck } from './deck/deck.ts';
import { Rehearsal } from './rehearsal.ts';
import { backupOf, evenings } from './rehearsed.ts';
import { smallTalk } from './site.ts';
import { Speaker } from './speaker.ts';
import { expect, holdBack, type Page, test } from './talk.ts';

test.use(smallTalk);

const notice = (page: Page) => page.locator('.page-notice');

test('an old address opens the slide that has its matter now, takes its name, and says so once', async ({
  talk,
  page,
}) => {
  await talk.open('zh', '#/fermentation');
  await talk.expectAt('correction');
  await expect(notice(page)).toHaveText('这一页已并入“红茶是氧化出来的，不是发酵”。');
  await talk.press('ArrowRight');
  await talk.expectAt('correction/0');
  await expect(notice(page)).toHaveCount(0);
  await page.reload();
  await talk.ready();
  await talk.expectAt('correction/0');
  await expect(notice(page)).toHaveCount(0);
});

test('so does one with a step, in another language and length, and one that is followed later', async ({
  talk,
  page,
}) => {
  await talk.openVersion('2', 'en', '#/fermentation/1');
  await talk.expectAt('correction');
  await expect(notice(page)).toContainText('That slide is now part of');
  expect(new URL(page.url()).search).toBe('?version=2');
  await page.evaluate(() => {
    location.hash = '/questions/3';
  });
  await talk.expectAt('ledger');
  await expect(notice(page)).toContainText('The five notes');
  await page.goBack();
  await talk.expectAt('correction');
});

test('it shows that slide before the deck has started', async ({ talk, page }) => {
  const release = await holdBack(page, '**/*.js');
  await page.goto('./#/fermentation', { waitUntil: 'commit' });
  await expect(page.locator('#correction h2')).toBeVisible();
  await expect(page.locator('#cover')).toBeHidden();
  release();
  await talk.ready();
  await talk.expectAt('correction');
});

test('the page to read scrolls there, and the speaker view begins there', async ({ page }) => {
  await page.goto('./?view=read#/fermentation/2');
  await expect(page).toHaveURL(/\?view=read#\/correction$/);
  await expect(page.locator('#correction h2')).toBeInViewport();
  await expect(notice(page)).toBeVisible();
  const speaker = await new Speaker(page).open('zh', '#/fermentation/2');
  await speaker.expectAt('correction');
  await expect(notice(page)).toBeVisible();
});

test('a screen of the rehearsal is no slide, whatever its name', async ({ page }) => {
  expect(deck.moved).toHaveProperty('questions');
  await new Rehearsal(page).open('zh', 'questions');
  await expect(page).toHaveURL(/#\/questions$/);
  await expect(notice(page)).toHaveCount(0);
});

test('runs that were kept of slides that are gone can be looked back on', async ({ page }) => {
  const kept = evenings(Date.now());
  const runs = kept.runs.map((run) => ({
    ...run,
    visits: run.visits.map((visit) => ({
      ...visit,
      slide: `old-${visit.slide}`,
      stuck: [visit.from + 1000],
    })),
  }));
  const rehearsal = await new Rehearsal(page).open('zh', 'history');
  const backup = await backupOf({ ...kept, runs });
  await page.getByLabel('选备份文件').setInputFiles(backup);
  await expect(page.locator('.trend svg').first()).toBeVisible();
  await page
    .getByRole('link', { name: /^复盘：/ })
    .first()
    .click();
  await expect(page.locator('.review')).toContainText('old-cover');
  await rehearsal.goTo('today');
});
