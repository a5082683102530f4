import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { callersFolder, givenPath } from './given-path.ts';
import { checkSwallowed } from './swallowed.ts';

describe('a path as it was typed', () => {
  const home = resolve('/home/someone');
  const from = resolve('/home/you/talk');
  test.each([
    ['~', home],
    ['~/talk', join(home, 'talk')],
    ['here', join(from, 'here')],
    ['../a #1 100% 讲座?', resolve('/home/you/a #1 100% 讲座?')],
    ['~someone', join(from, '~someone')],
    ['a~b', join(from, 'a~b')],
  ])('%s', (given, path) => expect(givenPath(given, from, home)).toBe(path));

  test('counts from where npm was called, else from where the program runs', () => {
    expect(callersFolder({ INIT_CWD: '/home/you/talk/slides' })).toBe('/home/you/talk/slides');
    expect(callersFolder({})).toBe(process.cwd());
  });
});

describe('an option that npm has taken', () => {
  const call = (env: NodeJS.ProcessEnv) => () => checkSwallowed(['lang', 'outDir'], 'export', env);
  test('is said, with both ways to write it', () => {
    expect(call({ npm_lifecycle_event: 'export', npm_config_lang: 'en' })).toThrow(
      /npm has taken --lang .*npm run export -- .*PowerShell/s,
    );
    expect(call({ npm_lifecycle_event: 'export', npm_config_outdir: 'true' })).toThrow(/--outDir/);
  });

  test('is none of ours otherwise', () => {
    expect(call({ npm_lifecycle_event: 'export', npm_config_cache: '/x' })).not.toThrow();
    expect(call({ npm_lifecycle_event: 'test', npm_config_lang: 'en' })).not.toThrow();
  });
});
