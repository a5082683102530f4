import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describeFailure } from './describe-failure.ts';
import { hashInputs } from './input-hash.ts';
import { readPort } from './port.ts';
import { serve } from './serve.ts';

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'talk-'));
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

function write(path: string, text: string): void {
  const file = join(project, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

describe('the port', () => {
  test('is the usual one, or the one asked for', () => {
    expect([readPort(undefined), readPort(''), readPort('0'), readPort('65535')]).toEqual([
      4173, 4173, 0, 65535,
    ]);
  });

  test.each(['-1', '65536', '80a', '4e3', ' 80'])('is not %j', (given) => {
    expect(() => readPort(given)).toThrow(/PORT is ".*help: a whole number/s);
  });
});

describe('a rebuild is due', () => {
  test('when an input changes, appears or moves, and only then', async () => {
    write('slides/deck.ts', 'one');
    write('index.html', '<p>');
    const inputs = () => hashInputs({ root: project, talk: join(project, 'slides') });
    const before = await inputs();
    write('README.md', 'not an input');
    write('src/x.test.ts', 'nor is a test');
    write('slides/x.test.ts', 'nor is a test');
    write('slides/dist/index.html', 'nor what was built');
    expect(await inputs()).toBe(before);
    write('slides/deck.ts', 'two');
    const changed = await inputs();
    write('public/favicon.svg', '<svg/>');
    const added = await inputs();
    write('slides/drawn/a.zh.svg', '<svg/>');
    const drawn = await inputs();
    expect(new Set([before, changed, added, drawn]).size).toBe(4);
  });

  test('when another talk is asked for, wherever it lies', async () => {
    write('slides/deck.ts', 'one');
    write('mine/deck.ts', 'two');
    write('moved/deck.ts', 'two');
    const [slides, mine, moved] = await Promise.all(
      ['slides', 'mine', 'moved'].map((name) => hashInputs({ root: project, talk: join(project, name) })),
    );
    expect(mine).not.toBe(slides);
    expect(moved).toBe(mine);
  });
});

describe('an error', () => {
  test('that was expected says what it ends with, also from within the bundler’s; any other keeps its stack', () => {
    const bug = new TypeError('x is not a function');
    expect(describeFailure(bug)).toEqual({ message: bug.stack, exitCode: 1 });
    const wrong = Object.assign(new Error('The slides have one problem'), { exitCode: 2 });
    const wrapped = Object.assign(new Error('Build failed'), { errors: [wrong] });
    expect(describeFailure(wrapped)).toEqual({ message: 'The slides have one problem', exitCode: 2 });
  });
});

describe('the server', () => {
  test('serves both pages, completes /en, and knows what is not there', async () => {
    write('dist/index.html', 'Chinese');
    write('dist/en/index.html', 'English');
    const { addresses, close } = await serve(join(project, 'dist'), 0);
    try {
      expect(await (await fetch(addresses.zh)).text()).toBe('Chinese');
      expect(await (await fetch(addresses.en)).text()).toBe('English');
      const incomplete = await fetch(`${addresses.zh}en?view=read`, { redirect: 'manual' });
      expect([incomplete.status, incomplete.headers.get('location')]).toEqual([302, '/en/?view=read']);
      expect((await fetch(`${addresses.zh}nowhere`)).status).toBe(404);
    } finally {
      await close();
    }
  });

  test('answers under any name, as through a tunnel', async () => {
    write('dist/index.html', 'Chinese');
    const { addresses, close } = await serve(join(project, 'dist'), 0);
    try {
      const status = await new Promise((answered) => {
        get(addresses.zh, { headers: { host: 'talk.example.com' } }, ({ statusCode }) =>
          answered(statusCode),
        );
      });
      expect(status).toBe(200);
    } finally {
      await close();
    }
  });

  test('takes another port when its own is taken', async () => {
    write('dist/index.html', 'Chinese');
    const other = await occupy();
    const { port } = other.address() as AddressInfo;
    const { addresses, close } = await serve(join(project, 'dist'), port);
    try {
      expect(addresses.zh).not.toContain(`:${port}/`);
      expect(await (await fetch(addresses.zh)).text()).toBe('Chinese');
    } finally {
      await close();
      other.close();
    }
  });
});

const occupy = (): Promise<Server> =>
  new Promise((ready) => {
    const server = createServer();
    server.listen(0, 'localhost', () => ready(server));
  });

// The npm of these tests is a shell script.
describe.skipIf(process.platform === 'win32')('installing', () => {
  const lock = (version: string) =>
    JSON.stringify({
      packages: { '': {}, 'node_modules/a': { version }, 'node_modules/b': { optional: true } },
    });

  beforeEach(() => {
    mkdirSync(join(project, 'src/node/cli'), { recursive: true });
    copyFileSync(
      fileURLToPath(new URL('install.mjs', import.meta.url)),
      join(project, 'src/node/cli/install.mjs'),
    );
    write('package-lock.json', lock('1.0.0'));
  });

  function install(npm: string): { status: number | null; output: string; asked: boolean } {
    write('bin/npm', `#!/bin/sh\necho "$@" >> ${project}/asked\n${npm}\n`);
    chmodSync(join(project, 'bin/npm'), 0o755);
    rmSync(join(project, 'asked'), { force: true });
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(project, 'src/node/cli/install.mjs')],
      {
        encoding: 'utf8',
        env: { ...process.env, PATH: `${join(project, 'bin')}${delimiter}${process.env.PATH}` },
      },
    );
    return { status, output: stdout + stderr, asked: existsSync(join(project, 'asked')) };
  }
  const works = 'mkdir -p node_modules && cp package-lock.json node_modules/.package-lock.json';

  test('happens once, and again when the lock file changes', () => {
    expect(install(works)).toMatchObject({ status: 0, asked: true });
    expect(install(works)).toEqual({ status: 0, output: '', asked: false });
    write('package-lock.json', lock('2.0.0'));
    expect(install(works)).toMatchObject({ status: 0, asked: true });
  });

  test('need not happen where the same packages were installed by hand', () => {
    write(
      'node_modules/.package-lock.json',
      JSON.stringify({ packages: { 'node_modules/a': { version: '1.0.0' } } }),
    );
    expect(install('exit 1')).toEqual({ status: 0, output: '', asked: false });
  });

  test('says what to do when it fails, and does not take failure for success', () => {
    expect(install('exit 7')).toMatchObject({ status: 1, output: expect.stringContaining('code 7') });
    expect(install('exit 7')).toMatchObject({ status: 1, asked: true });
  });
});
