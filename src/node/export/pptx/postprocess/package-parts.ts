import JSZip from 'jszip';

/** The files of an archive by their paths, in their order; XML as text. */
export type PackageParts = Map<string, string | Uint8Array>;

export const isXml = (path: string): boolean => /\.(xml|rels)$/.test(path);

export async function openPackage(bytes: Uint8Array): Promise<PackageParts> {
  const zip = await JSZip.loadAsync(bytes);
  const archive: PackageParts = new Map();
  for (const [path, entry] of Object.entries(zip.files)) {
    if (entry.dir) continue;
    archive.set(path, await entry.async(isXml(path) ? 'string' : 'uint8array'));
  }
  return archive;
}

/** The same files give the same bytes: the first day a ZIP can name, and no folders, which nobody asks for. */
export function closePackage(archive: PackageParts): Promise<Uint8Array> {
  const zip = new JSZip();
  const date = new Date(Date.UTC(1980, 0, 1));
  for (const [path, content] of archive) zip.file(path, content, { date, createFolders: false });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}

/** Changes every text file whose path matches. */
export function rewrite(
  archive: PackageParts,
  path: RegExp,
  change: (xml: string, path: string) => string,
): void {
  for (const [name, content] of archive) {
    if (typeof content === 'string' && path.test(name)) archive.set(name, change(content, name));
  }
}

export const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
