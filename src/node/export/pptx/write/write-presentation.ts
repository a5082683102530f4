import PptxGenJS from 'pptxgenjs';
import type { Slide } from '../../../../core/model/slides.ts';
import { stage } from '../../../../core/model/stage.ts';
import type { DocumentProperties } from '../../document-properties.ts';
import type { ElementLookup } from '../measure/measure-deck.ts';
import { inches } from '../units.ts';
import { layoutWriterOf } from './layout-writers.ts';
import { paragraph, position } from './paragraph.ts';
import type { ShapePatches } from './shape-patch.ts';
import { type DeckContext, SlideBuilder } from './slide-builder.ts';
import {
  type TitleAndFooter,
  type titleAndFooterSelectors,
  titleName,
  writeTitleAndFooter,
} from './title-and-footer.ts';

/** A slide, and all that is written for it beside its layout. */
export interface PresentationSlide {
  readonly slide: Slide;
  readonly sectionTitle: string;
  readonly titleAndFooter: TitleAndFooter;
  /** What is said, a paragraph each. */
  readonly script: readonly string[];
  readonly element: ElementLookup;
}

export interface WrittenPresentation {
  /** A PPTX file, not compressed. */
  readonly bytes: Uint8Array;
  /** By slide, in their order. */
  readonly patches: readonly ShapePatches[];
}

/** The slides as pptxgenjs writes them; what it has no option for is left to `postprocess/`. */
export async function writePresentation(
  slides: readonly PresentationSlide[],
  context: DeckContext,
  { title, author, subject }: DocumentProperties,
): Promise<WrittenPresentation> {
  const file = new PptxGenJS();
  file.defineLayout({ name: 'stage', width: inches(stage.width), height: inches(stage.height) });
  file.layout = 'stage';
  file.title = title;
  file.author = author;
  file.subject = subject;
  for (const section of new Set(slides.map(({ sectionTitle }) => sectionTitle))) {
    file.addSection({ title: section });
  }
  defineMasters(file, slides, context);
  const patches = slides.map((slide) => writeSlide(file, slide, context));
  const bytes = await file.write({ outputType: 'uint8array', compression: false });
  if (!(bytes instanceof Uint8Array)) throw new Error('pptxgenjs gave no bytes');
  return { bytes, patches };
}

function writeSlide(
  file: PptxGenJS,
  { slide, sectionTitle, titleAndFooter, script, element }: PresentationSlide,
  context: DeckContext,
): ShapePatches {
  const added = file.addSlide({ masterName: masterOf(slide), sectionTitle });
  const builder = new SlideBuilder(added, context);
  writeTitleAndFooter(titleAndFooter, element, builder);
  layoutWriterOf(slide).write(slide, element, builder);
  added.addNotes(script.join('\n\n'));
  return builder.patches;
}

const masterOf = ({ layout }: Slide): 'Cover' | 'Slide' => (layout === 'cover' ? 'Cover' : 'Slide');

/** The two masters of the file: their background, and where a new slide has its title. */
function defineMasters(
  file: PptxGenJS,
  slides: readonly PresentationSlide[],
  { palette, language }: DeckContext,
): void {
  for (const title of ['Cover', 'Slide']) {
    const example = slides.find(({ slide }) => masterOf(slide) === title);
    if (!example) continue;
    const element = example.element('title' satisfies keyof typeof titleAndFooterSelectors);
    const [empty] = paragraph({ element, runs: [{ text: '' }] }, language);
    const options = {
      ...empty?.options,
      ...position(element.textBox),
      name: 'title',
      // The library gives it to the titles of all slides, over the names that they have.
      objectName: titleName,
      type: 'title',
      align: 'left',
      valign: 'top',
      margin: 0,
    } as const;
    file.defineSlideMaster({
      title,
      background: { color: palette.paper },
      objects: [{ placeholder: { options, text: '' } }],
    });
  }
}
