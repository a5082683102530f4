import { languages } from '../src/core/model/languages.ts';
import { slidesAbout } from '../src/core/model/queries.ts';
import { accessibilityProblems } from './axe.ts';
import { deck } from './deck/deck.ts';
import { smallTalk } from './site.ts';
import { expect, type Page, pages, test } from './talk.ts';

test.use(smallTalk);

const answered = [...deck.claims, ...deck.omissions];
const claim = (page: Page, id: string) => page.locator(`article[id="${id}"]`);

async function openNotes(page: Page, language: keyof typeof pages, hash = ''): Promise<void> {
  await page.goto(`${pages[language]}?view=notes${hash}`);
  await expect(page.locator('article').last()).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
}

for (const language of languages) {
  test(`N opens the notes at the claim of the slide, and leads back, ${language}`, async ({ talk, page }) => {
    await talk.open(language, '#/bars');
    await talk.press('n');
    await expect(claim(page, 'N04').getByRole('heading')).toBeInViewport();
    await expect(claim(page, 'N01').getByRole('heading')).not.toBeInViewport();
    await talk.press('n');
    await talk.ready();
    await talk.expectAt('bars');
  });

  test(`has every claim in the order of the notes, with its verdict, a sentence and its slides, ${language}`, async ({
    talk,
    page,
  }) => {
    await openNotes(page, language);
    const ids = await page.locator('article').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids).toEqual(answered.map(({ id }) => id));
    const headings = deck.claims.flatMap(({ heading }) => (heading ? [heading[language]] : []));
    await expect(page.locator('section h2').first()).toHaveText(headings[0] ?? '');
    await expect(page.locator('section h2')).toHaveCount(headings.length + 1);

    for (const one of deck.claims) {
      const shown = claim(page, one.id);
      await expect(shown.locator(`[data-verdict="${one.verdict}"]`)).toBeVisible();
      for (const text of [one.says, one.say, one.nuance]) await expect(shown).toContainText(text[language]);
    }
    for (const { id } of answered) {
      const links = claim(page, id).locator('a[href*="view=deck"]');
      const slides = slidesAbout(id, deck);
      expect(slides.length, id).toBeGreaterThan(0);
      const found = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(found, id).toEqual(slides.map((slide) => `?view=deck#/${slide.id}`));
    }
    await claim(page, 'N05').locator('a[href*="view=deck"]').last().click();
    await talk.ready();
    await talk.expectAt(slidesAbout('N05', deck).at(-1)?.id ?? '');
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing, ${language}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await openNotes(page, language);
      expect(await accessibilityProblems(page)).toEqual([]);
    });
  }

  test.describe(`on a phone, ${language}`, () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test('nothing makes the page scroll sideways, and the reading view leads there and back', async ({
      page,
    }) => {
      await page.goto(`${pages[language]}#/bars`);
      const bar = page.getByRole('navigation').first();
      await bar.locator('a[href*="view=notes"]').click();
      await expect(claim(page, 'N04').getByRole('heading')).toBeInViewport();
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBe(0);
      await bar.locator('a[href*="view=read"]').click();
      await expect(page.locator('#bars h2')).toBeInViewport();
    });
  });
}

test('the list of keys has it, and the other language is the same claim', async ({ talk, page }) => {
  await talk.open('zh', '#/cover');
  await talk.press('?');
  await page.getByRole('dialog').getByRole('button', { name: '一条一条看笔记' }).click();
  await page.getByRole('link', { name: 'N03', exact: true }).click();
  await expect(claim(page, 'N03').getByRole('heading')).toBeInViewport();
  await page.getByRole('navigation').first().getByRole('link', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(claim(page, 'N03').getByRole('heading')).toBeInViewport();
});

test('on paper there is no bar', async ({ page }) => {
  await openNotes(page, 'zh');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.toolbar')).toBeHidden();
  await expect(claim(page, 'N01')).toBeVisible();
});

test.describe('when the notes do not come', () => {
  test.use({ provoked: /net::ERR_FAILED/ });

  test('it says so, and leads back', async ({ talk, page }) => {
    await page.route('**/notebook*', (route) => route.abort());
    await page.goto('./?view=notes#/bars');
    await expect(page.getByRole('main')).toContainText('没能取到这一页的内容');
    await page.getByRole('link', { name: '放映' }).click();
    await talk.ready();
    await talk.expectAt('bars');
  });
});
