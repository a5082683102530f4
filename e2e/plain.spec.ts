import { languages } from '../src/core/model/languages.ts';
import { smallTalk } from './site.ts';
import { expect, pages, test } from './talk.ts';

test.use(smallTalk);

for (const language of languages) {
  test.describe(`without JavaScript, ${language}`, () => {
    test.use({ javaScriptEnabled: false });

    test('the talk is a document: every title, text and picture, in order, nothing hidden', async ({
      page,
    }) => {
      await page.goto(pages[language]);
      const boxes = await page.locator('.slides > section').evaluateAll((slides) =>
        slides.map((slide) => {
          const { top, bottom } = slide.getBoundingClientRect();
          return { top, bottom };
        }),
      );
      expect(boxes.length).toBeGreaterThan(10);
      for (const [index, { top }] of boxes.entries()) {
        expect(top).toBeGreaterThanOrEqual((boxes[index - 1]?.bottom ?? 0) - 1);
      }
      await expect(page.locator('#cover').getByRole('link')).toHaveAttribute(
        'href',
        language === 'zh' ? 'en/' : '../',
      );
      for (const what of ['.slides > section :is(h1, h2)', '.drawing svg', '.fragment']) {
        const hidden = await page.locator(what).evaluateAll((all) =>
          all.filter((element) => {
            const { width, height } = element.getBoundingClientRect();
            const shown = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
            return !shown || (width === 0 && height === 0);
          }),
        );
        expect(hidden.length, what).toBe(0);
        expect(await page.locator(what).count(), what).toBeGreaterThan(5);
      }
    });
  });

  test.describe(`on a phone, ${language}`, () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test('the talk is read, with script and evidence folded below each slide; presenting and the other language are one tap away', async ({
      page,
      talk,
    }) => {
      await page.goto(`${pages[language]}#/bars`);
      const slide = page.locator('#bars');
      await expect(slide.locator('h2')).toBeInViewport();
      await slide.locator('summary').last().click();
      await expect(slide.locator('.evidence').last()).toContainText('N04');
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide, 'nothing makes the page scroll sideways').toBe(0);

      const toolbar = page.getByRole('navigation');
      await toolbar.getByRole('link').nth(1).click();
      await expect(page.locator('html')).toHaveAttribute('lang', language === 'zh' ? 'en' : 'zh-CN');
      await expect(page.locator('#bars h2')).toBeInViewport();
      await toolbar.getByRole('link').first().click();
      await talk.ready();
      await talk.expectAt('bars');
    });
  });
}

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 844, height: 390 } });

  test('a swipe walks on, and the menu does the rest', async ({ talk, page }) => {
    await talk.open();
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y: 200 }],
      });
    await touch('touchStart', 600);
    await touch('touchMove', 500);
    await touch('touchMove', 300);
    await touch('touchEnd', 300);
    await talk.expectAt('steps');
    // A tap while the swipe's fling lasts only stops the fling, as on any phone.
    await expect(async () => {
      await page.getByRole('button', { name: '菜单与快捷键' }).tap();
      await expect(page.getByRole('dialog')).toBeVisible({ timeout: 1000 });
    }).toPass();
    await page.getByRole('button', { name: '切换到 English' }).tap();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test.describe('when the script does not come', () => {
  test.use({ provoked: /net::ERR_FAILED/ });

  test('the deck is a page to read, at the slide of the link too', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('./#/bars');
    await expect(page.locator('html')).toHaveClass('read');
    await expect(page.locator('#cover h1')).toBeVisible();
    await expect(page.locator('#bars h2')).toBeVisible();
  });
});

test('reading keeps the place when one goes on to present', async ({ page, talk }) => {
  await page.goto('./?view=read');
  await page.locator('#long-table').scrollIntoViewIfNeeded();
  await page.locator('#long-table').evaluate((slide) => slide.scrollIntoView());
  await page.getByRole('navigation').getByRole('link').first().click();
  await talk.ready();
  await talk.expectAt('long-table');
});

test.describe('with the network gone after loading', () => {
  // The other language's heading font may be missing then, its text is not.
  test.use({ provoked: /net::ERR_INTERNET_DISCONNECTED/ });

  test('the whole deck still works, the other language included', async ({ talk, page, context }) => {
    await talk.open();
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await talk.press('End');
    await expect(talk.current).toHaveAttribute('id', 'references');
    await talk.press('c');
    await expect(page.getByRole('dialog')).toContainText('0910.3306');
    await page.keyboard.press('Escape');
    await talk.press('l');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(talk.current.locator('h2')).toContainText(/[A-Za-z]{4}/);
  });
});

test.describe('with the network gone before the other language came', () => {
  test.use({ provoked: /net::ERR_FAILED/ });

  test('L says so and the talk goes on', async ({ talk, page }) => {
    await page.route('**/en/', (route) => route.abort());
    await talk.open('zh', '#/bars');
    await talk.press('l');
    await expect(page.getByRole('dialog')).toContainText('English 版');
    await page.keyboard.press('Escape');
    await talk.press('ArrowRight');
    await talk.expectAt('long-table');
  });
});

test('with reduced motion nothing moves; without, a slide fades within 200 ms', async ({ talk, page }) => {
  const longest = () =>
    page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('.slides, .slides *')].map((element) =>
          Math.max(...getComputedStyle(element).transitionDuration.split(',').map(Number.parseFloat)),
        ),
      ),
    );
  await talk.open();
  expect(await longest()).toBe(0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.reload();
  await talk.ready();
  expect(await longest()).toBeGreaterThan(0);
  expect(await longest()).toBeLessThanOrEqual(0.2);
});
