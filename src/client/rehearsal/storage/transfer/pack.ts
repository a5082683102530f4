import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { type Recording, schemaVersion } from '../../records/records.ts';
import type { Snapshot } from '../store.ts';
import { appName, fileNames, type Manifest, soundFolder } from './manifest.ts';

interface Packing {
  readonly stored: Snapshot;
  /** Digest of the talk. */
  readonly deck: string;
  readonly now: Date;
}

/** All that is stored, as one archive. */
export async function pack({ stored, deck, now }: Packing): Promise<Blob> {
  const { settings, runs, answers, recalls, recordings } = stored;
  const manifest: Manifest = {
    app: appName,
    schema: schemaVersion,
    deck,
    exported: now.toISOString(),
    counts: {
      runs: runs.length,
      answers: answers.length,
      reviews: recalls.length,
      recordings: recordings.length,
    },
  };
  const archive = new ArchiveWriter(now);
  archive.addText(fileNames.manifest, `${JSON.stringify(manifest, null, 2)}\n`);
  if (settings) archive.addText(fileNames.settings, `${JSON.stringify(settings)}\n`);
  archive.addText(fileNames.runs, lines(runs));
  archive.addText(fileNames.answers, lines(answers));
  archive.addText(fileNames.reviews, lines(recalls));
  const named = recordings.map((recording, index) => ({ recording, file: soundFile(recording, index) }));
  archive.addText(
    fileNames.recordings,
    lines(named.map(({ recording: { sound: _, ...rest }, file }) => ({ ...rest, file }))),
  );
  // One after the other: all sounds at once may be more than the page may hold.
  for (const { recording, file } of named)
    archive.addSound(file, new Uint8Array(await recording.sound.arrayBuffer()));
  return archive.finish();
}

const lines = (records: readonly object[]): string =>
  records.map((record) => `${JSON.stringify(record)}\n`).join('');

/** A number, because an id may be anything; the ending, so that a player knows it. */
function soundFile({ mime }: Recording, index: number): string {
  const ending = /^audio\/([a-z0-9]+)/.exec(mime)?.[1] ?? 'bin';
  return `${soundFolder}${String(index + 1).padStart(4, '0')}.${ending}`;
}

/** An archive being written: its pieces go into the blob as they come. */
class ArchiveWriter {
  readonly #now: Date;
  readonly #pieces: BlobPart[] = [];
  readonly #zip = new Zip((error, piece) => {
    if (error) throw error;
    this.#pieces.push(piece);
  });

  constructor(now: Date) {
    this.#now = now;
  }

  addText(name: string, text: string): void {
    this.#add(new ZipDeflate(name, { level: 6 }), strToU8(text));
  }

  /** Sound is packed already. */
  addSound(name: string, sound: Uint8Array<ArrayBuffer>): void {
    this.#add(new ZipPassThrough(name), sound);
  }

  finish(): Blob {
    this.#zip.end();
    return new Blob(this.#pieces, { type: 'application/zip' });
  }

  #add(file: ZipDeflate | ZipPassThrough, content: Uint8Array<ArrayBuffer>): void {
    file.mtime = this.#now;
    this.#zip.add(file);
    file.push(content, true);
  }
}
