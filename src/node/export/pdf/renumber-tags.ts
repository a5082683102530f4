import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFStream, PDFString } from '@cantoo/pdf-lib';

const nodeId = /^node(\d+)$/;

/**
 * Chromium names tags after nodes that it numbers as it comes to them, a few more on one run than on the next.
 * Numbered anew, in the same order, the same pages give the same bytes.
 */
export function renumberTags(document: PDFDocument): void {
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const found = new Set<number>();
  for (const object of objects) {
    renameNodes(object, (id) => {
      found.add(id);
      return id;
    });
  }
  const newIds = new Map([...found].sort((a, b) => a - b).map((id, index) => [id, index + 1]));
  for (const object of objects) renameNodes(object, (id) => newIds.get(id) ?? id);
}

/** Gives every node named in `object` the number that `renumber` has for its number; references are not followed. */
function renameNodes(object: PDFObject, renumber: (id: number) => number): void {
  const renamed = (value: PDFObject): PDFString | undefined => {
    const id = value instanceof PDFString ? nodeId.exec(value.asString())?.[1] : undefined;
    return id === undefined
      ? undefined
      : PDFString.of(`node${String(renumber(Number(id))).padStart(8, '0')}`);
  };
  if (object instanceof PDFStream) renameNodes(object.dict, renumber);
  if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      const name = renamed(value);
      if (name) object.set(key, name);
      else renameNodes(value, renumber);
    }
  }
  if (object instanceof PDFArray) {
    object.asArray().forEach((value, index) => {
      const name = renamed(value);
      if (name) object.set(index, name);
      else renameNodes(value, renumber);
    });
  }
}
