import type { Page } from '@playwright/test';
import type { Recording } from '../src/client/rehearsal/records/records.ts';
import { hearingChromium } from './other-programs.ts';
import { RunScreen } from './run-screen.ts';
import { smallTalk } from './site.ts';
import { expect, test } from './talk.ts';
import { type Burst, writeVoice } from './voice.ts';

test.use(smallTalk);

test('a voice is heard where it speaks, and recorded from the first word to the last', async ({
  playwright,
  launchOptions,
  baseURL,
}, info) => {
  const bursts: readonly Burst[] = [
    [6, 6.8],
    [7.3, 7.9],
    [8.8, 9.6],
  ];
  const voice = info.outputPath('voice.wav');
  await writeVoice(voice, bursts, 20);
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    executablePath: hearingChromium(),
    args: [
      ...(launchOptions.args ?? []),
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-audio-capture=${voice}%noloop`,
    ],
  });
  try {
    const context = await browser.newContext({ ...(baseURL ? { baseURL } : {}) });
    const page = await context.newPage();
    const run = await new RunScreen(page).openRun();
    // Nobody has allowed it yet.
    await page.getByRole('button', { name: '试一下麦克风' }).click();
    await expect(page.locator('.microphone')).toContainText('浏览器不让这一页用麦克风');
    await context.grantPermissions(['microphone']);
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(page.locator('.microphone')).toContainText('听到您了');

    await run.begin();
    await expect(run.ear).toHaveText('正在录音，只存在这台电脑上');
    await expect(run.clock).toHaveText(/^0:(0[4-9]|1)/);
    await run.press('ArrowRight');
    await expect(run.clock).toHaveText(/^0:(0[89]|1)/);
    await run.press('e');
    await page.getByRole('dialog').getByRole('button', { name: '到此为止' }).click();
    await run.expectReview();

    const kept = await run.kept();
    const length = kept?.visits.at(-1)?.to ?? 0;
    // The file began when the microphone opened: by the countdown before the first word.
    const early = 1000 * (bursts[0]?.[0] ?? 0) - (kept?.voice?.[0]?.[0] ?? 0);
    expect(early).toBeGreaterThan(2800);
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
    // The parts tile the run, each rounded to a millisecond. How long each sounds is asked of each: a file ends at a
    // whole packet, of 60 milliseconds.
    const tiled = sounds.reduce((sum, { kept: told }) => sum + told, 0);
    expect(Math.abs(tiled - length)).toBeLessThanOrEqual(sounds.length);
  } finally {
    await browser.close();
  }
});

/** How long the recordings of a run are, in milliseconds: as kept, as decoded, and as a player shows it. */
function decode(
  page: Page,
  run: string,
): Promise<readonly { part: number; kept: number; decoded: number; shown: number; plays: boolean }[]> {
  return page.evaluate(async (owner) => {
    const recordings = await new Promise<Recording[]>((resolve) => {
      const opening = indexedDB.open(`${document.documentElement.dataset.talk}.rehearsal`);
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
  }, run);
}
