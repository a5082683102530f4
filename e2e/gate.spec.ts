import { smallTalk } from './site.ts';
import { expect, type Page, test } from './talk.ts';

test.use(smallTalk);

interface Modified {
  readonly code?: string;
  readonly altKey?: boolean;
  readonly ctrlKey?: boolean;
  readonly metaKey?: boolean;
  readonly shiftKey?: boolean;
  readonly isComposing?: boolean;
}

/** A press as hardware and layouts send it, which Playwright's own keyboard (American) cannot. */
async function hit(page: Page, key: string, keyCode: number, more: Modified = {}): Promise<boolean> {
  return page.evaluate(
    ([name, number, rest]) => {
      const event = new KeyboardEvent('keydown', {
        key: name,
        keyCode: number,
        bubbles: true,
        cancelable: true,
        ...rest,
      });
      return (document.activeElement ?? document).dispatchEvent(event);
    },
    [key, keyCode, more] as const,
  );
}

test('whatever key of whatever layout blackens the screen, lights it again, and so does a click', async ({
  talk,
  page,
}) => {
  await talk.open('en', '#/steps');
  const overlay = page.locator('.pause-overlay');
  for (const [key, keyCode, code] of [
    ['.', 190, 'Period'],
    ['b', 66, 'KeyB'],
    [':', 191, 'Period'],
    [':', 58, 'Period'],
    ['ю', 190, 'Period'],
    ['и', 66, 'KeyB'],
    ['。', 190, 'Period'],
  ] as const) {
    await hit(page, key, keyCode, { code });
    await expect(overlay).toBeVisible();
    await hit(page, key, keyCode, { code });
    await expect(overlay).toBeHidden();
  }
  // What reveal.js would have blackened by its number does nothing, or what it means.
  await hit(page, ';', 59, { code: 'Semicolon' });
  await expect(overlay).toBeHidden();
  await hit(page, 'м', 86, { code: 'KeyV' });
  await expect(page.getByRole('dialog')).toBeVisible();
  await talk.press('Escape', 'b');
  await page.mouse.click(640, 360);
  await expect(overlay).toBeHidden();
  await talk.expectAt('steps');
});

test('a key with a modifier is the browser’s', async ({ talk, page }) => {
  await talk.open('en', '#/steps/1');
  for (const [key, keyCode, more] of [
    ['ArrowLeft', 37, { altKey: true }],
    ['f', 70, { altKey: true }],
    ['n', 78, { altKey: true }],
    ['b', 66, { altKey: true }],
    ['j', 74, { altKey: true, metaKey: true }],
    ['ArrowRight', 39, { shiftKey: true }],
    ['End', 35, { shiftKey: true }],
    ['F5', 116, { ctrlKey: true }],
  ] as const)
    expect(await hit(page, key, keyCode, more), `${key} is not prevented`).toBe(true);
  await talk.expectAt('steps/1');
  await expect(page.locator('.pause-overlay')).toBeHidden();
  await talk.press('Shift+Space');
  await talk.expectAt('steps/0');
});

test('a held key does what its first press did, once', async ({ talk, page }) => {
  await talk.open('en', '#/steps');
  const hold = async (key: string): Promise<void> => {
    for (let press = 0; press < 4; press += 1) await page.keyboard.down(key);
    await page.keyboard.up(key);
  };
  await hold('ArrowRight');
  await talk.expectAt('steps/0');
  await hold('End');
  await expect(talk.current).toHaveAttribute('id', 'references');
  await hold('b');
  await expect(page.locator('.pause-overlay')).toBeVisible();
  await hold('b');
  await expect(page.locator('.pause-overlay')).toBeHidden();
  await hold('g');
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await page.keyboard.type('oo');
  await expect(page.getByRole('searchbox')).toHaveValue('oo');
  await hold('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('.reveal.overview')).toHaveCount(0);
});

test('the arrows that choose a word of an input method stay in the field', async ({ talk, page }) => {
  await talk.open();
  await talk.press('g');
  expect(await hit(page, 'ArrowDown', 40, { isComposing: true })).toBe(true);
  expect(await hit(page, 'ArrowDown', 229)).toBe(true);
  await expect(page.getByRole('searchbox')).toBeFocused();
});

test('a clicker starts and ends the show, and neither reloads nor opens the overview', async ({
  talk,
  page,
}) => {
  await talk.open('en', '#/steps/1');
  await page.evaluate(() => document.documentElement.setAttribute('data-loaded', 'once'));
  const full = () => page.evaluate(() => document.fullscreenElement !== null);
  await talk.press('F5');
  await expect.poll(full).toBe(true);
  await talk.press('F5');
  await talk.press('Escape');
  await expect.poll(full).toBe(false);
  await expect(page.locator('.reveal.overview')).toHaveCount(0);
  await talk.expectAt('steps/1');
  await expect(page.locator('html')).toHaveAttribute('data-loaded', 'once');
});

test('a clicker’s Escape opens no overview where full screen was refused', async ({ talk, page }) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('Disallowed'));
  });
  await talk.open();
  await talk.press('F5', 'Escape');
  await expect(page.locator('.reveal.overview')).toHaveCount(0);
  await talk.press('Escape');
  await expect(page.locator('.reveal.overview')).toHaveCount(1);
});

test('Space turns the page after a mouse has pressed a control, and presses it after Tab', async ({
  talk,
  page,
}) => {
  await talk.open();
  const menu = page.getByRole('button', { name: '菜单与快捷键' });
  await menu.click();
  await talk.press('Escape', 'Space');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await talk.expectAt('steps');
  await talk.press('Tab', 'Shift+Tab');
  await menu.focus();
  await talk.press('Space');
  await expect(page.getByRole('dialog')).toBeVisible();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a finger swipes, and pans what is zoomed', async ({ talk, page }) => {
    await talk.open('en', '#/bars');
    const wire = await page.context().newCDPSession(page);
    const drag = async (by: number): Promise<void> => {
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x?: number) =>
        wire.send('Input.dispatchTouchEvent', { type, touchPoints: x === undefined ? [] : [{ x, y: 300 }] });
      await touch('touchStart', 640);
      for (let part = 1; part <= 10; part += 1) await touch('touchMove', 640 + (by * part) / 10);
      await touch('touchEnd');
    };
    await drag(-200);
    await expect(talk.current).not.toHaveAttribute('id', 'bars');
    await drag(200);
    await talk.expectAt('bars');

    await wire.send('Input.synthesizePinchGesture', { x: 640, y: 360, scaleFactor: 2 });
    const viewport = () =>
      page.evaluate(() => ({ scale: visualViewport?.scale ?? 0, left: visualViewport?.offsetLeft ?? 0 }));
    await expect.poll(async () => (await viewport()).scale).toBeGreaterThan(1.5);
    const { left } = await viewport();
    await drag(-200);
    await expect.poll(async () => (await viewport()).left).toBeGreaterThan(left + 20);
    await talk.expectAt('bars');
  });
});

test('a browser that allows no more entries in its history loses no step', async ({ talk, page }) => {
  await talk.open('en', '#/steps');
  await page.evaluate(() => {
    history.pushState = () => {
      throw new DOMException('Too many calls', 'SecurityError');
    };
  });
  await talk.press('ArrowRight', 'ArrowRight');
  await expect(talk.current.locator('.facts li.visible')).toHaveCount(2);
});
