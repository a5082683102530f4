import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { accessibilityProblems } from './axe.ts';
import { Rehearsal } from './rehearsal.ts';
import { backupOf, evenings } from './rehearsed.ts';
import { smallTalk } from './site.ts';
import { expect, test } from './talk.ts';

test.use(smallTalk);

/** What this machine keeps, and what came of the last thing one did with it. */
const data = (page: Page) => page.locator('.data');

async function importInto(page: Page, file: Awaited<ReturnType<typeof backupOf>>): Promise<void> {
  await page.getByLabel(/选备份文件|Choose a backup/).setInputFiles(file);
}

test('cards by keyboard: recalled, revealed, graded; what was missed comes once more, and counts once', async ({
  page,
}) => {
  const rehearsal = await new Rehearsal(page).open('zh', 'today');
  await expect(rehearsal.title).toHaveText('今天过 8 张卡');
  await expect(page.locator('.screen')).toContainText('还没有填面试在哪天');
  await rehearsal.press('Enter');
  await expect(page.locator('.cards')).toContainText('1 / 8 · 要点 · 新的');
  // Nothing is on the screen but the cue.
  await expect(page.locator('.answer')).toHaveCount(0);
  const first = await rehearsal.title.textContent();
  await rehearsal.press('1');
  await expect(rehearsal.title).toHaveText(first ?? '');
  await rehearsal.press('Enter');
  await expect(page.locator('.answer')).toBeFocused();
  await rehearsal.press('3');
  for (let card = 2; card <= 8; card += 1) {
    await expect(page.locator('.cards')).toContainText(`${card} / 9`);
    await rehearsal.press('Space', card % 2 === 0 ? '1' : '2');
  }
  await expect(page.locator('.cards')).toContainText('9 / 9 · 要点 · 再来一次');
  await expect(rehearsal.title).toHaveText(first ?? '');
  await rehearsal.press('Enter', '1');
  await expect(rehearsal.title).toHaveText('这一轮过完了');
  await expect(page.locator('.screen')).toContainText('8 张卡，直接说出来的有 4 张');
  await rehearsal.press('Enter');
  await expect(page.locator('.screen')).toContainText('今天已经过了 8 张');
  await expect(rehearsal.title).toHaveText('今天讲一遍');

  await page.reload();
  await rehearsal.ready();
  await expect(page.locator('.screen')).toContainText('今天该认识的新卡已经认识完了');
  await expect(page.locator('.readiness li').first()).toContainText(/见过 \d+ 个，\d+ 个不牢/);
});

test('a backup comes in, is looked back on, goes out with all of it, and comes in again after everything was deleted', async ({
  page,
}) => {
  const rehearsal = await new Rehearsal(page).open('zh', 'history');
  await expect(page.locator('.screen')).toContainText('还没有记录');
  await importInto(page, await backupOf(evenings(Date.now())));
  await expect(data(page)).toContainText('讲过的：新增 3，更新 0，没变 0');
  await expect(data(page)).toContainText('录音：新增 2');

  // Words and figures beside each drawing, and the drawing itself.
  const trends = page.locator('.trend');
  await expect(trends).toHaveCount(5);
  await expect(trends.locator('svg')).toHaveCount(5);
  await expect(trends.nth(1)).toContainText(/最近一次讲到了要点的 \d+%，上一次是 \d+%/);
  await trends.nth(1).getByText('看数字').click();
  await expect(trends.nth(1).getByRole('row')).toHaveCount(4);
  await expect(page.locator('.history')).toContainText('模拟面试，3 道题');

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /连录音一起导出/ }).click();
  const exported = await (await download).path();
  await expect(data(page)).toContainText(/已交给浏览器下载：rehearsal-\d{4}-\d\d-\d\d\.zip/);

  const runs = page.getByRole('link', { name: /^复盘：/ });
  await expect(runs).toHaveCount(3);
  await page
    .getByRole('button', { name: /^删除 / })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: '留着' }).click();
  await expect(runs).toHaveCount(3);
  await page
    .getByRole('button', { name: /^删除 / })
    .first()
    .click();
  await page.getByRole('dialog').getByRole('button', { name: '删掉' }).click();
  await expect(runs).toHaveCount(2);
  await expect(page.locator('.history')).toContainText('没有录音');

  await page.getByRole('button', { name: '全部删除…' }).click();
  const forGood = page.getByRole('dialog').getByRole('button', { name: '全部删除' });
  await expect(forGood).toBeDisabled();
  await page.getByRole('checkbox', { name: '我知道找不回来' }).check();
  await forGood.click();
  await expect(page.locator('.screen')).toContainText('还没有记录');

  const buffer = await readFile(exported);
  await importInto(page, { name: 'again.zip', mimeType: 'application/zip', buffer });
  await expect(data(page)).toContainText('讲过的：新增 3');
  await expect(runs).toHaveCount(3);
  await importInto(page, { name: 'again.zip', mimeType: 'application/zip', buffer });
  await expect(data(page)).toContainText('这份备份里没有新东西');

  // What is no backup says what it is and what to do, and changes nothing.
  const half = { name: 'half.zip', mimeType: 'application/zip', buffer: buffer.subarray(0, 900) };
  await importInto(page, half);
  await expect(data(page)).toContainText('备份不完整');
  await expect(data(page)).toContainText('这里的记录一条也没有动');
  await expect(runs).toHaveCount(3);

  // The plan of the day knows all of it.
  await rehearsal.goTo('today');
  await expect(page.locator('.screen')).toContainText('离面试还有 5 天');
});

test('the sheet of a version is one of paper, with a box for each of its points', async ({ page }) => {
  await new Rehearsal(page).open('en', 'sheet/2');
  await expect(page.locator('h1')).toHaveText('Tick while you listen: 2 minutes');
  const boxes = await page.locator('.sheet-slide ul > li').count();
  await expect(page.locator('.after')).toContainText(`of ${boxes}`);
  await page.getByText('Full', { exact: true }).click();
  await expect(page.locator('h1')).toHaveText('Tick while you listen: Full');
  expect(await page.locator('.sheet-slide ul > li').count()).toBeGreaterThan(boxes);
  await page.goBack();
  await expect(page.locator('h1')).toHaveText('Tick while you listen: 2 minutes');

  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sheets = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
  expect(
    sheets.map(([, width, height]) => `${Math.round(Number(width))} ${Math.round(Number(height))}`),
  ).toEqual(sheets.map(() => '595 842'));
  expect(sheets.length).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByRole('navigation')).toBeHidden();
});

for (const [language, colorScheme, width] of [
  ['zh', 'light', 1024],
  ['en', 'dark', 390],
] as const) {
  test(`axe finds nothing in what opens of what is kept and planned, and nothing is wider than ${width} pixels, ${language}, ${colorScheme}`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width, height: 768 });
    await page.emulateMedia({ colorScheme });
    const rehearsal = await new Rehearsal(page).open(language, 'history');
    await importInto(page, await backupOf(evenings(Date.now())));
    await expect(page.locator('.trend svg')).toHaveCount(5);
    const check = async (what: string): Promise<void> => {
      expect(await accessibilityProblems(page), what).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), what).toBeLessThanOrEqual(
        width,
      );
    };
    await page.getByRole('button', { name: /^(全部删除|Delete everything)…$/ }).click();
    await check('the question before everything is deleted');
    await rehearsal.press('Escape');
    await rehearsal.goTo('today');
    await rehearsal.press('Enter');
    await expect(page.locator('.cards')).toBeVisible();
    await check('a card');
    await rehearsal.press('Enter');
    await expect(page.locator('.answer')).toBeVisible();
    await check('a card with its answer');
  });
}

test('a date that is none is refused where it is typed, and an address that is none is told', async ({
  page,
}) => {
  const rehearsal = await new Rehearsal(page).open('en', 'run');
  const day = page.locator('input[type=date]');
  await day.fill('2027-11-30');
  await day.evaluate((input: HTMLInputElement) => {
    input.value = '20266-11-30';
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(page.locator('#interview-help')).toContainText('There is no such day');
  await page.goto(`${new URL(page.url()).pathname}?view=rehearse#/review/%E0%A4%A`);
  await expect(page.locator('.notice')).toContainText('There is no such screen');
  await page.evaluate(() => {
    location.hash = '#/run';
  });
  await rehearsal.ready();
  await expect(day).toHaveValue('2027-11-30');
});

test.describe('what goes wrong', () => {
  test.use({ provoked: /DateTimeFormat is not a constructor|Invalid time value|UnknownError: damaged/ });

  test('a screen that cannot be shown, or read, says so and leads on', async ({ page }) => {
    const rehearsal = await new Rehearsal(page).open('en', 'history');
    await importInto(page, await backupOf(evenings(Date.now())));
    await expect(data(page)).toContainText('Runs: 3');
    await page.evaluate(() => {
      const { DateTimeFormat } = Intl;
      Object.assign(window, { mend: () => Object.assign(Intl, { DateTimeFormat }) });
      Object.assign(Intl, {
        DateTimeFormat: () => {
          throw new RangeError('Invalid time value');
        },
      });
    });
    await rehearsal.goTo('today');
    await rehearsal.goTo('history');
    await expect(page.locator('.broken')).toContainText('This screen cannot be shown');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.broken').getByRole('button', { name: 'Export' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^rehearsal-.*\.zip$/);
    await page.evaluate('mend()');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(data(page)).toBeVisible();

    await page.evaluate(() => {
      const { getAll } = IDBObjectStore.prototype;
      Object.assign(window, { mend: () => Object.assign(IDBObjectStore.prototype, { getAll }) });
      Object.assign(IDBObjectStore.prototype, {
        getAll: () => {
          throw new DOMException('damaged', 'UnknownError');
        },
      });
      location.hash = '#/today';
    });
    await expect(page.getByRole('alert')).toContainText('could not be read or kept');
    await page.evaluate('mend()');
    await page.getByRole('button', { name: 'Try again' }).click();
    await rehearsal.ready();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});
