import { historyWords } from './rehearsal-words/history.ts';
import { microphoneWords } from './rehearsal-words/microphone.ts';
import { questionWords } from './rehearsal-words/questions.ts';
import { adviceWords, reviewWords } from './rehearsal-words/review.ts';
import { runWords } from './rehearsal-words/run.ts';
import { setupWords } from './rehearsal-words/setup.ts';
import { sheetWords } from './rehearsal-words/sheet.ts';
import { shellWords } from './rehearsal-words/shell.ts';
import { todayWords } from './rehearsal-words/today.ts';
import { importHelp, importTroubles, reportWords } from './rehearsal-words/transfer.ts';
import type { Text } from './vocabulary.ts';

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
