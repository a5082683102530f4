import { describe, expect, test } from 'vitest';
import { findChromium, findWholeChromium, type Machine } from './find.ts';

const machine = (files: readonly string[], rest: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  env: { PATH: '/usr/local/bin:/usr/bin' },
  exists: (path) => files.includes(path),
  playwrightPath: () => '/cache/ms-playwright/chrome',
  ...rest,
});

describe('findChromium', () => {
  test('CHROMIUM_PATH comes before everything else', () => {
    const here = machine(['/my/chrome', '/cache/ms-playwright/chrome'], {
      env: { CHROMIUM_PATH: '/my/chrome' },
    });
    expect(findChromium(here)).toBe('/my/chrome');
  });

  test('a CHROMIUM_PATH that leads nowhere is an error, even when another browser is there', () => {
    const here = machine(['/usr/bin/chromium'], { env: { PATH: '/usr/bin', CHROMIUM_PATH: '/gone' } });
    expect(() => findChromium(here)).toThrow(/CHROMIUM_PATH is "\/gone"[\s\S]*help:/);
  });

  test('an empty CHROMIUM_PATH counts as not set', () => {
    expect(
      findChromium(machine(['/usr/bin/chromium'], { env: { PATH: '/usr/bin', CHROMIUM_PATH: '' } })),
    ).toBe('/usr/bin/chromium');
  });

  test("Playwright's own comes before the system's", () => {
    expect(findChromium(machine(['/usr/bin/chromium', '/cache/ms-playwright/chrome']))).toBe(
      '/cache/ms-playwright/chrome',
    );
  });

  test('chromium comes before chrome, whatever the order of PATH', () => {
    expect(findChromium(machine(['/usr/local/bin/google-chrome', '/usr/bin/chromium']))).toBe(
      '/usr/bin/chromium',
    );
  });

  test('Chromium without windows comes before the whole browser', () => {
    expect(findChromium(machine(['/usr/bin/chromium', '/usr/bin/chromium-headless-shell']))).toBe(
      '/usr/bin/chromium-headless-shell',
    );
  });

  test('a usual place is looked at when PATH does not name it', () => {
    expect(findChromium(machine(['/usr/bin/google-chrome'], { env: {} }))).toBe('/usr/bin/google-chrome');
  });

  test('macOS applications, those of the user included', () => {
    const path = '/Users/x/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findChromium(machine([path], { platform: 'darwin', env: { HOME: '/Users/x' } }))).toBe(path);
  });

  test('Windows program folders', () => {
    const path = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
    const env = { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
    expect(findChromium(machine([path], { platform: 'win32', env }))).toBe(path);
  });

  test('nothing anywhere is undefined', () => {
    expect(findChromium(machine([]))).toBeUndefined();
  });

  test('what needs a microphone never gets the shell, not even by name', () => {
    const shell = '/usr/bin/chromium-headless-shell';
    const env = { PATH: '/usr/bin', CHROMIUM_PATH: shell };
    expect(findWholeChromium(machine([shell, '/usr/bin/chromium'], { env }))).toBe('/usr/bin/chromium');
    expect(findWholeChromium(machine([shell], { env }))).toBeUndefined();
    expect(findWholeChromium(machine(['/my/chrome'], { env: { CHROMIUM_PATH: '/my/chrome' } }))).toBe(
      '/my/chrome',
    );
  });
});
