import type { Language } from '../deck/vocabulary.ts';
import type { Settings } from './keep/records.ts';
import type { Store } from './keep/store.ts';
import type { ScreenName } from './route.ts';
import type { Talk } from './talk.ts';

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
