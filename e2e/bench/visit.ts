import type { Browser, CDPSession, Page } from '@playwright/test';

/** What one visit of a page measured. Times in milliseconds, heap in megabytes. */
export interface Visit {
  readonly firstPaint: number;
  readonly blocking: number;
  readonly heap: number;
  /** From navigation to the frame that answers the first key; not for a page that takes none. */
  readonly firstKey?: number;
  /** For each step of the talk: from the key press to the frame that shows its answer. */
  readonly keys?: readonly number[];
}

export interface Profile {
  readonly name: string;
  readonly cpu: number;
  readonly network?: { readonly latency: number; readonly bytesPerSecond: number };
}

export const profiles: readonly Profile[] = [
  { name: 'plain', cpu: 1 },
  { name: 'slow', cpu: 4, network: { latency: 165, bytesPerSecond: 1_000_000 } },
];

/** Opens `address` in a fresh context under `profile`; walks the whole talk when it is a deck. */
export async function visit(
  browser: Browser,
  address: string,
  profile: Profile,
  isDeck: boolean,
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await throttle(client, profile);
  // The runner of this script marks functions with their names through this; the page has none of it.
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.addInitScript(observe, isDeck);
  await page.goto(address);
  if (isDeck) await page.waitForFunction(() => globalThis.bench.firstKey > 0, undefined, { polling: 20 });
  await page.waitForLoadState('networkidle');
  const { firstPaint, blocking, firstKey } = await page.evaluate(() => globalThis.bench);
  const keys = isDeck ? await walk(page) : undefined;
  const heap = await usedHeap(client);
  await context.close();
  return { firstPaint, blocking, heap, ...(keys ? { firstKey, keys } : {}) };
}

async function throttle(client: CDPSession, { cpu, network }: Profile): Promise<void> {
  await client.send('Emulation.setCPUThrottlingRate', { rate: cpu });
  if (!network) return;
  await client.send('Network.enable');
  await client.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: network.latency,
    downloadThroughput: network.bytesPerSecond,
    uploadThroughput: network.bytesPerSecond,
  });
}

declare global {
  var bench: { firstPaint: number; blocking: number; firstKey: number; answers: number[] };
}

/** Runs in the page before anything of its own. */
function observe(isDeck: boolean): void {
  globalThis.bench = { firstPaint: 0, blocking: 0, firstKey: 0, answers: [] };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntriesByName('first-contentful-paint')) bench.firstPaint = entry.startTime;
  }).observe({ type: 'paint', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) bench.blocking += Math.max(0, entry.duration - 50);
  }).observe({ type: 'longtask', buffered: true });
  const afterFrame = (done: () => void) =>
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(undefined);
    });
  document.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted) return;
      afterFrame(() => {
        bench.answers.push(performance.now() - event.timeStamp);
      });
    },
    { capture: true },
  );
  if (!isDeck) return;
  // A person who presses on from the start: the first press that moves the talk counts.
  const press = setInterval(() => {
    if (!document.querySelector('.reveal.ready')) return;
    const before = location.hash;
    document.dispatchEvent(new KeyboardEvent('keydown', { keyCode: 39, key: 'ArrowRight', bubbles: true }));
    if (location.hash === before) return;
    clearInterval(press);
    afterFrame(() => {
      bench.firstKey = performance.now();
    });
  }, 10);
}

/** Presses → through the whole talk, as a person does: after the fade to a slide is over. */
async function walk(page: Page): Promise<readonly number[]> {
  await page.keyboard.press('Home');
  await settle(page);
  await page.evaluate(() => {
    bench.answers = [];
  });
  for (let before = ''; page.url() !== before; ) {
    before = page.url();
    await page.keyboard.press('ArrowRight');
    await settle(page);
  }
  // The last press found no further step.
  return (await page.evaluate(() => bench.answers)).slice(0, -1);
}

/** Waits until the frame that answers the key has been shown, and the fade it began is over. */
function settle(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    await new Promise((shown) => requestAnimationFrame(() => setTimeout(shown)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

async function usedHeap(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.enable');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
