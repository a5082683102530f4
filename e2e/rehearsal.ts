import type { Page } from '@playwright/test';
import type { Language } from '../src/core/model/languages.ts';
import { expect, pages } from './talk.ts';

/** The rehearsal as a person uses it, one screen at a time. */
export class Rehearsal {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Opens a screen by its address: `today`, `review/<id>`; the first one where none is named. */
  async open(language: Language = 'zh', screen = ''): Promise<this> {
    await this.page.goto(`${pages[language]}?view=rehearse${screen && `#/${screen}`}`);
    return this.ready();
  }

  async ready(): Promise<this> {
    await expect(this.page.locator('.rehearsal .screen').first()).toBeVisible();
    await this.page.evaluate(() => document.fonts.ready);
    return this;
  }

  /** Goes to another screen of the open page. */
  async goTo(screen: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, `/${screen}`);
    await this.ready();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  get title() {
    return this.page.locator('.rehearsal h1');
  }
}
