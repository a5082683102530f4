import * as v from 'valibot';
import {
  answerSchema,
  recallSchema,
  recordingSchema,
  runSchema,
  settingsSchema,
} from '../records/records.ts';
import { type Snapshot, StoreRefused } from './store.ts';

const changesSchema = v.object({
  settings: v.optional(settingsSchema),
  runs: v.optional(v.array(runSchema), []),
  answers: v.optional(v.array(answerSchema), []),
  recalls: v.optional(v.array(recallSchema), []),
  recordings: v.optional(v.array(recordingSchema), []),
});

/**
 * What is to be written, checked as it will be when it is read.
 * @throws StoreRefused
 */
export function checked(changes: Partial<Snapshot>): Snapshot {
  const read = v.safeParse(changesSchema, changes, { abortEarly: true });
  if (read.success) return { settings: undefined, ...read.output };
  const [issue] = read.issues;
  throw new StoreRefused(`${v.getDotPath(issue) ?? 'record'}: ${issue.message}`, { cause: issue });
}
