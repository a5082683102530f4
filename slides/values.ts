import type { Values } from '../src/core/model/values.ts';
import { answerValues } from './values/answer.ts';
import { backupValues } from './values/backup.ts';
import { checkValues } from './values/check.ts';
import { closeValues } from './values/close.ts';
import { figures } from './values/figures.ts';
import { guessValues } from './values/guess.ts';
import { jumpValues } from './values/jump.ts';
import { labelValues } from './values/labels.ts';
import { modelValues } from './values/model-values.ts';
import { openingValues } from './values/opening.ts';
import { scaleValues } from './values/scale.ts';

/** Everything that the texts of the talk quote as `{{name}}`. */
export const values: Values = {
  ...modelValues,
  ...figures,
  ...openingValues,
  ...guessValues,
  ...scaleValues,
  ...jumpValues,
  ...answerValues,
  ...labelValues,
  ...checkValues,
  ...closeValues,
  ...backupValues,
};
