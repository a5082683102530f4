import type { Page } from '@playwright/test';
import { smallTalk } from './site.ts';
import { openBoth } from './speaker.ts';
import { expect, test } from './talk.ts';

test.use(smallTalk);

test('either window drives, and the other follows; the spotlight follows the pointer', async ({
  talk,
  page,
  context,
}) => {
  const speaker = await openBoth(context, talk);
  await speaker.press('ArrowRight', 'ArrowRight');
  await talk.expectAt('steps/1');
  await speaker.press('ArrowLeft');
  await talk.expectAt('steps/0');
  await talk.press('ArrowRight', 'ArrowRight', 'ArrowRight');
  await talk.expectAt('verdicts');
  await speaker.expectAt('verdicts');
  await expect(speaker.title).toHaveText(/只有一条/);
  await expect(speaker.page.locator('.following .preview .current-fragment').first()).toBeAttached();

  await speaker.press('b');
  await expect(page.locator('.reveal.paused')).toBeVisible();
  await expect(speaker.page.locator('.banner')).toHaveText('观众看到的是黑屏');
  await talk.press('b');
  await expect(speaker.page.locator('.banner')).toHaveCount(0);
  await speaker.press('d');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await talk.press('d');
  await expect(speaker.page.locator('.current .preview')).toHaveCSS('color-scheme', 'light');

  await speaker.press('g');
  await speaker.page.getByRole('dialog').getByRole('searchbox').fill('O1');
  await speaker.press('Enter');
  await talk.expectAt('lines');
  await speaker.press('End');
  await talk.expectAt('references');
  await speaker.press('Home');
  await talk.expectAt('cover');

  const preview = speaker.page.locator('.current .preview');
  await preview.hover();
  await expect(page.locator('.spot')).toHaveCount(0);
  await speaker.press('x');
  await speaker.page.mouse.move(40, 40);
  await preview.hover();
  await expect(page.locator('.spot')).toHaveCSS('--x', /^6\d\d(\.\d+)?px$/);
  await speaker.press('x');
  await expect(page.locator('.spot')).toHaveCount(0);
});

test('the version can be chosen from either side', async ({ talk, page, context }) => {
  const speaker = await openBoth(context, talk, '#/bars');
  await speaker.press('v');
  await speaker.page.getByRole('dialog').getByRole('button', { name: '2 分钟' }).click();
  await expect(page).toHaveURL(/version=2/);
  await expect(talk.current).toHaveAttribute('id', 'lines');
  await expect(speaker.page.locator('.current > header')).toContainText('2 分钟');
  await talk.press('v');
  await page.getByRole('dialog').getByRole('button', { name: '全文' }).click();
  await expect(speaker.page).not.toHaveURL(/version/);
  await expect(speaker.page.locator('.current > header')).toContainText('全文');
});

test('500 rapid moves from both sides end in the same place everywhere', async ({ talk, page, context }) => {
  const speaker = await openBoth(context, talk, '#/cover');
  const drive = (window: Page, moves: number) =>
    window.evaluate(async (count) => {
      let random = count;
      for (let move = 0; move < count; move += 1) {
        random = (random * 48271) % 2147483647;
        const [key, keyCode] = random % 3 === 0 ? ['ArrowLeft', 37] : ['ArrowRight', 39];
        document.dispatchEvent(
          new KeyboardEvent('keydown', { key, keyCode: keyCode as number, bubbles: true }),
        );
        if (move % 10 === 0) await new Promise((done) => setTimeout(done));
      }
    }, moves);
  await Promise.all([drive(page, 100), drive(speaker.page, 400)]);
  await expect(async () => {
    const places = await Promise.all(
      [page, speaker.page].map((window) => window.evaluate(() => location.hash)),
    );
    expect(places[0]).toBe(places[1]);
    expect(await talk.current.getAttribute('id')).toBe(places[0]?.split('/')[1]);
  }).toPass();
  // Nobody is still on the way: one more move is followed by both.
  await speaker.press('Home');
  await talk.expectAt('cover');
  await speaker.expectAt('cover');
});

test('frozen, the audience stays while the speaker looks ahead; the script has a language of its own', async ({
  talk,
  page,
  context,
}) => {
  const speaker = await openBoth(context, talk);
  await speaker.press('z', 'PageDown', 'PageDown', 'PageDown', 'PageDown');
  await expect(speaker.title).toHaveText(/只有一条/);
  await expect(speaker.page.locator('.banner')).toContainText('观众停在第 2 页');
  await talk.expectAt('steps');
  await speaker.press('Escape');
  await expect(speaker.title).toHaveText(/只要四样/);
  await talk.expectAt('steps');
  await speaker.press('z', 'PageDown', 'z');
  await talk.expectAt('steps/0');
  await speaker.press('PageDown');
  await talk.expectAt('steps/1');

  await speaker.press('Home', 'PageDown');
  await talk.expectAt('steps');
  await expect(speaker.script).toHaveText(/叶子/);
  await speaker.press('n');
  await expect(speaker.script).toHaveAttribute('lang', 'en');
  await expect(speaker.script).toHaveText(/leaf/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await speaker.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(speaker.title).toHaveText(/four things/);
  await speaker.press('n', 'l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(speaker.title).toHaveText(/只要四样/);
  await expect(speaker.script).toHaveText(/叶子/);
});

test('what is no message of ours changes nothing and is counted', async ({ talk, page, context }) => {
  const speaker = await openBoth(context, talk, '#/bars');
  const stranger = await context.newPage();
  await stranger.goto('./?view=read');
  await stranger.evaluate(() => {
    const channel = new BroadcastChannel('tea.show');
    const good = {
      talk: 'llm-talk',
      protocol: 1,
      from: 'stranger-1',
      by: 'stranger-1',
      kind: 'show',
      tick: 1e6,
    };
    const show = { slide: 'cover', step: -1, version: 'full', language: 'zh', theme: null, black: true };
    for (const message of [
      'Reveal.slide(0)',
      { method: 'slide', args: [0] },
      { ...good, show: { ...show, slide: '<img src=x onerror=alert(1)>' } },
      { ...good, protocol: 99, show },
      { ...good, show, extra: '() => alert(1)' },
    ])
      channel.postMessage(message);
    localStorage.setItem('tea.show', '{"kind":"show"');
    localStorage.setItem('tea.speaker.timer', '{"clock":1}');
  });
  await expect(speaker.page.locator('.status-lines')).toContainText('忽略了 6 条外来消息');
  await talk.expectAt('bars');
  await speaker.expectAt('bars');
  await expect(page.locator('.reveal.paused')).toHaveCount(0);
  await speaker.press('PageDown');
  await talk.expectAt('long-table');
  await speaker.page.reload();
  await speaker.ready();
  await speaker.expectAt('long-table');
});
