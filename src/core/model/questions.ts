import type { Duration } from './duration.ts';
import type { ClaimId, Digit, Source } from './evidence.ts';
import type { Language, Text } from './languages.ts';

export const questionLevels = ['basic', 'followup', 'challenge'] as const;
/** What opens an interview, what follows an answer that went well, and what pushes back. */
export type QuestionLevel = (typeof questionLevels)[number];

export type QuestionId = `${'B' | 'F' | 'C'}${Digit}${Digit}`;

/** One thing a good answer says. */
export interface AnswerPoint {
  readonly id: `${QuestionId}.${Digit}`;
  readonly text: Text;
  /**
   * Words of which some give away that it was said. They are compared without case, spaces and punctuation, and
   * may be the beginning of a word: `distill` is heard in «distillation».
   */
  readonly keywords: Readonly<Record<Language, readonly string[]>>;
  /** How many of them must be heard, where that is more than one. */
  readonly hits?: Readonly<Record<Language, number>>;
}

/** What an interviewer asks, and what a good answer has: for flash cards and for rehearsal. No slide shows it. */
export interface Question {
  readonly id: QuestionId;
  readonly level: QuestionLevel;
  readonly question: Text;
  /** How long a good answer takes. */
  readonly time: Duration;
  readonly keyPoints: readonly AnswerPoint[];
  /** How one gets it wrong. */
  readonly trap: Text;
  /** What an interviewer may ask next. */
  readonly followUps: readonly QuestionId[];
  /** The claims of the notes that it is about. */
  readonly claims: readonly ClaimId[];
  readonly sources: readonly Source[];
}
