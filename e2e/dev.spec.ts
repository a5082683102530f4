import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copySmallTalk, root } from './copy.ts';
import { Talk } from './talk.ts';

test.describe.configure({ timeout: 90_000 });

test('the dev server reloads onto the same slide, shows what is wrong, and recovers', async ({ page }) => {
  const talk = new Talk(page);
  const copy = await copySmallTalk();
  const command = ['--import', 'tsx', 'src/node/cli/dev.ts', '--talk', copy, '--port', '5310'];
  const server = spawn(process.execPath, command, { cwd: root, env: { ...process.env, NO_COLOR: '1' } });
  try {
    const address = await addressOf(server);
    const path = join(copy, 'water.ts');
    const before = await readFile(path, 'utf8');

    await page.goto(`${address}en/#/dots`);
    await talk.ready();
    await writeFile(path, before.replace('The more tender the leaf', 'The younger the leaf'));
    await expect(talk.current.locator('h2')).toContainText('The younger the leaf', { timeout: 20_000 });
    await talk.expectAt('dots');

    await writeFile(path, before.replace("id: 'lines'", "id: 'dots'"));
    await expect(page.locator('body')).toContainText('"dots" is taken already', { timeout: 20_000 });

    await writeFile(path, before);
    await expect(talk.current.locator('h2')).toContainText('The more tender the leaf', { timeout: 20_000 });
    await talk.expectAt('dots');
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
