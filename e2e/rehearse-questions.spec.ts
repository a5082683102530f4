import { questions } from './deck/questions.ts';
import { Rehearsal } from './rehearsal.ts';
import { smallTalk } from './site.ts';
import { expect, test } from './talk.ts';

test.use(smallTalk);

test('a mock interview by keyboard alone, from the deck to its summary, and back after a reload', async ({
  talk,
  page,
}) => {
  await talk.openVersion('2', 'zh', '#/bars');
  await talk.press('r');
  const rehearsal = await new Rehearsal(page).ready();
  await expect(page.getByRole('radio', { name: '2 分钟' })).toBeChecked();
  await page.getByRole('link', { name: '追问' }).press('Enter');
  await page.getByRole('button', { name: '5 道题' }).press('Enter');

  const asked: string[] = [];
  const place = page.locator('.ask-head');
  for (let turn = 1; turn <= 5; turn += 1) {
    await expect(place).toContainText(`模拟面试 · ${turn} / 5`);
    const question = await rehearsal.title.textContent();
    asked.push(question ?? '');
    // No point is on the screen before one has answered.
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await rehearsal.press('Enter', '1', '2', '2');
    await expect(page.getByRole('checkbox').first()).toBeChecked();
    await expect(page.getByRole('checkbox').nth(1)).not.toBeChecked();
    if (turn === 2) {
      await page.reload();
      await rehearsal.ready();
      await page.getByRole('button', { name: '接着上次的面试（第 2 题 / 5）' }).press('Enter');
      await expect(rehearsal.title).toHaveText(question ?? '');
      await rehearsal.press('Enter', '1');
    }
    await rehearsal.press('Enter');
  }
  expect(new Set(asked).size).toBe(5);

  const points = questions
    .filter(({ question }) => asked.includes(question.zh))
    .reduce((sum, { keyPoints }) => sum + keyPoints.length, 0);
  await expect(rehearsal.title).toHaveText('这场面试');
  await expect(page.locator('.screen')).toContainText(`${points} 个要点讲到了 5 个`);
  await expect(page.getByRole('row')).toHaveCount(6);

  // What was answered is still known tomorrow.
  await page.reload();
  await rehearsal.ready();
  const [first = ''] = asked;
  await expect(page.getByRole('button', { name: first })).toContainText(/上次 1 \/ \d/);
});

test('one question leads to a follow-up on what was left out, and the clock says when to stop', async ({
  page,
}) => {
  await page.clock.install();
  const rehearsal = await new Rehearsal(page).open('en', 'questions');
  const b02 = questions.find(({ id }) => id === 'B02');
  await page.getByRole('button', { name: b02?.question.en ?? '' }).click();
  await expect(page.getByRole('timer')).toHaveText('0:00 / 0:40');
  await page.clock.runFor(41_000);
  await expect(page.getByRole('timer')).toHaveText('0:41 / 0:40');
  await expect(page.locator('.ask')).toContainText('Past 40 s: wrap it up');
  await rehearsal.press('Enter');
  await expect(page.locator('.ask')).toContainText(b02?.trap.en ?? '');
  await rehearsal.press('c');
  await expect(page.locator('.evidence')).toContainText('ISO 20715');
  await rehearsal.press('a');
  await expect(page.getByRole('timer')).toHaveText('0:00 / 0:40');
  await rehearsal.press('Enter');
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', { name: 'Take the follow-up' }).click();
  // Nothing was left out: the hardest of its follow-ups comes.
  const c01 = questions.find(({ id }) => id === 'C01');
  await expect(rehearsal.title).toHaveText(c01?.question.en ?? '');
  await rehearsal.press('Escape');
  await expect(rehearsal.title).toHaveText('What an interviewer will ask');
});
