import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { databaseName } from '../src/rehearse/keep/database.ts';
import type { Recording, Run } from '../src/rehearse/keep/records.ts';
import { accessibilityProblems } from './axe.ts';
import { Rehearsal } from './rehearsal.ts';
import { expect, test } from './talk.ts';
import { type Burst, writeVoice } from './voice.ts';

/** A run as a person goes through it. */
class RunScreen extends Rehearsal {
  /** Opens the set-up in a version, and chooses how much help there is. */
  async openRun(version: '1' | '3', help = '提示词'): Promise<this> {
    await this.page.goto(`./?view=rehearse&version=${version}#/run`);
    await this.ready();
    await this.page.getByRole('radio', { name: help }).check({ force: true });
    return this;
  }

  /** To the first word, without waiting for it. */
  async begin(button = '开始'): Promise<void> {
    await this.page.getByRole('button', { name: button, exact: true }).press('Enter');
    await expect(this.page.getByText('想好第一句话')).toBeVisible();
    await this.press('ArrowRight');
    await expect(this.clock).toBeVisible();
  }

  get clock() {
    return this.page.getByRole('timer');
  }

  get ear() {
    return this.page.locator('.run-ear');
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
      (name) =>
        new Promise<Run | undefined>((resolve) => {
          const opening = indexedDB.open(name);
          opening.onsuccess = () => {
            const reading = opening.result.transaction('runs').objectStore('runs').getAll();
            reading.onsuccess = () => {
              opening.result.close();
              resolve((reading.result as Run[]).sort((one, other) => other.started - one.started)[0]);
            };
          };
        }),
      databaseName,
    );
  }
}

const silentMicrophone = (): void => {
  navigator.mediaDevices.getUserMedia = async () => new AudioContext().createMediaStreamDestination().stream;
};
const noMicrophone = (): void => {
  navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('none', 'NotFoundError'));
};

test('a run by keyboard alone, from the deck to its review, with no microphone and no network', async ({
  talk,
  page,
  context,
}) => {
  await page.addInitScript(noMicrophone);
  await talk.openVersion('1');
  await talk.press('r');
  const run = await new RunScreen(page).ready();
  await context.setOffline(true);
  await page.getByRole('button', { name: '试一下麦克风' }).press('Enter');
  await expect(page.locator('.microphone')).toContainText('没有找到麦克风');
  expect(await accessibilityProblems(page)).toEqual([]);
  await page.getByRole('radio', { name: '讲稿' }).press('ArrowRight');
  await run.begin();
  await expect(run.ear).toHaveText('没有麦克风：只计时，不录音');
  await expect(page.locator('.run-head')).toContainText('第 1 / 2 页');
  await run.press('ArrowRight');
  await expect(page.locator('.run-head')).toContainText('第 2 / 2 页');
  await expect(page.locator('.run-text')).toHaveCount(0);
  await run.press('h', 'm');
  await expect(page.locator('.run-text')).not.toBeEmpty();
  await expect(run.word).toHaveText('记下了，这里卡住过');
  expect(await accessibilityProblems(page)).toEqual([]);
  await run.press('h', 'ArrowLeft', 'Escape');
  await expect(page.getByRole('dialog')).toContainText('这一遍不要了吗？');
  await run.press('Escape', 'e');
  await expect(page.getByRole('dialog')).toContainText('后面还有 1 页');
  await run.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await run.press('ArrowRight', 'e');
  await run.expectReview();
  const kept = await run.kept();
  expect(kept).toMatchObject({ state: 'complete', version: '1', help: 'cue', voice: null, heard: [] });
  expect(kept?.visits.map(({ peeks, stuck }) => [peeks.length, stuck.length])).toEqual([
    [0, 0],
    [1, 1],
    [0, 0],
    [0, 0],
  ]);
});

test('the clock goes on in one tab only, and a page that is lost loses no more than its slide', async ({
  page,
  context,
}) => {
  await page.clock.install();
  await page.addInitScript(noMicrophone);
  const run = await new RunScreen(page).openRun('3');
  await page.getByRole('button', { name: '开始', exact: true }).click();
  await expect(page.getByRole('timer')).toHaveText('3');
  await page.clock.runFor(3000);
  await expect(page.locator('.run-head')).toContainText('第 1 / 6 页');
  await expect(async () => {
    await page.clock.runFor(1000);
    await expect(run.word).toHaveText('该翻页了', { timeout: 1 });
  }).toPass({ intervals: [0] });
  await expect(page.locator('.run-head')).toContainText(/这一页超了 \d+ 秒/);
  await run.press('p');
  await expect(run.word).toHaveText('停着：不计时，也不录音');
  const face = (await run.clock.textContent()) ?? '';
  expect(face).toMatch(/^0:\d\d \/ 3:00$/);
  await page.clock.runFor(60_000);
  await expect(run.clock).toHaveText(face);
  await run.press('ArrowRight', 'p');
  await expect(run.word).toHaveText('');
  await expect.poll(async () => (await run.kept())?.visits.length).toBe(2);
  const said = await run.kept();

  // Another tab may look, but not begin; what the first goes on with there is lost with it.
  const other = new RunScreen(await context.newPage());
  await other.page.addInitScript(noMicrophone);
  await other.page.goto('./?view=rehearse#/run');
  await other.ready();
  await expect(other.page.locator('.screen')).toContainText(/3 分钟，讲到第 2 页“.+”，用了 \d+ 秒/);
  await other.page.getByRole('button', { name: '接着讲' }).click();
  await expect(other.page.getByRole('alert')).toContainText('另一个标签页正在排练');

  await page.clock.runFor(9000);
  await page.close();
  await other.begin('接着讲');
  await expect(other.page.locator('.run-head')).toContainText('第 2 / 6 页');
  await other.press('ArrowRight');
  await expect.poll(async () => (await other.kept())?.visits.length).toBe(3);

  await other.page.reload();
  await other.ready();
  await expect(other.page.locator('.screen')).toContainText('讲到第 3 页');
  expect(await accessibilityProblems(other.page)).toEqual([]);
  await other.page.getByRole('button', { name: '就算到这里' }).click();
  await other.expectReview();
  const kept = await other.kept();
  expect(kept).toMatchObject({ id: said?.id, started: said?.started, state: 'stopped' });
  expect(kept?.visits).toHaveLength(2);
  expect(kept?.visits[0]).toEqual(said?.visits[0]);
  expect(kept?.visits[1]).toMatchObject({ slide: said?.visits[1]?.slide, from: said?.visits[0]?.to });
});

/** A recogniser that says and does what the test wants; as browsers do, it claims that all is well. */
const fakeRecogniser = (): void => {
  const sessions: Fake[] = [];
  class Fake extends EventTarget {
    #local = false;
    static available = async () => 'available';
    static install = async () => true;
    get processLocally() {
      return this.#local;
    }
    set processLocally(local: boolean) {
      this.#local = local;
    }
    start(): void {
      sessions.push(this);
      this.dispatchEvent(new Event('start'));
    }
    stop(): void {
      this.end();
    }
    abort(): void {
      this.end();
    }
    end(): void {
      this.dispatchEvent(new Event('end'));
    }
    say(transcript: string): void {
      const results = [Object.assign([{ transcript, confidence: 1 }], { isFinal: true })];
      this.dispatchEvent(Object.assign(new Event('result'), { resultIndex: 0, results }));
    }
    fail(error: string): void {
      this.dispatchEvent(Object.assign(new Event('error'), { error }));
      this.end();
    }
  }
  Object.assign(window, { SpeechRecognition: Fake, sessions });
};

/** Makes the latest session do something. */
const recogniser = (page: Page, what: 'say' | 'fail' | 'end', word = ''): Promise<void> =>
  page.evaluate(
    ([name, text]) => {
      const sessions: Record<string, (text: string) => void>[] = Reflect.get(window, 'sessions');
      sessions.at(-1)?.[name]?.(text);
    },
    [what, word] as const,
  );
const sessionCount = (page: Page): Promise<number> =>
  page.evaluate(() => (Reflect.get(window, 'sessions') as unknown[]).length);

test('a recogniser is believed when it writes, left when it fails, and sends no voice away unasked', async ({
  page,
}) => {
  await page.clock.install();
  await page.addInitScript(silentMicrophone);
  await page.addInitScript(fakeRecogniser);
  const run = await new RunScreen(page).openRun('1');
  const choice = page.locator('.microphone');

  // Chosen, but not agreed to: nobody listens.
  await page.getByRole('radio', { name: '浏览器厂商的服务' }).check({ force: true });
  await expect(choice).toContainText('都会传到浏览器厂商的服务器上');
  await run.begin();
  expect(await sessionCount(page)).toBe(0);
  await run.press('Escape');
  await page.getByRole('dialog').getByRole('button', { name: '不要了' }).click();
  await run.ready();
  expect(await run.kept()).toBeUndefined();

  await page.getByRole('radio', { name: '这台电脑' }).check({ force: true });
  await page.getByRole('button', { name: '试一次听写' }).click();
  await expect.poll(() => sessionCount(page)).toBe(1);
  await recogniser(page, 'fail', 'language-not-supported');
  await expect(choice).toContainText('试过了，没有写出字来');
  await page.getByRole('button', { name: '试一次听写' }).click();
  await expect.poll(() => sessionCount(page)).toBe(2);
  await recogniser(page, 'say', '大模型');
  await expect(choice).toContainText('能用，听到的是：“大模型”');

  await run.begin();
  await expect.poll(() => sessionCount(page)).toBe(3);
  await expect(run.ear).toHaveText('正在录音，只存在这台电脑上');
  await page.clock.runFor(2000);
  await recogniser(page, 'say', '大语言模型有三样一起放大');
  await expect(run.ear).toContainText('这台电脑在听写');
  for (const [index, pause] of [250, 1000, 4000].entries()) {
    await recogniser(page, 'end');
    await page.clock.runFor(pause);
    await expect.poll(() => sessionCount(page)).toBe(4 + index);
  }
  await recogniser(page, 'end');
  await expect(run.ear).toContainText('听写用不了，讲完可以补');
  await run.press('ArrowRight', 'e');
  await run.expectReview();
  const kept = await run.kept();
  expect(kept).toMatchObject({ state: 'complete', heardBy: 'device' });
  expect(kept?.heard.map(({ text }) => text)).toEqual(['大语言模型有三样一起放大']);
  expect(kept?.heard[0]?.to).toBeGreaterThanOrEqual(2000);
});

test('a voice is heard where it speaks, and recorded from the first word to the last', async ({
  playwright,
  launchOptions,
  baseURL,
}, info) => {
  const bursts: readonly Burst[] = [
    [0.8, 1.6],
    [2.1, 2.7],
    [3.6, 4.4],
  ];
  const voice = info.outputPath('voice.wav');
  await writeVoice(voice, bursts, 20);
  expect((await readFile(voice)).length).toBeGreaterThan(0);
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [
      ...(launchOptions.args ?? []),
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-audio-capture=${voice}%noloop`,
    ],
  });
  try {
    const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    const run = await new RunScreen(page).openRun('1');
    // Nobody has allowed it yet.
    await page.getByRole('button', { name: '试一下麦克风' }).click();
    await expect(page.locator('.microphone')).toContainText('浏览器不让这一页用麦克风');
    await context.grantPermissions(['microphone']);
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.locator('.microphone')).toContainText('听到您了');

    await run.begin();
    await expect(run.ear).toHaveText('正在录音，只存在这台电脑上');
    await expect(run.clock).toHaveText(/^0:03/);
    await run.press('ArrowRight');
    await expect(run.clock).toHaveText(/^0:05/);
    await run.press('e');
    await run.expectReview();

    const kept = await run.kept();
    const length = kept?.visits.at(-1)?.to ?? 0;
    // The file began when the microphone opened, some time before the first word.
    const early = 1000 * (bursts[0]?.[0] ?? 0) - (kept?.voice?.[0]?.[0] ?? 0);
    expect(kept?.voice).toHaveLength(bursts.length);
    for (const [index, [from, to]] of bursts.entries()) {
      const [start = 0, end = 0] = kept?.voice?.[index] ?? [];
      expect(Math.abs(start + early - 1000 * from)).toBeLessThan(200);
      expect(Math.abs(end + early - 1000 * to)).toBeLessThan(200);
    }
    const sounds = await decode(page, kept?.id ?? '');
    expect(sounds.map(({ part }) => part)).toEqual([0, 1]);
    for (const { kept: told, decoded, shown, plays } of sounds) {
      expect(Math.abs(decoded - told)).toBeLessThan(100);
      expect(Math.abs(shown - told)).toBeLessThan(150);
      expect(plays).toBe(true);
    }
    expect(Math.abs(sounds.reduce((sum, { decoded }) => sum + decoded, 0) - length)).toBeLessThan(100);
  } finally {
    await browser.close();
  }
});

/** How long the recordings of a run are, in milliseconds: as kept, as decoded, and as a player shows it. */
function decode(
  page: Page,
  run: string,
): Promise<readonly { part: number; kept: number; decoded: number; shown: number; plays: boolean }[]> {
  return page.evaluate(
    async ([name, owner]) => {
      const recordings = await new Promise<Recording[]>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('recordings').objectStore('recordings').getAll();
          reading.onsuccess = () => resolve(reading.result as Recording[]);
        };
      });
      const context = new AudioContext();
      return Promise.all(
        recordings
          .filter((recording) => recording.owner === owner)
          .sort((one, other) => one.part - other.part)
          .map(async ({ part, length, sound }) => {
            const player = new Audio(URL.createObjectURL(sound));
            player.muted = true;
            await player.play();
            const { duration } = await context.decodeAudioData(await sound.arrayBuffer());
            return {
              part,
              kept: length,
              decoded: 1000 * duration,
              shown: 1000 * player.duration,
              plays: !player.paused,
            };
          }),
      );
    },
    [databaseName, run] as const,
  );
}
