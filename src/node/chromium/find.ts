import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { chromium } from '@playwright/test';

/** What finding a browser needs to know of the machine; a test hands in its own. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  exists(path: string): boolean;
  /** Where Playwright would put its own download, whether or not it is there. */
  playwrightPath(): string;
}

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
  playwrightPath: () => chromium.executablePath(),
};

/** The shell comes first: it is Chromium without its windows, and walks the talk in about half the time. */
const namesOnPath: readonly string[] = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macApplications: readonly string[] = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsRoots: readonly string[] = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];
const windowsPrograms: readonly string[] = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

function onPath({ platform, env }: Machine): string[] {
  const { join, delimiter } = platform === 'win32' ? win32 : posix;
  const folders = (env.PATH ?? env.Path ?? '').split(delimiter).filter((folder) => folder !== '');
  const ending = platform === 'win32' ? '.exe' : '';
  return namesOnPath.flatMap((name) => folders.map((folder) => join(folder, name + ending)));
}

function usualPlaces({ platform, env }: Machine): string[] {
  if (platform === 'darwin') {
    const home = env.HOME;
    return [...macApplications, ...(home ? macApplications.map((path) => posix.join(home, path)) : [])];
  }
  if (platform === 'win32') {
    const roots = windowsRoots.flatMap((name) => env[name] ?? []);
    return windowsPrograms.flatMap((program) => roots.map((root) => win32.join(root, program)));
  }
  // A service or a desktop launcher may run with a PATH that lacks these.
  return [
    ...namesOnPath.map((name) => `/usr/bin/${name}`),
    '/snap/bin/chromium',
    '/opt/google/chrome/chrome',
  ];
}

/**
 * The path of a Chromium to run: `CHROMIUM_PATH`, then Playwright's own download, then what the system has.
 * Playwright's comes before the system's because its version is pinned with ours.
 *
 * @throws when `CHROMIUM_PATH` is set and nothing is there: a wish that cannot be met is not ignored.
 */
export function findChromium(machine: Machine = thisMachine): string | undefined {
  const wish = machine.env.CHROMIUM_PATH;
  if (wish) {
    if (machine.exists(wish)) return wish;
    throw new Error(
      `CHROMIUM_PATH is ${JSON.stringify(wish)}, and there is no such file.\n` +
        'help: set it to the browser itself (not its folder), or unset it to let the project look for one.',
    );
  }
  return installed(machine)[0];
}

/** The same, but never the shell without windows, which has no microphone either. */
export function findWholeChromium(machine: Machine = thisMachine): string | undefined {
  return [findChromium(machine), ...installed(machine)].find(
    (path) => path !== undefined && !/headless[-_]shell/.test(path),
  );
}

function installed(machine: Machine): readonly string[] {
  const candidates = [machine.playwrightPath(), ...onPath(machine), ...usualPlaces(machine)];
  return candidates.filter((path) => path !== '' && machine.exists(path));
}
