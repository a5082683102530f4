import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, readBuildCall, readDevCall, readFactsCall, readHearCall } from './command-line.ts';
import { WrongCall } from './wrong-call.ts';

describe('the command line of the dev server', () => {
  test('names the talk, and passes on what Vite understands', () => {
    expect(readDevCall([])).toEqual({ talk: undefined, config: { server: {} } });
    const words = ['--talk', 'mine', '--host', '0.0.0.0', '--port', '5310', '--strictPort', '--base', '/x/'];
    expect(readDevCall(words)).toEqual({
      talk: 'mine',
      config: { base: '/x/', server: { host: '0.0.0.0', port: 5310, strictPort: true } },
    });
  });

  test('takes --host and --open alone, before another option and at the end', () => {
    expect(readDevCall(['--host', '--talk', 'mine', '--open'])).toEqual({
      talk: 'mine',
      config: { server: { host: true, open: true } },
    });
  });
});

describe('the command line of the facts', () => {
  test('names the talk and the day, or neither', () => {
    expect(readFactsCall([])).toEqual({ talk: undefined, on: undefined });
    const words = ['--on', '2027-03-01', '--talk', 'mine'];
    expect(readFactsCall(words)).toEqual({ talk: 'mine', on: '2027-03-01' });
  });

  test.each(['tomorrow', '2027-3-1', '2027-13-01'])('refuses %s, which is no day', (on) => {
    expect(() => readFactsCall(['--on', on])).toThrow(/that is no day\n {2}help: write it as/);
  });
});

describe('the command line of the hearing', () => {
  test('names one file, or standard input, and the talk', () => {
    expect(readHearCall(['a.json'])).toEqual({ file: 'a.json', talk: undefined });
    expect(readHearCall(['--talk', 'mine', '-'])).toEqual({ file: '-', talk: 'mine' });
  });

  test.each([
    [[], /^Nothing says which answers to hear\.\n {2}help: /],
    [['--fast', 'a.json'], /'--fast'\.\n {2}help: it takes --talk$/],
    [['a.json', 'b.json'], /^One file at a time, not 2\.\n {2}help: /],
  ])('cannot be %j', (words, says) => {
    expect(() => readHearCall(words)).toThrow(says);
  });
});

test('the command line of the build names the talk and where it goes', () => {
  const words = ['--outDir=site', '--emptyOutDir', '--talk', 'mine', '--logLevel', 'error'];
  expect(readBuildCall(words)).toEqual({
    talk: 'mine',
    config: { logLevel: 'error', build: { outDir: 'site', emptyOutDir: true } },
  });
});

describe('what a command does not know', () => {
  test.each([
    { read: () => readDevCall(['--outDir', 'x']), says: /--outDir.*help: it takes --talk, .*--host/s },
    { read: () => readDevCall(['--port', '80a']), says: /--port is "80a".*help: a whole number/s },
    { read: () => readBuildCall(['--talk']), says: /--talk.*help: it takes --talk/s },
    { read: () => readBuildCall(['mine']), says: /mine.*help: it takes --talk/s },
    {
      read: () => readBuildCall(['--logLevel', 'loud']),
      says: /no "loud".*help: one of info, warn, error, silent/s,
    },
    {
      read: () => parse(['--force'], { talk: { type: 'string' } }),
      says: /--force.*help: it takes --talk$/s,
    },
  ])('is refused, and the way out said: $says', ({ read, says }) => {
    expect(read).toThrow(WrongCall);
    expect(read).toThrow(says);
  });
});

test.each(['cli/start.ts', 'cli/build.ts', 'cli/dev.ts', 'cli/draw.ts', 'cli/hear.ts', 'export/export.ts'])(
  '%s ends with 2 where no talk is, and says the way out',
  (command) => {
    const words = { 'cli/hear.ts': ['-'], 'export/export.ts': ['cards'] }[command] ?? [];
    const file = join(import.meta.dirname, '..', command);
    const { status, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', file, ...words, '--talk', 'nowhere'],
      { encoding: 'utf8' },
    );
    expect(stderr).toMatch(
      /^--talk nowhere: there is no folder .*nowhere\n {2}help: a talk is a folder with a deck\.ts/,
    );
    expect(status).toBe(2);
  },
);
