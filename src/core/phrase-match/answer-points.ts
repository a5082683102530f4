import type { Language } from '../model/languages.ts';
import type { RehearsedQuestion } from '../model/page-contract.ts';
import { coversAnswer } from './covers.ts';
import { loadSyllables } from './load-syllables.ts';
import { speechOf } from './speech.ts';

/** The points of a question that an answer seems to make, by id: a proposal, which the person confirms. */
export async function proposedPoints(
  answer: string,
  { keyPoints }: Pick<RehearsedQuestion, 'keyPoints'>,
  language: Language,
): Promise<readonly string[]> {
  const speech = speechOf(answer, await loadSyllables(language));
  return keyPoints.filter((point) => coversAnswer(speech, point)).map(({ id }) => id);
}
