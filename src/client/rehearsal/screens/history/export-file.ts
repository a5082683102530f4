import type { Recording } from '../../records/records.ts';
import { dayOf } from '../../schedule/days.ts';
import type { Store } from '../../storage/store.ts';
import { backupName, exportBackup } from '../../storage/transfer/transfer.ts';

export interface ExportedFile {
  readonly name: string;
  readonly bytes: number;
}

/** How long the browser may take to read a file whose download has begun. */
const downloadMilliseconds = 60_000;

/**
 * Packs everything, with the recordings or without, and hands it to the browser to download.
 * @param deck Digest of the talk.
 */
export async function exportFile(store: Store, deck: string, sound: boolean): Promise<ExportedFile> {
  const now = new Date();
  const file = await exportBackup(store, { deck, sound, now });
  const name = backupName(dayOf(now.getTime()));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), downloadMilliseconds);
  return { name, bytes: file.size };
}

export const soundBytes = (recordings: readonly Recording[]): number =>
  recordings.reduce((sum, { sound }) => sum + sound.size, 0);
