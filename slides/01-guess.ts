import { defineSection } from '../src/core/model/define.ts';
import { attentionTable } from './guess/attention.ts';
import { labelsFromTheData } from './guess/labels-from-the-data.ts';
import { nextToken } from './guess/next-token.ts';
import { oneLayer } from './guess/one-layer.ts';
import { tokens } from './guess/tokens.ts';

export const guess = defineSection({
  id: 'guess',
  title: { zh: '练它去猜', en: 'Trained to guess' },
  station: { label: { zh: '猜', en: 'Guess' }, tone: 'learning' },
  slides: [nextToken, tokens, oneLayer, attentionTable, labelsFromTheData],
});
