import { picturesOf, slidesOf } from '../src/core/model/queries.ts';
import { stage } from '../src/core/model/stage.ts';
import { deck } from './deck/deck.ts';
import { smallTalk } from './site.ts';
import { expect, holdBack, test } from './talk.ts';

test.use(smallTalk);

test('the stage and the places for pictures are as large as the drawings were checked for', async ({
  talk,
  page,
}) => {
  await talk.open();
  const shown = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.slides > section')].map((slide) => {
      slide.style.display = 'grid';
      const boxes = [...slide.querySelectorAll('.drawing')].map((drawing) => {
        const { width, height } = getComputedStyle(drawing);
        return { width, height };
      });
      return { id: slide.id, boxes };
    }),
  );
  expect(await talk.current.evaluate((slide) => [slide.clientWidth, slide.clientHeight])).toEqual([
    stage.width,
    stage.height,
  ]);
  const checked = slidesOf(deck).map((slide) => ({
    id: slide.id,
    boxes: picturesOf(slide).map(({ box }) => ({ width: `${box.width}px`, height: `${box.height}px` })),
  }));
  expect(checked.flatMap(({ boxes }) => boxes).length).toBeGreaterThan(12);
  expect(shown).toEqual(checked);
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
