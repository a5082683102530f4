import type { Source } from '../../src/core/model/evidence.ts';
import type { Value, Values } from '../../src/core/model/values.ts';
import { sources } from '../sources.ts';
import { type Cut, cuts, pieceCount } from './cuts.ts';
import { value } from './value.ts';

const counted = (
  cut: Cut,
  source: Source = sources.vocabularies2026,
): Value & { readonly amount: number } => {
  const amount = pieceCount(cut);
  return { ...value(source, `${amount}`), amount };
};

/** Values that only the act «guess» quotes. */
export const guessValues = {
  tokensZhOld: counted(cuts.gpt2),
  tokensZhGpt4: counted(cuts.gpt4),
  tokensZhGpt4o: counted(cuts.gpt4o),
  tokensZhNew: counted(cuts.deepseek),
  tokensEn: counted(cuts.english),
  tokensSum: counted(cuts.sum),
  tokensSumByDigit: counted(cuts.sumByDigit),
  /** 671 billion parameters to 175: 3.8. */
  deepseekToGpt3: value(sources.deepseekV3, '近四倍', 'nearly four times'),
} satisfies Values;
