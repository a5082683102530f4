import type { Browser, Page } from '@playwright/test';

/** From each key press in the speaker view to the frame that answers it, in both windows, in milliseconds. */
export interface SpeakerWalk {
  readonly speaker: readonly number[];
  readonly audience: readonly number[];
}

declare global {
  /** Times since 1970, so that two windows can be compared. */
  var shownAt: number[];
  var pressedAt: number[];
}

/** Walks the whole talk from the speaker view, with an audience window beside it. */
export async function walkAsSpeaker(browser: Browser, address: string): Promise<SpeakerWalk> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  await context.addInitScript('globalThis.__name = (named) => named');
  const audience = await context.newPage();
  await audience.goto(address);
  await audience.waitForSelector('.reveal.ready');
  const speaker = await context.newPage();
  await speaker.goto(`${address}?view=speaker`);
  await speaker.waitForSelector('.script .text');
  await observe(audience, '.reveal .slides');
  await observe(speaker, '.current');

  const walk: { speaker: number[]; audience: number[] } = { speaker: [], audience: [] };
  for (let before = ''; speaker.url() !== before; ) {
    before = speaker.url();
    await speaker.keyboard.press('ArrowRight');
    if (speaker.url() === before) break;
    const hash = new URL(speaker.url()).hash;
    await audience.waitForURL((url) => url.hash === hash);
    await Promise.all([settled(speaker), settled(audience)]);
    const pressed = await speaker.evaluate(() => pressedAt.at(-1) ?? Number.NaN);
    for (const [name, page] of [
      ['speaker', speaker],
      ['audience', audience],
    ] as const) {
      const shown = await page.evaluate((since) => shownAt.find((time) => time >= since), pressed);
      if (shown !== undefined) walk[name].push(shown - pressed);
    }
  }
  await context.close();
  return walk;
}

/** Notes when a key was pressed, and the first frame after each change of what `selector` holds. */
function observe(page: Page, selector: string): Promise<void> {
  return page.evaluate((watched) => {
    globalThis.shownAt = [];
    globalThis.pressedAt = [];
    const epoch = (time: number): number => performance.timeOrigin + time;
    document.addEventListener('keydown', ({ timeStamp }) => pressedAt.push(epoch(timeStamp)), {
      capture: true,
    });
    const target = document.querySelector(watched);
    if (!target) throw new Error(`nothing to watch: ${watched}`);
    new MutationObserver(() => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => shownAt.push(epoch(performance.now()));
        port2.postMessage(undefined);
      });
    }).observe(target, { subtree: true, childList: true, attributes: true, attributeFilter: ['class'] });
  }, selector);
}

function settled(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    await new Promise((shown) => requestAnimationFrame(() => setTimeout(shown)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}
