import type { VersionId } from '../../core/model/deck.ts';
import type { Language } from '../../core/model/languages.ts';
import type { Talk } from '../build/built-talk.ts';
import type { Studio } from './site-browser.ts';

export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** What is wanted of the talk, whatever the format. */
export interface Wish {
  readonly version: VersionId;
  readonly theme: Theme;
  /** A page for every step of a slide, where the format has pages. */
  readonly steps: boolean;
  /** Pixels of a picture for one of the stage. */
  readonly scale: number;
}

/** One format in one language, where the talk is all it takes. */
export interface PlainJob extends Wish {
  readonly language: Language;
  readonly talk: Talk;
  /**
   * Where to write. What lies in it when the job has ended is moved to where the reader wants it: whole, or not
   * at all.
   */
  readonly folder: string;
  /** Says how far it has got. */
  tell(progress: string): void;
}

/** One format in one language, with the built site and a browser at hand. */
export interface Job extends PlainJob {
  readonly studio: Studio;
}

/** Makes the files of one format. */
export type Exporter = (job: Job) => Promise<void>;
/** The same, without building anything and without a browser. */
export type PlainExporter = (job: PlainJob) => Promise<void>;
