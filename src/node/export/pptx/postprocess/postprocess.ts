import type { Language } from '../../../../core/model/languages.ts';
import type { ExportTheme } from '../../context.ts';
import type { Composed } from '../compose-presentation.ts';
import type { ExpectedPptx } from '../expected-pptx.ts';
import type { Palette } from '../measured-slides.ts';
import type { Amendment } from '../slide-builder.ts';
import { appProperties, coreProperties, mendPresentation, mendTypes } from './document-parts.ts';
import { writeSpeakerNotes } from './notes.ts';
import { closePackage, openPackage, type PackageParts, rewrite } from './package-parts.ts';
import { amendShapes } from './shapes.ts';
import { mendText, numberObjects } from './text.ts';
import { dressTheme } from './theme.ts';

interface Dress {
  readonly language: Language;
  readonly theme: ExportTheme;
  readonly palette: Palette;
}

/** Adds to the file of the library what it has no word for, and takes out what differs from run to run. */
export async function postprocess(
  { file, amendments }: Composed,
  expected: ExpectedPptx,
  { language, theme, palette }: Dress,
): Promise<Uint8Array> {
  const archive = await openPackage(file);
  const slides = expected.sections.flatMap((section) => section.slides);
  amendments.forEach((amendment, index) => {
    finishSlide(archive, index + 1, amendment);
  });
  slides.forEach(({ notes }, index) => {
    rewrite(archive, new RegExp(`/notesSlide${index + 1}\\.xml$`), (xml) =>
      writeSpeakerNotes(xml, notes, language),
    );
  });
  rewrite(archive, /ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]*\.xml$/, (xml) =>
    mendText(xml, language),
  );
  rewrite(archive, /ppt\/(slides|slideLayouts)\/[^/]*\.xml$/, numberObjects);
  rewrite(archive, /slideMaster1\.xml$/, (xml) => xml.replace('algn="ctr"', 'algn="l"'));
  rewrite(archive, /theme\d\.xml$/, (xml) => dressTheme(xml, { palette, language }, 'llm-talk'));
  rewrite(archive, /ppt\/presentation\.xml$/, mendPresentation);
  rewrite(archive, /^\[Content_Types\]\.xml$/, (xml) => mendTypes(xml, (path) => archive.has(path)));
  // Notes are printed: dark letters on a light page, whatever the slides.
  if (theme === 'dark') {
    rewrite(archive, /notesMaster1\.xml$/, (xml) =>
      xml.replace('bg1="lt1" tx1="dk1"', 'bg1="dk1" tx1="lt1"'),
    );
  }
  archive.set('docProps/core.xml', coreProperties(expected));
  archive.set('docProps/app.xml', appProperties(slides.length));
  return closePackage(archive);
}

const svgReference = 'rIdDrawing';

function finishSlide(
  archive: PackageParts,
  number: number,
  amendments: ReadonlyMap<string, Amendment>,
): void {
  rewrite(archive, new RegExp(`ppt/slides/slide${number}\\.xml$`), (xml) =>
    amendShapes(xml, amendments, svgReference),
  );
  const svg = [...amendments.values()].find((amendment) => amendment.svg !== undefined)?.svg;
  if (svg === undefined) return;
  const name = `drawing-${number}.svg`;
  archive.set(`ppt/media/${name}`, new TextEncoder().encode(svg));
  rewrite(archive, new RegExp(`slides/_rels/slide${number}\\.xml\\.rels$`), (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="${svgReference}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../media/${name}"/></Relationships>`,
    ),
  );
}
