import { defineSection } from '../src/core/model/define.ts';

export const answer = defineSection({
  id: 'answer',
  title: { zh: '调它来答', en: 'Tuned to answer' },
  station: { label: { zh: '答', en: 'Answer' }, tone: 'ability' },
  slides: [],
});
