import type { Deck } from '../../core/model/deck.ts';
import { perLanguage } from '../../core/model/languages.ts';
import { proposedPoints } from '../../core/phrase-match/answer-points.ts';
import { collectRehearsal } from '../../core/render/rehearsal-facts.ts';
import { entryIn, type SpokenAnswer } from './spoken-answers.ts';
import { WrongCall } from './wrong-call.ts';

/** What the interview would propose for an answer: points of its question, by id. */
export interface HeardAnswer {
  readonly question: string;
  readonly heard: readonly string[];
}

/**
 * Listens to answers as the rehearsal's interview does, in their order.
 * @param name Of their file, for messages.
 * @throws `WrongCall` where the talk does not ask what is answered.
 */
export async function hearAnswers(
  deck: Deck,
  answers: readonly SpokenAnswer[],
  name: string,
): Promise<readonly HeardAnswer[]> {
  const questions = perLanguage((language) => collectRehearsal(deck, language).questions);
  const heard: HeardAnswer[] = [];
  for (const [index, { lang, question: id, say }] of answers.entries()) {
    const question = questions[lang].find((one) => one.id === id);
    if (!question) {
      throw new WrongCall(
        `${entryIn(name, index, 'question')}: the talk does not ask "${id}"`,
        `it asks ${deck.questions.map((one) => one.id).join(', ') || 'nothing at all'}`,
      );
    }
    heard.push({ question: id, heard: await proposedPoints(say, question, lang) });
  }
  return heard;
}
