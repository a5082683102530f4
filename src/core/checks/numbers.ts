import { typedText } from '../model/inline.ts';
import { type Language, perLanguage } from '../model/languages.ts';
import { numberWords } from './number-words.ts';

/**
 * The numbers in a text, so that two languages can be compared: `1750 亿`, `175B` and `175 billion` are one number.
 * A number written as a word (三, thirteen) backs up one in digits, but needs none itself.
 */
export interface Numbers {
  /** Written in digits. */
  readonly figures: ReadonlySet<number>;
  /** Those and the ones written as words. */
  readonly all: ReadonlySet<number>;
}

const scaleWords: Readonly<Record<Language, Readonly<Record<string, number>>>> = {
  zh: { 万亿: 1e12, 千万: 1e7, 百万: 1e6, 亿: 1e8, 万: 1e4 },
  en: { trillion: 1e12, billion: 1e9, million: 1e6, thousand: 1e3 },
};
const scaleLetters: Readonly<Record<string, number>> = { T: 1e12, B: 1e9, M: 1e6, k: 1e3 };
/** What may stand between digits and a scale, and what joins the ends of a range, beside dashes. */
const gaps: Readonly<Record<Language, string>> = { zh: ' ?', en: '[ -]' };
const rangeWords: Readonly<Record<Language, readonly string[]>> = { zh: ['到', '至'], en: ['to'] };

// A name keeps its digits to itself: GPT-3, o1, H100, N22, O6. Where a space is between (Llama 3.1), every language
// prints them alike.
const name = /\p{Script=Latin}[\p{Script=Latin}-]*[-‑]?\d[\w.‑-]*/gu;
const digits = String.raw`\d[\d,]*(?:\.\d+)?`;
// A letter is a unit only right behind its digits: 13B, but "45 TB" is 45.
const scaleLetter = '[TBMk](?![A-Za-z])';
const scaleWord = (language: Language): string => Object.keys(scaleWords[language]).join('|');
const figure = perLanguage(
  (language) =>
    new RegExp(`(${digits})(?:${gaps[language]}(${scaleWord(language)})|(${scaleLetter}))?`, 'gu'),
);
// Of a range only the end has the unit: 15–320 亿, 1.5 to 32 billion.
const range = perLanguage((language) => {
  const between = ['–', '-', '~', ...rangeWords[language]].join('|');
  const scale = `${gaps[language]}(?:${scaleWord(language)})|${scaleLetter}`;
  return new RegExp(String.raw`(\d)( ?(?:${between}) ?[\d,.]+)(${scale})`, 'gu');
});

export function numbersIn(text: string, language: Language): Numbers {
  const plain = typedText(text).normalize('NFKC').replace(name, ' ').replace(range[language], '$1$3$2$3');
  const scales = { ...scaleWords[language], ...scaleLetters };
  const figures = new Set<number>();
  for (const [, amount = '', word, letter] of plain.matchAll(figure[language])) {
    const scale = scales[word ?? letter ?? ''] ?? 1;
    figures.add(rounded(Number(amount.replaceAll(',', '')) * scale));
  }
  return {
    figures,
    all: new Set([...figures, ...numberWords[language](plain.replace(figure[language], ' '))]),
  };
}

/** Numbers in digits that one text has and the other says in no way. */
export function disagreement(
  ours: string,
  ourLanguage: Language,
  theirs: string,
  theirLanguage: Language,
): readonly number[] {
  const { all } = numbersIn(theirs, theirLanguage);
  return [...numbersIn(ours, ourLanguage).figures].filter((number) => !all.has(number));
}

const rounded = (value: number): number => Number(value.toPrecision(10));
