import type { Language } from '../../core/model/languages.ts';
import type { Talk } from './rehearsal-data.ts';
import type { ScreenName } from './route.ts';
import type { Settings } from './storage/records.ts';
import type { Store } from './storage/store.ts';

/** What every screen works with. */
export interface Desk {
  readonly store: Store;
  readonly settings: Settings;
  /** The talk in the language of the settings. */
  readonly talk: Talk;
  talkIn(language: Language): Promise<Talk>;
  changeSettings(change: Partial<Settings>): Promise<void>;
  go(screen: ScreenName, of?: string): void;
  /** Tells the person that something was not kept. */
  report(error: unknown): void;
}

export interface ScreenProps {
  readonly desk: Desk;
  /** What of: see `route.ts`. */
  readonly of: string;
}
