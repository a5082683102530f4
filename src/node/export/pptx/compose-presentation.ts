import PptxGenJS from 'pptxgenjs';
import type { Slide } from '../../../core/model/slides.ts';
import { stage } from '../../../core/model/stage.ts';
import type { ExpectedPptx } from './expected-pptx.ts';
import type { MeasuredLookup } from './layout-writer.ts';
import { layoutWriterOf } from './layout-writers.ts';
import type { MeasuredElement } from './measured-element.ts';
import { paragraph, place } from './paragraph.ts';
import { type Amendment, type DeckContext, SlideBuilder } from './slide-builder.ts';
import { drawFrame, type Framing, type frameParts } from './title-and-footer.ts';
import { inches } from './units.ts';

/** A slide, and what its layout does not draw. */
export interface PageOfBook {
  readonly slide: Slide;
  readonly section: string;
  readonly framing: Framing;
  readonly at: MeasuredLookup;
}

export interface Composed {
  readonly file: Uint8Array;
  /** By slide, in their order, then by the name of a shape. */
  readonly amendments: readonly ReadonlyMap<string, Amendment>[];
}

/** The slides as the library writes them. */
export async function compose(
  pages: readonly PageOfBook[],
  book: DeckContext,
  expected: ExpectedPptx,
): Promise<Composed> {
  const file = new PptxGenJS();
  file.defineLayout({ name: 'stage', width: inches(stage.width), height: inches(stage.height) });
  file.layout = 'stage';
  file.title = expected.title;
  file.author = expected.author;
  file.subject = expected.subject;
  for (const { title } of expected.sections) file.addSection({ title });
  defineMasters(file, pages, book);
  const notes = expected.sections.flatMap(({ slides }) => slides.map((slide) => slide.notes));
  const amendments = pages.map(({ slide, section, framing, at }, index) => {
    const added = file.addSlide({ masterName: masterOf(slide), sectionTitle: section });
    const sheet = new SlideBuilder(added, slide.id, book);
    drawFrame(framing, at, sheet);
    layoutWriterOf(slide).draw(slide, at, sheet);
    added.addNotes((notes[index] ?? []).join('\n\n'));
    return sheet.amendments;
  });
  const bytes = await file.write({ outputType: 'uint8array', compression: false });
  if (!(bytes instanceof Uint8Array)) throw new Error('pptxgenjs gave no bytes');
  return { file: bytes, amendments };
}

const masterOf = ({ layout }: Slide): string => (layout === 'cover' ? 'Cover' : 'Slide');

/** The two layouts of the file: their ground, and where a new slide has its title. */
function defineMasters(
  file: PptxGenJS,
  pages: readonly PageOfBook[],
  { palette, language }: DeckContext,
): void {
  for (const title of ['Cover', 'Slide']) {
    const example = pages.find(({ slide }) => masterOf(slide) === title);
    if (!example) continue;
    const part: MeasuredElement = example.at('title' satisfies keyof typeof frameParts);
    const [letters] = paragraph({ part, runs: [{ text: '' }] }, language);
    file.defineSlideMaster({
      title,
      background: { color: palette.paper },
      objects: [
        {
          placeholder: {
            options: {
              ...letters?.options,
              ...place(part.inner),
              name: 'title',
              type: 'title',
              align: 'left',
              valign: 'top',
              margin: 0,
            },
            text: '',
          },
        },
      ],
    });
  }
}
