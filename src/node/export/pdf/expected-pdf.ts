import type { Html } from '../../../core/render/html.ts';
import type { PrintedSection } from '../printed-slides.ts';

/** What must be found of one slide on its pages. */
export interface ExpectedPdfSlide {
  readonly id: string;
  readonly title: string;
  /** How many pages it takes; undefined where its text flows, or where it shares a page. */
  readonly pages?: number;
  /** Pieces of text, each without its white space. */
  readonly texts: readonly string[];
  /** The pictures, in words. */
  readonly alternatives: readonly string[];
  /** Addresses outside the document. */
  readonly urls: readonly string[];
  /** Slides that it links to. */
  readonly targets: readonly string[];
}

/** What a document says of itself, and what must be found in it. */
export interface ExpectedPdf {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** As in `lang`: `zh-CN`. */
  readonly language: string;
  /** Width and height of every page, in points. */
  readonly size: readonly [width: number, height: number];
  /** Undefined where texts flow. */
  readonly pages?: number;
  /** Nothing but the slides is on the pages, so every letter can be accounted for. */
  readonly slidesOnly: boolean;
  readonly sections: readonly { readonly title: string; readonly slides: readonly ExpectedPdfSlide[] }[];
}

/** Sections with what each slide must show, given the markup that is printed for it. */
export function expectSections(
  sections: readonly PrintedSection[],
  printed: (slide: PrintedSection['slides'][number]) => {
    readonly markup: Html;
    readonly pages?: number;
  },
): ExpectedPdf['sections'] {
  return sections.map(({ title, slides }) => ({
    title,
    slides: slides.map((planned) => {
      const { markup, pages } = printed(planned);
      return {
        id: planned.slide.id,
        title: planned.title,
        ...(pages === undefined ? {} : { pages }),
        ...contentsOf(markup),
      };
    }),
  }));
}

type Contents = Pick<ExpectedPdfSlide, 'texts' | 'alternatives' | 'urls' | 'targets'>;

/** What a reader finds in a piece of markup of ours. */
export function contentsOf({ markup }: Html): Contents {
  const links = attributes(markup, 'href');
  return {
    texts: markup
      .split(/<[^>]*>/)
      .map((piece) => bare(unescapeHtml(piece)))
      .filter((piece) => piece !== ''),
    alternatives: attributes(markup, 'aria-label'),
    urls: links.filter((link) => !link.startsWith('#')).map((link) => new URL(link).href),
    targets: links.flatMap((link) => (link.startsWith('#') ? link.slice(1) : [])),
  };
}

/** Without white space, which a line break may add or take. */
export const bare = (text: string): string => text.replace(/\s+/g, '');

const attributes = (markup: string, name: string): readonly string[] =>
  [...markup.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => unescapeHtml(value));

const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

const unescapeHtml = (text: string): string =>
  text.replace(/&(lt|gt|quot|amp);/g, (whole, name: string) => characters[name] ?? whole);
