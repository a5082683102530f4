import { typedText } from '../model/inline.ts';
import type { Language } from '../model/languages.ts';

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

const chineseScales: Readonly<Record<string, number>> = {
  万亿: 1e12,
  亿: 1e8,
  千万: 1e7,
  百万: 1e6,
  万: 1e4,
};
const englishScales: Readonly<Record<string, number>> = {
  trillion: 1e12,
  billion: 1e9,
  million: 1e6,
  thousand: 1e3,
  T: 1e12,
  B: 1e9,
  M: 1e6,
  k: 1e3,
};

// A name keeps its digits to itself: GPT-3, Llama 3.1, o1, H100, N22, O6.
const name = /\p{Script=Latin}[\p{Script=Latin}-]*[-‑]?\d[\w.‑-]*|Llama \d(\.\d)?|Qwen ?\d(\.\d)?/gu;
const digits = String.raw`\d[\d,]*(?:\.\d+)?`;
// A letter is a unit only right behind its digits: 13B, but "45 TB" is 45.
const figure: Readonly<Record<Language, RegExp>> = {
  zh: new RegExp(`(${digits})(?: ?(万亿|千万|百万|亿|万)|(T|B|M|k)(?![A-Za-z]))?`, 'gu'),
  en: new RegExp(`(${digits})(?:[ -](trillion|billion|million|thousand)|(T|B|M|k)(?![A-Za-z]))?`, 'gu'),
};

// Of a range only the end has the unit: 15–320 亿, 1.5 to 32 billion.
const range =
  /(\d)( ?(?:–|-|~|到|至|to) ?[\d,.]+)( ?(?:万亿|千万|百万|亿|万)| (?:tr|b|m)illion|[TBMk](?![A-Za-z]))/gu;

export function numbersIn(text: string, language: Language): Numbers {
  const plain = typedText(text).normalize('NFKC').replace(name, ' ').replace(range, '$1$3$2$3');
  const scales = { ...chineseScales, ...englishScales };
  const figures = new Set<number>();
  for (const [, amount = '', word, letter] of plain.matchAll(figure[language])) {
    const scale = scales[word ?? letter ?? ''] ?? 1;
    figures.add(rounded(Number(amount.replaceAll(',', '')) * scale));
  }
  return { figures, all: new Set([...figures, ...wordsIn(plain.replace(figure[language], ' '), language)]) };
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

const chineseDigits = '零一二三四五六七八九';
const englishWords: readonly (readonly [RegExp, number])[] = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth',
]
  .flatMap((list) => list.split(' ').map((word, value) => [word, value] as const))
  .concat([
    ['once', 1],
    ['twice', 2],
    ['half', 50],
    ['thirty', 30],
    ['forty', 40],
    ['fifty', 50],
    ['sixty', 60],
    ['seventy', 70],
    ['eighty', 80],
    ['ninety', 90],
    ['hundred', 100],
    ['thousand', 1000],
    ['ten thousand', 10_000],
    ['million', 1e6],
    ['billion', 1e9],
    ['trillion', 1e12],
    ...'January February March April May June July August September October November December'
      .split(' ')
      .flatMap((month, index): [string, number][] => [
        [month, index + 1],
        [month.slice(0, 3), index + 1],
      ]),
  ])
  .map(([word, value]) => [new RegExp(`\\b${word}(?:th|s|-)?\\b`, 'i'), value]);

function wordsIn(text: string, language: Language): readonly number[] {
  if (language === 'en') return englishWords.filter(([word]) => word.test(text)).map(([, value]) => value);
  const found = [...text.matchAll(/[零一二两三四五六七八九十百千万亿半]+/g)].flatMap(([word]) =>
    chineseNumber(word),
  );
  const tenths = [...text.matchAll(/([一二三四五六七八九])成/g)].map(
    ([, digit = '']) => 10 * chineseDigits.indexOf(digit),
  );
  return [...found, ...tenths];
}

/** 十三 is 13, 一万 is 10000, 两 is 2; 半 is half of a hundred, as in 50 %. */
function chineseNumber(word: string): readonly number[] {
  if (word === '半' || word === '一半') return [50];
  let total = 0;
  let part = 0;
  let digit = 0;
  for (const sign of word.replaceAll('两', '二').replaceAll('半', '')) {
    const unit = { 十: 10, 百: 100, 千: 1000 }[sign];
    const scale = { 万: 1e4, 亿: 1e8 }[sign];
    if (unit) {
      part += (digit || 1) * unit;
      digit = 0;
    } else if (scale) {
      total = (total + (part + digit || 1)) * scale;
      part = 0;
      digit = 0;
    } else digit = chineseDigits.indexOf(sign);
  }
  return [total + part + digit];
}
