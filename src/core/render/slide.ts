import { colon, deckMessages, listSeparator } from '../messages/deck.ts';
import { slideMessages } from '../messages/slides.ts';
import type { Deck, Section, VersionId } from '../model/deck.ts';
import { typedText } from '../model/inline.ts';
import type { Language, Text } from '../model/languages.ts';
import { languageNames, nextLanguage } from '../model/languages.ts';
import { layoutClass, revealClass, slideClass } from '../model/page-classes.ts';
import {
  pageNumber,
  pagePaths,
  rootFrom,
  titleAttribute,
  uncounted,
  versionsAttribute,
} from '../model/page-contract.ts';
import { sourcesOf, valuesOf } from '../model/queries.ts';
import type { Slide } from '../model/slides.ts';
import { wasOnlyQuoted } from '../model/values.ts';
import { type Html, html, unsafeHtml } from './html.ts';
import { inlineHtml, sayIn } from './inline-html.ts';
import type { LayoutContext, Medium } from './layout.ts';
import { renderBody } from './layouts.ts';
import { renderHead } from './slide-head.ts';

/** Drawn pictures of one language, by picture id: finished SVG. */
export type Pictures = ReadonlyMap<string, string>;

/** Where a slide stands. */
export interface SlidePlacement {
  readonly deck: Deck;
  readonly section: Section;
  /** Page number, from 1; backup slides are numbered by themselves. */
  readonly page: number;
  readonly pages: number;
  /** The versions it is part of. */
  readonly versions: readonly VersionId[];
  /** The screen, unless it says otherwise. */
  readonly medium?: Medium;
}

/** One slide as a finished `<section>`. The first is `present` in the HTML so that it paints before any script. */
export function renderSlide(
  slide: Slide,
  place: SlidePlacement,
  language: Language,
  pictures: Pictures,
): Html {
  const medium = place.medium ?? 'screen';
  const context: LayoutContext = {
    language,
    medium,
    deck: place.deck,
    say: sayIn(language),
    picture: (picture) => renderPicture(picture, { language, medium, pictures }),
  };
  const appendix = place.section.appendix;
  const state = place.page === 1 && !appendix ? ` ${revealClass.present}` : '';
  return html`
<section id="${slide.id}" class="${slideClass.slide} ${layoutClass(slide.layout)}${state}" ${unsafeHtml(titleAttribute)}="${typedText(slide.title[language])}" ${unsafeHtml(versionsAttribute)}="${place.versions.join(' ')}" ${appendix && html`${unsafeHtml(uncounted.attribute)}="${uncounted.value}" `}aria-labelledby="${slide.id}-title">
  ${slide.layout !== 'cover' && renderHead(slide, place.section, context)}
  <div class="${slideClass.body}">${renderBody(slide, context)}
  </div>
  ${foot(slide, place, context)}
</section>`;
}

function foot(slide: Slide, place: SlidePlacement, context: LayoutContext): Html {
  if (slide.layout === 'cover') return coverFoot(context);
  return html`
  <footer>
    <span>${footnote(slide, place.deck, context.language)}</span>
    <span class="${slideClass.page}">${place.section.appendix ? `${deckMessages.backup[context.language]} ${place.page}` : pageNumber(place.page, place.pages)}</span>
  </footer>`;
}

/** The cover says what to press. The other language is a link, which works without any script. */
function coverFoot({ language, medium, say }: LayoutContext): Html {
  if (medium === 'paper') return html``;
  const other = rootFrom(language) + pagePaths[nextLanguage(language)];
  return html`
  <footer>
    <span><span class="${slideClass.hints}">${say(slideMessages.hints)} </span><a href="${other}">${languageNames[nextLanguage(language)]}</a></span>
  </footer>`;
}

/** What a slide's footer names: the claims it deals with and the sources it rests on, with what a star means. */
function footnote(slide: Slide, deck: Deck, language: Language): Html {
  const parts = sourcesOf(slide, deck).map((source) => source.short);
  if (valuesOf(slide, deck).some(wasOnlyQuoted)) parts.push(slideMessages.starred[language]);
  const answered = [...slide.claims, ...(slide.omissions ?? [])];
  if (answered.length > 0) {
    parts.unshift(`${slideMessages.claims[language]} ${answered.join(listSeparator[language])}`);
  }
  return html`${parts.join(' · ')}`;
}

/**
 * The drawing is for the eye alone; the same content in words is for everybody else. In a document that is one
 * figure with the words as its alternative: hidden letters would be copied along with those that one sees.
 */
function renderPicture(
  picture: { readonly id: string; readonly title: Text; readonly text: Text },
  {
    language,
    medium,
    pictures,
  }: Pick<LayoutContext, 'language' | 'medium'> & { readonly pictures: Pictures },
): Html {
  const drawn = pictures.get(picture.id);
  if (!drawn)
    throw new Error(`picture "${picture.id}" (${language}) was not drawn before its slide was rendered`);
  if (medium === 'paper') {
    return html`
  <figure class="${slideClass.picture}">
    <div class="${slideClass.drawing}">${speaking(drawn, `${picture.title[language]}${colon[language]}${picture.text[language]}`)}</div>
  </figure>`;
  }
  return html`
  <figure class="${slideClass.picture}">
    <div class="${slideClass.drawing}">${unsafeHtml(drawn)}</div>
    <figcaption><strong>${inlineHtml(picture.title[language])}</strong> ${inlineHtml(picture.text[language])}</figcaption>
  </figure>`;
}

/** A drawing that is said in words: the one element that printing turns into a figure with an alternative text. */
const speaking = (drawn: string, text: string): Html =>
  unsafeHtml(
    drawn.replace(
      'aria-hidden="true" focusable="false"',
      () => html`role="img" aria-label="${typedText(text)}"`.markup,
    ),
  );
