import type { BrowserContext, Page } from '@playwright/test';
import { type Language, languages } from '../src/deck/vocabulary.ts';
import { accessibilityProblems } from './axe.ts';
import { rush } from './rush.ts';
import { expect, pages, Talk, test } from './talk.ts';

/** The speaker view as a person uses it, in a window of its own beside the audience's. */
class Speaker {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(language: Language = 'zh', rest = ''): Promise<this> {
    await this.page.goto(`${pages[language]}?view=speaker${rest}`);
    return this.ready();
  }

  async ready(): Promise<this> {
    await expect(this.page.locator('.current .preview section.slide')).toBeVisible();
    await expect(this.page.locator('.script .text')).not.toBeEmpty();
    return this;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** `mirage/2`: where the address says the audience is. */
  async expectAt(place: string): Promise<void> {
    await expect(this.page).toHaveURL((url) => url.hash === `#/${place}`);
  }

  get title() {
    return this.page.locator('.current .preview :is(h1, h2)');
  }

  get script() {
    return this.page.locator('.script .text');
  }

  get face() {
    return this.page.locator('.face');
  }
}

async function openBoth(context: BrowserContext, talk: Talk, hash = '#/one-minute'): Promise<Speaker> {
  await talk.open('zh', hash);
  return new Speaker(await context.newPage()).open('zh', hash);
}

test('S opens it in a window of its own, at the slide and step one is at', async ({ talk, page }) => {
  await talk.open('zh', '#/one-minute/1');
  await talk.expectAt('one-minute/1');
  const opening = page.waitForEvent('popup');
  await talk.press('s');
  const speaker = await new Speaker(await opening).ready();
  await speaker.expectAt('one-minute/1');
  await expect(speaker.page.locator('.current > header')).toContainText('第 3 步 / 4');
  // A second S finds the same window.
  await page.bringToFront();
  await talk.press('s');
  await expect.poll(() => page.context().pages().length).toBe(2);
});

test('where windows are blocked, the page says so and offers a link that works', async ({
  talk,
  page,
  context,
}) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await talk.open('zh', '#/mirage');
  await talk.press('s');
  await expect(page.getByRole('dialog')).toContainText('浏览器拦下了新窗口');
  const opening = context.waitForEvent('page');
  await page.getByRole('dialog').getByRole('link').click();
  const speaker = await new Speaker(await opening).ready();
  await speaker.expectAt('mirage');
});

test('either window drives, and the other follows', async ({ talk, page, context }) => {
  const speaker = await openBoth(context, talk);
  await speaker.press('ArrowRight', 'ArrowRight');
  await talk.expectAt('one-minute/1');
  await speaker.press('ArrowLeft');
  await talk.expectAt('one-minute/0');
  await talk.press('ArrowRight', 'ArrowRight', 'ArrowRight');
  await talk.expectAt('definition');
  await speaker.expectAt('definition');
  await expect(speaker.title).toHaveText(/三样一起放大/);
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
  await speaker.page.getByRole('dialog').getByRole('textbox').fill('N04');
  await speaker.press('Enter');
  await talk.expectAt('why-scale');
  await speaker.press('End');
  await talk.expectAt('references');
  await speaker.press('Home');
  await talk.expectAt('cover');
});

test('the version can be chosen from either side', async ({ talk, page, context }) => {
  const speaker = await openBoth(context, talk, '#/loss-view');
  await speaker.press('v');
  await speaker.page.getByRole('dialog').getByRole('button', { name: '3 分钟' }).click();
  await expect(page).toHaveURL(/version=3/);
  await expect(talk.current).toHaveAttribute('id', 'mirage');
  await expect(speaker.page.locator('.current > header')).toContainText('3 分钟');
  await talk.press('v');
  await page.getByRole('dialog').getByRole('button', { name: '全文' }).click();
  await expect(speaker.page).not.toHaveURL(/version/);
  await expect(speaker.page.locator('.current > header')).toContainText('全文');
});

test('a window that was away catches up', async ({ talk, page, context }) => {
  const speaker = await openBoth(context, talk);
  await page.goto('about:blank');
  await expect(speaker.page.getByRole('alert')).toContainText('观众窗口不见了');
  await speaker.press('ArrowRight', 'ArrowRight');
  await talk.open('zh', '#/one-minute');
  await talk.expectAt('one-minute/1');
  await expect(speaker.page.locator('.status-lines')).toContainText('1 个，跟着走');

  await speaker.page.goto('about:blank');
  await talk.press('ArrowRight');
  await speaker.open('zh', '#/one-minute');
  await speaker.expectAt('one-minute/2');
  await speaker.page.reload();
  await speaker.ready();
  await speaker.expectAt('one-minute/2');
});

test('closed and opened again by hand, it is where the talk was shown last', async ({
  talk,
  page,
  context,
}) => {
  const speaker = await openBoth(context, talk, '#/mirage');
  await speaker.press('PageDown');
  await talk.expectAt('loss-view');
  await speaker.page.close();
  await page.close();
  const again = await new Speaker(await context.newPage()).open();
  await again.expectAt('loss-view');
  await expect(again.page.locator('.status-lines')).toContainText('没有观众窗口');
});

test('two audience windows, two speaker views, one talk', async ({ talk, context }) => {
  const speaker = await openBoth(context, talk);
  const second = new Talk(await context.newPage());
  await second.open('en', '#/cover');
  await second.expectAt('one-minute');
  // The one that came later speaks the language of the talk.
  await expect(second.page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  const other = await new Speaker(await context.newPage()).open();
  await expect(speaker.page.locator('.status-lines')).toContainText('2 个');
  await other.press('ArrowRight');
  for (const window of [talk, second, speaker, other]) await window.expectAt('one-minute/0');
  await other.press('k');
  await expect(speaker.page.getByRole('button', { name: '开始计时' })).toBeVisible();
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

test('frozen, the audience stays while the speaker looks ahead', async ({ talk, context }) => {
  const speaker = await openBoth(context, talk);
  await speaker.press('z', 'PageDown', 'PageDown', 'PageDown', 'PageDown');
  await expect(speaker.title).toHaveText(/三样一起放大/);
  await expect(speaker.page.locator('.banner')).toContainText('观众停在第 2 页');
  await talk.expectAt('one-minute');
  await speaker.press('Escape');
  await expect(speaker.title).toHaveText(/一分钟答案/);
  await talk.expectAt('one-minute');
  await speaker.press('z', 'PageDown', 'z');
  await talk.expectAt('one-minute/0');
  await speaker.press('PageDown');
  await talk.expectAt('one-minute/1');
});

test('the script changes its language without touching the audience, and the audience its own', async ({
  talk,
  page,
  context,
}) => {
  const speaker = await openBoth(context, talk);
  await expect(speaker.script).toHaveText(/大模型/);
  await speaker.press('n');
  await expect(speaker.script).toHaveAttribute('lang', 'en');
  await expect(speaker.script).toHaveText(/large model/i);
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await speaker.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(speaker.title).toHaveText(/one-minute answer/);
  await speaker.press('n', 'l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(speaker.title).toHaveText(/一分钟答案/);
  await expect(speaker.script).toHaveText(/大模型/);
});

test('the clock starts with the first move, pauses, and outlives a reload', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-03-01T20:00:00') });
  const speaker = await new Speaker(page).open('zh', '&version=3#/cover');
  await page.clock.runFor(5000);
  await expect(speaker.face).toHaveText('0:00');
  await expect(page.locator('.standing')).toHaveText('翻第一步就开始计时');
  await speaker.press('ArrowRight');
  await page.clock.runFor(42_000);
  await expect(speaker.face).toHaveText(/^0:4\d$/);
  await page.reload();
  await speaker.ready();
  const seconds = async () => {
    const [minutes = 0, rest = 0] = ((await speaker.face.textContent()) ?? '').split(':').map(Number);
    return 60 * minutes + rest;
  };
  await page.clock.runFor(30_000);
  await expect.poll(seconds).toBeGreaterThanOrEqual(72);
  await speaker.press('k');
  const paused = await seconds();
  await page.clock.runFor(60_000);
  expect(await seconds()).toBe(paused);
  await expect(page.locator('.standing')).toContainText('计时暂停');
  // A question was taken, the talk goes on: moving does not start the clock again by itself.
  await speaker.press('ArrowRight');
  await page.clock.runFor(5000);
  expect(await seconds()).toBe(paused);
  await speaker.press('0');
  await expect(speaker.face).toHaveText('0:00');
});

test('ahead, on time and behind are told in words', async ({ page }) => {
  await page.clock.install();
  const speaker = await new Speaker(page).open('zh', '&version=3#/cover');
  const standing = page.locator('.standing');
  await speaker.press('k');
  await page.clock.runFor(1000);
  await expect(standing).toHaveText('准时');
  await page.clock.runFor(60_000);
  await expect(standing).toHaveText(/^慢 \d+ 秒$/);
  await expect(page.locator('.bar').first()).toHaveClass(/over/);
  await speaker.press('End');
  await page.clock.runFor(1000);
  await expect(standing).toHaveText(/^快 (1 分|\d+ 秒)/);
  await expect(page.locator('.times')).toContainText('这是最后一节');
  await speaker.press('Home');
  await page.clock.runFor(1000);
  await expect(page.locator('.times')).toContainText(/本节剩下的不讲，后面还要 2:\d\d/);
});

test('what is no message of ours changes nothing and is counted', async ({ talk, page, context }) => {
  const speaker = await openBoth(context, talk, '#/mirage');
  const stranger = await context.newPage();
  await stranger.goto('./?view=read');
  await stranger.evaluate(() => {
    const channel = new BroadcastChannel('llm-talk.show');
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
    localStorage.setItem('llm-talk.show', '{"kind":"show"');
    localStorage.setItem('speaker.timer', '{"clock":1}');
  });
  await expect(speaker.page.locator('.status-lines')).toContainText('忽略了 6 条外来消息');
  await talk.expectAt('mirage');
  await speaker.expectAt('mirage');
  await expect(page.locator('.reveal.paused')).toHaveCount(0);
  await speaker.press('PageDown');
  await talk.expectAt('loss-view');
  await speaker.page.reload();
  await speaker.ready();
  await speaker.expectAt('loss-view');
});

test('an audience window that cannot be seen is reported', async ({ talk, page, context }) => {
  await page.addInitScript(() => {
    Object.defineProperty(document, 'visibilityState', {
      get: () => (document.documentElement.dataset.covered ? 'hidden' : 'visible'),
    });
  });
  const speaker = await openBoth(context, talk);
  const cover = (covered: string) =>
    page.evaluate((state) => {
      document.documentElement.dataset.covered = state;
      document.dispatchEvent(new Event('visibilitychange'));
    }, covered);
  await cover('yes');
  await expect(speaker.page.getByRole('alert')).toHaveText('观众窗口有 1 个看不见');
  await cover('');
  await expect(speaker.page.getByRole('alert')).toHaveCount(0);
});

test('the spotlight follows the pointer over the slide', async ({ talk, page, context }) => {
  const speaker = await openBoth(context, talk);
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

test('sources, keys and the size of the script are at hand', async ({ page }) => {
  const speaker = await new Speaker(page).open('zh', '#/mirage');
  await speaker.press('c');
  await expect(page.getByRole('dialog')).toContainText('N18');
  await speaker.press('Escape', '?');
  await expect(page.getByRole('dialog')).toContainText('冻结观众');
  await speaker.press('Escape', '+', '+');
  const size = await speaker.script.evaluate((text) => getComputedStyle(text).fontSize);
  expect(size).toBe('30px');
  await speaker.press('w');
  await expect(page.locator('.current')).toBeHidden();
  await page.reload();
  await speaker.ready().catch(() => undefined);
  await expect(page.locator('.current')).toBeHidden();
  await expect(speaker.script).toHaveCSS('font-size', '30px');
});

test('keys that come faster than the page are all taken, each by the panel that is open then', async ({
  page,
}) => {
  const speaker = await new Speaker(page).open('zh', '#/mirage');
  const dialog = page.getByRole('dialog');
  await rush(page, 'c', 'Escape', '?');
  await expect(dialog).toContainText('冻结观众');
  await rush(page, 'Escape', 'g', 'N', '0', '4');
  await expect(dialog.getByRole('textbox')).toHaveValue('N04');
  await expect(dialog.getByRole('button').nth(1)).toBeVisible();
  await rush(page, 'Enter', ' ');
  await expect(dialog).toHaveCount(0);
  await speaker.expectAt('generalise');
  await rush(page, '?', 'Escape', '?', 'Escape', '?');
  await expect(dialog).toContainText('冻结观众');
  await dialog.getByRole('button').click();
  await expect(dialog).toHaveCount(0);
});

test('the part of the script that belongs to the step stands out', async ({ page }) => {
  const speaker = await new Speaker(page).open('zh', '#/one-minute');
  const now = page.locator('.script .now');
  const before = await now.first().textContent();
  await speaker.press('ArrowRight');
  await expect(now.first()).not.toHaveText(before ?? '');
  await expect(page.locator('.script .said').first()).toHaveText(before ?? '');
});

test('the screen is kept awake while the clock runs', async ({ page }) => {
  await page.addInitScript(() => {
    const sentinel = Object.assign(new EventTarget(), { released: false, release: async () => undefined });
    Object.defineProperty(navigator, 'wakeLock', { value: { request: async () => sentinel } });
  });
  const speaker = await new Speaker(page).open('zh', '#/cover');
  await expect(page.locator('.status-lines')).toContainText('开始计时后打开');
  await speaker.press('k');
  await expect(page.locator('.status-lines')).toContainText('屏幕常亮：开');
});

test('with the keyboard alone every button can be reached and pressed', async ({ page }) => {
  await new Speaker(page).open('zh', '#/cover');
  const reached = new Set<string>();
  for (let press = 0; press < 25; press += 1) {
    await page.keyboard.press('Tab');
    reached.add(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
  }
  for (const name of ['下一步 →', '冻结观众 Z', '开始计时 K', '快捷键 ?']) expect(reached).toContain(name);
  await page.getByRole('button', { name: '下一步' }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/#\/one-minute$/);
});

for (const language of languages) {
  test(`axe finds nothing in it, its panels and on a tablet, ${language}`, async ({ page }) => {
    const speaker = await new Speaker(page).open(language, '#/mirage');
    expect(await accessibilityProblems(page)).toEqual([]);
    for (const key of ['g', 'c', 'v', '?']) {
      await speaker.press(key);
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await accessibilityProblems(page), key).toEqual([]);
      await speaker.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
    }
    for (const [width, height] of [
      [820, 1180],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await accessibilityProblems(page), `${width}`).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, 'nothing makes the page scroll sideways').toBeLessThanOrEqual(0);
      await page.mouse.move(width / 2, 300);
      await page.mouse.wheel(0, 9000);
      await expect(page.locator('.controls')).toBeInViewport();
      await expect(page.locator(width < 600 ? '.following .preview' : '.script .text')).toBeInViewport();
      await page.mouse.wheel(0, -9000);
    }
  });
}

test('it loads the deck once, and the deck loads nothing of it', async ({ page, context, talk }) => {
  const asked = new Map<Page, string[]>();
  const watch = (window: Page): void => {
    asked.set(window, []);
    window.on('request', (request) => asked.get(window)?.push(new URL(request.url()).pathname));
  };
  watch(page);
  await talk.open();
  await page.waitForLoadState('networkidle');
  const own = await context.newPage();
  watch(own);
  await new Speaker(own).open();
  await own.waitForLoadState('networkidle');
  const view = (path: string) => /\/assets\/start-.*\.(js|css)$/.test(path);
  expect(asked.get(page)?.filter(view)).toEqual([]);
  expect(asked.get(own)?.filter(view)).toHaveLength(2);
  expect(asked.get(own)?.filter((path) => path.endsWith('/'))).toHaveLength(1);
  expect(own.frames()).toHaveLength(1);
});
