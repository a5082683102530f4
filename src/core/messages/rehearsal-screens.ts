import type { Text } from '../model/languages.ts';
import { historyMessages } from './rehearsal/history.ts';
import { microphoneMessages } from './rehearsal/microphone.ts';
import { questionMessages } from './rehearsal/questions.ts';
import { adviceMessages, reviewMessages } from './rehearsal/review.ts';
import { runMessages } from './rehearsal/run.ts';
import { separators } from './rehearsal/separators.ts';
import { setupMessages } from './rehearsal/setup.ts';
import { sheetMessages } from './rehearsal/sheet.ts';
import { shellMessages } from './rehearsal/shell.ts';
import { todayMessages } from './rehearsal/today.ts';
import { importErrorMessages, importHelp } from './rehearsal/transfer.ts';
import { paceUnits, unitMessages } from './rehearsal/units.ts';

type Messages = Readonly<Record<string, Text>>;

/**
 * The screens of the rehearsal, and all that each of them says. A screen begins with its line here, which gives it its
 * name and its characters in the fonts; `client/rehearsal/screens.ts` does not compile until it has the rest.
 */
export const screenMessages = {
  today: [todayMessages],
  run: [setupMessages, microphoneMessages, runMessages],
  review: [reviewMessages, adviceMessages],
  questions: [questionMessages],
  history: [historyMessages, importErrorMessages, importHelp],
  sheet: [sheetMessages],
} as const satisfies Record<string, readonly [Messages, ...Messages[]]>;
export type ScreenName = keyof typeof screenMessages;

export const isScreenName = (name: string): name is ScreenName => Object.hasOwn(screenMessages, name);

/** What any screen may say, and what stands around them all. */
const sharedMessages: readonly Messages[] = [shellMessages, paceUnits, unitMessages, separators];

/** Everything the rehearsal says, and neither the deck nor the speaker view: its fonts are cut to these characters. */
export const rehearsalTexts: readonly Text[] = [
  ...sharedMessages,
  ...Object.values<readonly Messages[]>(screenMessages).flat(),
].flatMap((messages) => Object.values(messages));
