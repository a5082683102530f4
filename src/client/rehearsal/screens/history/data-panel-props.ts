import type { ScreenContext } from '../../screen-context.ts';
import type { StoredHistory } from './use-history.ts';

/** What each panel works with that shows or changes what this machine keeps. */
export interface DataPanelProps {
  readonly context: ScreenContext;
  readonly history: StoredHistory;
  /** Reads the history anew. */
  readonly onChanged: () => Promise<void>;
}
