import { Rehearsal } from './rehearsal.ts';
import { backupOf, twoEvenings } from './rehearsed.ts';
import { smallTalk } from './site.ts';
import { expect, test } from './talk.ts';

test.use(smallTalk);

test('a run is reviewed by keyboard alone: ticked, typed in, compared, and kept', async ({ page }) => {
  const rehearsal = await new Rehearsal(page).open('zh', 'history');
  await page.locator('input[type=file]').setInputFiles(await backupOf(twoEvenings(Date.now())));
  await expect(page.getByRole('link', { name: /^复盘：/ })).toHaveCount(2);
  await page
    .getByRole('link', { name: /^复盘：/ })
    .first()
    .press('Enter');

  // Nine seconds were planned for the first slide, and thirty used.
  await expect(rehearsal.title).toContainText('下一次改');
  await expect(page.locator('.review-advice')).toContainText('超了 21 秒');
  await expect(page.locator('.kicker')).toContainText('第 2 次 · 2 分钟');
  const points = page.getByRole('group', { name: '一杯好茶只要四样' });
  await expect(points.getByRole('checkbox')).toHaveCount(2);

  const brew = points.getByRole('checkbox', { name: /^2 克茶泡 6 分钟/ });
  await brew.press(' ');
  await expect(brew).not.toBeChecked();
  await expect(page.locator('.review-points')).toContainText('漏了 1 个');
  await expect(page.locator('.review-advice')).toContainText('没有说到“2 克茶泡 6 分钟');
  const row = page.getByRole('row', { name: /只要四样/ }).first();
  await expect(row).toContainText('1 / 2');
  await row.getByRole('button', { name: /1 \/ 2/ }).press('Enter');
  await expect(points.getByRole('checkbox').first()).toBeFocused();

  // What the system's voice typing would have written; two characters are misheard.
  await page.getByRole('textbox', { name: '讲了什么' }).fill('同一种树，嗯，做出六类。两课茶，泡六分中。');
  await page.getByRole('button', { name: '存下来，找找要点' }).press('Enter');
  await expect(page.locator('.review-dictation')).toContainText('听到 2 个要点');
  await expect(page.locator('.review-transcript u')).toHaveText('嗯');

  await page.reload();
  await rehearsal.ready();
  await expect(brew).not.toBeChecked();
  await expect(page.locator('.review-transcript')).toContainText('六分中');

  const other = page.getByRole('combobox', { name: '跟哪一次比' });
  await other.press('ArrowDown');
  await expect(page.locator('.review-compare tbody tr')).toHaveCount(8);
  await expect(page.locator('.review-compare tbody tr').last()).toContainText('3:30');
});

test('a proposal counts only when a person has confirmed it', async ({ page }) => {
  const rehearsal = await new Rehearsal(page).open('zh', 'history');
  const kept = twoEvenings(Date.now());
  const runs = kept.runs.map((run) => ({ ...run, findings: [] }));
  await page.locator('input[type=file]').setInputFiles(await backupOf({ ...kept, runs, recalls: [] }));
  await expect(page.getByRole('link', { name: /^复盘：/ })).toHaveCount(2);
  await rehearsal.goTo('review/run-1');
  await expect(page.locator('.review-table')).toContainText('还没勾');
  await page.getByRole('textbox', { name: '讲了什么' }).fill('同一种茶树，做法不同才有六类。');
  await page.getByRole('button', { name: '存下来，找找要点' }).press('Enter');
  const line = page.getByRole('checkbox', { name: /^同一种茶树，做法不同/ });
  await expect(line).toBeChecked();
  await expect(page.locator('.review-points')).toContainText('听写里听到了');
  await page.getByRole('button', { name: '勾完了，记进复习' }).press('Enter');
  await expect(page.locator('.review-points')).not.toContainText('听写里听到了');
  await expect(page.locator('.review-points')).toContainText('说到 1 个');
});
