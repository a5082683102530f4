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

/** A value that a picture draws as well: with the amount of which it prints the figure. */
export const drawn = (amount: number, printed: Value): Value & { readonly amount: number } => ({
  ...printed,
  amount,
});
