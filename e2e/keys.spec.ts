import { languages } from '../src/core/model/languages.ts';
import { rush } from './rush.ts';
import { smallTalk } from './site.ts';
import { expect, holdBack, pages, test } from './talk.ts';

test.use(smallTalk);

test('arrows, space and a clicker walk forward and back, Home and End to the ends', async ({ talk }) => {
  await talk.open();
  const ids = await talk.ids();
  const [first = '', second = ''] = ids;
  await talk.expectAt(first);
  for (const [forward, back] of [
    ['ArrowRight', 'ArrowLeft'],
    ['ArrowDown', 'ArrowUp'],
    ['Space', 'Shift+Space'],
    ['PageDown', 'PageUp'],
  ] as const) {
    await talk.press(forward);
    await talk.expectAt(second);
    await talk.press(back);
    await talk.expectAt(first);
  }
  await talk.press('End');
  // The last slide that counts: backup slides come after it.
  await expect(talk.current).toHaveAttribute('id', 'references');
  await talk.press('Home');
  await expect(talk.current).toHaveAttribute('id', first);
});

test('steps come one by one and are in the address, and light the nodes of a diagram in order', async ({
  talk,
}) => {
  await talk.open('zh', '#/steps');
  await talk.expectAt('steps');
  await expect(talk.current.locator('.statement')).toBeVisible();
  const facts = talk.current.locator('.facts li');
  await expect(facts.first()).toBeHidden();
  await talk.press('ArrowRight');
  await talk.expectAt('steps/0');
  await expect(facts.first()).toBeVisible();
  await expect(facts.nth(1)).toBeHidden();
  await talk.press('ArrowRight');
  await talk.expectAt('steps/1');
  await expect(facts.nth(1)).toBeVisible();
  await expect(facts.nth(2)).toBeHidden();

  await talk.goTo('flowchart', '');
  const nodes = talk.current.locator('.diagram .step');
  const fill = (index: number) =>
    nodes.nth(index).evaluate((node) => {
      const shape = node.querySelector('rect, polygon, path, circle');
      return shape ? getComputedStyle(shape).fill : '';
    });
  const before = await fill(0);
  await expect(nodes.first()).toBeVisible();
  await talk.press('ArrowRight');
  await talk.expectAt('flowchart/0');
  await expect(talk.current.locator('.current-fragment').first()).toHaveAttribute('data-fragment-index', '0');
  expect(await fill(0)).not.toBe(before);
  await talk.press('ArrowRight');
  await expect(talk.current.locator('.current-fragment').first()).toHaveAttribute('data-fragment-index', '1');
});

test('O and Esc open and close the overview; it shows every slide whole, and a click opens one', async ({
  talk,
  page,
}) => {
  await talk.open();
  for (const key of ['Escape', 'o']) {
    await talk.press(key);
    await expect(page.locator('.reveal.overview')).toBeVisible();
    await talk.press(key);
    await expect(page.locator('.reveal.overview')).toHaveCount(0);
  }
  const ids = await talk.ids();
  await talk.press('o');
  const slides = page.locator('.slides > section');
  const boxes = await slides.evaluateAll((all) =>
    all.map((slide) => {
      const { left, right, top, bottom } = slide.getBoundingClientRect();
      return { left, right, top, bottom };
    }),
  );
  for (const [index, box] of boxes.entries()) {
    expect(box.right - box.left).toBeGreaterThan(200);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(1280);
    const next = boxes[index + 1];
    if (next) expect(next.left >= box.right || next.top >= box.bottom, 'no slide lies on another').toBe(true);
  }
  await slides.nth(4).click({ position: { x: 20, y: 20 } });
  await expect(page.locator('.reveal.overview')).toHaveCount(0);
  await talk.expectAt(ids[4] ?? '');
});

test('F fills the screen, B blackens it and nothing moves behind, D darkens it and is remembered', async ({
  talk,
  page,
}) => {
  await talk.open();
  const full = () => page.evaluate(() => document.fullscreenElement !== null);
  await talk.press('f');
  await expect.poll(full).toBe(true);
  await talk.press('f');
  await expect.poll(full).toBe(false);

  const overlay = page.locator('.pause-overlay');
  await talk.press('b');
  await expect(overlay).toBeVisible();
  await talk.press('ArrowRight', 'l', 'd', '?', '/', 'v');
  await expect(overlay).toBeVisible();
  await talk.press('b');
  await expect(overlay).toBeHidden();
  await expect(talk.current).toHaveAttribute('id', 'cover');
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined();

  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await paper();
  await talk.press('d');
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.reload();
  await talk.ready();
  expect(await paper()).toBe(dark);
  await talk.press('d');
  expect(await paper()).toBe(light);
});

test('a search that is faster than the words it needs goes there when they come', async ({ talk, page }) => {
  const release = await holdBack(page, '**/facts*.json');
  await talk.open();
  await talk.press('g');
  await page.getByRole('searchbox').fill('teapot effect');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status')).not.toBeEmpty();
  release();
  await talk.expectAt('timeline');
});

for (const language of languages) {
  test(`G and / find a slide by number, by its words in both languages, by a claim and by a paper, ${language}`, async ({
    talk,
    page,
  }) => {
    await talk.open(language);
    const ids = await talk.ids();
    await talk.press('g');
    await page.getByRole('searchbox').fill('5');
    await page.keyboard.press('Enter');
    await talk.expectAt(ids[4] ?? '');
    for (const words of ['ISO 3103', language === 'zh' ? '萎凋' : 'withered']) {
      await talk.press('/');
      await page.getByRole('searchbox').fill(words);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await expect(talk.current).toContainText(new RegExp(words, 'i'));
    }
    await talk.press('g');
    await page.getByRole('searchbox').fill('qqqq');
    await expect(page.getByRole('status')).not.toBeEmpty();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);

    for (const [words, slide] of [
      ['N04', 'verdicts'],
      ['teapot effect', 'timeline'],
    ] as const) {
      await talk.press('g');
      await page.getByRole('searchbox').fill(words);
      await expect(page.locator('.found li').first()).toBeVisible();
      await page.keyboard.press('Enter');
      await talk.expectAt(slide);
    }

    await talk.press('g');
    await page.getByRole('searchbox').fill(language === 'zh' ? 'curdle' : '结块');
    await page.keyboard.press('Enter');
    await talk.expectAt('columns');
  });

  test(`L switches the language and stays on the same slide and step, in full screen too, ${language}`, async ({
    talk,
    page,
  }) => {
    await talk.open(language, '#/steps/1');
    await talk.expectAt('steps/1');
    await talk.press('f');
    await talk.press('l');
    const other = language === 'zh' ? 'en' : 'zh';
    await expect(page.locator('html')).toHaveAttribute('lang', other === 'zh' ? 'zh-CN' : 'en');
    await talk.expectAt('steps/1');
    await expect(page).toHaveTitle(other === 'zh' ? /讲给爱问的人听$/ : /for people who ask$/);
    expect(new URL(page.url()).pathname).toBe(new URL(pages[other], new URL('/', page.url())).pathname);
    await expect(talk.current.locator('.facts li.visible')).toHaveCount(2);
    await expect(talk.current.locator('.facts li').nth(2)).toBeHidden();
    await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    await talk.press('ArrowRight');
    await talk.expectAt('steps/2');
    await page.reload();
    await talk.ready();
    await expect(page.locator('html')).toHaveAttribute('lang', other === 'zh' ? 'zh-CN' : 'en');
    await talk.expectAt('steps/2');
  });

  test(`C shows what stands behind a slide; ? lists the keys, and each line does what its key does, ${language}`, async ({
    talk,
    page,
  }) => {
    await talk.open(language, '#/timeline');
    await talk.press('c');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText('N05');
    await expect(dialog.locator('[data-verdict="dated"]').first()).toBeVisible();
    await expect(dialog.getByRole('link', { name: /teapot effect/ }).first()).toHaveAttribute(
      'href',
      /arxiv\.org/,
    );
    await talk.press('ArrowRight');
    await talk.expectAt('timeline');
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.locator('.reveal.overview')).toHaveCount(0);

    await talk.press('?');
    await expect(dialog).toContainText(language === 'zh' ? '黑屏' : 'Black screen');
    await dialog.getByRole('button', { name: language === 'zh' ? '下一步' : 'Next step' }).click();
    await expect(dialog).toHaveCount(0);
    await talk.expectAt('timeline/0');
  });
}

test('a Chinese input method in the way changes nothing', async ({ talk, page }) => {
  await talk.open();
  await page.evaluate(() => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Process', code: 'KeyC', bubbles: true }));
  });
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('keys that come faster than the page are all taken, and a panel that closes keeps none', async ({
  talk,
  page,
}) => {
  await talk.open();
  await rush(page, '?', 'Escape', ' ');
  await talk.expectAt('steps');
  await rush(page, 'g', 'O', '1', 'Enter');
  await talk.expectAt('lines');
  await rush(page, 'g', 'c', 'o', 'v', 'e', 'r', 'Escape', 'c', 'Escape', ' ');
  await talk.expectAt('dots');
});

test('a key that is held down does once what it does, and reveal.js hears nothing of it', async ({
  talk,
  page,
}) => {
  await talk.open('zh', '#/bars');
  // What Playwright presses again without a release repeats.
  for (let press = 0; press < 4; press += 1) await page.keyboard.down('l');
  await page.keyboard.up('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await talk.expectAt('bars');
});
