import type { Store } from '../store.ts';
import { type Limits, tooLarge, usualLimits } from './archive.ts';
import { ImportFailure } from './import-failure.ts';
import { type Merge, merge } from './merge.ts';
import { pack } from './pack.ts';
import { unpack } from './unpack.ts';

interface Export {
  /** Digest of the talk. */
  readonly deck: string;
  /** With the recordings. */
  readonly sound: boolean;
  readonly now: Date;
}

/** All that the store has, as one file. */
export async function exportBackup(store: Store, { deck, sound, now }: Export): Promise<Blob> {
  const everything = await store.everything();
  return pack({ stored: sound ? everything : { ...everything, recordings: [] }, deck, now });
}

/** `rehearsal-2026-11-24.zip` */
export const backupName = (day: string): string => `rehearsal-${day}.zip`;

/**
 * Takes a backup in, all of it or nothing.
 * @throws ImportFailure when it is no good, StoreFull when there is no room; either way nothing was changed
 */
export async function importBackup(store: Store, file: Blob, limits: Limits = usualLimits): Promise<Merge> {
  // Asked for its size first: a file that is too large must not even be read.
  if (file.size > limits.archive) throw tooLarge('zip', limits.archive);
  const imported = unpack(await bytesOf(file), limits);
  let merged: Merge | undefined;
  await store.change((stored) => {
    merged = merge(stored, imported);
    return merged.changes;
  });
  if (!merged) throw new Error('the store did not ask what to change');
  return merged;
}

async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new ImportFailure('unreadable', {}, { cause });
  }
}
