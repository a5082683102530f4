import type { Source } from '../../src/core/model/evidence.ts';
import type { Day, Value } from '../../src/core/model/values.ts';
import { count, spoken } from './quantities.ts';

/** The day on which all values were last compared with their sources, unless one says otherwise. */
const checkedOn: Day = '2026-11-27';

/** A value as each language prints it. */
export const value = (
  source: Source,
  zh: string,
  en = zh,
  more: Partial<Pick<Value, 'said' | 'amount' | 'asOf' | 'until' | 'check'>> = {},
): Value => ({ zh, en, asOf: checkedOn, source, ...more });

/** A large count: `1750 亿`, `175B`, and `175 billion` where it is said. */
export const counted = (
  source: Source,
  amount: number,
  more: Partial<Pick<Value, 'asOf' | 'until' | 'check'>> = {},
): Value & { readonly amount: number } => ({
  ...value(source, count(amount).zh, count(amount).en, more),
  said: spoken(amount),
  amount,
});

/** Memory in units of 10^9 bytes, as it is printed, said and drawn. */
export const gigabytes = (
  source: Source,
  amount: number,
  more: Partial<Pick<Value, 'until'>> = {},
): Value & { readonly amount: number } => {
  const rounded = Math.round(amount);
  const said = { zh: `${rounded} GB`, en: `${rounded} gigabytes` };
  return drawn(amount, value(source, `${rounded} GB`, undefined, { ...more, said }));
};

/** A value that a picture draws as well: with the amount of which it prints the figure. */
export const drawn = (amount: number, printed: Value): Value & { readonly amount: number } => ({
  ...printed,
  amount,
});
