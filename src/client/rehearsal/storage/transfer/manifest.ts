import * as v from 'valibot';

/** Where each part lies in the archive. */
export const fileNames = {
  manifest: 'manifest.json',
  settings: 'settings.json',
  runs: 'runs.ndjson',
  answers: 'answers.ndjson',
  reviews: 'reviews.ndjson',
  recordings: 'recordings.ndjson',
} as const;

/** Sounds lie beside their list, each under the name that the list gives it. */
export const soundFolder = 'recordings/';

/** What tells an archive of ours from any other. */
export const appName = 'llm-talk.rehearsal';

/** Twenty a day for seven years; more would make every screen slow. */
export const maxRecords = 50_000;
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(maxRecords));

/** Read before anything else, and of every schema: so it may only ever grow. */
export const manifestSchema = v.object({
  app: v.literal(appName),
  /** The version of the records' shapes: see `records.ts`. */
  schema: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** Digest of the talk it was exported from. */
  deck: v.string(),
  exported: v.pipe(v.string(), v.isoTimestamp()),
  /** How many records each list holds, so that a list cut short is noticed. */
  counts: v.object({ runs: count, answers: count, reviews: count, recordings: count }),
});
export type Manifest = v.InferOutput<typeof manifestSchema>;
export type ListName = keyof Manifest['counts'];
