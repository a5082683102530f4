import type { ComponentType } from 'preact';
import { historyMessages } from '../../core/messages/rehearsal/history.ts';
import { questionMessages } from '../../core/messages/rehearsal/questions.ts';
import { setupMessages } from '../../core/messages/rehearsal/setup.ts';
import { todayMessages } from '../../core/messages/rehearsal/today.ts';
import type { ScreenName } from '../../core/messages/rehearsal-screens.ts';
import type { Text } from '../../core/model/languages.ts';
import type { ScreenProps } from './screen-context.ts';
import { HistoryScreen } from './screens/history/history-screen.tsx';
import { QuestionsScreen } from './screens/questions/questions-screen.tsx';
import { ReviewScreen } from './screens/review/review-screen.tsx';
import { RunScreen } from './screens/run/run-screen.tsx';
import { SheetScreen } from './screens/sheet/sheet-screen.tsx';
import { TodayScreen } from './screens/today/today-screen.tsx';

interface Screen {
  readonly component: ComponentType<ScreenProps>;
  /** What the bar at the top calls it; null where other screens lead to it. */
  readonly tab: Text | null;
}

/** Closed by its type: a name of `rehearsal-screens.ts` that is not here does not compile. In the order of the tabs. */
export const screens: Readonly<Record<ScreenName, Screen>> = {
  today: { component: TodayScreen, tab: todayMessages.kicker },
  run: { component: RunScreen, tab: setupMessages.kicker },
  questions: { component: QuestionsScreen, tab: questionMessages.kicker },
  history: { component: HistoryScreen, tab: historyMessages.kicker },
  review: { component: ReviewScreen, tab: null },
  sheet: { component: SheetScreen, tab: null },
};
