import type { Text } from '../../src/core/model/languages.ts';
import type { Model } from './model.ts';

/** A count as each language says it: `175_000_000_000` is `1750 亿` and `175B`, to three figures. */
export function count(amount: number): Text {
  return {
    zh: inUnits(
      amount,
      [
        ['万亿', 1e12],
        ['亿', 1e8],
        ['万', 1e4],
      ],
      ' ',
    ),
    en: inUnits(
      amount,
      [
        ['T', 1e12],
        ['B', 1e9],
        ['M', 1e6],
      ],
      '',
    ),
  };
}

/** The same, as it is said in a sentence: `1750 亿` and `175 billion`. */
export const spoken = (amount: number): Text => ({
  zh: count(amount).zh,
  en: inUnits(
    amount,
    [
      ['trillion', 1e12],
      ['billion', 1e9],
      ['million', 1e6],
    ],
    ' ',
  ),
});

/** Name and size of a model, for the label of a picture. */
export const labelled = (model: Model, name = model.name): Text => {
  const size = count(model.parameters);
  return { zh: `${name} · ${size.zh}`, en: `${name} · ${size.en}` };
};

/** When a model was published, as a place on an axis of years: 2018-10 is 2018.75. */
export function yearOf(model: Model): number {
  const [year = 0, month = 1, day = 15] = model.published.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

function inUnits(
  amount: number,
  units: readonly (readonly [name: string, size: number])[],
  gap: string,
): string {
  const [name, size] = units.find(([, least]) => amount >= least) ?? ['', 1];
  return `${Number((amount / size).toPrecision(3))}${name && gap}${name}`;
}
