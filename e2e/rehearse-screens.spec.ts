import type { ScreenName } from '../src/core/messages/rehearsal-screens.ts';
import { languages } from '../src/core/model/languages.ts';
import { accessibilityProblems } from './axe.ts';
import { Rehearsal } from './rehearsal.ts';
import { backupOf, twoEvenings } from './rehearsed.ts';
import { smallTalk } from './site.ts';
import { expect, test } from './talk.ts';

test.use(smallTalk);

/** Closed by its type: a screen that nobody looks at does not compile. */
const addresses: Readonly<Record<ScreenName, readonly [string, ...string[]]>> = {
  today: ['today'],
  run: ['run'],
  review: ['review/run-1'],
  questions: ['questions', 'questions/B01'],
  history: ['history'],
  sheet: ['sheet/2'],
};

for (const language of languages) {
  test(`axe finds nothing in any screen, light, dark and on a phone, ${language}`, async ({ page }) => {
    test.slow();
    const rehearsal = await new Rehearsal(page).open(language, 'history');
    await page.locator('input[type=file]').setInputFiles(await backupOf(twoEvenings(Date.now())));
    await expect(page.locator('svg').first()).toBeVisible();
    const problems: Record<string, unknown> = {};
    for (const look of ['light', 'dark', 'phone'] as const) {
      await page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light' });
      if (look === 'phone') await page.setViewportSize({ width: 390, height: 844 });
      for (const screen of Object.values(addresses).flat()) {
        await rehearsal.goTo(screen);
        if (screen.includes('/B')) {
          await rehearsal.press('Enter');
          await expect(page.getByRole('checkbox').first()).toBeVisible();
        }
        const found = await accessibilityProblems(page);
        if (found.length > 0) problems[`${screen}, ${look}`] = found;
        // Nothing is pushed out of the window; what is wide scrolls within itself.
        const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        if (wide) problems[`${screen}, ${look}, width`] = 'wider than the window';
      }
    }
    expect(problems).toEqual({});
  });
}
