import type { Language } from '../../../core/model/languages.ts';

/** Where in a text a filler stands. */
export interface Filler {
  readonly from: number;
  readonly to: number;
}

/**
 * Words that fill a silence. At least these were said: recognisers leave out what they take for noise, and a word that
 * also means something is only counted where it means nothing.
 */
export const fillersIn = (text: string, language: Language): readonly Filler[] => finders[language](text);

/** Nothing but fillers; 啊 and 哎 at the edge of what was written down, and 额 where it is not part of a word. */
const strict =
  /嗯|呃|唔|(?<!\p{Script=Han})[啊哎]|[啊哎](?!\p{Script=Han})|(?<![金余名总份配巨数差面])额(?![外度定头])/u;
/** Words too: they fill only beside a strict one, or twice in a row. */
const watched = /就是说|就是|然后|那个|这个|其实|对吧/u;

const any = new RegExp(`${strict.source}|${watched.source}`, 'gu');
/** What may stand between two of them. */
const beside = /^[说呢吧\s\p{P}]*$/u;

interface Found extends Filler {
  readonly word: string;
}

function chineseFillers(text: string): readonly Filler[] {
  const rows: Found[][] = [];
  for (const { 0: word, index: from } of text.matchAll(any)) {
    const found = { word, from, to: from + word.length };
    const before = rows.at(-1)?.at(-1);
    if (before && beside.test(text.slice(before.to, from))) rows.at(-1)?.push(found);
    else rows.push([found]);
  }
  return rows.filter(isFilling).flatMap((row) => row.map(({ from, to }) => ({ from, to })));
}

/** Whether candidates that follow each other are fillers: one of them is strict, or a word is said twice in a row. */
const isFilling = (row: readonly Found[]): boolean =>
  row.some(({ word }, index) => !watched.test(word) || word === row[index - 1]?.word);

/** `so`, `like` and `you know` fill where there is a pause on both sides. */
const english =
  /\b(?:u+m+|u+h+m?|erm?|hm+)\b|(?<=^\s*|[,.;:!?…—–]\s*)(?:like|so|you know)(?=\s*(?:[,.;:!?…—–]|$))/giu;

const englishFillers = (text: string): readonly Filler[] =>
  [...text.matchAll(english)].map(({ 0: word, index: from }) => ({ from, to: from + word.length }));

const finders: Readonly<Record<Language, (text: string) => readonly Filler[]>> = {
  zh: chineseFillers,
  en: englishFillers,
};
