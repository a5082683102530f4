import { pictureBoxes, smallestText, stage } from '../src/deck/stage.ts';
import { languages } from '../src/deck/vocabulary.ts';
import { measureSlide } from '../src/fit/measure.ts';
import { expect, holdBack, test } from './talk.ts';

const windows = [
  { name: '1280x720', width: 1280, height: 720 },
  { name: 'a projector’s 1024x768', width: 1024, height: 768 },
];

for (const language of languages) {
  for (const { name, ...viewport } of windows) {
    test(`every slide fits the stage in legible type, ${language}, ${name}`, async ({ talk, page }) => {
      await page.setViewportSize(viewport);
      await talk.open(language);
      const faults: Record<string, unknown> = {};
      for (const id of await talk.ids()) {
        await talk.goTo(id);
        const found = await page.evaluate(measureSlide, smallestText);
        if (found.length > 0) faults[id] = found;
      }
      expect(faults).toEqual({});
    });
  }

  test(`no glyph comes from a font of the system, ${language}`, async ({ talk, page }) => {
    await talk.open(language);
    const client = await page.context().newCDPSession(page);
    await client.send('DOM.enable');
    await client.send('CSS.enable');
    const strangers: string[] = [];
    for (const id of await talk.ids()) {
      await talk.goTo(id);
      const { root } = await client.send('DOM.getDocument', { depth: 1 });
      const { nodeIds } = await client.send('DOM.querySelectorAll', {
        nodeId: root.nodeId,
        // A node answers for all below it; captions are for the ear.
        selector: `#${id} *:not(.picture figcaption, .picture figcaption *, :has(figcaption))`,
      });
      for (const nodeId of nodeIds) {
        const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
        for (const font of fonts) {
          if (!font.isCustomFont) strangers.push(`${id}: ${font.familyName} × ${font.glyphCount}`);
        }
      }
    }
    expect([...new Set(strangers)]).toEqual([]);
  });
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
