import { inlineLines, printedText } from '../model/inline.ts';
import { type Language, languages, type Text } from '../model/languages.ts';
import type { Problem } from '../model/problem.ts';
import { type BeforeAfterSlide, isLines, type LayoutName, type Slide } from '../model/slides.ts';

type Count = Readonly<Record<Language, number>>;

/** As many as are read at a glance while somebody talks; title, pictures and tables left aside. */
const mostWords: Count = { zh: 45, en: 30 };
/** One line of 24 pixels bold. */
const annotationWords: Count = { zh: 24, en: 14 };

const otherBounds: Readonly<Partial<Record<LayoutName, Count>>> = {
  // The lines that somebody typed are the picture there: a task and what came of it, twice.
  'before-after': { zh: 60, en: 40 },
  // A judgement of three lines and four facts of one or two, which come one by one: each is heard as it is read.
  verdict: { zh: 90, en: 60 },
};

/** What more would be less: words beside the pictures, lines in a list, bullets. */
export function checkWords(slide: Slide): readonly Problem[] {
  const texts = textsBeside(slide);
  return languages
    .flatMap((language) => [
      ...checkAmount(slide, texts, language),
      ...checkAnnotation(slide, language),
      ...checkBullets(texts, language),
    ])
    .concat(checkLists(slide));
}

function checkAmount(slide: Slide, texts: readonly Text[], language: Language): readonly Problem[] {
  const most = (otherBounds[slide.layout] ?? mostWords)[language];
  const count = texts.reduce((sum, text) => sum + wordsIn(text[language], language), 0);
  if (count <= most) return [];
  return [
    {
      field: `text.${language}`,
      message: `has ${count} ${units[language]} beside its pictures, but ${most} fit`,
      help: 'a slide is seen while it is talked to: say it in the notes, or put it into the picture',
    },
  ];
}

function checkAnnotation(slide: Slide, language: Language): readonly Problem[] {
  const text = annotationOf(slide)?.[language];
  if (text === undefined) return [];
  const field = `annotation.${language}`;
  const help = 'an annotation is one line: what to see in the picture, and nothing else';
  const [count, most] = [wordsIn(text, language), annotationWords[language]];
  return [
    ...(count > most
      ? [{ field, message: `has ${count} ${units[language]}, but ${most} fit its line`, help }]
      : []),
    ...(inlineLines(text).length > 1 ? [{ field, message: 'breaks into lines, but has one', help }] : []),
  ];
}

/** A sign and a space at the beginning of a line. */
const bullet = /^\s*[·•‣▪–—*-]\s/;

const checkBullets = (texts: readonly Text[], language: Language): readonly Problem[] =>
  texts
    .flatMap((text) => text[language].split('\n'))
    .filter((line) => bullet.test(line))
    .slice(0, 1)
    .map((line) => ({
      field: `text.${language}`,
      message: `sets a bullet: "${line}"`,
      help: 'a slide has no bullets: what is a list is drawn, or is a layout with places for it',
    }));

interface List {
  readonly field: string;
  readonly length: number;
  readonly most: number;
}

const checkLists = (slide: Slide): readonly Problem[] =>
  listsOf(slide)
    .filter(({ length, most }) => length > most)
    .map(({ field, length, most }) => ({
      field,
      message: `has ${length}, but ${most} fit`,
      help: 'choose the ones that carry the message',
    }));

function listsOf(slide: Slide): readonly List[] {
  switch (slide.layout) {
    case 'cover':
      return [{ field: 'guesses', length: slide.guesses.length, most: 5 }];
    case 'table':
      return [{ field: 'rows', length: slide.rows.length, most: 5 }];
    case 'verdict':
      return [{ field: 'facts', length: slide.facts.length, most: 4 }];
    case 'big':
      return isLines(slide.beside) ? [{ field: 'beside', length: slide.beside.length, most: 4 }] : [];
    case 'before-after':
      return typedLines(slide).map(({ length }) => ({ field: 'panels', length, most: 6 }));
    default:
      return [];
  }
}

/** The lines of each panel that has lines. */
const typedLines = ({ panels }: BeforeAfterSlide): readonly (readonly Text[])[] =>
  panels.flatMap(({ content }) => (isLines(content) ? [content] : []));

const annotationOf = (slide: Slide): Text | undefined =>
  'annotation' in slide ? slide.annotation : undefined;

/** What stands between title and footer and is in no picture and no table. */
function textsBeside(slide: Slide): readonly Text[] {
  const annotation = annotationOf(slide);
  return [...textsOf(slide), ...(annotation ? [annotation] : [])];
}

function textsOf(slide: Slide): readonly Text[] {
  switch (slide.layout) {
    case 'cover':
      return [slide.sum, slide.subtitle];
    case 'live':
      return [slide.prediction];
    case 'big':
      return [
        slide.value,
        slide.caption,
        ...(isLines(slide.beside) ? slide.beside.flatMap(({ lead, text }) => [lead, text]) : []),
      ];
    case 'before-after':
      return [slide.arrow, ...slide.panels.map(({ heading }) => heading), ...typedLines(slide).flat()];
    case 'verdict':
      return [slide.statement, slide.stamp, ...slide.facts.flatMap(({ when, text }) => [when, text])];
    default:
      return [];
  }
}

const units: Readonly<Record<Language, string>> = { zh: 'Han characters', en: 'words' };

/** What a word is made of; a figure is none, being seen rather than read. */
const wordPattern: Readonly<Record<Language, RegExp>> = {
  zh: /\p{Script=Han}/gu,
  en: /[\p{L}\p{N}]*\p{L}[\p{L}\p{N}.’'-]*/gu,
};

const wordsIn = (text: string, language: Language): number =>
  printedText(text).match(wordPattern[language])?.length ?? 0;
