import { languages } from '../src/core/model/languages.ts';
import { accessibilityProblems } from './axe.ts';
import { expect, test } from './talk.ts';

for (const language of languages) {
  for (const colorScheme of ['light', 'dark'] as const) {
    // Dark is the same page in other colours: all that can be wrong with it is a contrast.
    const what = colorScheme === 'light' ? 'nothing' : 'no contrast too low';
    const rules = colorScheme === 'light' ? undefined : (['color-contrast'] as const);

    test(`axe finds ${what} on any slide and in any panel, ${language}, ${colorScheme}`, async ({
      talk,
      page,
    }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await talk.open(language);
      const violations: Record<string, unknown> = {};
      for (const id of await talk.ids()) {
        await talk.goTo(id);
        const found = await accessibilityProblems(page, 'slide', rules);
        if (found.length > 0) violations[id] = found;
      }
      expect(violations).toEqual({});

      await talk.goTo('mirage');
      const dialog = page.getByRole('dialog');
      for (const key of ['c', 'g', 'v', '?']) {
        await talk.press(key);
        await expect(dialog).toBeVisible();
        expect(await accessibilityProblems(page, 'page', rules), `the panel of ${key}`).toEqual([]);
        await talk.press('Escape');
        await expect(dialog).toHaveCount(0);
      }
    });
  }
}

test('axe finds nothing in the reading view on a phone, all of it unfolded', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  await expect(page.locator('details').last()).toBeAttached();
  await page.locator('details').evaluateAll((all) => {
    for (const folded of all as HTMLDetailsElement[]) folded.open = true;
  });
  expect(await accessibilityProblems(page)).toEqual([]);
});

test('a screen reader can read: no application role, drawings hidden, their words there', async ({
  talk,
  page,
}) => {
  await talk.open('zh', '#/mirage');
  await expect(page.locator('[role="application"]')).toHaveCount(0);
  await expect(talk.current.locator('svg')).toHaveAttribute('aria-hidden', 'true');
  await expect(talk.current.locator('figcaption')).toContainText(/\p{Script=Han}{8}/u);
});
