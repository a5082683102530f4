import { pictureBoxes, stage } from '../src/core/model/stage.ts';
import { expect, holdBack, test } from './talk.ts';

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
