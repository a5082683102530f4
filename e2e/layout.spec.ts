import type { Page } from '@playwright/test';
import { languages } from '../src/core/model/languages.ts';
import { pictureBoxes, smallestText, stage } from '../src/core/model/stage.ts';
import { measureSlide } from '../src/node/layout-check/measure-slide.page.ts';
import { expect, holdBack, test } from './talk.ts';

const windows = [
  { name: '1280x720', width: 1280, height: 720 },
  { name: 'a projector’s 1024x768', width: 1024, height: 768 },
];

for (const language of languages) {
  test(`every slide fits the stage in legible type, and no glyph is from a font of the system, ${language}`, async ({
    talk,
    page,
  }) => {
    test.slow();
    await talk.open(language);
    const strangers = await strangerFinder(page);
    const faults: Record<string, unknown> = {};
    for (const id of await talk.ids()) {
      await talk.goTo(id);
      const found = await strangers(id);
      if (found.length > 0) faults[`${id}, fonts`] = found;
      // To and fro, so that the window changes its size once a slide.
      for (const { name, ...viewport } of windows.reverse()) {
        await page.setViewportSize(viewport);
        const misfits = await page.evaluate(measureSlide, smallestText);
        if (misfits.length > 0) faults[`${id}, ${name}`] = misfits;
      }
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
      // A node answers for what is below it as well; captions are for the ear.
      selector: `#${id} *:not(.picture figcaption, .picture figcaption *, :has(figcaption))`,
    });
    const answers = await Promise.all(
      nodeIds.map((nodeId) => client.send('CSS.getPlatformFontsForNode', { nodeId })),
    );
    const strange = answers.flatMap(({ fonts }) => fonts.filter(({ isCustomFont }) => !isCustomFont));
    return [...new Set(strange.map(({ familyName, glyphCount }) => `${familyName} × ${glyphCount}`))];
  };
}

test('the stage and the places for pictures are as large as the drawings were checked for', async ({
  talk,
  page,
}) => {
  await talk.open();
  const sizes = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.slides > section')].flatMap((slide) => {
      const drawing = slide.querySelector<HTMLElement>('.drawing');
      slide.style.display = 'grid';
      const style = drawing && getComputedStyle(drawing);
      const remark = slide.querySelector('.remark') !== null;
      return style ? [{ layout: slide.className, remark, width: style.width, height: style.height }] : [];
    }),
  );
  expect(await talk.current.evaluate((slide) => [slide.clientWidth, slide.clientHeight])).toEqual([
    stage.width,
    stage.height,
  ]);
  expect(sizes.length).toBeGreaterThan(5);
  for (const { layout, remark, width, height } of sizes) {
    const box = layout.includes('layout-diagram')
      ? remark
        ? pictureBoxes.diagramWithRemark
        : pictureBoxes.diagram
      : layout.includes('layout-chart')
        ? pictureBoxes.chart
        : pictureBoxes.cover;
    expect({ layout, width, height }).toEqual({ layout, width: `${box.width}px`, height: `${box.height}px` });
  }
});

test('nothing jumps when the deck takes over from the first paint', async ({ talk, page }) => {
  const release = await holdBack(page, '**/*.js');
  await page.goto('./', { waitUntil: 'commit' });
  const title = page.locator('h1');
  await expect(title).toBeVisible();
  await page.evaluate(() => document.fonts.ready);
  const before = await title.boundingBox();
  release();
  await talk.ready();
  const after = await title.boundingBox();
  // reveal.js rounds its scale to two places.
  expect(after?.x).toBeCloseTo(before?.x ?? 0, -1);
  expect(after?.y).toBeCloseTo(before?.y ?? 0, -1);
  expect(after?.width).toBeCloseTo(before?.width ?? 0, -1);
});
