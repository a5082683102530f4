import { defineDeck } from '../src/core/model/define.ts';
import { opening } from './00-opening.ts';
import { guess } from './01-guess.ts';
import { scale } from './02-scale.ts';
import { jump } from './03-jump.ts';
import { answer } from './04-answer.ts';
import { check } from './05-check.ts';
import { close } from './06-close.ts';
import { backup } from './07-backup.ts';
import { claims } from './claims.ts';
import { moved } from './moved.ts';
import { omissions } from './omissions.ts';
import { questions } from './questions.ts';
import { sources } from './sources.ts';
import { values } from './values.ts';
import { versions } from './versions.ts';

/** The table of contents. */
export const deck = defineDeck({
  id: 'llm-talk',
  title: { zh: '一道加法，讲清大语言模型', en: 'Large language models, in one sum' },
  description: {
    zh: '练它去猜，调它来答，查过才信：跟着一道 36 加 59，从 token 讲到核查。资料逐条核对，带着日期。',
    en: 'Trained to guess, tuned to answer, trusted when checked: one sum, 36 + 59, from tokens to checks; every claim checked, every figure dated.',
  },
  author: { zh: 'llm-talk', en: 'llm-talk' },
  sections: [opening, guess, scale, jump, answer, check, close, backup],
  versions,
  claims,
  omissions,
  questions,
  sources,
  values,
  moved,
});
