import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { typedText } from '../../../core/model/inline.ts';
import { ankiFlaws } from '../anki/check-anki.ts';
import { noteOf } from '../anki/note.ts';
import { readNotes } from '../anki/read-anki.ts';
import { writeAnkiNotes } from '../anki/write-anki.ts';
import type { BrowserlessExporter } from '../context.ts';
import { FlawedExport } from '../failure.ts';
import { fileName } from '../file-name.ts';

/** What an interviewer asks, to learn with Anki; the same whatever the version of the talk. */
export const cardsFormat: BrowserlessExporter = async ({ talk, language, folder, tell }) => {
  const name = fileName({ talk, language, version: 'full', theme: 'light', steps: false }, 'cards.txt');
  const { deck } = talk;
  const path = join(folder, name);
  const notes = deck.questions.map((question) => noteOf(question, deck, language));
  await writeFile(path, writeAnkiNotes(typedText(deck.title[language]), notes));
  const flaws = ankiFlaws(readNotes(await readFile(path, 'utf8')), deck, language);
  if (flaws.length > 0) {
    throw new FlawedExport(
      name,
      flaws,
      'this is a fault of the export, not of the questions; please report it',
    );
  }
  tell(`${notes.length} cards, checked`);
};
