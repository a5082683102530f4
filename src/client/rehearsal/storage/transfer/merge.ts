import type { Settings } from '../../records/records.ts';
import type { Snapshot } from '../store.ts';
import type { Imported } from './unpack.ts';

export interface Counts {
  readonly added: number;
  /** Taken in place of an older one. */
  readonly renewed: number;
  readonly unchanged: number;
}

/** What an import does to what is stored. */
export interface Merge {
  readonly runs: Counts;
  readonly answers: Counts;
  readonly recalls: Counts;
  readonly recordings: Counts;
  readonly settings: boolean;
  /** Recordings whose run or answer is neither here nor in the backup. */
  readonly ownerless: number;
  /** What has to be written for it. */
  readonly changes: Partial<Snapshot>;
}

/**
 * Joins a backup with what is stored, record by record: of the same record, the one that was changed later stays.
 * Recalls and recordings are never changed, so of these only new ones come in.
 */
export function merge(stored: Snapshot, imported: Imported): Merge {
  const runs = newest(stored.runs, imported.runs);
  const answers = newest(stored.answers, imported.answers);
  const recalls = missing(stored.recalls, imported.recalls);
  const owners = new Set(
    [...stored.runs, ...stored.answers, ...imported.runs, ...imported.answers].map(({ id }) => id),
  );
  const owned = imported.recordings.filter(({ owner }) => owners.has(owner));
  const recordings = missing(stored.recordings, owned);
  const settings =
    imported.settings && imported.settings.changed > (stored.settings?.changed ?? -1)
      ? withOwnConsent(imported.settings, stored.settings)
      : undefined;
  return {
    runs: runs.counts,
    answers: answers.counts,
    recalls: recalls.counts,
    recordings: recordings.counts,
    settings: settings !== undefined,
    ownerless: imported.recordings.length - owned.length,
    changes: {
      ...(settings && { settings }),
      runs: runs.taken,
      answers: answers.taken,
      recalls: recalls.taken,
      recordings: recordings.taken,
    },
  };
}

/** Where a voice may go is agreed to here, by the person: a file can neither give that consent nor take it back. */
function withOwnConsent(imported: Settings, stored: Settings | undefined): Settings {
  if (imported.listener !== 'remote') return { ...imported, consent: null };
  const agreed = stored?.listener === 'remote' ? stored.consent : null;
  return { ...imported, listener: agreed === null ? 'nobody' : 'remote', consent: agreed };
}

interface Taken<T> {
  readonly taken: readonly T[];
  readonly counts: Counts;
}

function newest<T extends { readonly id: string; readonly changed: number }>(
  stored: readonly T[],
  imported: readonly T[],
): Taken<T> {
  const known = byId(stored);
  // Should a backup hold a record twice, its latest counts.
  const latest = byId([...imported].sort((a, b) => a.changed - b.changed));
  const taken = [...latest.values()].filter(({ id, changed }) => changed > (known.get(id)?.changed ?? -1));
  const renewed = taken.filter(({ id }) => known.has(id)).length;
  return { taken, counts: { added: taken.length - renewed, renewed, unchanged: latest.size - taken.length } };
}

function missing<T extends { readonly id: string }>(stored: readonly T[], imported: readonly T[]): Taken<T> {
  const known = byId(stored);
  const wanted = byId(imported);
  const taken = [...wanted.values()].filter(({ id }) => !known.has(id));
  return { taken, counts: { added: taken.length, renewed: 0, unchanged: wanted.size - taken.length } };
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> =>
  new Map(records.map((record) => [record.id, record]));
