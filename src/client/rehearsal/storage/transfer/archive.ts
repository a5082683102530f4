import { type UnzipFileInfo, unzipSync, ZipPassThrough } from 'fflate';
import { ImportFailure } from './import-failure.ts';

/** What an archive may hold at most, so that a small file cannot unfold into more than the machine has. */
export interface Limits {
  /** Bytes of the archive itself. */
  readonly archive: number;
  readonly files: number;
  /** Bytes of one file, unpacked. */
  readonly file: number;
  /** Bytes of all files together, unpacked. */
  readonly total: number;
  /** Bytes of one list or of the manifest, unpacked: what is read as text. */
  readonly list: number;
  /**
   * Bytes that all files together may have beyond four times those of the archive. Sound is packed already, and texts
   * are small: only what was made to fill the machine unfolds into more.
   */
  readonly unfolded: number;
}

const mebibyte = 2 ** 20;
/** A year of evenings with recordings is some hundred mebibytes. */
export const usualLimits: Limits = {
  archive: 1024 * mebibyte,
  files: 20_000,
  file: 64 * mebibyte,
  total: 1024 * mebibyte,
  list: 32 * mebibyte,
  unfolded: 64 * mebibyte,
};

/** Deflate packs no tighter than this, whatever it packs: https://zlib.net/zlib_tech.html. */
const maxCompression = 1032;

/** The files of a zip archive by their names. */
export type Files = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

interface Archive {
  readonly names: readonly string[];
  /** Everything in a folder, `''` or one that ends with a slash, without its name. @throws ImportFailure */
  unpack(folder: string): Files;
}

/**
 * Reads the directory of a zip archive. The sizes that it tells are checked before anything is unpacked, and nothing
 * can unfold into more than them.
 * @throws ImportFailure
 */
export function openArchive(bytes: Uint8Array, limits: Limits): Archive {
  const entries = readDirectory(bytes, limits);
  return { names: [...entries.keys()], unpack: (folder) => unpackFolder(bytes, entries, folder) };
}

/** What the directory says of a file. */
interface Entry {
  /** Bytes, unpacked. */
  readonly size: number;
  readonly checksum: number;
}
type Entries = ReadonlyMap<string, Entry>;

function readDirectory(bytes: Uint8Array, limits: Limits): Entries {
  const entries = new Map<string, Entry>();
  const checksums = checksumsIn(bytes);
  let total = 0;
  const look = ({ name, size, originalSize }: UnzipFileInfo): false => {
    if (entries.size >= limits.files) throw new ImportFailure('tooMany', { limit: limits.files });
    if (originalSize > limits.file) throw tooLarge(name, limits.file);
    if (/\.(nd)?json$/.test(name) && originalSize > limits.list) throw tooLarge(name, limits.list);
    total += originalSize;
    const unfolded = 4 * bytes.length + limits.unfolded;
    if (total > unfolded) throw tooLarge('zip', unfolded);
    if (total > limits.total) throw tooLarge('zip', limits.total);
    if (entries.has(name) || originalSize > size * maxCompression) throw damaged(name);
    entries.set(name, { size: originalSize, checksum: checksums.next().value });
    return false;
  };
  try {
    unzipSync(bytes, { filter: look });
  } catch (cause) {
    if (cause instanceof ImportFailure) throw cause;
    throw new ImportFailure(beginsAsZip(bytes) ? 'cutOff' : 'notZip', {}, { cause });
  }
  return entries;
}

const beginsAsZip = (bytes: Uint8Array): boolean =>
  [0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte);

function unpackFolder(bytes: Uint8Array, entries: Entries, folder: string): Files {
  let current = '';
  const isInside = ({ name }: UnzipFileInfo): boolean => {
    current = name;
    return name.startsWith(folder);
  };
  try {
    const files = new Map(Object.entries(unzipSync(bytes, { filter: isInside })));
    for (const [name, content] of files) {
      const entry = entries.get(name);
      if (content.length !== entry?.size || checksumOf(content) !== entry.checksum) throw damaged(name);
    }
    return new Map([...files].map(([name, content]) => [name.slice(folder.length), content]));
  } catch (cause) {
    throw cause instanceof ImportFailure ? cause : damaged(current, cause);
  }
}

/**
 * The CRC-32 of one file of the directory after the other: the one thing in a zip archive that the library neither
 * checks nor tells. Layout: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, 4.3.12 and 4.3.16.
 */
function* checksumsIn(bytes: Uint8Array): Generator<number, never> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1;
  let at = view.getUint32(end + 16, true);
  for (;;) {
    if (view.getUint32(at, true) !== 0x02014b50) throw new ImportFailure('cutOff');
    yield view.getUint32(at + 16, true);
    const lengths = [28, 30, 32].map((field) => view.getUint16(at + field, true));
    at += lengths.reduce((sum, length) => sum + length, 46);
  }
}

/** CRC-32, as the library computes it of what it packs: this packs it into nothing. */
function checksumOf(content: Uint8Array<ArrayBuffer>): number {
  const file = new ZipPassThrough('');
  file.ondata = () => {};
  file.push(content, true);
  return file.crc >>> 0;
}

export const damaged = (file: string, cause?: unknown): ImportFailure =>
  new ImportFailure('damaged', { file }, { cause });

/** @param limit Bytes. */
export const tooLarge = (file: string, limit: number): ImportFailure =>
  new ImportFailure('tooLarge', { file, limit: `${Math.round(limit / mebibyte)} MB` });
