import type { Page } from '@playwright/test';
import { RunScreen, silentMicrophone } from './run-screen.ts';
import { smallTalk } from './site.ts';
import { expect, test } from './talk.ts';

test.use(smallTalk);

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
  const run = await new RunScreen(page).openRun();
  const choice = page.locator('.microphone');

  // Chosen, but not agreed to: nobody listens.
  await page.getByRole('radio', { name: '浏览器厂商的服务' }).check({ force: true });
  await expect(choice).toContainText('都会传到浏览器厂商的服务器上');
  await run.begin('开始', page.clock);
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
  await recogniser(page, 'say', '红茶');
  await expect(choice).toContainText('能用，听到的是：“红茶”');

  await run.begin('开始', page.clock);
  await expect.poll(() => sessionCount(page)).toBe(3);
  await expect(run.ear).toHaveText('正在录音，只存在这台电脑上');
  await page.clock.runFor(2000);
  await recogniser(page, 'say', '一杯好茶只要四样');
  await expect(run.ear).toContainText('这台电脑在听写');
  for (const [index, pause] of [250, 1000, 4000].entries()) {
    await recogniser(page, 'end');
    await page.clock.runFor(pause);
    await expect.poll(() => sessionCount(page)).toBe(4 + index);
  }
  await recogniser(page, 'end');
  await expect(run.ear).toContainText('听写用不了，讲完可以补');
  await run.walkToLast();
  await run.press('e');
  await run.expectReview();
  const kept = await run.kept();
  expect(kept).toMatchObject({ state: 'complete', heardBy: 'device' });
  expect(kept?.heard.map(({ text }) => text)).toEqual(['一杯好茶只要四样']);
  expect(kept?.heard[0]?.to).toBeGreaterThanOrEqual(2000);
});
