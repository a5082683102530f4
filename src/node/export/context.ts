import type { VersionId } from '../../core/model/deck.ts';
import type { Language } from '../../core/model/languages.ts';
import type { BuiltTalk } from '../build/built-talk.ts';
import type { SiteBrowser } from './site-browser.ts';

export const themes = ['light', 'dark'] as const;
export type ExportTheme = (typeof themes)[number];

/** What is wanted of the talk, whatever the format. */
export interface ExportOptions {
  readonly version: VersionId;
  readonly theme: ExportTheme;
  /** A page for every step of a slide, where the format has pages. */
  readonly steps: boolean;
  /** Pixels of a picture for one of the stage. */
  readonly scale: number;
}

/** One format in one language, where the talk is all it takes. */
export interface BrowserlessContext extends ExportOptions {
  readonly language: Language;
  readonly talk: BuiltTalk;
  /**
   * Where to write. What lies in it when the job has ended is moved to where the reader wants it: whole, or not
   * at all.
   */
  readonly folder: string;
  /** Says how far it has got. */
  tell(progress: string): void;
}

/** One format in one language, with the built site and a browser at hand. */
export interface ExportContext extends BrowserlessContext {
  readonly studio: SiteBrowser;
}

/** Makes the files of one format. */
export type Exporter = (job: ExportContext) => Promise<void>;
/** The same, without building anything and without a browser. */
export type BrowserlessExporter = (job: BrowserlessContext) => Promise<void>;
