import { readFile } from 'node:fs/promises';
import { languages } from '../src/deck/vocabulary.ts';
import { accessibilityProblems } from './axe.ts';
import { backupOf, twoEvenings } from './kept.ts';
import { Rehearsal } from './rehearsal.ts';
import { expect, type Page, test } from './talk.ts';

const chooseBackup = (page: Page, name: string, buffer: Buffer) =>
  page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/zip', buffer });

test('everything goes into one file and comes back; a bad file changes nothing', async ({ page }) => {
  const rehearsal = await new Rehearsal(page).open('zh', 'history');
  const backup = await backupOf(twoEvenings(Date.now()));
  const outcome = page.getByRole('status').filter({ hasText: /导入|备份/ });

  for (const [name, bytes, trouble] of [
    ['notes.txt', Buffer.from('讲稿'), '这不是排练的备份'],
    ['half.zip', backup.subarray(0, backup.length / 2), '备份不完整'],
  ] as const) {
    await chooseBackup(page, name, bytes);
    await expect(outcome).toContainText(trouble);
    await expect(outcome).toContainText('这里的记录一条也没有动');
  }

  await chooseBackup(page, 'rehearsal.zip', backup);
  await expect(outcome).toContainText('讲过的：新增 2');
  await expect(page.getByRole('link', { name: /^复盘：/ })).toHaveCount(2);
  // The same once more: nothing is there twice.
  await chooseBackup(page, 'rehearsal.zip', backup);
  await expect(outcome).toContainText('没有新东西');
  // Two runs are a trend, drawn and told.
  await expect(page.locator('svg').first()).toBeVisible();

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出记录' }).click();
  const exported = await (await downloading).path();

  await page.getByRole('button', { name: '全部删除' }).click();
  await page.getByRole('checkbox', { name: '我知道找不回来' }).check();
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('dialog').getByRole('button', { name: '全部删除' }).click(),
  ]);
  await rehearsal.goTo('history');
  await expect(page.locator('.screen')).toContainText('还没有记录');
  await chooseBackup(page, 'rehearsal.zip', await readFile(exported));
  await expect(outcome).toContainText('讲过的：新增 2');
  await expect(outcome).toContainText('追问：新增 1');
});

test('cards are recalled by keyboard alone, without a network, and are not due again today', async ({
  page,
  context,
}) => {
  const rehearsal = await new Rehearsal(page).open('zh', 'history');
  await chooseBackup(page, 'rehearsal.zip', await backupOf(twoEvenings(Date.now())));
  await expect(page.getByRole('status').filter({ hasText: '导入完成' })).toBeVisible();
  await context.setOffline(true);
  await rehearsal.goTo('today');
  await expect(page.locator('.screen')).toContainText('离面试还有 5 天');
  const title = await rehearsal.title.textContent();
  const cards = Number(/\d+/.exec(title ?? '')?.[0]);
  expect(cards).toBeGreaterThan(3);
  await rehearsal.press('Enter');
  for (const grade of ['1', '2', '1']) {
    await expect(page.locator('.cards')).toContainText('看答案');
    await rehearsal.press('Enter', grade);
  }
  await rehearsal.press('Escape');
  await expect(rehearsal.title).toHaveText(`今天过 ${cards - 3} 张卡`);
  await expect(page.locator('.screen')).toContainText('今天已经过了 3 张');
});

for (const language of languages) {
  test(`axe finds nothing on any screen, light, dark and on a phone, ${language}`, async ({ page }) => {
    test.slow();
    const rehearsal = await new Rehearsal(page).open(language, 'history');
    await chooseBackup(page, 'rehearsal.zip', await backupOf(twoEvenings(Date.now())));
    await expect(page.locator('svg').first()).toBeVisible();
    const screens = ['history', 'today', 'run', 'review/run-1', 'questions', 'questions/B01', 'sheet/3'];
    const problems: Record<string, unknown> = {};
    for (const look of ['light', 'dark', 'phone'] as const) {
      await page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light' });
      if (look === 'phone') await page.setViewportSize({ width: 390, height: 844 });
      for (const screen of screens) {
        await rehearsal.goTo(screen);
        const found = await accessibilityProblems(page);
        if (found.length > 0) problems[`${screen}, ${look}`] = found;
        // Nothing is pushed out of the window; what is wide scrolls within itself.
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        if (wide) problems[`${screen}, ${look}, width`] = 'wider than the window';
      }
    }
    expect(problems).toEqual({});
  });
}
