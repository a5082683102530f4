import { strFromU8, unzipSync } from 'fflate';
import { DomUtils, parseDocument } from 'htmlparser2';

/** What a PPTX file turns out to hold when it is read. */
export interface PptxFacts {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly sections: readonly { readonly title: string; readonly slides: number }[];
  readonly slides: readonly PptxSlideFacts[];
  /** Parts that something names and that are not there. */
  readonly missing: readonly string[];
  /** A part of the file as it is written; empty where there is none. */
  xml(path: string): string;
}

export interface PptxSlideFacts {
  /** Of each placeholder for a title. */
  readonly titles: readonly string[];
  /** All that one reads on it, drawings included, as it stands there. */
  readonly text: string;
  readonly notes: readonly string[];
  /** What pictures say in words; an empty one is a picture without. */
  readonly alternatives: readonly string[];
  /** How each picture is drawn, by the ending of its file: `png` before `svg`. */
  readonly pictures: readonly (readonly string[])[];
  /** Addresses that it links to, in their order. */
  readonly urls: readonly string[];
  /** Numbers, from 1, of the slides it links to, in their order; 0 is no slide. */
  readonly targets: readonly number[];
  readonly tables: readonly { readonly rows: number; readonly columns: number }[];
  /** Language tags of its texts, once each. */
  readonly languages: readonly string[];
  /** The slide itself first: its name is empty. */
  readonly objects: readonly { readonly id: string; readonly name: string }[];
  /** As PowerPoint writes it; empty where the page number is not one that the program counts. */
  readonly countedNumber: string;
  /** Names of colours or faces that only the page can resolve, or the library has left. */
  readonly unresolved: readonly string[];
}

type Parts = ReturnType<typeof unzipSync>;
type Xml = ReturnType<typeof parseDocument>;
type Node = Parameters<typeof DomUtils.textContent>[0];

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
      slides: all(section, 'p14:sldId').length,
    })),
    slides: paths.map((path) => readSlide(parts, path, paths)),
    missing: missingFrom(parts),
    xml: (path) => xmlOf(parts, path),
  };
}

function readSlide(parts: Parts, path: string, slides: readonly string[]): PptxSlideFacts {
  const slide = parse(parts, path);
  const relations = relationsOf(parts, path);
  const targetOf = (id = ''): string => relations.get(id)?.target ?? '';
  const drawings = [...relations.values()]
    .map(({ target }) => target)
    .filter((target) => target.endsWith('.svg'));
  const notes = [...relations.values()].find(({ kind }) => kind === 'notesSlide')?.target;
  const links = all(slide, 'a:hlinkClick').flatMap(
    ({ attribs }) => relations.get(attribs['r:id'] ?? '') ?? [],
  );
  const attributesOf = (element: string, attribute: string): readonly string[] =>
    all(slide, element).flatMap(({ attribs }) => attribs[attribute] ?? []);
  return {
    titles: all(slide, 'p:sp')
      .filter((shape) => all(shape, 'p:ph').some(({ attribs }) => attribs.type === 'title'))
      .map(DomUtils.textContent),
    text: [slide, ...drawings.map((drawing) => parse(parts, drawing))].map(DomUtils.textContent).join(''),
    notes: notes === undefined ? [] : readNotes(parse(parts, notes)),
    alternatives: all(slide, 'p:pic').map((picture) => all(picture, 'p:cNvPr')[0]?.attribs.descr ?? ''),
    pictures: all(slide, 'p:pic').map((picture) =>
      [...all(picture, 'a:blip'), ...all(picture, 'asvg:svgBlip')].map(
        ({ attribs }) => targetOf(attribs['r:embed']).split('.').at(-1) ?? '',
      ),
    ),
    urls: links.filter(({ external }) => external).map(({ target }) => new URL(target).href),
    targets: links.filter(({ external }) => !external).map(({ target }) => slides.indexOf(target) + 1),
    tables: all(slide, 'a:tbl').map((table) => ({
      rows: all(table, 'a:tr').length,
      columns: all(table, 'a:gridCol').length,
    })),
    languages: [...new Set(attributesOf('a:rPr', 'lang'))],
    objects: all(slide, 'p:cNvPr').map(({ attribs: { id = '', name = '' } }) => ({ id, name })),
    countedNumber: all(slide, 'a:fld')
      .filter(({ attribs }) => attribs.type === 'slidenum')
      .map(DomUtils.textContent)
      .join(),
    unresolved: [path, ...drawings].flatMap((part) =>
      [...xmlOf(parts, part).matchAll(/var\(--[^)]*\)|\sclass="[^"]*"|typeface="(?:heading|text)"/g)].map(
        ([found]) => found,
      ),
    ),
  };
}

const readNotes = (notes: Xml): readonly string[] =>
  all(notes, 'p:sp')
    .filter((shape) => all(shape, 'p:ph').some(({ attribs }) => attribs.type === 'body'))
    .flatMap((shape) => all(shape, 'a:p').map(DomUtils.textContent));

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
  return [...new Set([...named, ...listed])].filter((path) => !parts[path]?.length);
}

const xmlOf = (parts: Parts, path: string): string => strFromU8(parts[path] ?? new Uint8Array());
const parse = (parts: Parts, path: string): Xml => parseDocument(xmlOf(parts, path), { xmlMode: true });
const all = (xml: Node, name: string) => DomUtils.getElementsByTagName(name, xml);
const textIn = (xml: Xml, name: string): string => all(xml, name).map(DomUtils.textContent).join('');
