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
  'pieces.gpt2': counted(cuts.gpt2),
  'pieces.gpt4': counted(cuts.gpt4),
  'pieces.gpt4o': counted(cuts.gpt4o),
  'pieces.deepseek': counted(cuts.deepseek),
  'pieces.english': counted(cuts.english),
  'pieces.sum': counted(cuts.sum),
  'pieces.sumByDigit': counted(cuts.sumByDigit),
  /** 671 billion parameters to 175: 3.8. */
  deepseekToGpt3: value(sources.deepseekV3, '近四倍', 'nearly four times'),
} satisfies Values;
