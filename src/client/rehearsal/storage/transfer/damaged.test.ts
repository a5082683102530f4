import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleRecall, sampleRecording, sampleRun, sampleSettings } from '../../records/sample-records.ts';
import { MemoryStore } from '../memory-store.ts';
import type { Snapshot } from '../store.ts';
import { ImportFailure } from './import-failure.ts';
import { fileNames } from './manifest.ts';
import { pack } from './pack.ts';
import { backup } from './sample-backup.ts';
import { importBackup } from './transfer.ts';

const kept: Snapshot = {
  settings: sampleSettings,
  runs: [sampleRun('a')],
  answers: [],
  recalls: [sampleRecall('r')],
  recordings: [sampleRecording('a')],
};
/** What {@link sampleRecording} records. */
const sound = [1, 2, 3, 0];

async function contentOf(store: MemoryStore) {
  const { recordings, ...rest } = await store.everything();
  const sounds = recordings.map(async (recording) => [
    ...new Uint8Array(await recording.sound.arrayBuffer()),
  ]);
  return { ...rest, sounds: await Promise.all(sounds) };
}

describe('a damaged backup', () => {
  let good: Uint8Array<ArrayBuffer>;
  beforeAll(async () => {
    const archive = await pack({ stored: kept, deck: 'a1b2', now: new Date('2026-11-24T20:00:00Z') });
    good = new Uint8Array(await archive.arrayBuffer());
  });

  /** Either it says clearly what is wrong, or it is still what it was: the checksums see to that. */
  async function failsClearly(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const store = new MemoryStore();
    const outcome = await importBackup(store, new Blob([bytes])).catch((error: unknown) => error);
    if (outcome instanceof ImportFailure)
      expect(await contentOf(store)).toEqual(await contentOf(new MemoryStore()));
    else {
      expect(outcome).not.toBeInstanceOf(Error);
      const { settings, ...content } = await contentOf(store);
      const { settings: _, recordings: __, ...records } = kept;
      expect(content).toEqual({ ...records, sounds: [sound] });
      // They may be missing from a backup: that is what it looks like when their file has lost its name.
      expect([undefined, sampleSettings]).toContainEqual(settings);
    }
  }

  it('fails clearly, whatever byte is wrong', async () => {
    const mutation = fc.record({ at: fc.nat(), to: fc.integer({ min: 0, max: 255 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 8 }), async (mutations) => {
        const bytes = good.slice();
        for (const { at, to } of mutations) bytes[at % bytes.length] = to;
        await failsClearly(bytes);
      }),
      { numRuns: 400 },
    );
  }, 30_000);

  it('names the file of which a single bit is wrong', async () => {
    const at = good.findIndex((_, from) => sound.every((byte, index) => good[from + index] === byte));
    const bytes = good.slice();
    bytes[at] = 1 ^ 64;
    await expect(importBackup(new MemoryStore(), new Blob([bytes]))).rejects.toThrow('recordings/0001.webm');
  });

  it('fails clearly, wherever it is cut and whatever follows', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.uint8Array({ maxLength: 40 }), async (at, rest) => {
        await failsClearly(Uint8Array.of(...good.slice(0, at % good.length), ...rest));
      }),
      { numRuns: 200 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await expect(importBackup(new MemoryStore(), new Blob([bytes]))).rejects.toThrow(ImportFailure);
      }),
      { numRuns: 200 },
    );
  }, 30_000);

  it('fails clearly, whatever a list holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(fileNames.runs, fileNames.reviews), fc.json(), async (name, json) => {
        const list = backup({ [name]: `${json}\n` });
        await expect(importBackup(new MemoryStore(), list)).rejects.toThrow(ImportFailure);
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});
