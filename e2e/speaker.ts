import type { BrowserContext, Page } from '@playwright/test';
import type { Language } from '../src/core/model/languages.ts';
import { expect, pages, type Talk } from './talk.ts';

/** The speaker view as a person uses it, in a window of its own beside the audience's. */
export class Speaker {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(language: Language = 'zh', rest = ''): Promise<this> {
    await this.page.goto(`${pages[language]}?view=speaker${rest}`);
    return this.ready();
  }

  async ready(): Promise<this> {
    await expect(this.page.locator('.current .preview section.slide')).toBeAttached();
    await expect(this.page.locator('.script .text')).not.toBeEmpty();
    return this;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** `bars/2`: where the address says the audience is. */
  async expectAt(place: string): Promise<void> {
    await expect(this.page).toHaveURL((url) => url.hash === `#/${place}`);
  }

  get title() {
    return this.page.locator('.current .preview :is(h1, h2)');
  }

  get script() {
    return this.page.locator('.script .text');
  }

  get face() {
    return this.page.locator('.face');
  }
}

/** The deck, and beside it the speaker view of the same place. */
export async function openBoth(context: BrowserContext, talk: Talk, hash = '#/steps'): Promise<Speaker> {
  await talk.open('zh', hash);
  return new Speaker(await context.newPage()).open('zh', hash);
}
