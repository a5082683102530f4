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
