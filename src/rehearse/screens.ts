import type { ComponentType } from 'preact';
import type { ScreenProps } from './desk.ts';
import type { ScreenName } from './route.ts';
import { History } from './screens/history.tsx';
import { Questions } from './screens/questions.tsx';
import { Review } from './screens/review.tsx';
import { Run } from './screens/run.tsx';
import { Sheet } from './screens/sheet.tsx';
import { Today } from './screens/today.tsx';

/** Closed by its type: a screen without an entry here does not compile. */
export const screens = {
  history: History,
  questions: Questions,
  review: Review,
  run: Run,
  sheet: Sheet,
  today: Today,
} satisfies Record<ScreenName, ComponentType<ScreenProps>>;
