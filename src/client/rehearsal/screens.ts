import type { ComponentType } from 'preact';
import type { ScreenName } from './route.ts';
import type { ScreenProps } from './screen-context.ts';
import { History } from './screens/history/history-screen.tsx';
import { Questions } from './screens/questions/questions-screen.tsx';
import { Review } from './screens/review/review-screen.tsx';
import { Run } from './screens/run/run-screen.tsx';
import { Sheet } from './screens/sheet/sheet-screen.tsx';
import { Today } from './screens/today/today-screen.tsx';

/** Closed by its type: a screen without an entry here does not compile. */
export const screens = {
  history: History,
  questions: Questions,
  review: Review,
  run: Run,
  sheet: Sheet,
  today: Today,
} satisfies Record<ScreenName, ComponentType<ScreenProps>>;
