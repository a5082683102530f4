import type { Deck } from '../../../core/model/deck.ts';
import type { Language, Text } from '../../../core/model/languages.ts';
import type { Question } from '../../../core/model/questions.ts';
import { renderSource } from '../../../core/render/evidence-html.ts';
import { type Html, html } from '../../../core/render/html.ts';
import { inlineHtml } from '../../../core/render/inline-html.ts';
import type { AnkiNote } from './write-anki.ts';

const labels = {
  trap: { zh: '陷阱', en: 'Trap' },
  sources: { zh: '出处', en: 'Sources' },
} as const satisfies Record<string, Text>;

/** A question as a card: what is asked in front; what to say, what not to, and why to believe it on the back. */
export const questionNote = (question: Question, deck: Pick<Deck, 'id'>, language: Language): AnkiNote => ({
  // Both languages can be learnt side by side, so each has notes of its own.
  guid: `${deck.id}-${language}-${question.id}`,
  front: inlineHtml(question.question[language]),
  // Anki centres cards, which makes lists hard to read.
  back: html`<div style="text-align: left"><ul>${question.keyPoints.map(
    ({ text }) => html`<li>${inlineHtml(text[language])}</li>`,
  )}</ul>${label(labels.trap[language])}<p>${inlineHtml(question.trap[language])}</p>${label(labels.sources[language])}<ul>${question.sources.map(
    (source) => html`<li>${renderSource(source, language)}</li>`,
  )}</ul></div>`,
  // All in one branch, so that they do not mix with the tags of other decks.
  tags: [question.level, ...question.claims].map((tag) => `${deck.id}::${tag}`),
});

const label = (text: string): Html => html`<p><b>${text}</b></p>`;
