import { smallTalk } from './site.ts';
import { expect, test } from './talk.ts';

test.use(smallTalk);

test('quotes are full-width and come from the Chinese font; Latin keeps a distance', async ({
  talk,
  page,
}) => {
  await talk.open('zh', '#/columns');
  // The fonts come in pieces, each when its first character is on the page: these are all there before they are measured.
  await page.evaluate(async () => {
    const body = document.querySelector('.slides > section.present .body');
    if (!body) throw new Error('The slide has no body.');
    await document.fonts.load(`100px ${getComputedStyle(body).fontFamily}`, '汉“”GPT');
  });
  const widths = await page.evaluate(() => {
    const probe = document.createElement('span');
    const slide = document.querySelector('.slides > section.present .body');
    slide?.append(probe);
    // Trimming at the edges of a line is another matter than the sign’s own width.
    probe.style.cssText = 'position:absolute;font-size:100px;white-space:nowrap;text-spacing-trim:space-all';
    const width = (text: string): number => {
      probe.textContent = text;
      return probe.getBoundingClientRect().width;
    };
    const scale = width('汉') / 100;
    const result = {
      open: width('“') / scale,
      close: width('”') / scale,
      apart: (width('汉GPT') - width('汉') - width('GPT')) / scale,
    };
    probe.remove();
    return result;
  });
  expect(widths.open).toBeCloseTo(100, 0);
  expect(widths.close).toBeCloseTo(100, 0);
  expect(widths.apart).toBeGreaterThan(5);

  const client = await page.context().newCDPSession(page);
  await page.evaluate(() => {
    const probe = document.createElement('span');
    probe.id = 'probe';
    probe.textContent = '“”';
    document.querySelector('.slides > section.present .body')?.append(probe);
  });
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#probe' });
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
  expect(fonts.map(({ familyName }) => familyName)).toEqual([expect.stringContaining('Noto Sans SC')]);
});
