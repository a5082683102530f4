import type { VersionId } from '../../core/model/deck.ts';
import type { Language } from '../../core/model/languages.ts';
import type { BuiltTalk } from '../build/built-talk.ts';
import type { SiteBrowser } from './site-browser.ts';

export const themes = ['light', 'dark'] as const;
export type ExportTheme = (typeof themes)[number];

/** What is asked for, whatever the format. */
export interface ExportOptions {
  readonly version: VersionId;
  readonly theme: ExportTheme;
  /** A page for every step of a slide, where the format has pages. */
  readonly steps: boolean;
  /** Pixels of a picture for one of the stage. */
  readonly scale: number;
}

/** What a format is given to make its files in one language. */
export interface ExportContext extends ExportOptions {
  readonly language: Language;
  readonly talk: BuiltTalk;
  /**
   * Where to write. What lies in it when the format is done is moved to where the reader wants it: whole, or not at
   * all.
   */
  readonly folder: string;
  /** The built site, which a format that does without need not wait for. The same one each time. */
  openSite(): Promise<SiteBrowser>;
  /** Says how far it has got. */
  tell(progress: string): void;
}

/** Makes the files of one format. */
export type Exporter = (context: ExportContext) => Promise<void>;
