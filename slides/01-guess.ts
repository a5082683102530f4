import { defineSection } from '../src/core/model/define.ts';

export const guess = defineSection({
  id: 'guess',
  title: { zh: '练它去猜', en: 'Trained to guess' },
  station: { label: { zh: '猜', en: 'Guess' }, tone: 'learning' },
  slides: [],
});
