import { Inflate } from 'fflate';
import { crc32 } from './crc.ts';
import { ImportFailure } from './import-failure.ts';

/** What an archive may hold at most, so that a small file cannot unfold into more than the machine has. */
export interface Limits {
  /** Bytes of the archive itself. */
  readonly archive: number;
  readonly entries: number;
  /** Bytes of one file, unpacked. */
  readonly file: number;
  /** Bytes of all files together, unpacked. */
  readonly total: number;
}

const mebibyte = 2 ** 20;
/** A year of evenings with recordings is some hundred mebibytes. */
export const usualLimits: Limits = {
  archive: 1024 * mebibyte,
  entries: 20_000,
  file: 64 * mebibyte,
  total: 1024 * mebibyte,
};

/** A file of an archive, as its directory describes it. */
interface Entry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly checksum: number;
  readonly packed: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly at: number;
}

export interface Archive {
  readonly names: readonly string[];
  /** Undefined where there is no such file. @throws ImportFailure when it is damaged */
  read(name: string): Uint8Array<ArrayBuffer> | undefined;
}

/** What messages call the archive as a whole. */
const archiveName = 'zip';
/** Deflate cannot pack tighter. */
const tightest = 1032;

const signature = { end: 0x06054b50, entry: 0x02014b50, header: 0x04034b50 } as const;
const length = { end: 22, entry: 46, header: 30 } as const;

/**
 * Opens a zip archive. Its sizes are checked before anything is unpacked, and again while it is; its checksums too.
 * @throws ImportFailure
 */
export function openArchive(bytes: Uint8Array<ArrayBuffer>, limits: Limits): Archive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length > limits.archive) throw tooLarge(archiveName, limits.archive);
  const entries = readDirectory(view, limits);
  const total = [...entries.values()].reduce((sum, { size }) => sum + size, 0);
  if (total > limits.total) throw tooLarge(archiveName, limits.total);
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name);
      return entry && unpack(bytes, view, entry);
    },
  };
}

function readDirectory(view: DataView, limits: Limits): ReadonlyMap<string, Entry> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > limits.entries) throw new ImportFailure('tooMany', { limit: limits.entries });
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + length.entry > end || view.getUint32(at, true) !== signature.entry) throw cutOff();
    const nameLength = view.getUint16(at + 28, true);
    const next =
      at + length.entry + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > end) throw cutOff();
    const entry = readEntry(view, at, nameLength);
    if (entry.size > limits.file) throw tooLarge(entry.name, limits.file);
    if (entries.has(entry.name)) throw damaged(entry.name);
    entries.set(entry.name, entry);
    at = next;
  }
  return entries;
}

/** Where the end of the directory is described: at the very end, but for a comment. */
function findEnd(view: DataView): number {
  const last = view.byteLength - length.end;
  const first = Math.max(0, last - 0xffff);
  for (let at = last; at >= first; at -= 1)
    if (
      view.getUint32(at, true) === signature.end &&
      at + length.end + view.getUint16(at + 20, true) === view.byteLength
    )
      return at;
  // It begins as one does: the end is missing.
  if (view.byteLength >= 4 && view.getUint32(0, true) === signature.header) throw cutOff();
  throw new ImportFailure('notZip');
}

function readEntry(view: DataView, at: number, nameLength: number): Entry {
  const name = new Uint8Array(view.buffer, view.byteOffset + at + length.entry, nameLength);
  return {
    name: new TextDecoder().decode(name),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  };
}

function unpack(bytes: Uint8Array<ArrayBuffer>, view: DataView, entry: Entry): Uint8Array<ArrayBuffer> {
  const { name, at, method, packed, size, checksum } = entry;
  if (size > packed * tightest) throw damaged(name);
  if (at + length.header > bytes.length || view.getUint32(at, true) !== signature.header) throw damaged(name);
  const from = at + length.header + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (from + packed > bytes.length) throw damaged(name);
  const content = bytes.subarray(from, from + packed);
  const unpacked = method === 0 ? content : method === 8 ? inflate(content, entry) : undefined;
  if (!unpacked || unpacked.length !== size || crc32(unpacked) !== checksum) throw damaged(name);
  return unpacked;
}

/** Piece by piece, so that a file which unfolds beyond what it says is stopped there. */
function inflate(packed: Uint8Array, { name, size }: Entry): Uint8Array<ArrayBuffer> {
  const unpacked = new Uint8Array(size);
  let filled = 0;
  const inflater = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw damaged(name);
    unpacked.set(chunk, filled);
    filled += chunk.length;
  });
  const piece = 2 ** 14;
  try {
    for (let from = 0; from < Math.max(1, packed.length); from += piece)
      inflater.push(packed.subarray(from, from + piece), from + piece >= packed.length);
  } catch (cause) {
    throw damaged(name, cause);
  }
  return unpacked.subarray(0, filled);
}

const cutOff = (): ImportFailure => new ImportFailure('cutOff');

const damaged = (file: string, cause?: unknown): ImportFailure =>
  new ImportFailure('damaged', { file }, { cause });

const tooLarge = (file: string, limit: number): ImportFailure =>
  new ImportFailure('tooLarge', { file, limit: `${Math.round(limit / mebibyte)} MB` });
