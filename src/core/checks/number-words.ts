import type { Language } from '../model/languages.ts';

/** The numbers that a text writes as words, in any order; a word may back up a number, so that one too many is no harm. */
export const numberWords: Readonly<Record<Language, (text: string) => readonly number[]>> = {
  zh: inChinese,
  en: (text) => englishWords.filter(([word]) => word.test(text)).map(([, value]) => value),
};

function inChinese(text: string): readonly number[] {
  const found = [...text.matchAll(/[零一二两三四五六七八九十百千万亿半]+/g)].flatMap(([word]) =>
    chineseNumber(word),
  );
  const tenths = [...text.matchAll(/([一二三四五六七八九])成/g)].map(
    ([, digit = '']) => 10 * chineseDigits.indexOf(digit),
  );
  return [...found, ...tenths];
}

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
