import { schemaVersion } from '../../records/records.ts';
import type { ListName } from './manifest.ts';

/** What an archive holds, read but not yet checked: a record of a former schema has other fields. */
export type Raw = Readonly<Record<ListName, readonly unknown[]>> & { readonly settings: unknown };

/**
 * Brings the records of one schema up to the next. They come out of a file, so it must not trust them: what it does
 * not recognise it leaves as it is, and the check that follows says where that is.
 */
export type Migration = (raw: Raw) => Raw;

/** `migrations[0]` leads from schema 1 to schema 2, and so on: there is one fewer than there are schemas. */
export const migrations: readonly Migration[] = [];

/** Records of an older schema, in the shapes of today. */
export function bringUp(
  raw: Raw,
  from: number,
  to: number = schemaVersion,
  steps: readonly Migration[] = migrations,
): Raw {
  return steps.slice(from - 1, to - 1).reduce((records, step) => step(records), raw);
}
