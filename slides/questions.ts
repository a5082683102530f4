import type { Question } from '../src/core/model/questions.ts';
import { basic } from './questions/basic.ts';
import { challenge } from './questions/challenge.ts';
import { followup } from './questions/followup.ts';

/** What interviewers ask, in the order in which one should be able to answer it. */
export const questions: readonly Question[] = [...basic, ...followup, ...challenge];
