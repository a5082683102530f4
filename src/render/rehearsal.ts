import type { RehearsalFacts, RehearsedQuestion, RehearsedSlide } from '../deck/contract.ts';
import { seconds } from '../deck/duration.ts';
import { slidesOf } from '../deck/evidence.ts';
import type { Deck, Language, Question } from '../deck/vocabulary.ts';
import { renderQuestionEvidence } from './evidence.ts';
import { plainText } from './inline.ts';

/** What the rehearsal knows of the talk in one language: see {@link RehearsalFacts}. */
export function collectRehearsal(deck: Deck, language: Language): Omit<RehearsalFacts, 'deck' | 'style'> {
  return {
    sections: deck.sections.map(({ id, title }) => ({ id, title: plainText(title[language]) })),
    slides: deck.sections.flatMap(({ id: section, slides }) =>
      slides.map(
        ({ id, title, keyPoints }): RehearsedSlide => ({
          id,
          title: plainText(title[language]),
          section,
          keyPoints: keyPoints.map((point) => ({
            id: point.id,
            text: plainText(point.text[language]),
            cue: plainText(point.cue[language]),
            mustSay: point.mustSay[language],
          })),
        }),
      ),
    ),
    questions: deck.questions.map((question) => collectQuestion(question, deck, language)),
  };
}

function collectQuestion(question: Question, deck: Deck, language: Language): RehearsedQuestion {
  const { id, level, time, keyPoints, trap, followUps, claims } = question;
  return {
    id,
    level,
    question: plainText(question.question[language]),
    time: seconds(time),
    keyPoints: keyPoints.map((point) => ({
      id: point.id,
      text: plainText(point.text[language]),
      keywords: point.keywords[language],
      hits: point.hits?.[language] ?? 1,
    })),
    trap: plainText(trap[language]),
    followUps,
    slides: slidesOf(deck)
      .filter((slide) => slide.claims.some((claim) => claims.includes(claim)))
      .map((slide) => slide.id),
    evidence: renderQuestionEvidence(question, deck, language)
      .markup.replace(/\s*\n\s*/g, ' ')
      .trim(),
  };
}
