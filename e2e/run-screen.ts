import type { Page } from '@playwright/test';
import type { Run } from '../src/client/rehearsal/records/records.ts';
import { deck } from './deck/deck.ts';
import { Rehearsal } from './rehearsal.ts';
import { expect } from './talk.ts';

/** The slides of the two-minute version of the small talk. */
export const shortSlides = deck.versions.flatMap(({ parts }) => parts.map(({ slide }) => slide));

/** A run as a person goes through it. */
export class RunScreen extends Rehearsal {
  /** Opens the set-up of the two-minute version, and chooses how much help there is. */
  async openRun(help = '提示词'): Promise<this> {
    await this.page.goto('./?view=rehearse&version=2#/run');
    await this.ready();
    await this.page.getByRole('radio', { name: help }).check({ force: true });
    return this;
  }

  /** To the first word: three seconds of a clock that the test moves, or of the real one. */
  async begin(button = '开始', clock?: Page['clock']): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).press('Enter');
    await expect(this.page.locator('.run')).toBeVisible();
    await clock?.runFor(3000);
    await expect(this.page.locator('.run-controls')).toContainText('卡住了');
  }

  /** From the first slide of the two-minute version to its last. */
  async walkToLast(): Promise<void> {
    await this.press(...shortSlides.slice(1).map(() => 'ArrowRight'));
  }

  get clock() {
    return this.page.getByRole('timer');
  }

  get ear() {
    return this.page.locator('.run-audio');
  }

  /** The one quiet word, or what was noted. */
  get word() {
    return this.page.locator('.run-word');
  }

  async expectReview(): Promise<void> {
    await expect(this.page).toHaveURL(/#\/review\/.+/);
  }

  /** The latest run that the browser keeps. */
  kept(): Promise<Run | undefined> {
    return this.page.evaluate(
      () =>
        new Promise<Run | undefined>((resolve) => {
          const opening = indexedDB.open(`${document.documentElement.dataset.talk}.rehearsal`);
          opening.onsuccess = () => {
            const reading = opening.result.transaction('runs').objectStore('runs').getAll();
            reading.onsuccess = () => {
              opening.result.close();
              resolve((reading.result as Run[]).sort((one, other) => other.started - one.started)[0]);
            };
          };
        }),
    );
  }
}

/** For a page whose microphone hears nothing. */
export const silentMicrophone = (): void => {
  navigator.mediaDevices.getUserMedia = async () => new AudioContext().createMediaStreamDestination().stream;
};
