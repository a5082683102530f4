import JSZip from 'jszip';

/** The parts of a PPTX file by their paths, in their order; XML as text. */
export type PackageParts = Map<string, string | Uint8Array>;

const isXml = (path: string): boolean => /\.(xml|rels)$/.test(path);

export async function openPackage(bytes: Uint8Array): Promise<PackageParts> {
  const zip = await JSZip.loadAsync(bytes);
  const parts: PackageParts = new Map();
  for (const [path, entry] of Object.entries(zip.files)) {
    if (entry.dir) continue;
    parts.set(path, await entry.async(isXml(path) ? 'string' : 'uint8array'));
  }
  return parts;
}

/** The same parts give the same bytes: the first day a ZIP can name, and no folders, which nobody asks for. */
export function closePackage(parts: PackageParts): Promise<Uint8Array> {
  const zip = new JSZip();
  const date = new Date(Date.UTC(1980, 0, 1));
  for (const [path, content] of parts) zip.file(path, content, { date, createFolders: false });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 9 } });
}

/**
 * Changes the text of every part whose path matches.
 *
 * @throws `Error` where none does, or where `change` does, which is told with the path.
 */
export function rewriteParts(parts: PackageParts, path: RegExp, change: (xml: string) => string): void {
  const paths = [...parts.keys()].filter((name) => path.test(name));
  if (paths.length === 0) throw new Error(`pptxgenjs wrote no part ${path}`);
  for (const name of paths) {
    const content = parts.get(name);
    if (typeof content !== 'string') continue;
    try {
      parts.set(name, change(content));
    } catch (error) {
      throw new Error(`${name}: ${error instanceof Error ? error.message : error}`, { cause: error });
    }
  }
}

/**
 * `xml.replace` where something has to match: what pptxgenjs writes is no contract, and a pattern that finds nothing
 * tells that it has changed.
 *
 * @param what What the pattern looks for, in words.
 * @throws `Error` where it finds nothing.
 */
export function replaceIn(
  xml: string,
  what: string,
  pattern: string | RegExp,
  replacement: string | ((found: string, ...groups: string[]) => string),
): string {
  const found = typeof pattern === 'string' ? xml.includes(pattern) : xml.search(pattern) >= 0;
  if (!found) throw new Error(`pptxgenjs wrote no ${what}`);
  return typeof replacement === 'string'
    ? xml.replace(pattern, replacement)
    : xml.replace(pattern, replacement);
}

/** @throws `Error` where what must not be left is: then a pattern no longer finds all that pptxgenjs writes. */
export function refuseIn(xml: string, what: string, pattern: RegExp): string {
  const left = pattern.exec(xml)?.[0];
  if (left !== undefined) throw new Error(`pptxgenjs wrote ${what} that nobody has changed: ${left}`);
  return xml;
}
