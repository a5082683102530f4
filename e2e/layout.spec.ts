import { picturesOf, slidesOf } from '../src/core/model/queries.ts';
import { stage } from '../src/core/model/stage.ts';
import { measureSlide } from '../src/node/layout-check/measure-slide.ts';
import { deck } from './deck/deck.ts';
import { smallTalk } from './site.ts';
import { expect, holdBack, test } from './talk.ts';

test.describe('the stage of a talk that has every layout', () => {
  test.use(smallTalk);

  test('and the places for pictures are as large as the drawings were checked for', async ({
    talk,
    page,
  }) => {
    await talk.open();
    const sizes = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.slides > section')].map((slide) => {
        slide.style.display = 'grid';
        const drawings = [...slide.querySelectorAll<HTMLElement>('.drawing')];
        return [slide.id, drawings.map(({ offsetWidth, offsetHeight }) => [offsetWidth, offsetHeight])];
      }),
    );
    expect(await talk.current.evaluate((slide) => [slide.clientWidth, slide.clientHeight])).toEqual([
      stage.width,
      stage.height,
    ]);
    const boxes = slidesOf(deck).map((slide) => [
      slide.id,
      picturesOf(slide).map(({ box }) => [box.width, box.height]),
    ]);
    expect(sizes).toEqual(boxes);
  });

  test('is measured: type, lines, bullets and ink', async ({ talk, page }) => {
    const { id } = slidesOf(deck).find(({ layout }) => layout === 'live') ?? {};
    await talk.open('zh', `#/${id}`);
    const faultsAfter = async (plant: (body: Element) => void): Promise<readonly string[]> => {
      const whole = await talk.current.locator('.body').innerHTML();
      await talk.current.locator('.body').evaluate(plant);
      const faults = await measureSlide(page);
      await talk.current.locator('.body').evaluate((body, before) => {
        body.innerHTML = before;
      }, whole);
      return faults.map(({ what }) => what);
    };
    expect(await faultsAfter(() => {})).toEqual([]);
    expect(
      await faultsAfter((body) => {
        for (const drawing of body.querySelectorAll('svg')) drawing.style.scale = '1 0.7';
      }),
    ).toContainEqual(expect.stringMatching(/^covers \d\d % of the height of its room, of 80 %$/));
    expect(
      await faultsAfter((body) => {
        for (const drawing of body.querySelectorAll('svg')) drawing.style.scale = '0.8 1';
      }),
    ).toContainEqual(expect.stringMatching(/^covers \d\d % of the width of its room, of 85 %$/));
    expect(
      await faultsAfter((body) => {
        for (const label of body.querySelectorAll('text')) label.style.fontSize = '17px';
      }),
    ).toContain('text at 17.0 px');
    expect(
      await faultsAfter((body) => {
        body.querySelector('.prediction')?.append(' 这一句长得一行放不下'.repeat(8));
      }),
    ).toContain('breaks into 2 lines');
    expect(
      await faultsAfter((body) => {
        const list = '<ul style="position: absolute; list-style: disc"><li>一</li></ul>';
        body.insertAdjacentHTML('beforeend', list);
      }),
    ).toContain('has a bullet');
    expect(
      await faultsAfter((body) => {
        const sizes = [30, 33, 36, 39, 42].map((size) => `<i style="font-size: ${size}px">一</i>`).join('');
        body.insertAdjacentHTML('beforeend', `<p style="position: absolute; top: 300px">${sizes}</p>`);
      }),
    ).toContainEqual(expect.stringMatching(/ sizes of type$/));
  });
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
