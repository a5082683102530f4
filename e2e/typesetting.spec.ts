import { expect, test } from './talk.ts';

/**
 * Chinese typesetting as the browser really sets it: every line of every text on every slide, read off the
 * positions of its characters.
 */
test('no line starts with closing punctuation, and no title ends in a single character', async ({
  talk,
  page,
}) => {
  await talk.open();
  const wrong: string[] = [];
  for (const id of await talk.ids()) {
    await talk.goTo(id);
    const found = await page.evaluate(() => {
      const slide = document.querySelector('.slides > section.present');
      const problems: string[] = [];
      const blocks =
        slide?.querySelectorAll('h1, h2, h3, p, li, td, th, dd, dt, blockquote, figcaption, a') ?? [];
      for (const block of blocks) {
        if (block.closest('.picture figcaption')) continue;
        const lines: string[] = [];
        let line = -1;
        let top = Number.NEGATIVE_INFINITY;
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const text = node.textContent ?? '';
          for (let index = 0; index < text.length; index += 1) {
            if (/\s/.test(text[index] ?? '')) continue;
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + 1);
            const rect = range.getBoundingClientRect();
            if (rect.width === 0) continue;
            // Raised and lowered signs stand on the line they belong to.
            if (rect.top > top + rect.height * 0.7) line += 1;
            top = Math.max(top, rect.top);
            lines[line] = (lines[line] ?? '') + text[index];
          }
        }
        for (const line of lines.slice(1)) {
          if (/^[、，。；：？！）》」』”’…%]/.test(line)) problems.push(`starts a line: ${line}`);
        }
        const last = lines.at(-1) ?? '';
        if (/^H[12]$/.test(block.tagName) && lines.length > 1 && [...last].length < 2)
          problems.push(`alone on its line: ${last}`);
      }
      return problems;
    });
    wrong.push(...found.map((problem) => `${id} ${problem}`));
  }
  expect(wrong).toEqual([]);
});

test('quotes are full-width and come from the Chinese font; Latin keeps a distance', async ({
  talk,
  page,
}) => {
  await talk.open('zh', '#/what-emergence-means');
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
