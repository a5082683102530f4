import type { CheckLevel, Source } from './evidence.ts';
import type { Text } from './languages.ts';

/** A day as ISO writes it: `2026-11-27`. */
export type Day = `${number}-${number}-${number}`;

/**
 * A figure or a name that the talk quotes. It is written once, in the tables of the talk; a text says `{{gpt3.parameters}}`
 * and gets it in its own language, so that nothing is typed twice and every slide knows what it rests on.
 */
export interface Value extends Text {
  /** As it is said aloud, where that differs from how it is printed: `175 billion` for `175B`. */
  readonly said?: Text;
  /** The same as a number, in the unit its name says, for what draws it. */
  readonly amount?: number;
  /** The day on which it was last compared with its source. */
  readonly asOf: Day;
  /** For what moves: the day after which somebody has to look again. */
  readonly until?: Day;
  readonly source: Source;
  /** How this figure was checked, where that is not how its source was: seen in quotation only, it carries a star. */
  readonly check?: CheckLevel;
}

/** The values of a talk by the names that its texts quote. */
export type Values = Readonly<Record<string, Value>>;

/** How a value was checked: by itself, or else as its source was. */
export const checkOf = ({ check, source }: Pick<Value, 'check' | 'source'>): CheckLevel =>
  check ?? source.check;

/** Whether nobody has read it where it was first printed. */
export const wasOnlyQuoted = (value: Pick<Value, 'check' | 'source'>): boolean => checkOf(value) !== 'read';

/** The latest day on which any value was checked; undefined where there is none. */
export const factsAsOf = (values: Values): Day | undefined =>
  Object.values(values)
    .map(({ asOf }) => asOf)
    .sort()
    .at(-1);

/** Whether a value needs another look on `today`. */
export const isDue = ({ until }: Pick<Value, 'until'>, today: string): boolean =>
  until !== undefined && until < today;

/** The values that need another look on `today`, with their names, longest overdue first. */
export const dueValues = (
  values: Values,
  today: string,
): readonly (readonly [name: string, value: Value])[] =>
  Object.entries(values)
    .filter(([, value]) => isDue(value, today))
    .sort(([, a], [, b]) => ((a.until ?? '') < (b.until ?? '') ? -1 : 1));

/** The month of a day: `2026-11` and `November 2026`. */
export function monthOf(day: Day): Text {
  const date = new Date(`${day}T00:00:00Z`);
  const name = date.toLocaleString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return { zh: day.slice(0, 7), en: name };
}

/** Today, as ISO writes it. */
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10);
