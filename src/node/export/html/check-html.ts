import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import type { Language } from '../../../core/model/languages.ts';
import { languageTags, nextLanguage } from '../../../core/model/languages.ts';
import { hasSlides } from '../../chromium/page-state.page.ts';

/** How long a file may take to start; it is opened from disk and loads nothing. */
const patience = 30_000;

/**
 * Opens the file from disk as a person does, and tries what needs more than the page itself: the deck, what stands
 * behind a slide, the other language, the speaker view, the rehearsal. Returns what does not work, and what was asked
 * of the network.
 */
export async function tryFile(
  page: Page,
  file: string,
  language: Language,
  slides: number,
): Promise<readonly string[]> {
  const address = pathToFileURL(file).href;
  const flaws: string[] = [];
  page.on('request', (request) => {
    const own = request.url().startsWith(address) || /^(data|blob):/.test(request.url());
    if (!own) flaws.push(`it asks for ${request.url()}`);
  });
  page.on('pageerror', ({ message }) => flaws.push(`it fails: ${message}`));
  page.setDefaultTimeout(patience);
  const other = nextLanguage(language);
  const trials: readonly (readonly [what: string, trial: () => Promise<unknown>])[] = [
    [
      'the deck does not start',
      async () => {
        await page.goto(address);
        await page.waitForSelector('.reveal.ready');
      },
    ],
    [`it has not ${slides} slides`, () => page.waitForFunction(hasSlides, slides)],
    [
      'the evidence behind a slide is not there',
      async () => {
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('c');
        await page.waitForSelector('dialog .claim');
        await page.keyboard.press('Escape');
      },
    ],
    [
      'the other language is not there',
      async () => {
        await page.keyboard.press('l');
        await page.waitForSelector(`html[lang="${languageTags[other]}"]`);
      },
    ],
    [
      'the speaker view does not start',
      async () => {
        await page.goto(`${address}?view=speaker`);
        await page.waitForSelector('.script .text p');
      },
    ],
    [
      'the rehearsal does not start',
      async () => {
        await page.goto(`${address}?view=rehearse`);
        await page.waitForSelector('.rehearsal .setup');
      },
    ],
  ];
  for (const [what, trial] of trials) {
    try {
      await trial();
    } catch (error) {
      // The rest builds on it.
      return [...flaws, `${what} (${error instanceof Error ? error.message.split('\n')[0] : error})`];
    }
  }
  return flaws;
}
