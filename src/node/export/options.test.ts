import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ExportFailure } from './failure.ts';
import { fileName } from './file-name.ts';
import { formatNames } from './formats.ts';
import { helpText } from './help.ts';
import { checkVersion, readRequest } from './options.ts';

describe('the command line', () => {
  test('asks for everything in both languages when it says no more than a format', () => {
    expect(readRequest(['pdf'], '/talk')).toEqual({
      formats: ['pdf'],
      languages: ['zh', 'en'],
      version: 'full',
      theme: 'light',
      steps: false,
      scale: 2,
      out: '/talk/exports',
    });
  });

  test('takes several formats once each, in any order with the options', () => {
    const words = [
      '--talk',
      'mine',
      '--lang',
      'en',
      'png',
      '--out=a/b',
      'pdf',
      '--steps',
      'png',
      '--scale',
      '1.5',
    ];
    expect(readRequest(words, '/talk')).toMatchObject({
      formats: ['png', 'pdf'],
      languages: ['en'],
      talk: 'mine',
      steps: true,
      scale: 1.5,
      out: '/talk/a/b',
    });
  });

  test('knows all formats by one word', () => {
    expect(readRequest(['all'], '/')).toMatchObject({ formats: formatNames });
  });

  test.each([
    { words: [], says: /Nothing says what.*help: one or more of pdf, .* or all/s },
    { words: ['pfd'], says: /format: there is no "pfd".*help: one of pdf, .*all/s },
    { words: ['pdf', '--lang', 'fr'], says: /--lang: there is no "fr".*help: one of zh, en, both/s },
    { words: ['pdf', '--version', '3min'], says: /--version: there is no "3min".*help: minutes, or full/s },
    { words: ['pdf', '--theme', 'blue'], says: /--theme: there is no "blue".*help: one of light, dark/s },
    { words: ['png', '--scale', '0'], says: /--scale: there is no "0".*help: a number above 0/s },
    { words: ['png', '--scale', '5'], says: /--scale: there is no "5"/ },
    { words: ['png', '--scale', ''], says: /--scale: there is no ""/ },
    { words: ['pdf', '--colour'], says: /--colour.*help: .*--help/s },
    { words: ['pdf', '--lang'], says: /--lang.*help: .*--help/s },
  ])('refuses $words and says the way out', ({ words, says }) => {
    const read = () => readRequest(words, '/');
    expect(read).toThrow(ExportFailure);
    expect(read).toThrow(says);
  });

  test('gives help that names every format and option it reads', () => {
    expect(readRequest(['pdf', '--help'], '/')).toBe('help');
    for (const name of [
      ...formatNames,
      '--lang',
      '--version',
      '--theme',
      '--steps',
      '--scale',
      '--out',
      '--talk',
    ]) {
      expect(helpText()).toContain(name);
    }
  });

  test('has the formats of the README, in its order', () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
    const [, table = ''] = /^\| What .*\n\|[-| ]+\n((?:\|.*\n)+)/m.exec(readme) ?? [];
    expect([...table.matchAll(/^\| `(\w+)`/gm)].map(([, name]) => name)).toEqual(formatNames);
  });
});

test('a version is one that the talk has', () => {
  expect(() => checkVersion('7', ['2', 'full'])).toThrow(/--version: there is no "7".*help: one of 2, full/s);
  expect(() => checkVersion('2', ['2', 'full'])).not.toThrow();
});

test('a file is named after what is unusual about it', () => {
  const talk = { deck: { id: 'tea' } };
  const usual = { talk, language: 'zh', version: 'full', theme: 'light', steps: false } as const;
  expect(fileName(usual, 'pdf')).toBe('tea.zh.pdf');
  expect(fileName({ ...usual, version: '3' }, 'notes.pdf')).toBe('tea.zh.3min.notes.pdf');
  expect(fileName({ talk, language: 'en', version: '10', theme: 'dark', steps: true }, 'pdf')).toBe(
    'tea.en.10min.dark.steps.pdf',
  );
});

test.each(['en', 'zh', 'both'])('a language by itself is what npm has left of an option: %s', (word) => {
  expect(() => readRequest(['cards', word], '/talk')).toThrow(/without --lang.*npm run export --/s);
});
