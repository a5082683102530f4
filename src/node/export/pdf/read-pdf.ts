import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a PDF turns out to hold when it is read. */
export interface PdfFacts {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly tagged: boolean;
  readonly pages: readonly PdfPage[];
  readonly outline: readonly OutlineEntry[];
  readonly fonts: readonly PdfFont[];
}

export interface PdfPage {
  readonly sizePoints: readonly [width: number, height: number];
  /** As copied: code points as they stand, nothing normalised. */
  readonly text: string;
  readonly urls: readonly string[];
  /** Page indexes that it links to; undefined for a link to nowhere. */
  readonly targets: readonly (number | undefined)[];
  /** Kinds of elements in its part of the structure tree, once each: `H2`, `Figure`. */
  readonly tags: readonly string[];
  /** Alternative texts of figures; an empty one is a figure without. */
  readonly alternatives: readonly string[];
}

export interface OutlineEntry {
  readonly title: string;
  /** A page index; undefined when it leads nowhere. */
  readonly page: number | undefined;
  readonly entries: readonly OutlineEntry[];
}

export interface PdfFont {
  readonly name: string;
  readonly embedded: boolean;
  readonly type3: boolean;
}

/** Reads a PDF with another library than the one that wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFacts> {
  // It takes the bytes away to a worker, so it gets its own.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0, isEvalSupported: false });
  try {
    const document = await task.promise;
    const { info } = await document.getMetadata();
    const fonts = new Map<string, PdfFont>();
    const pages: PdfPage[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      pages.push(await readPage(page, document));
      for (const font of await readFonts(page)) fonts.set(`${font.name} ${font.type3}`, font);
      page.cleanup();
    }
    return {
      title: textOf(info, 'Title'),
      author: textOf(info, 'Author'),
      language: textOf(info, 'Language'),
      tagged: (await document.getMarkInfo())?.Marked === true,
      pages,
      outline: await readOutline(await document.getOutline(), document),
      fonts: [...fonts.values()],
    };
  } finally {
    await task.destroy();
  }
}

async function readPage(page: PDFPageProxy, document: PDFDocumentProxy): Promise<PdfPage> {
  const { items } = await page.getTextContent({ disableNormalization: true });
  const annotations: readonly unknown[] = await page.getAnnotations();
  const links = annotations.filter(isRecord).filter(({ subtype }) => subtype === 'Link');
  const tags = new Set<string>();
  const alternatives: string[] = [];
  walk(await page.getStructTree(), (role, alternative) => {
    tags.add(role);
    if (alternative !== undefined) alternatives.push(alternative);
  });
  const { width, height } = page.getViewport({ scale: 1 });
  return {
    sizePoints: [width, height],
    text: items.map((item) => ('str' in item ? item.str : '')).join(''),
    urls: links.flatMap((link) => (typeof link.url === 'string' ? link.url : [])),
    targets: await Promise.all(
      links.filter(({ url }) => typeof url !== 'string').map(({ dest }) => pageOf(dest, document)),
    ),
    tags: [...tags],
    alternatives,
  };
}

function walk(node: unknown, visit: (role: string, alternative: string | undefined) => void): void {
  if (!isRecord(node)) return;
  if (typeof node.role === 'string') visit(node.role, typeof node.alt === 'string' ? node.alt : undefined);
  if (Array.isArray(node.children)) for (const child of node.children) walk(child, visit);
}

/** Every font that writes something on the page. */
async function readFonts(page: PDFPageProxy): Promise<readonly PdfFont[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const used = new Set<unknown>();
  fnArray.forEach((operation, index) => {
    if (operation === OPS.setFont) used.add((argsArray[index] as readonly unknown[])[0]);
  });
  return [...used].map((id) => {
    const font: unknown = page.commonObjs.get(String(id));
    if (!isRecord(font)) return { name: String(id), embedded: false, type3: false };
    return {
      name: String(font.name),
      embedded: font.missingFile !== true,
      type3: font.isType3Font === true,
    };
  });
}

type Outline = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>;

async function readOutline(
  outline: Outline | undefined,
  document: PDFDocumentProxy,
): Promise<readonly OutlineEntry[]> {
  return Promise.all(
    (outline ?? []).map(async ({ title, dest, items }) => ({
      title,
      page: await pageOf(dest, document),
      entries: await readOutline(items, document),
    })),
  );
}

async function pageOf(dest: unknown, document: PDFDocumentProxy): Promise<number | undefined> {
  const explicit: unknown = typeof dest === 'string' ? await document.getDestination(dest) : dest;
  const target: unknown = Array.isArray(explicit) ? explicit[0] : undefined;
  if (!isRecord(target) || typeof target.num !== 'number' || typeof target.gen !== 'number') return undefined;
  return document.getPageIndex({ num: target.num, gen: target.gen });
}

const textOf = (info: unknown, name: string): string => {
  const value = isRecord(info) ? info[name] : undefined;
  return typeof value === 'string' ? value : '';
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
