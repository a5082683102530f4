import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAtomically } from './atomic-output.ts';
import { ExportFailure } from './failure.ts';

let base: string;
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'drafts-'));
});
afterEach(() => rm(base, { recursive: true, force: true }));

test('what is made appears whole, in a folder made for it, and replaces what was there', async () => {
  const out = join(base, 'new', 'folder');
  await writeAtomically(out, (folder) => writeFile(join(folder, 'a.pdf'), 'old and longer'));
  const made = await writeAtomically(out, async (folder) => {
    await writeFile(join(folder, 'a.pdf'), 'new');
    expect(await readFile(join(out, 'a.pdf'), 'utf8'), 'until then the old one stays').toBe('old and longer');
  });
  expect(made).toEqual([{ path: join(out, 'a.pdf'), bytes: 3 }]);
  expect(await readdir(out)).toEqual(['a.pdf']);
});

test('when making fails, what was there stays and nothing is left beside it', async () => {
  await writeAtomically(base, (folder) => writeFile(join(folder, 'a.pdf'), 'good'));
  const failing = writeAtomically(base, async (folder) => {
    await writeFile(join(folder, 'a.pdf'), 'half');
    throw new RangeError('a mistake of ours');
  });
  await expect(failing, 'and a mistake is not dressed up').rejects.toThrow(RangeError);
  expect(await readdir(base)).toEqual(['a.pdf']);
  expect(await readFile(join(base, 'a.pdf'), 'utf8')).toBe('good');
});

test('a full disk is told as such', async () => {
  const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  const failing = writeAtomically(base, () => Promise.reject(full));
  await expect(failing).rejects.toThrow(ExportFailure);
  await expect(failing).rejects.toThrow(/Cannot write to .*: the disk is full \(ENOSPC\).*help: .*--out/s);
});

test('a folder that cannot be made is told before any work', async () => {
  await writeFile(join(base, 'file'), '');
  let worked = false;
  const failing = writeAtomically(join(base, 'file', 'deeper'), async () => {
    worked = true;
  });
  await expect(failing).rejects.toThrow(/a part of the path is a file.*help: /s);
  expect(worked).toBe(false);
});
