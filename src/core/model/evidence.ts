import type { Text } from './languages.ts';

/** Ids are numbered with two digits, or one, so that a mistyped one does not compile. */
export type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';

/** How a source was checked: its passage was read, it was seen quoted elsewhere, or it is remembered. */
export type CheckLevel = 'read' | 'quoted' | 'memory';

export interface Source {
  readonly key: string;
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  /** How a footer or a sentence names it: `Wei 2022`, `Llama 3 2024`. */
  readonly short: string;
  readonly url: string;
  readonly arxiv?: string;
  readonly check: CheckLevel;
}

/** A claim of the study notes, numbered in their order. */
export type ClaimId = `N${Digit}${Digit}`;

export const verdicts = ['sound', 'dated', 'imprecise', 'contested', 'wrong'] as const;
/** `dated` means: it was right when it was written. */
export type Verdict = (typeof verdicts)[number];

export interface Claim {
  readonly id: ClaimId;
  /** On the first claim below a heading of the notes: that heading, in our words. The very first claim has one. */
  readonly heading?: Text;
  /** The claim in our words, never in those of the notes. */
  readonly says: Text;
  readonly verdict: Verdict;
  /** What to say instead, or what to add. */
  readonly nuance: Text;
  /** One sentence to say aloud about it, as it holds today. */
  readonly say: Text;
  readonly sources: readonly Source[];
}

/** Something the study notes leave out and an interviewer will ask about. */
export type OmissionId = `O${Digit}` | `O1${Digit}`;

export interface Omission {
  readonly id: OmissionId;
  /** What is missing, in our words. */
  readonly misses: Text;
  /** What to say about it, in a sentence or two. */
  readonly answer: Text;
  readonly sources: readonly Source[];
}
