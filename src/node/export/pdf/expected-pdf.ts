import type { Html } from '../../../core/render/html.ts';
import type { DocumentProperties } from '../document-properties.ts';
import type { PrintedSection, PrintedSlide } from '../printed-slides.ts';
import { contentsOf, type MarkupContents } from './markup-contents.ts';

/** What must be found of one slide on its pages. */
export interface ExpectedPdfSlide extends MarkupContents {
  readonly id: string;
  readonly title: string;
  /** How many pages it takes; undefined where its text flows, or where it shares a page. */
  readonly pages?: number;
}

/** What a PDF must say of itself, and what must be found in it. */
export interface ExpectedPdf extends DocumentProperties {
  /** Of every page. */
  readonly pageSizePoints: readonly [width: number, height: number];
  /** Undefined where texts flow. */
  readonly pages?: number;
  /** Nothing but the slides is on the pages, so every letter can be accounted for. */
  readonly slidesOnly: boolean;
  readonly sections: readonly { readonly title: string; readonly slides: readonly ExpectedPdfSlide[] }[];
}

/** Sections with what each slide must show, given the markup that is printed for it. */
export const expectSections = (
  sections: readonly PrintedSection[],
  printedAs: (slide: PrintedSlide) => { readonly markup: Html; readonly pages?: number },
): ExpectedPdf['sections'] =>
  sections.map(({ title, slides }) => ({
    title,
    slides: slides.map((printed) => {
      const { markup, pages } = printedAs(printed);
      return {
        id: printed.slide.id,
        title: printed.title,
        ...(pages === undefined ? {} : { pages }),
        ...contentsOf(markup),
      };
    }),
  }));
