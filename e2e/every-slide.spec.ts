import type { Page } from '@playwright/test';
import { languages } from '../src/core/model/languages.ts';
import { measureSlide } from '../src/node/layout-check/measure-slide.ts';
import { accessibilityProblems } from './axe.ts';
import { lineFaults } from './line-faults.page.ts';
import { expect, test } from './talk.ts';

// The stage itself is measured by the build; a projector of another shape by this walk.
test.use({ viewport: { width: 1024, height: 768 } });

for (const language of languages) {
  test(`every slide fits a projector, in fonts of the talk, well set, and axe finds nothing, ${language}`, async ({
    talk,
    page,
  }) => {
    test.slow();
    await talk.open(language);
    const strangers = await strangerFinder(page);
    const faults: Record<string, unknown> = {};
    const check = (what: string, found: readonly unknown[]) => {
      if (found.length > 0) faults[what] = found;
    };
    // One walk for all that is asked of each slide: to come by takes longer than to look.
    for (const id of await talk.ids()) {
      await talk.goTo(id);
      check(`${id}, fonts of the system`, await strangers(id));
      check(`${id}, lines`, await page.evaluate(lineFaults));
      check(`${id}, light`, await accessibilityProblems(page, 'slide'));
      await page.emulateMedia({ colorScheme: 'dark' });
      // Dark is the same page in other colours: all that can be wrong with it is a contrast.
      check(`${id}, dark`, await accessibilityProblems(page, 'slide', ['color-contrast']));
      await page.emulateMedia({ colorScheme: 'light' });
      check(`${id}, fit`, await measureSlide(page));
    }
    expect(faults).toEqual({});
  });
}

/** Finds the fonts of the system that a slide is set in. */
async function strangerFinder(page: Page): Promise<(id: string) => Promise<readonly string[]>> {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  return async (id) => {
    const { root } = await client.send('DOM.getDocument', { depth: 1 });
    const { nodeIds } = await client.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      // Each answers for all that is below it. The captions of pictures are for the ear.
      selector: [`#${id}`, `#${id} :has(figcaption)`]
        .map((parent) => `${parent} > :not(.picture figcaption, :has(figcaption))`)
        .join(),
    });
    const answers = await Promise.all(
      nodeIds.map((nodeId) => client.send('CSS.getPlatformFontsForNode', { nodeId })),
    );
    const strange = answers.flatMap(({ fonts }) => fonts.filter(({ isCustomFont }) => !isCustomFont));
    return [...new Set(strange.map(({ familyName, glyphCount }) => `${familyName} × ${glyphCount}`))];
  };
}
