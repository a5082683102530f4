import type { ScreenName } from '../../core/messages/rehearsal-screens.ts';
import type { Language } from '../../core/model/languages.ts';
import type { Settings } from './records/records.ts';
import type { RehearsalData } from './rehearsal-data.ts';
import type { Store } from './storage/store.ts';

/** What every screen works with. */
export interface ScreenContext {
  readonly store: Store;
  readonly settings: Settings;
  /** The talk in the language of the settings. */
  readonly talk: RehearsalData;
  talkIn(language: Language): Promise<RehearsalData>;
  changeSettings(change: Partial<Settings>): Promise<void>;
  go(screen: ScreenName, param?: string): void;
  /** Tells the person that something was not stored. */
  report(error: unknown): void;
  /** Tells the person that what the screen shows could not be read, and offers to try again. */
  reportUnread(error: unknown): void;
}

export interface ScreenProps {
  readonly context: ScreenContext;
  /** What the screen shows, as its address says: see `route.ts`. */
  readonly param: string;
}
