import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectAt, siteFolder } from '../src/node/build/project.ts';
import { smallFolder } from './site.ts';
import { expect, test } from './talk.ts';

/** The built site opened from disk. Browsers load no module from there unless they are told to. */
const small = projectAt(join(import.meta.dirname, '..'), smallFolder);
const file = pathToFileURL(join(siteFolder(small), 'index.html')).href;

test('opened from disk the talk can be read, whatever view was asked for', async ({
  playwright,
  launchOptions,
}) => {
  const browser = await playwright.chromium.launch(launchOptions);
  try {
    const page = await browser.newPage();
    for (const address of [file, `${file}?view=speaker`]) {
      await page.goto(address);
      await expect(page.locator('html')).toHaveClass('read');
      await expect(page.locator('#bars h2')).toBeVisible();
    }
  } finally {
    await browser.close();
  }
});

test('where the browser lets a page from disk load its files, deck and speaker view work together', async ({
  playwright,
  launchOptions,
}) => {
  const args = [...(launchOptions.args ?? []), '--allow-file-access-from-files'];
  const browser = await playwright.chromium.launch({ ...launchOptions, args });
  try {
    const context = await browser.newContext();
    const deck = await context.newPage();
    await deck.goto(`${file}#/steps`);
    await expect(deck.locator('.reveal.ready')).toBeVisible();
    const speaker = await context.newPage();
    await speaker.goto(`${file}?view=speaker#/steps`);
    await expect(speaker.locator('.script .text')).not.toBeEmpty();
    await speaker.keyboard.press('ArrowRight');
    await expect(deck).toHaveURL(/#\/steps\/0$/);
    await deck.keyboard.press('ArrowRight');
    await expect(speaker).toHaveURL(/#\/steps\/1$/);
    await speaker.reload();
    await expect(speaker.locator('.script .text')).not.toBeEmpty();
    await expect(speaker).toHaveURL(/#\/steps\/1$/);
  } finally {
    await browser.close();
  }
});
