import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { ImportErrorKind } from '../../../../core/messages/rehearsal/transfer.ts';
import { languages } from '../../../../core/model/languages.ts';
import { schemaVersion } from '../../records/records.ts';
import { sampleRecall, sampleRun, sampleSettings } from '../../records/sample-records.ts';
import { MemoryStore } from '../memory-store.ts';
import { type Limits, usualLimits } from './archive.ts';
import { ImportFailure } from './import-failure.ts';
import { fileNames } from './manifest.ts';
import { backup, listed, manifest, ndjsonLines, zipped } from './sample-backup.ts';
import { importBackup } from './transfer.ts';
import { unpack } from './unpack.ts';

/** What is wrong with it; and whatever it is, the store must be as it was. */
async function troubleWith(file: Blob, limits?: Limits): Promise<ImportFailure> {
  const store = new MemoryStore();
  await store.saveRun(sampleRun('mine'));
  const before = await store.everything();
  const outcome = await importBackup(store, file, limits).catch((error: unknown) => error);
  if (!(outcome instanceof ImportFailure)) throw new Error(`not a clear failure: ${String(outcome)}`);
  expect(await store.everything()).toEqual(before);
  return outcome;
}

describe('what is no backup', () => {
  const manifestWith = (changes: object): Blob =>
    backup({ [fileNames.manifest]: JSON.stringify({ ...manifest, ...changes }) });
  const newer = new RegExp(`70.*${schemaVersion}`);
  const cases: readonly [string, ImportErrorKind, () => Blob, RegExp?][] = [
    ['an empty file', 'notZip', () => new Blob([])],
    ['a picture', 'notZip', () => new Blob([Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'x'.repeat(99)])],
    ['half a backup', 'cutOff', () => backup().slice(0, 500)],
    ['an empty archive', 'foreign', () => zipped({})],
    ['a foreign archive', 'foreign', () => zipped({ 'notes.txt': strToU8('hello') })],
    ["another program's manifest", 'foreign', () => manifestWith({ app: 'other' })],
    ['a manifest that is a list', 'foreign', () => backup({ [fileNames.manifest]: '[1, 2]' })],
    [
      'a manifest that is no JSON',
      'malformed',
      () => backup({ [fileNames.manifest]: '{' }),
      /manifest\.json.*JSON/,
    ],
    ['a newer schema', 'newer', () => manifestWith({ schema: 70, counts: 'many' }), newer],
    ['a schema that never was', 'malformed', () => manifestWith({ schema: 0 }), /schema/],
    ['no counts', 'malformed', () => manifestWith({ counts: undefined }), /counts/],
    ['a missing list', 'damaged', () => backup({ [fileNames.runs]: null }), /runs\.ndjson/],
    ['a list cut short', 'incomplete', () => backup({ [fileNames.runs]: '' }), /runs\.ndjson.*1.*0/],
    ['a list too long', 'incomplete', () => backup({ [fileNames.runs]: ndjsonLines(1, 2, 3) }), /1.*3/],
    ['a line that is no JSON', 'malformed', () => backup({ [fileNames.reviews]: '{"id":\n' }), /1.*reviews/],
    [
      'a record of another shape',
      'malformed',
      () =>
        backup({
          [fileNames.runs]: ndjsonLines({ ...sampleRun('a'), visits: [{ slide: 'x', from: -1, to: 2 }] }),
        }),
      /runs\.ndjson.*visits\.0\.from/,
    ],
    ['settings that are none', 'malformed', () => backup({ [fileNames.settings]: 'null' }), /settings\.json/],
    ['text that is no text', 'damaged', () => withBytes(fileNames.runs, Uint8Array.of(0xff, 0xfe, 0xff))],
    ['a sound that is not there', 'damaged', () => backup({ 'recordings/1.webm': null }), /recordings\/1/],
    [
      'a sound that serves twice',
      'damaged',
      () =>
        backup({
          [fileNames.manifest]: JSON.stringify({
            ...manifest,
            counts: { ...manifest.counts, recordings: 2 },
          }),
          [fileNames.recordings]: ndjsonLines(listed, { ...listed, id: 'a.1', part: 1 }),
        }),
    ],
    [
      'a sound outside its folder',
      'malformed',
      () => backup({ [fileNames.recordings]: ndjsonLines({ ...listed, file: '../../runs.ndjson' }) }),
      /file/,
    ],
  ];
  const withBytes = (name: string, bytes: Uint8Array): Blob =>
    zipped({
      [fileNames.manifest]: strToU8(JSON.stringify(manifest)),
      [fileNames.runs]: strToU8(ndjsonLines(sampleRun('a'))),
      [fileNames.answers]: strToU8(''),
      [name]: bytes,
    });

  it.each(cases)('is %s (%s)', async (_, trouble, file, says) => {
    const failure = await troubleWith(file());
    expect(failure.kind).toBe(trouble);
    for (const language of languages) {
      expect(failure.what(language)).not.toMatch(/[{}]|undefined/);
      expect(failure.help(language)).not.toBe('');
    }
    if (says) expect(failure.message).toMatch(says);
  });

  it('is a file that can no longer be read', async () => {
    const gone = new Blob(['x']);
    gone.arrayBuffer = () => Promise.reject(new DOMException('moved', 'NotFoundError'));
    expect((await troubleWith(gone)).kind).toBe('unreadable');
  });
});

describe('what would fill the machine', () => {
  const zeros = (size: number): Blob => zipped({ [fileNames.manifest]: new Uint8Array(size) });
  const limits = { ...usualLimits, file: 10_000, total: 15_000, files: 20, archive: 9000 };

  it('is refused by what it says of its size', async () => {
    expect((await troubleWith(zeros(20_000), limits)).kind).toBe('tooLarge');
    const many = Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`${index}`, new Uint8Array()]));
    expect((await troubleWith(zipped(many), limits)).kind).toBe('tooMany');
    const heavy = { a: new Uint8Array(9000), b: new Uint8Array(9000) };
    expect((await troubleWith(zipped(heavy), limits)).kind).toBe('tooLarge');
    const unread = new Blob([new Uint8Array(9001)]);
    unread.arrayBuffer = () => Promise.reject(new Error('it was read'));
    expect((await troubleWith(unread, limits)).kind).toBe('tooLarge');
  });

  const zerosThatClaim = async (claimed: number): Promise<Uint8Array<ArrayBuffer>> => {
    const bytes = new Uint8Array(await zeros(8_000_000).arrayBuffer());
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 22 + 16, true);
    view.setUint32(directory + 24, claimed, true);
    return bytes;
  };

  it.each([10, 4_000_000, 8_000_001, 32 * 2 ** 20])(
    'is refused when it lies of %i bytes',
    async (claimed) => {
      expect((await troubleWith(new Blob([await zerosThatClaim(claimed)]))).kind).toBe('damaged');
    },
  );
});

describe('a small file that was made to take long', () => {
  const listOf = (text: string): Blob => backup({ [fileNames.reviews]: text });
  const silence = (files: number): Blob =>
    zipped(
      Object.fromEntries(
        Array.from({ length: files }, (_, index) => [`recordings/${index}.webm`, new Uint8Array(2 ** 24)]),
      ),
    );
  const cases: readonly [string, ImportErrorKind, () => Blob][] = [
    ['sounds of nothing', 'tooLarge', () => silence(6)],
    ['empty lines', 'incomplete', () => listOf('\n'.repeat(20_000_000))],
    ['one line', 'malformed', () => listOf(`"${'x'.repeat(20_000_000)}"\n`)],
    ['a list', 'tooLarge', () => listOf(' '.repeat(2 ** 25 + 1))],
    ['a thousand brackets', 'malformed', () => listOf(`${'['.repeat(3_000_000)}\n`)],
    [
      'more records than a life has',
      'malformed',
      () =>
        backup({
          [fileNames.manifest]: JSON.stringify({
            ...manifest,
            counts: { ...manifest.counts, reviews: 200_000 },
          }),
        }),
    ],
  ];
  it.each(cases)('is refused: %s', async (_, trouble, file) => {
    const made = file();
    expect(made.size).toBeLessThan(2 ** 20);
    // Of the processor, not of the clock: other tests run beside it.
    const before = process.cpuUsage();
    expect((await troubleWith(made)).kind).toBe(trouble);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1e6).toBeLessThan(5);
  });
});

describe('values that no screen could show', () => {
  const bad: readonly [string, string, string][] = [
    [fileNames.settings, JSON.stringify({ ...sampleSettings, interview: '2026-13-45' }), 'interview'],
    [fileNames.settings, JSON.stringify({ ...sampleSettings, interview: '2026-02-31' }), 'interview'],
    [fileNames.runs, ndjsonLines(sampleRun('a', { started: 1e16 })), 'started'],
    [fileNames.reviews, ndjsonLines(sampleRecall('r', { at: 1e16 })), 'at'],
  ];
  it.each(bad)('are refused by name: %s %s', async (file, text, field) => {
    const failure = await troubleWith(backup({ [file]: text }));
    expect(failure.values).toMatchObject({ file, line: 1, field });
  });
});

describe('tricks', () => {
  it('with prototypes and paths come to nothing', async () => {
    const run = JSON.stringify(sampleRun('a')).replace(
      '{',
      '{"__proto__":{"polluted":true},"constructor":1,',
    );
    const file = backup({
      [fileNames.runs]: `${run}\n`,
      '../../escape.txt': 'out',
      'constructor/prototype': 'x',
    });
    const store = new MemoryStore();
    await importBackup(store, file);
    expect(await store.runs()).toEqual([sampleRun('a')]);
    expect('polluted' in {}).toBe(false);
    expect(Object.keys((await store.runs())[0] ?? {})).not.toContain('__proto__');
  });

  it('a folder around it is none', async () => {
    const files = unzipSync(new Uint8Array(await backup().arrayBuffer()));
    const inFolder = Object.entries(files).flatMap(([name, bytes]) => [
      [`__MACOSX/rehearsal/._${name}`, strToU8('of the file system')] as const,
      [`rehearsal/${name}`, bytes] as const,
    ]);
    const folder = zipped({ 'rehearsal/': new Uint8Array(), ...Object.fromEntries(inFolder) });
    const { runs, recordings } = unpack(new Uint8Array(await folder.arrayBuffer()));
    expect(runs).toEqual([sampleRun('a')]);
    expect(recordings).toHaveLength(1);
  });
});
