import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyTalk, root } from './copy.ts';
import { Talk } from './talk.ts';

test.describe.configure({ timeout: 90_000 });

test('the dev server reloads onto the same slide, shows what is wrong, and recovers', async ({ page }) => {
  const talk = new Talk(page);
  const copy = await copyTalk();
  const server = spawn(process.execPath, [join(root, 'node_modules/vite/bin/vite.js'), '--port', '5310'], {
    cwd: copy,
    env: { ...process.env, NO_COLOR: '1' },
  });
  try {
    const address = await addressOf(server);
    const path = join(copy, 'slides/03-emergence.ts');
    const before = await readFile(path, 'utf8');

    await page.goto(`${address}en/#/loss-view/0`);
    await talk.ready();
    await writeFile(path, before.replace('Plotted against loss', 'Drawn against loss'));
    await expect(talk.current.locator('h2')).toContainText('Drawn against loss', { timeout: 20_000 });
    await talk.expectAt('loss-view/0');

    await writeFile(path, before.replace("id: 'mirage'", "id: 'loss-view'"));
    await expect(page.locator('body')).toContainText('"loss-view" is taken already', { timeout: 20_000 });

    await writeFile(path, before);
    await expect(talk.current.locator('h2')).toContainText('Plotted against loss', { timeout: 20_000 });
    await talk.expectAt('loss-view/0');
  } finally {
    server.kill();
    await rm(copy, { recursive: true });
  }
});

/** Waits until the server has said where it is. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((found, fail) => {
    let output = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      output += chunk;
      const address = /http:\/\/localhost:\d+\//.exec(output);
      if (address) found(address[0]);
    });
    server.on('exit', () => fail(new Error(`the dev server ended: ${output}`)));
  });
}
