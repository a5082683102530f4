import type { Deck, VersionId } from '../model/deck.ts';
import type { Language } from '../model/languages.ts';
import { scriptsOf, sectionsIn, versionIdsOf } from '../model/versions.ts';
import type { Html } from './html.ts';
import type { Medium } from './layout.ts';
import { type Pictures, renderSlide } from './slide.ts';

/** The slides of one language, in order: those of one version, or all. */
export function renderSlides(
  deck: Deck,
  language: Language,
  pictures: Pictures,
  { version = 'full', medium = 'screen' }: { readonly version?: VersionId; readonly medium?: Medium } = {},
): readonly Html[] {
  const sections = sectionsIn(deck, version);
  const counted = sections.filter(({ appendix }) => !appendix).flatMap(({ slides }) => slides);
  return sections.flatMap((section) =>
    section.slides.map((slide) => {
      const among = section.appendix ? section.slides : counted;
      const versions = versionIdsOf(deck).filter((id) => scriptsOf(slide, deck)[id]);
      const place = { deck, section, page: among.indexOf(slide) + 1, pages: among.length, versions, medium };
      return renderSlide(slide, place, language, pictures);
    }),
  );
}
