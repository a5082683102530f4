import { test as base, expect, type Page } from '@playwright/test';
import type { VersionId } from '../src/core/model/deck.ts';
import type { Language } from '../src/core/model/languages.ts';

export { expect, type Page };

export const pages: Readonly<Record<Language, string>> = { zh: './', en: './en/' };

/** The deck as a person meets it: opened, driven with keys, looked at. */
export class Talk {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens the deck, at `hash` if given, and waits until it takes keys. */
  async open(language: Language = 'zh', hash = ''): Promise<void> {
    await this.page.goto(`${pages[language]}${hash}`);
    await this.ready();
  }

  /** The same, in one of its lengths. */
  async openVersion(version: VersionId, language: Language = 'zh', hash = ''): Promise<void> {
    await this.page.goto(`${pages[language]}${version === 'full' ? '' : `?version=${version}`}${hash}`);
    await this.ready();
  }

  async ready(): Promise<void> {
    await expect(this.page.locator('.reveal.ready')).toBeVisible();
    await this.page.evaluate(() => document.fonts.ready);
  }

  get current() {
    return this.page.locator('.slides > section.present');
  }

  /** `mirage` or `mirage/2`: slide and step, as the address tells them. */
  async expectAt(place: string): Promise<void> {
    await expect(this.page).toHaveURL((url) => url.hash === `#/${place}`);
    await expect(this.current).toHaveAttribute('id', place.split('/')[0] ?? '');
  }

  /** Goes to a slide within the open page; by default with all its steps taken. */
  async goTo(id: string, step: number | '' = 99): Promise<void> {
    await this.page.evaluate(
      (hash) => {
        location.hash = hash;
      },
      step === '' ? `/${id}` : `/${id}/${step}`,
    );
    await expect(this.current).toHaveAttribute('id', id);
    await this.page.evaluate(() => document.fonts.ready);
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Takes so many steps forward, each with a key of its own, without waiting for what each of them paints. */
  async walk(steps: number): Promise<void> {
    await this.page.evaluate((count) => {
      for (let step = 0; step < count; step += 1) {
        const key = { key: 'ArrowRight', keyCode: 39, bubbles: true };
        document.dispatchEvent(new KeyboardEvent('keydown', key));
      }
    }, steps);
  }

  /** Ids of all slides, in order. */
  ids(): Promise<string[]> {
    return this.page.locator('.slides > section').evaluateAll((slides) => slides.map((slide) => slide.id));
  }
}

interface Fixtures {
  /** Console messages that a test provokes itself. */
  readonly provoked: RegExp | undefined;
  readonly talk: Talk;
  /** Everything that went wrong in the page or left for another origin, watched during every test. */
  readonly calm: undefined;
}

export const test = base.extend<Fixtures>({
  talk: async ({ page }, use) => use(new Talk(page)),
  provoked: [undefined, { option: true }],
  calm: [
    async ({ page, baseURL, provoked }, use) => {
      const trouble: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning')
          trouble.push(`${message.text()} ${message.location().url}`.trim());
      });
      page.on('pageerror', (error) => trouble.push(error.message));
      page.on('request', (request) => {
        const address = request.url();
        const own = address.startsWith(new URL('/', baseURL).href) || address.startsWith('data:');
        if (!own && !address.startsWith('blob:')) trouble.push(`left the site: ${address}`);
      });
      await use(undefined);
      const unexpected = trouble.filter((line) => !provoked?.test(line));
      expect(unexpected, 'errors, warnings and foreign requests').toEqual([]);
    },
    { auto: true },
  ],
});

/** Holds back what `pattern` asks for, until the function it returns is called. */
export async function holdBack(page: Page, pattern: string): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(pattern, async (route) => {
    await held;
    await route.continue();
  });
  return release;
}
