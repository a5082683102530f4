/** The code points a TrueType font has glyphs for, read from its `cmap` table (formats 4 and 12). */
export function codePointsOf(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = tableOffset(view, 'cmap');
  const found = new Set<number>();
  for (let index = 0; index < view.getUint16(table + 2); index += 1) {
    const subtable = table + view.getUint32(table + 4 + 8 * index + 4);
    const format = view.getUint16(subtable);
    if (format === 4) readFormat4(view, subtable, found);
    else if (format === 12) readFormat12(view, subtable, found);
  }
  return found;
}

function tableOffset(view: DataView, wanted: string): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + 16 * index;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((place) => view.getUint8(record + place)));
    if (tag === wanted) return view.getUint32(record + 8);
  }
  throw new Error(`the font has no ${wanted} table`);
}

// https://learn.microsoft.com/typography/opentype/spec/cmap#format-4-segment-mapping-to-delta-values
function readFormat4(view: DataView, at: number, found: Set<number>): void {
  const length = view.getUint16(at + 6);
  for (let segment = 0; segment < length; segment += 2) {
    const end = view.getUint16(at + 14 + segment);
    const start = view.getUint16(at + 16 + length + segment);
    const delta = view.getInt16(at + 16 + 2 * length + segment);
    const rangeAt = at + 16 + 3 * length + segment;
    const range = view.getUint16(rangeAt);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const glyph = range === 0 ? code + delta : view.getUint16(rangeAt + range + 2 * (code - start));
      if ((glyph & 0xffff) !== 0) found.add(code);
    }
  }
}

// https://learn.microsoft.com/typography/opentype/spec/cmap#format-12-segmented-coverage
function readFormat12(view: DataView, at: number, found: Set<number>): void {
  for (let group = 0; group < view.getUint32(at + 12); group += 1) {
    const record = at + 16 + 12 * group;
    for (let code = view.getUint32(record); code <= view.getUint32(record + 4); code += 1) found.add(code);
  }
}
