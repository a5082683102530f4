import type { Snapshot } from '../store.ts';
import type { Imported } from './unpack.ts';

export interface Counts {
  readonly added: number;
  /** Taken in place of an older one. */
  readonly renewed: number;
  readonly unchanged: number;
}

/** What an import does to what is kept. */
export interface Merge {
  readonly runs: Counts;
  readonly answers: Counts;
  readonly reviews: Counts;
  readonly recordings: Counts;
  readonly settings: boolean;
  /** Recordings whose run or answer is neither here nor in the backup. */
  readonly ownerless: number;
  /** What has to be written for it. */
  readonly changes: Partial<Snapshot>;
}

/**
 * Joins a backup with what is kept, record by record: of the same record, the one that was changed later stays.
 * Reviews and recordings are never changed, so of these only new ones come in.
 */
export function merge(kept: Snapshot, imported: Imported): Merge {
  const runs = newest(kept.runs, imported.runs);
  const answers = newest(kept.answers, imported.answers);
  const reviews = missing(kept.reviews, imported.reviews);
  const owners = new Set(
    [...kept.runs, ...kept.answers, ...imported.runs, ...imported.answers].map(({ id }) => id),
  );
  const owned = imported.recordings.filter(({ owner }) => owners.has(owner));
  const recordings = missing(kept.recordings, owned);
  const settings =
    imported.settings && imported.settings.changed > (kept.settings?.changed ?? -1)
      ? imported.settings
      : undefined;
  return {
    runs: runs.counts,
    answers: answers.counts,
    reviews: reviews.counts,
    recordings: recordings.counts,
    settings: settings !== undefined,
    ownerless: imported.recordings.length - owned.length,
    changes: {
      ...(settings && { settings }),
      runs: runs.taken,
      answers: answers.taken,
      reviews: reviews.taken,
      recordings: recordings.taken,
    },
  };
}

interface Taken<T> {
  readonly taken: readonly T[];
  readonly counts: Counts;
}

function newest<T extends { readonly id: string; readonly changed: number }>(
  kept: readonly T[],
  imported: readonly T[],
): Taken<T> {
  const known = byId(kept);
  // Should a backup hold a record twice, its latest counts.
  const latest = byId([...imported].sort((one, other) => one.changed - other.changed));
  const taken = [...latest.values()].filter(({ id, changed }) => changed > (known.get(id)?.changed ?? -1));
  const renewed = taken.filter(({ id }) => known.has(id)).length;
  return { taken, counts: { added: taken.length - renewed, renewed, unchanged: latest.size - taken.length } };
}

function missing<T extends { readonly id: string }>(kept: readonly T[], imported: readonly T[]): Taken<T> {
  const known = byId(kept);
  const wanted = byId(imported);
  const taken = [...wanted.values()].filter(({ id }) => !known.has(id));
  return { taken, counts: { added: taken.length, renewed: 0, unchanged: wanted.size - taken.length } };
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));
