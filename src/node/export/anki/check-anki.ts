import type { Deck } from '../../../core/model/deck.ts';
import { printedText, typedText } from '../../../core/model/inline.ts';
import type { Language } from '../../../core/model/languages.ts';
import type { Question } from '../../../core/model/questions.ts';
import { guidOf, labels, tagsOf } from './note.ts';
import type { NoteFile, ReadNote } from './read-anki.ts';

/** Everything in which a file of cards is not what the deck says it is. */
export function ankiFlaws({ header, notes }: NoteFile, deck: Deck, language: Language): readonly string[] {
  const wanted = { separator: 'tab', html: 'true', notetype: 'Basic', deck: typedText(deck.title[language]) };
  const flaws = Object.entries(wanted).flatMap(([key, value]) =>
    header.get(key) === value ? [] : [`#${key} is "${header.get(key) ?? ''}", not "${value}"`],
  );
  if (notes.length !== deck.questions.length) {
    flaws.push(`it has ${notes.length} notes for ${deck.questions.length} questions`);
  }
  const byGuid = new Map(notes.map((note) => [note.guid, note]));
  return [
    ...flaws,
    ...deck.questions.flatMap((question) => {
      const note = byGuid.get(guidOf(question, deck, language));
      if (!note) return [`${question.id}: has no note`];
      return flawsOfNote(note, question, deck, language).map((flaw) => `${question.id}: ${flaw}`);
    }),
  ];
}

function flawsOfNote({ front, back, tags }: ReadNote, question: Question, deck: Deck, language: Language) {
  const { keyPoints, trap, sources } = question;
  const asked = [printedText(question.question[language])];
  const answered = [
    ...keyPoints.map(({ text }) => printedText(text[language])),
    labels.trap[language],
    printedText(trap[language]),
    labels.sources[language],
    ...sources.map(({ authors, year, title }) => `${authors} ${year}. ${title}`),
  ];
  return [
    ...compare('front', front.blocks, asked),
    // After the title, an entry of the bibliography says how it is found and how it was read.
    ...compare('back', back.blocks, answered, (text, wanted) => text.startsWith(wanted)),
    ...compare('tags', tags, tagsOf(question, deck)),
    ...sources.filter(({ url }) => !back.links.includes(url)).map(({ url }) => `does not link to ${url}`),
  ];
}

function compare(
  where: string,
  found: readonly string[],
  wanted: readonly string[],
  matches = (text: string, other: string): boolean => text === other,
): readonly string[] {
  const flaws = wanted.flatMap((text, at) =>
    matches(found[at] ?? '', text) ? [] : [`${where}: "${found[at] ?? ''}" where "${text}" belongs`],
  );
  if (found.length > wanted.length) flaws.push(`${where}: ${found.length - wanted.length} too many`);
  return flaws;
}
