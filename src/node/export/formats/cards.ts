import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { typedText } from '../../../core/model/inline.ts';
import { questionNote } from '../anki/question-note.ts';
import { writeAnkiNotes } from '../anki/write-anki.ts';
import type { Exporter } from '../context.ts';
import { fileName } from '../file-name.ts';

/** What an interviewer asks, to learn with Anki; the same whatever the version of the talk. */
export const cardsFormat: Exporter = async ({ talk, language, folder, tell }) => {
  const name = fileName({ talk, language, version: 'full', theme: 'light', steps: false }, 'cards.txt');
  const { deck } = talk;
  const notes = deck.questions.map((question) => questionNote(question, deck, language));
  await writeFile(join(folder, name), writeAnkiNotes(typedText(deck.title[language]), notes));
  tell(`${notes.length} cards`);
};
