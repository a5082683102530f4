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
  await page.evaluate(() => {
    location.hash = '/flowchart';
  });
  await talk.press('ArrowRight');
  await expect(status).toHaveText(/鲜叶/);
});
