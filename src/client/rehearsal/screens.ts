import type { ComponentType } from 'preact';
import type { ScreenName } from './route.ts';
import type { ScreenProps } from './screen-context.ts';
import { HistoryScreen } from './screens/history/history-screen.tsx';
import { QuestionsScreen } from './screens/questions/questions-screen.tsx';
import { ReviewScreen } from './screens/review/review-screen.tsx';
import { RunScreen } from './screens/run/run-screen.tsx';
import { SheetScreen } from './screens/sheet/sheet-screen.tsx';
import { TodayScreen } from './screens/today/today-screen.tsx';

/** Closed by its type: a screen without an entry here does not compile. */
export const screens = {
  history: HistoryScreen,
  questions: QuestionsScreen,
  review: ReviewScreen,
  run: RunScreen,
  sheet: SheetScreen,
  today: TodayScreen,
} satisfies Record<ScreenName, ComponentType<ScreenProps>>;
