import AxeBuilder from '@axe-core/playwright';
import { languages } from '../src/deck/vocabulary.ts';
import { expect, test } from './talk.ts';

for (const language of languages) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on any slide, ${language}, ${colorScheme}`, async ({ talk, page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme });
      await talk.open(language);
      const violations: Record<string, unknown> = {};
      for (const id of await talk.ids()) {
        await talk.goTo(id);
        const found = await new AxeBuilder({ page }).include(`#${id}`).analyze();
        if (found.violations.length > 0) violations[id] = summary(found.violations);
      }
      expect(violations).toEqual({});
    });

    for (const [key, name] of [
      ['c', 'evidence'],
      ['g', 'search'],
      ['?', 'keys'],
    ] as const) {
      test(`axe finds nothing in the panel of ${name}, ${language}, ${colorScheme}`, async ({
        talk,
        page,
      }) => {
        await page.emulateMedia({ colorScheme });
        await talk.open(language, '#/mirage');
        await talk.press(key);
        await expect(page.getByRole('dialog')).toBeVisible();
        const found = await new AxeBuilder({ page }).analyze();
        expect(summary(found.violations)).toEqual([]);
      });
    }
  }
}

test('axe finds nothing in the reading view on a phone, all of it unfolded', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('./');
  await expect(page.locator('details').last()).toBeAttached();
  for (const folded of await page.locator('summary').all()) await folded.click();
  expect(summary((await new AxeBuilder({ page }).analyze()).violations)).toEqual([]);
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

const summary = (
  violations: readonly { id: string; nodes: readonly { html: string; failureSummary?: string }[] }[],
) =>
  violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary}`),
  }));
