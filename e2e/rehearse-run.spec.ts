import { accessibilityProblems } from './axe.ts';
import { RunScreen, shortSlides } from './run-screen.ts';
import { smallTalk } from './site.ts';
import { expect, test } from './talk.ts';

test.use(smallTalk);

const noMicrophone = (): void => {
  navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('none', 'NotFoundError'));
};

test('a run by keyboard alone, from the deck to its review, with no microphone and no network', async ({
  talk,
  page,
  context,
}) => {
  await page.addInitScript(noMicrophone);
  await talk.openVersion('2');
  await talk.press('r');
  const run = await new RunScreen(page).ready();
  await context.setOffline(true);
  await page.getByRole('button', { name: '试一下麦克风' }).press('Enter');
  await expect(page.locator('.microphone')).toContainText('没有找到麦克风');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('radio', { name: '讲稿' }).press('ArrowRight');
  await run.begin();
  await expect(run.ear).toHaveText('没有麦克风：只计时，不录音');
  await expect(page.locator('.run-head')).toContainText('第 1 / 7 页');
  await run.press('ArrowRight');
  await expect(page.locator('.run-head')).toContainText('第 2 / 7 页');
  await expect(page.locator('.run-text')).toHaveCount(0);
  await run.press('h', 'm');
  await expect(page.locator('.run-text')).not.toBeEmpty();
  await expect(run.word).toHaveText('记下了，这里卡住过');
  expect(await accessibilityProblems(page)).toEqual([]);
  await run.press('h', 'ArrowLeft', 'Escape');
  await expect(page.getByRole('dialog')).toContainText('这一遍不要了吗？');
  await run.press('Escape', 'e');
  await expect(page.getByRole('dialog')).toContainText('后面还有 6 页');
  await run.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await run.walkToLast();
  await run.press('e');
  await run.expectReview();
  const kept = await run.kept();
  expect(kept).toMatchObject({ state: 'complete', version: '2', help: 'cue', voice: null, heard: [] });
  expect(kept?.visits.map(({ peeks, stuck }) => [peeks.length, stuck.length])).toEqual([
    [0, 0],
    [1, 1],
    ...shortSlides.map(() => [0, 0]),
  ]);
});

test('the clock goes on in one tab only, and a page that is lost loses no more than its slide', async ({
  page,
  context,
}) => {
  await page.clock.install();
  await page.addInitScript(noMicrophone);
  const run = await new RunScreen(page).openRun();
  await run.begin('开始', page.clock);
  await expect(page.locator('.run-head')).toContainText('第 1 / 7 页');
  await expect(async () => {
    await page.clock.runFor(1000);
    await expect(run.word).toHaveText('该翻页了', { timeout: 1 });
  }).toPass({ intervals: [0] });
  await expect(page.locator('.run-head')).toContainText(/这一页超了 \d+ 秒/);
  await run.press('p');
  await expect(run.word).toHaveText('停着：不计时，也不录音');
  const face = (await run.clock.textContent()) ?? '';
  expect(face).toMatch(/^0:\d\d \/ 2:00$/);
  await page.clock.runFor(60_000);
  await expect(run.clock).toHaveText(face);
  await run.press('ArrowRight', 'p');
  await expect(run.word).toHaveText('');
  await expect.poll(async () => (await run.kept())?.visits.length).toBe(2);
  const said = await run.kept();

  // Another tab may look, but not begin; what the first goes on with there is lost with it.
  const other = new RunScreen(await context.newPage());
  await other.page.addInitScript(noMicrophone);
  await other.page.goto('./?view=rehearse#/run');
  await other.ready();
  await expect(other.page.locator('.screen')).toContainText(/2 分钟，讲到第 2 页“.+”，用了 \d+ 秒/);
  await other.page.getByRole('button', { name: '接着讲' }).click();
  await expect(other.page.getByRole('alert')).toContainText('另一个标签页正在排练');

  await page.clock.runFor(9000);
  await page.close();
  const held = () => other.page.evaluate(async () => (await navigator.locks.query()).held?.length);
  await expect.poll(held).toBe(0);
  await other.begin('接着讲', other.page.clock);
  await expect(other.page.locator('.run-head')).toContainText('第 2 / 7 页');
  await other.press('ArrowRight');
  await expect.poll(async () => (await other.kept())?.visits.length).toBe(3);

  await other.page.reload();
  await other.ready();
  await expect(other.page.locator('.screen')).toContainText('讲到第 3 页');
  expect(await accessibilityProblems(other.page)).toEqual([]);
  await other.page.getByRole('button', { name: '就算到这里' }).click();
  await other.expectReview();
  const kept = await other.kept();
  expect(kept).toMatchObject({ id: said?.id, started: said?.started, state: 'stopped' });
  expect(kept?.visits).toHaveLength(2);
  expect(kept?.visits[0]).toEqual(said?.visits[0]);
  expect(kept?.visits[1]).toMatchObject({ slide: said?.visits[1]?.slide, from: said?.visits[0]?.to });
});
