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
    rename(object, (id) => {
      found.add(id);
      return id;
    });
  }
  const places = new Map([...found].sort((one, other) => one - other).map((id, index) => [id, index + 1]));
  for (const object of objects) rename(object, (id) => places.get(id) ?? id);
}

/** Puts what `number` says in the place of every node's number in `object`; references are not followed. */
function rename(object: PDFObject, number: (id: number) => number): void {
  const renamed = (value: PDFObject): PDFString | undefined => {
    const id = value instanceof PDFString ? nodeId.exec(value.asString())?.[1] : undefined;
    return id === undefined ? undefined : PDFString.of(`node${String(number(Number(id))).padStart(8, '0')}`);
  };
  if (object instanceof PDFStream) rename(object.dict, number);
  if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      const name = renamed(value);
      if (name) object.set(key, name);
      else rename(value, number);
    }
  }
  if (object instanceof PDFArray) {
    object.asArray().forEach((value, index) => {
      const name = renamed(value);
      if (name) object.set(index, name);
      else rename(value, number);
    });
  }
}
