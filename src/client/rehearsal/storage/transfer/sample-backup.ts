import { strToU8, type Zippable, zipSync } from 'fflate';
import { sampleRecall, sampleRun, sampleSettings } from '../../records/sample-records.ts';
import { appName, fileNames } from './manifest.ts';

export const ndjsonLines = (...records: readonly unknown[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

export const manifest = {
  app: appName,
  schema: 1,
  deck: 'a1b2',
  exported: '2026-11-24T20:00:00.000Z',
  counts: { runs: 1, answers: 0, reviews: 1, recordings: 1 },
};
export const listed = {
  id: 'a.0',
  owner: 'a',
  part: 0,
  mime: 'audio/webm',
  length: 3,
  file: 'recordings/1.webm',
};

/** A good backup, but for these files; null leaves one out. */
export function backup(changes: Readonly<Record<string, string | null>> = {}): Blob {
  const files: Record<string, string | null> = {
    [fileNames.manifest]: JSON.stringify(manifest),
    [fileNames.settings]: JSON.stringify(sampleSettings),
    [fileNames.runs]: ndjsonLines(sampleRun('a')),
    [fileNames.answers]: '',
    [fileNames.reviews]: ndjsonLines(sampleRecall('r')),
    [fileNames.recordings]: ndjsonLines(listed),
    'recordings/1.webm': 'sound',
    ...changes,
  };
  return zipped(
    Object.fromEntries(
      Object.entries(files).flatMap(([name, text]) => (text === null ? [] : [[name, strToU8(text)]])),
    ),
  );
}
export const zipped = (files: Zippable): Blob => new Blob([zipSync(files)]);
