import type { Duration } from './duration.ts';
import type { Claim, Omission, Source } from './evidence.ts';
import type { Text } from './languages.ts';
import type { Question } from './questions.ts';
import type { Slide } from './slides.ts';
import type { Tone } from './tones.ts';
import type { Values } from './values.ts';

export interface Section {
  readonly id: string;
  readonly title: Text;
  /** Its station on the way of the talk, in a word, where it is one: the strip above the title shows all of them. */
  readonly station?: { readonly label: Text; readonly tone: Tone };
  readonly slides: readonly Slide[];
  /** Backup slides: in every version, after its end, reached by a jump, and not counted in page numbers. */
  readonly appendix?: true;
}

/** The talk in so many minutes, or all of it. `?version=` chooses. */
export type VersionId = `${number}` | 'full';
/** One thing a version, for those that have it. */
export type PerVersion<T> = Readonly<Record<`${number}`, T> & { full?: T }>;

/** A slide as a shorter version gives it: the same picture, and what is said of it in less time. */
export interface VersionPart {
  readonly slide: Slide;
  readonly time: Duration;
  readonly notes: Text;
  /** Ids of the slide's key points that it does not make, being too short: nobody is asked for them there. */
  readonly leavesOut?: readonly string[];
}

/** A shorter version: which slides, in the order of the deck, and one speech over all of them. */
export interface Version {
  /** Whole minutes, which name it in the address: `?version=3`. */
  readonly minutes: number;
  readonly parts: readonly VersionPart[];
}

export interface Deck {
  /**
   * Tells it from other talks: in the names of exported files, and wherever a browser keeps something of it. Lower
   * case, words joined by hyphens.
   */
  readonly id: string;
  readonly title: Text;
  readonly description: Text;
  readonly author: Text;
  readonly sections: readonly Section[];
  /** All versions but the full one, which is the sections themselves; the shortest first, and as many as it has. */
  readonly versions: readonly Version[];
  readonly claims: readonly Claim[];
  readonly omissions: readonly Omission[];
  readonly questions: readonly Question[];
  readonly sources: Readonly<Record<string, Source>>;
  /** What its texts quote, `{{gpt3.parameters}}`. A value that nothing quotes is refused. */
  readonly values?: Values;
  /** Old addresses of slides that moved or went, and the slide that has their matter now. */
  readonly moved?: Readonly<Record<string, string>>;
}
