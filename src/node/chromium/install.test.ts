import { expect, test } from 'vitest';
import { ensureChromium, type InstallEffects } from './install.ts';
import { ChromiumMissing } from './launch.ts';

/** `appearsAfter`: the command whose run brings the browser. */
function pretend(appearsAfter: string | undefined, mayUseApt: boolean) {
  const commands: string[] = [];
  const effects: InstallEffects = {
    find: () => (appearsAfter !== undefined && commands.includes(appearsAfter) ? '/found' : undefined),
    run: (command, args) => {
      commands.push([command === process.execPath ? 'node' : command, ...args].join(' '));
      return true;
    },
    playwrightCommand: () => 'cli.js',
    mayUseApt: () => mayUseApt,
  };
  return { commands, effects };
}

const download = 'node cli.js install chromium';
const update = 'apt-get update';
const browser = 'apt-get install -y --no-install-recommends chromium';
const shellToo = 'apt-get install -y --no-install-recommends chromium-headless-shell chromium';
const silent = (): void => {};

test('a browser that is there is left alone', () => {
  const { commands, effects } = pretend(undefined, true);
  expect(ensureChromium(silent, { ...effects, find: () => '/here' })).toBe('/here');
  expect(commands).toEqual([]);
});

test('the download is enough where it works', () => {
  const { commands, effects } = pretend(download, true);
  expect(ensureChromium(silent, effects)).toBe('/found');
  expect(commands).toEqual([download]);
});

test('apt-get is the second try, and only where it may be used', () => {
  const { commands, effects } = pretend(shellToo, true);
  expect(ensureChromium(silent, effects)).toBe('/found');
  expect(commands).toEqual([download, update, shellToo]);

  const without = pretend(shellToo, false);
  expect(() => ensureChromium(silent, without.effects)).toThrow(ChromiumMissing);
  expect(without.commands).toEqual([download]);
});

test('a distribution without the shell has the whole browser', () => {
  const { commands, effects } = pretend(browser, true);
  expect(ensureChromium(silent, effects)).toBe('/found');
  expect(commands).toEqual([download, update, shellToo, browser]);
});

test('the error of a machine without a browser names both ways out', () => {
  const { effects } = pretend(undefined, false);
  expect(() => ensureChromium(silent, effects)).toThrow(
    /npx playwright install chromium[\s\S]*CHROMIUM_PATH/,
  );
});
