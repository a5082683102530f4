import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { sampleRun } from '../../records/sample-records.ts';
import { MemoryStore } from '../memory-store.ts';
import { ImportFailure } from './import-failure.ts';
import { fileNames } from './manifest.ts';
import { backup } from './sample-backup.ts';
import { importBackup } from './transfer.ts';

describe('a damaged backup', () => {
  let good: Uint8Array<ArrayBuffer>;
  beforeAll(async () => {
    good = new Uint8Array(await backup().arrayBuffer());
  });

  /** Either it says clearly what is wrong, or it is still what it was: the checksums see to that. */
  async function failsClearly(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    const store = new MemoryStore();
    const outcome = await importBackup(store, new Blob([bytes])).catch((error: unknown) => error);
    if (outcome instanceof ImportFailure) expect((await store.everything()).runs).toEqual([]);
    else {
      expect(outcome).not.toBeInstanceOf(Error);
      expect(await store.runs()).toEqual([sampleRun('a')]);
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
        await failsClearly(new Uint8Array(await backup({ [name]: `${json}\n` }).arrayBuffer()));
      }),
      { numRuns: 100 },
    );
  }, 30_000);
});
