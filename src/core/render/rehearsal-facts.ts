import type { Deck, VersionId } from '../model/deck.ts';
import { secondsOf } from '../model/duration.ts';
import { typedText } from '../model/inline.ts';
import type { Language } from '../model/languages.ts';
import type {
  RehearsalFacts,
  RehearsedPoint,
  RehearsedQuestion,
  RehearsedSlide,
} from '../model/page-contract.ts';
import { slidesOf } from '../model/queries.ts';
import type { Question } from '../model/questions.ts';
import type { KeyPoint } from '../model/slides.ts';
import { versionsWithout } from '../model/versions.ts';
import { renderQuestionEvidence } from './evidence-html.ts';

/** What the rehearsal knows of the talk in one language: see {@link RehearsalFacts}. */
export function collectRehearsal(deck: Deck, language: Language): Omit<RehearsalFacts, 'deck' | 'style'> {
  return {
    sections: deck.sections.map(({ id, title }) => ({ id, title: typedText(title[language]) })),
    slides: deck.sections.flatMap(({ id: section, slides }) =>
      slides.map(
        (slide): RehearsedSlide => ({
          id: slide.id,
          title: typedText(slide.title[language]),
          section,
          keyPoints: slide.keyPoints.map((point) =>
            collectPoint(point, versionsWithout(point.id, slide, deck), language),
          ),
        }),
      ),
    ),
    questions: deck.questions.map((question) => collectQuestion(question, deck, language)),
  };
}

const collectPoint = (
  { id, text, cue, mustSay }: KeyPoint,
  leftOut: readonly VersionId[],
  language: Language,
): RehearsedPoint => ({
  id,
  text: typedText(text[language]),
  cue: typedText(cue[language]),
  mustSay: mustSay[language],
  ...(leftOut.length > 0 && { leftOut }),
});

function collectQuestion(question: Question, deck: Deck, language: Language): RehearsedQuestion {
  const { id, level, time, keyPoints, trap, followUps, claims } = question;
  return {
    id,
    level,
    question: typedText(question.question[language]),
    seconds: secondsOf(time),
    keyPoints: keyPoints.map((point) => ({
      id: point.id,
      text: typedText(point.text[language]),
      keywords: point.keywords[language],
      hits: point.hits?.[language] ?? 1,
    })),
    trap: typedText(trap[language]),
    followUps,
    slides: slidesOf(deck)
      .filter((slide) => slide.claims.some((claim) => claims.includes(claim)))
      .map((slide) => slide.id),
    evidence: renderQuestionEvidence(question, deck, language)
      .markup.replace(/\s*\n\s*/g, ' ')
      .trim(),
  };
}
