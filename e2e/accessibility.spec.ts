import { languages } from '../src/core/model/languages.ts';
import { accessibilityProblems } from './axe.ts';
import { smallTalk } from './site.ts';
import { expect, test } from './talk.ts';

// The slides of the real talk are looked at one by one in `every-slide.spec.ts`; panels are alike in all talks.
test.describe('in any talk', () => {
  test.use(smallTalk);

  for (const language of languages) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`axe finds nothing in any panel, ${language}, ${colorScheme}`, async ({ talk, page }) => {
        await page.emulateMedia({ colorScheme });
        await talk.open(language, '#/bars');
        const dialog = page.getByRole('dialog');
        for (const key of ['c', 'g', 'v', '?']) {
          await talk.press(key);
          await expect(dialog).toBeVisible();
          expect(await accessibilityProblems(page), `the panel of ${key}`).toEqual([]);
          await talk.press('Escape');
          await expect(dialog).toHaveCount(0);
        }
      });
    }
  }

  test('a screen reader can read: no application role, drawings hidden, their words there', async ({
    talk,
    page,
  }) => {
    await talk.open('zh', '#/bars');
    await expect(page.locator('[role="application"]')).toHaveCount(0);
    await expect(talk.current.locator('svg')).toHaveAttribute('aria-hidden', 'true');
    await expect(talk.current.locator('figcaption')).toContainText(/\p{Script=Han}{8}/u);
  });
});

test('axe finds nothing in the reading view on a phone, all of it unfolded', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  await expect(page.locator('details').last()).toBeAttached();
  await page.locator('details').evaluateAll((all) => {
    for (const folded of all as HTMLDetailsElement[]) folded.open = true;
  });
  expect(await accessibilityProblems(page)).toEqual([]);
});
