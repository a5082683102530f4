import { languages } from '../src/core/model/languages.ts';
import { versionIdsOf } from '../src/core/model/versions.ts';
import { deck } from './deck/deck.ts';
import { smallTalk } from './site.ts';
import { expect, test } from './talk.ts';

test.use(smallTalk);

const versionIds = versionIdsOf(deck);
/** The slides of the two-minute version. */
const short = deck.versions[0]?.parts.map(({ slide }) => slide.id) ?? [];
const counted = '.slides > section:not([data-visibility="uncounted"])';
const backup = '.slides > section[data-visibility="uncounted"]';

for (const language of languages) {
  test(`each version has only its slides, numbered through, and is walked from end to end, ${language}`, async ({
    talk,
    page,
  }) => {
    test.slow();
    for (const version of versionIds) {
      await talk.openVersion(version, language);
      const slides = await page.locator(counted).evaluateAll((all) =>
        all.map((slide) => {
          const steps = [...slide.querySelectorAll('.fragment')].map((step) =>
            step.getAttribute('data-fragment-index'),
          );
          return {
            id: slide.id,
            versions: slide.getAttribute('data-versions')?.split(' '),
            page: slide.querySelector('.page')?.textContent,
            steps: new Set(steps).size,
          };
        }),
      );
      const count = slides.length;
      for (const { id, versions } of slides) expect(versions, id).toContain(version);
      // The cover has no number.
      expect(slides.map(({ page: number }) => number)).toEqual(
        slides.map((_, index) => (index === 0 ? undefined : `${index + 1} / ${count}`)),
      );

      await talk.press('End');
      await expect(talk.current.locator('.page')).toHaveText(`${count} / ${count}`);
      await talk.press('Home');
      // Every step of every slide, and not one more.
      await talk.walk(slides.reduce((sum, { steps }) => sum + 1 + steps, 0) - 1);
      await expect(talk.current).toHaveAttribute('id', slides.at(-1)?.id ?? '');
      const progress = page.locator('.progress span');
      await expect(progress).toHaveCSS('transform', 'matrix(1, 0, 0, 1, 0, 0)');
    }
  });
}

test('the picker changes the length and stays on the slide', async ({ talk, page }) => {
  await talk.openVersion('full');
  const ids = await talk.ids();
  await talk.press('ArrowRight');
  await talk.expectAt('steps');
  await talk.press('v');
  const choices = page.getByRole('dialog').locator('.lengths button');
  await expect(choices).toHaveCount(versionIds.length);
  await expect(choices.last()).toHaveAttribute('aria-current', 'true');
  await choices.first().click();
  await expect(page).toHaveURL(/[?&]version=2#\/steps$/);
  await expect(page.locator(counted)).toHaveCount(short.length);
  await talk.press('v');
  await choices.last().click();
  await expect(page).not.toHaveURL(/version/);
  await talk.expectAt('steps');
  expect(await talk.ids()).toEqual(ids);
});

test('a link to a slide that the version leaves out lands on the last one before it', async ({
  talk,
  page,
}) => {
  await talk.openVersion('2', 'zh', '#/bars');
  await talk.expectAt('lines');
  await talk.openVersion('full', 'zh', '#/bars');
  await talk.press('v');
  await page.getByRole('dialog').locator('.lengths button').first().click();
  await talk.expectAt('lines');
});

test('the other language runs the same version, on the same slide', async ({ talk, page }) => {
  await talk.openVersion('2', 'zh');
  const ids = await talk.ids();
  await talk.press('ArrowRight', 'ArrowRight');
  const at = new URL(page.url()).hash;
  await talk.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page).toHaveURL((url) => url.search === '?version=2' && url.hash === at);
  expect(await talk.ids()).toEqual(ids);
  await talk.press('l');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
  expect(await talk.ids()).toEqual(ids);
});

test('search and overview know the slides of the version only', async ({ talk, page }) => {
  await talk.openVersion('2');
  await talk.press('g');
  await page.getByRole('searchbox').fill('Orwell');
  await expect(page.locator('.found li')).toHaveCount(1);
  // Only a slide that this version leaves out says it.
  await page.getByRole('searchbox').fill('teapot');
  await expect(page.locator('.found li').filter({ hasNotText: '备用' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await talk.press('o');
  await expect(page.locator(counted)).toHaveCount(short.length);
});

test('each length takes its minutes, at the pace one says one has', async ({ talk, page }) => {
  await talk.open();
  await talk.press('v');
  const details = page.getByRole('dialog').locator('.lengths .detail');
  const seconds = async (index: number): Promise<number> => {
    const text = (await details.nth(index).textContent()) ?? '';
    const [, minutes = '0'] = /(\d+) 分/.exec(text) ?? [];
    const [, rest = '0'] = /(\d+) 秒/.exec(text) ?? [];
    return 60 * Number(minutes) + Number(rest);
  };
  await expect(details.last()).not.toBeEmpty();
  for (const [index, { minutes }] of deck.versions.entries()) {
    expect(Math.abs((await seconds(index)) - 60 * minutes)).toBeLessThanOrEqual(6 * minutes);
  }
  const whole = deck.versions.length;
  const before = await seconds(whole);
  const rate = page.getByRole('spinbutton');
  await rate.fill('110');
  await expect(page.getByRole('status')).toContainText('120–400');
  await rate.fill('330');
  // What is shown is rounded, before and after.
  const expected = (before * 220) / 330;
  await expect.poll(async () => Math.abs((await seconds(whole)) - expected)).toBeLessThanOrEqual(1);
  await page.reload();
  await talk.ready();
  await talk.press('v');
  await expect(page.getByRole('spinbutton')).toHaveValue('330');
});

test('a length that does not exist is said to be none, and the whole talk runs', async ({ talk, page }) => {
  await page.goto('./?version=7');
  await talk.ready();
  await expect(page.getByRole('dialog')).toContainText('没有这个长度的版本');
  await page.getByRole('dialog').locator('.lengths button').first().click();
  await expect(page).toHaveURL(/version=2/);
});

test('A jumps to the backup slides and back to where the talk was left', async ({ talk, page }) => {
  await talk.openVersion('2', 'zh');
  await talk.press('ArrowRight', 'ArrowRight');
  const at = 'steps/0';
  await talk.expectAt(at);
  await talk.press('a');
  await talk.expectAt('ledger');
  await expect(talk.current.locator('.page')).toHaveText('备用 1');
  await expect(page.locator(backup)).toHaveCount(2);
  await talk.press('ArrowRight');
  await talk.expectAt('spare');
  await expect(talk.current.locator('.page')).toHaveText('备用 2');
  await talk.press('a');
  await talk.expectAt(at);
});

test('each square of the ledger leads to the slide that deals with its claim', async ({ talk }) => {
  await talk.open('zh', '#/ledger');
  const squares = talk.current.locator('.squares a');
  await expect(squares).toHaveCount(deck.claims.length);
  await squares.last().click();
  await expect(talk.current).toHaveAttribute('id', 'verdicts');
});

test('the page to read has the version’s slides and what is said in it', async ({ page }) => {
  await page.goto('./?view=read&version=2');
  await expect(page.locator('.slide .folded').first()).toBeAttached();
  await expect(page.locator('main > section:not([data-visibility])')).toHaveCount(short.length);
  const script = page.locator('#steps .evidence').first();
  const said = await script.textContent();
  await page.getByRole('combobox').selectOption('full');
  await expect(page).not.toHaveURL(/version/);
  await expect(page.locator('#steps .evidence').first()).toBeAttached();
  expect(await page.locator('#steps .evidence').first().textContent()).not.toBe(said);
});

for (const language of languages) {
  test(`the references name every source that anything cites, each a link, ${language}`, async ({
    page,
    talk,
  }) => {
    await talk.open(language, '#/references');
    const links = talk.current.locator('.references a');
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(new Set(addresses).size).toBe(Object.keys(deck.sources).length);
    // What the facts cite anywhere is here as well.
    const facts = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[rel="facts"]');
      return (await fetch(link?.href ?? '')).text();
    });
    const cited = new Set(
      [...facts.matchAll(/href=\\"(https:[^"\\]+)\\" target/g)].map(([, address]) => address),
    );
    const missing = [...cited].filter(
      (address) => !addresses.includes(address ?? '') && !address?.startsWith('https://arxiv.org/abs/'),
    );
    expect(missing).toEqual([]);
  });
}
