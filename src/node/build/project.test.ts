import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { projectIn } from './configured.ts';
import { failOn } from './problems.ts';
import { checkOutput, drawnFolder, filesOf, isWritten, namedIn, projectAt, siteFolder } from './project.ts';
import { readDeck } from './read-deck.ts';
import { TalkError } from './talk-error.ts';

let root: string;
let elsewhere: string;
beforeEach(() => {
  [root, elsewhere] = ['engine-', 'elsewhere-'].map((name) => mkdtempSync(join(tmpdir(), name))) as [
    string,
    string,
  ];
});
afterEach(() => {
  for (const folder of [root, elsewhere]) rmSync(folder, { recursive: true });
});

function write(path: string, text = ''): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

describe('which talk', () => {
  test('is slides/ when nobody names one, and any folder with a deck otherwise', () => {
    for (const folder of [join(root, 'slides'), join(root, 'mine'), elsewhere])
      write(join(folder, 'deck.ts'));
    expect(projectAt(root)).toEqual({ root, talk: join(root, 'slides') });
    expect(projectAt(root, 'mine').talk).toBe(join(root, 'mine'));
    expect(projectAt(root, '.', elsewhere).talk).toBe(elsewhere);
    expect(projectIn({ root, talk: elsewhere })).toEqual({ root, talk: elsewhere });
  });

  test.each([
    { given: 'nowhere', says: /^--talk nowhere: there is no folder .*nowhere\n {2}help: .*deck\.ts/ },
    { given: 'note.txt', says: /^--talk note\.txt: there is no folder / },
    { given: 'empty', says: /^--talk empty: there is no deck\.ts in .*empty\n {2}help: / },
    { given: undefined, says: /^slides\/: there is no folder .*slides\n {2}help: / },
  ])('is an error when $given is none, and says the way out', ({ given, says }) => {
    write(join(root, 'note.txt'));
    mkdirSync(join(root, 'empty'));
    expect(() => projectAt(root, given)).toThrow(says);
    expect(() => projectAt(root, given)).toThrow(expect.objectContaining({ exitCode: 2 }));
  });

  test('is an error when its deck.ts exports no deck', async () => {
    write(join(elsewhere, 'deck.ts'), 'export const talk = {};');
    await expect(readDeck({ root, talk: elsewhere })).rejects.toThrow(
      /deck\.ts: exports no "deck"\n {2}help: export const deck/,
    );
  });
});

describe('the folder of a talk', () => {
  test('holds its drawings; its site lies in dist/, that of the default talk in the dist/ of the engine', () => {
    const [usual, other] = [
      { root, talk: join(root, 'slides') },
      { root, talk: join(root, 'e2e/deck') },
    ];
    expect([usual, other].map(siteFolder)).toEqual([join(root, 'dist'), join(root, 'e2e/deck/dist')]);
    expect(drawnFolder(other)).toBe(join(root, 'e2e/deck/drawn'));
  });

  test('is the talk but for what was built or installed there; drawings are nothing that one writes', async () => {
    const files = [
      'deck.ts',
      'dist/index.html',
      'drawn/a.zh.svg',
      'node_modules/x/index.ts',
      'questions/basic.ts',
    ];
    for (const file of files) write(join(elsewhere, file));
    const project = { root, talk: elsewhere };
    expect(await filesOf(project)).toEqual(['deck.ts', 'drawn/a.zh.svg', 'questions/basic.ts']);
    expect(files.filter((file) => isWritten(project, join(elsewhere, file)))).toEqual([
      'deck.ts',
      'questions/basic.ts',
    ]);
    expect(isWritten(project, `${elsewhere}-old/deck.ts`)).toBe(false);
  });

  test('is never where the site is written', () => {
    const project = { root, talk: elsewhere };
    for (const out of [elsewhere, dirname(elsewhere), root, join(root, 'src')])
      expect(() => checkOutput(project, out)).toThrow(/would be deleted\n {2}help: /);
    for (const out of [join(elsewhere, 'dist'), join(root, 'dist'), `${elsewhere}-site`])
      expect(() => checkOutput(project, out)).not.toThrow();
  });

  test('is named from the engine’s, or in full where it lies elsewhere', () => {
    expect(namedIn({ root, talk: join(root, 'e2e/deck') }, 'deck.ts')).toBe('e2e/deck/deck.ts');
    expect(namedIn({ root, talk: elsewhere }, 'deck.ts')).toBe(`${elsewhere}/deck.ts`);
  });
});

describe('a problem', () => {
  const problem = { field: 'title.en', message: 'has no text in "en"', help: 'every text is said' };
  const saidOf = async (talk: string, place: object): Promise<string> => {
    const error: unknown = await failOn({ root, talk }, [{ ...problem, ...place }]).catch((thrown) => thrown);
    return error instanceof TalkError ? error.message : String(error);
  };

  test('is found in the talk that was given, and in no other that has the same', async () => {
    const talks = [join(root, 'slides'), join(root, 'e2e/deck'), elsewhere];
    for (const [before, talk] of talks.entries()) {
      write(join(talk, 'deck.ts'));
      write(join(talk, 'dist/copy.ts'), "id: 'mirage'");
      write(join(talk, 'parts/one.ts'), `${'\n'.repeat(before)}  id: 'mirage',\n  minutes: 3,\n  id: 'B01'`);
    }
    const [, deck = ''] = talks;
    expect(await saidOf(deck, { slide: 'mirage' })).toContain(
      'e2e/deck/parts/one.ts:2, slide "mirage", title.en: has no text in "en"\n  help: every text is said',
    );
    expect(await saidOf(deck, { version: '3' })).toContain('e2e/deck/parts/one.ts:3, version 3, title.en: ');
    expect(await saidOf(deck, { question: 'B01' })).toContain('e2e/deck/parts/one.ts:4, question B01, ');
    expect(await saidOf(elsewhere, { slide: 'mirage' })).toContain(`${elsewhere}/parts/one.ts:3, slide `);
    expect(await saidOf(deck, { slide: 'gone' })).toContain('e2e/deck, slide "gone", ');
    expect(await saidOf(deck, {})).toContain('e2e/deck/deck.ts, title.en: ');
  });
});
