import type { Text } from '../model/languages.ts';
import { historyMessages } from './rehearsal/history.ts';
import { microphoneMessages } from './rehearsal/microphone.ts';
import { questionMessages } from './rehearsal/questions.ts';
import { adviceMessages, reviewMessages } from './rehearsal/review.ts';
import { runMessages } from './rehearsal/run.ts';
import { setupMessages } from './rehearsal/setup.ts';
import { sheetMessages } from './rehearsal/sheet.ts';
import { shellMessages } from './rehearsal/shell.ts';
import { todayMessages } from './rehearsal/today.ts';
import { importErrorMessages, importHelp } from './rehearsal/transfer.ts';

/** Everything the rehearsal says, which neither the deck nor the speaker view loads: one file a screen. */
export const rehearsalTexts: readonly Text[] = [
  shellMessages,
  setupMessages,
  microphoneMessages,
  runMessages,
  reviewMessages,
  adviceMessages,
  questionMessages,
  historyMessages,
  sheetMessages,
  todayMessages,
  importErrorMessages,
  importHelp,
].flatMap((group) => Object.values<Text>(group));
