import { smallTalk } from './site.ts';
import { expect, test } from './talk.ts';

test.use(smallTalk);

test('a mouse can walk the talk, Space on a button is for the button, and a panel closes when the slide changes', async ({
  talk,
  page,
}) => {
  await talk.open();
  await page.getByRole('button', { name: '下一步' }).click();
  await talk.expectAt('steps');
  await page.getByRole('button', { name: '上一步' }).click();
  await talk.expectAt('cover');

  await page.getByRole('button', { name: '菜单与快捷键' }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(talk.current).toHaveAttribute('id', 'cover');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: '菜单与快捷键' })).toBeFocused();

  await talk.goTo('flowchart', '');
  await talk.press('End', 'c');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('a screen reader hears the slide without the steps to come, then each step', async ({ talk, page }) => {
  await talk.open('zh', '#/steps');
  const status = page.locator('[aria-live="polite"]');
  await expect(status).toContainText('同一种茶树');
  await expect(status).not.toContainText('新接的水');
  await talk.press('ArrowRight');
  await expect(status).toContainText('新接的水');
  await expect(status).not.toContainText('同一种茶树');
  await talk.press('Home');
  await talk.goTo('flowchart', '');
  await talk.press('ArrowRight');
  await expect(status).toHaveText(/鲜叶/);
});

test('a power is told as one types it, wherever a title or a slide is said', async ({ talk, page }) => {
  const title = 'A cup holds some 8 × 10^24 molecules of H_2O';
  await talk.open('en', '#/superscript');
  const status = page.locator('[aria-live="polite"]');
  await expect(status).toContainText(title);
  await expect(status).not.toContainText('1024');
  await expect(page).toHaveTitle(`${title} · A cup of tea, for people who ask`);
  await talk.press('c');
  await expect(page.getByRole('dialog')).toContainText(title);
  await talk.press('Escape', '/');
  await page.getByRole('searchbox').fill('10^24');
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveText([`7${title}`]);
});
