import type { Language } from '../../../../core/model/languages.ts';
import type { ExportTheme } from '../../context.ts';
import type { DocumentProperties } from '../../document-properties.ts';
import type { Palette } from '../palette.ts';
import type { ShapePatches } from '../write/shape-patch.ts';
import type { WrittenPresentation } from '../write/write-presentation.ts';
import { appProperties, coreProperties, fixContentTypes, fixPresentation } from './file-properties.ts';
import { closePackage, openPackage, type PackageParts, replaceIn, rewriteParts } from './package-parts.ts';
import { patchShapes } from './shapes.ts';
import { writeSpeakerNotes } from './speaker-notes.ts';
import { fixText, numberObjects } from './text.ts';
import { writeTheme } from './theme.ts';

export interface PostprocessOptions {
  readonly language: Language;
  readonly theme: ExportTheme;
  readonly palette: Palette;
  readonly properties: DocumentProperties;
  /** By slide, in their order: what is said, a paragraph each. */
  readonly scripts: readonly (readonly string[])[];
}

/**
 * Adds to the file what pptxgenjs has no option for, and takes out what differs from run to run. All of it goes by
 * what that library writes, so `package.json` names one version of it.
 *
 * @throws `Error` where the library has written something else.
 */
export async function postprocess(
  { bytes, patches }: WrittenPresentation,
  { language, theme, palette, properties, scripts }: PostprocessOptions,
): Promise<Uint8Array> {
  const parts = await openPackage(bytes);
  patches.forEach((ofSlide, index) => {
    patchSlide(parts, index + 1, ofSlide);
  });
  scripts.forEach((script, index) => {
    rewriteParts(parts, new RegExp(`/notesSlide${index + 1}\\.xml$`), (xml) =>
      writeSpeakerNotes(xml, script, language),
    );
  });
  rewriteParts(
    parts,
    /ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]*\.xml$/,
    (xml) => fixText(xml, language),
  );
  rewriteParts(parts, /ppt\/(slides|slideLayouts)\/[^/]*\.xml$/, numberObjects);
  rewriteParts(parts, /slideMaster1\.xml$/, (xml) =>
    replaceIn(xml, 'centred title', 'algn="ctr"', 'algn="l"'),
  );
  rewriteParts(parts, /theme\d\.xml$/, (xml) => writeTheme(xml, palette, language, 'llm-talk'));
  rewriteParts(parts, /ppt\/presentation\.xml$/, fixPresentation);
  rewriteParts(parts, /^\[Content_Types\]\.xml$/, (xml) => fixContentTypes(xml, (path) => parts.has(path)));
  // Notes are printed: dark letters on a light page, whatever the slides.
  if (theme === 'dark') {
    rewriteParts(parts, /notesMaster1\.xml$/, (xml) =>
      replaceIn(xml, 'light notes', 'bg1="lt1" tx1="dk1"', 'bg1="dk1" tx1="lt1"'),
    );
  }
  parts.set('docProps/core.xml', coreProperties(properties));
  parts.set('docProps/app.xml', appProperties(scripts.length));
  return closePackage(parts);
}

function patchSlide(parts: PackageParts, slideNumber: number, patches: ShapePatches): void {
  const drawings = [...patches]
    .flatMap(([shape, { svg }]) => (svg === undefined ? [] : { shape, svg }))
    .map((drawing, index) => ({
      ...drawing,
      id: `rIdDrawing${index + 1}`,
      name: `drawing-${slideNumber}-${index + 1}.svg`,
    }));
  rewriteParts(parts, new RegExp(`ppt/slides/slide${slideNumber}\\.xml$`), (xml) =>
    patchShapes(xml, patches, (shape) => drawings.find((drawing) => drawing.shape === shape)?.id ?? ''),
  );
  if (drawings.length === 0) return;
  for (const { name, svg } of drawings) parts.set(`ppt/media/${name}`, new TextEncoder().encode(svg));
  rewriteParts(parts, new RegExp(`slides/_rels/slide${slideNumber}\\.xml\\.rels$`), (xml) =>
    replaceIn(xml, 'relations', '</Relationships>', `${drawings.map(svgRelation).join('')}</Relationships>`),
  );
}

const svgRelation = ({ id, name }: { readonly id: string; readonly name: string }): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/${name}"/>`;
