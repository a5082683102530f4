import type { Page } from '@playwright/test';

/** The keys that have a name: their codes, and what they write. */
const named: Readonly<Record<string, { readonly code: number; readonly text?: string }>> = {
  Escape: { code: 27 },
  Enter: { code: 13, text: '\r' },
};

/**
 * Presses keys faster than the page can answer: it is busy while they come, and finds all of them waiting. (The
 * keyboard of Playwright waits for each to be taken.)
 */
export async function rush(page: Page, ...keys: readonly string[]): Promise<void> {
  const wire = await page.context().newCDPSession(page);
  const busy = page.evaluate(() => {
    const end = performance.now() + 300;
    while (performance.now() < end);
  });
  const taken = keys.flatMap((key) => {
    const { code, text } = named[key] ?? { code: key.toUpperCase().charCodeAt(0), text: key };
    const press = { key, windowsVirtualKeyCode: code };
    return [
      wire.send(
        'Input.dispatchKeyEvent',
        text ? { ...press, type: 'keyDown', text } : { ...press, type: 'rawKeyDown' },
      ),
      wire.send('Input.dispatchKeyEvent', { ...press, type: 'keyUp' }),
    ];
  });
  await Promise.all([busy, ...taken]);
  await wire.detach();
}
