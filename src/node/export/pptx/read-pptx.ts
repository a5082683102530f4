import { strFromU8, unzipSync } from 'fflate';
import { DomUtils, parseDocument } from 'htmlparser2';

/** What a file turns out to hold when it is read. */
export interface PptxFacts {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly sections: readonly { readonly title: string; readonly slides: number }[];
  readonly slides: readonly PptxSlideFacts[];
  /** Parts that something names and that are not there. */
  readonly missing: readonly string[];
}

export interface PptxSlideFacts {
  readonly title: string;
  /** All that one reads on it, drawings included, as it stands there. */
  readonly text: string;
  readonly notes: readonly string[];
  /** What pictures say in words; an empty one is a picture without. */
  readonly alternatives: readonly string[];
  readonly drawings: number;
  readonly urls: readonly string[];
  /** Numbers, from 1, of the slides it links to. */
  readonly targets: readonly number[];
  readonly tables: number;
  /** Names of colours or faces that only the page can resolve, or the library has left. */
  readonly unresolved: readonly string[];
}

type Parts = ReturnType<typeof unzipSync>;
type Xml = ReturnType<typeof parseDocument>;

/** Reads a file with other libraries than those that wrote it. */
export function readPptx(bytes: Uint8Array): PptxFacts {
  const parts = unzipSync(bytes);
  const core = parse(parts, 'docProps/core.xml');
  const presentation = parse(parts, 'ppt/presentation.xml');
  const relations = relationsOf(parts, 'ppt/presentation.xml');
  const paths = all(presentation, 'p:sldId').map(
    ({ attribs }) => relations.get(attribs['r:id'] ?? '')?.target ?? '',
  );
  return {
    title: textIn(core, 'dc:title'),
    author: textIn(core, 'dc:creator'),
    language: textIn(core, 'dc:language'),
    sections: all(presentation, 'p14:section').map((section) => ({
      title: section.attribs.name ?? '',
      slides: DomUtils.getElementsByTagName('p14:sldId', section).length,
    })),
    slides: paths.map((path) => readSlide(parts, path, paths)),
    missing: missingFrom(parts),
  };
}

function readSlide(parts: Parts, path: string, slides: readonly string[]): PptxSlideFacts {
  const slide = parse(parts, path);
  const relations = [...relationsOf(parts, path).values()];
  const drawings = relations.filter(({ target }) => target.endsWith('.svg')).map(({ target }) => target);
  const notes = relations.find(({ kind }) => kind === 'notesSlide')?.target;
  const title = all(slide, 'p:sp').find((shape) =>
    DomUtils.getElementsByTagName('p:ph', shape).some(({ attribs }) => attribs.type === 'title'),
  );
  return {
    title: title ? textOf(title) : '',
    text: [slide, ...drawings.map((drawing) => parse(parts, drawing))].map(textOf).join(''),
    notes: notes === undefined ? [] : readNotes(parse(parts, notes)),
    alternatives: all(slide, 'p:pic').map(
      (picture) => DomUtils.getElementsByTagName('p:cNvPr', picture)[0]?.attribs.descr ?? '',
    ),
    drawings: drawings.length,
    urls: relations
      .filter(({ kind, external }) => kind === 'hyperlink' && external)
      .map(({ target }) => target),
    targets: relations.filter(({ kind }) => kind === 'slide').map(({ target }) => slides.indexOf(target) + 1),
    tables: all(slide, 'a:tbl').length,
    unresolved: [path, ...drawings].flatMap((part) =>
      [
        ...strFromU8(parts[part] ?? new Uint8Array()).matchAll(/var\(--[^)]*\)|typeface="(?:heading|text)"/g),
      ].map(([found]) => found),
    ),
  };
}

const readNotes = (notes: Xml): readonly string[] =>
  all(notes, 'p:sp')
    .filter((shape) =>
      DomUtils.getElementsByTagName('p:ph', shape).some(({ attribs }) => attribs.type === 'body'),
    )
    .flatMap((shape) => DomUtils.getElementsByTagName('a:p', shape).map(textOf));

interface Relation {
  readonly kind: string;
  /** A path within the file, or an address outside it. */
  readonly target: string;
  readonly external: boolean;
}

function relationsOf(parts: Parts, path: string): ReadonlyMap<string, Relation> {
  const folder = path.split('/').slice(0, -1).join('/');
  const own = `${folder}/_rels/${path.split('/').at(-1)}.rels`.replace(/^\//, '');
  if (!parts[own]) return new Map();
  return new Map(
    all(parse(parts, own), 'Relationship').map(
      ({ attribs: { Id = '', Type = '', Target = '', TargetMode } }) => {
        const external = TargetMode === 'External';
        const target = external ? Target : new URL(Target, `file:///${path}`).pathname.slice(1);
        return [Id, { kind: Type.split('/').at(-1) ?? '', target, external }];
      },
    ),
  );
}

/** Parts that are named by others, or listed with their type, and are not there. */
function missingFrom(parts: Parts): readonly string[] {
  const named = Object.keys(parts)
    .filter((path) => path.endsWith('.rels'))
    .map((path) => path.replace(/_rels\/([^/]*)\.rels$/, '$1'))
    .flatMap((path) => [...relationsOf(parts, path).values()].filter(({ external }) => !external))
    .map(({ target }) => target);
  const listed = all(parse(parts, '[Content_Types].xml'), 'Override').map(({ attribs }) =>
    (attribs.PartName ?? '').slice(1),
  );
  return [...new Set([...named, ...listed])].filter((path) => !parts[path]);
}

const parse = (parts: Parts, path: string): Xml =>
  parseDocument(strFromU8(parts[path] ?? new Uint8Array()), { xmlMode: true });

const all = (xml: Xml, name: string) => DomUtils.getElementsByTagName(name, xml);
const textIn = (xml: Xml, name: string): string => all(xml, name).map(textOf).join('');

/** What is written in a part of the file; the names of things and what stands between tags in their text is not. */
function textOf(xml: Parameters<typeof DomUtils.textContent>[0]): string {
  return DomUtils.textContent(xml);
}
