import type { Text } from '../model/languages.ts';
import { historyWords } from './rehearsal/history.ts';
import { microphoneWords } from './rehearsal/microphone.ts';
import { questionWords } from './rehearsal/questions.ts';
import { adviceWords, reviewWords } from './rehearsal/review.ts';
import { runWords } from './rehearsal/run.ts';
import { setupWords } from './rehearsal/setup.ts';
import { sheetWords } from './rehearsal/sheet.ts';
import { shellWords } from './rehearsal/shell.ts';
import { todayWords } from './rehearsal/today.ts';
import { importHelp, importTroubles, reportWords } from './rehearsal/transfer.ts';

/** Everything the rehearsal says, which neither the deck nor the speaker view loads: one file a screen. */
export const rehearsalTexts: readonly Text[] = [
  shellWords,
  setupWords,
  microphoneWords,
  runWords,
  reviewWords,
  adviceWords,
  questionWords,
  historyWords,
  sheetWords,
  todayWords,
  importTroubles,
  importHelp,
  reportWords,
].flatMap((group) => Object.values<Text>(group));
