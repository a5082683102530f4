import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findChromium } from './find.ts';
import { ChromiumMissing } from './launch.ts';

const downloadTimeoutMilliseconds = 5 * 60_000;
const aptTimeoutMilliseconds = 10 * 60_000;

/** What installing does to the machine; a test hands in its own. */
export interface InstallEffects {
  find(): string | undefined;
  /** Runs a command to its end, its output shown; true when it succeeded in time. */
  run(command: string, args: readonly string[], timeoutMilliseconds: number): boolean;
  /** Playwright's own command line, to be run with Node. */
  playwrightCommand(): string;
  /** Debian or Ubuntu, and allowed to install. */
  mayUseApt(): boolean;
}

export const installEffects: InstallEffects = {
  find: () => findChromium(),
  run: (command, args, timeout) =>
    spawnSync(command, args, { stdio: 'inherit', timeout, killSignal: 'SIGKILL' }).status === 0,
  // By path and not through `npx`, which on Windows is a script that spawn does not start without a shell.
  playwrightCommand: () =>
    join(dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')), 'cli.js'),
  mayUseApt: () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
};

/**
 * The path of a Chromium, installed first if there is none: Playwright's download, and where that host
 * is out of reach the distribution's own package. Throws {@link ChromiumMissing}.
 */
export function ensureChromium(
  log: (line: string) => void,
  effects: InstallEffects = installEffects,
): string {
  const present = effects.find();
  if (present !== undefined) return present;

  log('No Chromium here yet; downloading one (once, about 170 MB).');
  effects.run(
    process.execPath,
    [effects.playwrightCommand(), 'install', 'chromium'],
    downloadTimeoutMilliseconds,
  );
  // Asked again rather than believed: an exit code of 0 does not say that the file is there.
  const downloaded = effects.find();
  if (downloaded !== undefined) return downloaded;

  if (effects.mayUseApt()) {
    log('The download did not work; installing the chromium package instead.');
    if (effects.run('apt-get', ['update'], aptTimeoutMilliseconds)) {
      effects.run(
        'apt-get',
        ['install', '-y', '--no-install-recommends', 'chromium'],
        aptTimeoutMilliseconds,
      );
    }
    const packaged = effects.find();
    if (packaged !== undefined) return packaged;
  }
  throw new ChromiumMissing();
}
