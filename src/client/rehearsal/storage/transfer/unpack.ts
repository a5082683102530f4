import * as v from 'valibot';
import {
  type Answer,
  answerSchema,
  type Recall,
  type Recording,
  type Run,
  recallSchema,
  recordingSchema,
  runSchema,
  type Settings,
  schemaVersion,
  settingsSchema,
} from '../../records/records.ts';
import { damaged, type Files, type Limits, openArchive, usualLimits } from './archive.ts';
import { ImportFailure } from './import-failure.ts';
import {
  fileNames,
  type ListName,
  type Manifest,
  manifestSchema,
  maxRecords,
  soundFolder,
} from './manifest.ts';
import { bringUp, type Raw } from './migrate.ts';

/** What a backup holds, every record checked. */
export interface Imported {
  readonly settings: Settings | undefined;
  readonly runs: readonly Run[];
  readonly answers: readonly Answer[];
  readonly recalls: readonly Recall[];
  readonly recordings: readonly Recording[];
}

/**
 * Reads a backup, all of it, before anything of it is used.
 * @throws ImportFailure, and nothing else
 */
export function unpack(bytes: Uint8Array, limits: Limits = usualLimits): Imported {
  const archive = openArchive(bytes, limits);
  const files = archive.unpack(folderOf(archive.names));
  const manifest = readManifest(files);
  const list = (name: ListName): readonly unknown[] => readList(files, name, manifest.counts[name]);
  const raw = bringUp(
    {
      settings: readSettings(files),
      runs: list('runs'),
      answers: list('answers'),
      reviews: list('reviews'),
      recordings: list('recordings'),
    },
    manifest.schema,
  );
  return {
    settings:
      raw.settings === undefined ? undefined : check(settingsSchema, raw.settings, fileNames.settings, 1),
    runs: checkAll(runSchema, raw, 'runs'),
    answers: checkAll(answerSchema, raw, 'answers'),
    recalls: checkAll(recallSchema, raw, 'reviews'),
    recordings: readRecordings(files, raw),
  };
}

/**
 * The folder in which the manifest lies: some browsers unpack what they download, and who packs the folder again
 * has it inside.
 */
function folderOf(names: readonly string[]): string {
  const depth = (name: string): number => name.split('/').length;
  const [first] = names
    .filter((name) => name === fileNames.manifest || name.endsWith(`/${fileNames.manifest}`))
    .sort((a, b) => depth(a) - depth(b));
  if (first === undefined) throw new ImportFailure('foreign');
  return first.slice(0, -fileNames.manifest.length);
}

function readManifest(files: Files): Manifest {
  const content = parse(textOf(files, fileNames.manifest), fileNames.manifest, 1);
  const read = v.safeParse(v.object({ app: manifestSchema.entries.app, schema: v.number() }), content);
  if (!read.success) throw new ImportFailure('foreign');
  // First of all: what a newer manifest holds besides, this page cannot know.
  if (read.output.schema > schemaVersion)
    throw new ImportFailure('newer', { found: read.output.schema, known: schemaVersion });
  return check(manifestSchema, content, fileNames.manifest, 1);
}

function readSettings(files: Files): unknown {
  if (!files.has(fileNames.settings)) return undefined;
  return parse(textOf(files, fileNames.settings), fileNames.settings, 1);
}

function readList(files: Files, name: ListName, expected: number): readonly unknown[] {
  const file = fileNames[name];
  // Counted before they are read: what says that it holds ten must not hold ten million.
  const lines = textOf(files, file).replace(/\n$/, '');
  const found = lines === '' ? 0 : count(lines, '\n') + 1;
  if (found !== expected) throw new ImportFailure('incomplete', { file, expected, found });
  return found === 0 ? [] : lines.split('\n').map((line, index) => parse(line, file, index + 1));
}

/** No further than one more than a list may hold. */
function count(text: string, sign: string): number {
  let found = 0;
  for (let at = text.indexOf(sign); at >= 0 && found <= maxRecords; at = text.indexOf(sign, at + 1))
    found += 1;
  return found;
}

function textOf(files: Files, file: string): string {
  const bytes = files.get(file);
  if (!bytes) throw damaged(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw damaged(file, cause);
  }
}

/** UTF-16 units: a run of two hours, word for word, has a tenth of it. */
const maxLine = 4_000_000;

function parse(text: string, file: string, line: number): unknown {
  if (text.length > maxLine) throw new ImportFailure('malformed', { file, line, field: 'JSON' });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new ImportFailure('malformed', { file, line, field: 'JSON' }, { cause });
  }
}

/** Only the fields of the schema are taken over, so that a foreign one, `__proto__` above all, goes no further. */
function check<T>(schema: v.GenericSchema<unknown, T>, record: unknown, file: string, line: number): T {
  const read = v.safeParse(schema, record, { abortEarly: true });
  if (read.success) return read.output;
  throw new ImportFailure('malformed', { file, line, field: v.getDotPath(read.issues[0]) ?? 'JSON' });
}

function checkAll<T>(schema: v.GenericSchema<unknown, T>, raw: Raw, name: ListName): readonly T[] {
  return raw[name].map((record, index) => check(schema, record, fileNames[name], index + 1));
}

/** As an archive lists it: the sound is a file beside, named by us and nowhere used as a path. */
const listedSchema = v.object({
  ...v.omit(recordingSchema, ['sound']).entries,
  file: v.pipe(v.string(), v.startsWith(soundFolder)),
});

function readRecordings(files: Files, raw: Raw): readonly Recording[] {
  const used = new Set<string>();
  return checkAll(listedSchema, raw, 'recordings').map(({ file, ...recording }) => {
    // One sound named a thousand times would fill the memory a thousand times.
    const sound = used.has(file) ? undefined : files.get(file);
    if (!sound) throw damaged(file);
    used.add(file);
    return { ...recording, sound: new Blob([sound], { type: recording.mime }) };
  });
}
