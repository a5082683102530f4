import { defineSection } from '../src/core/model/define.ts';

export const opening = defineSection({
  id: 'opening',
  title: { zh: '开场', en: 'Opening' },
  slides: [],
});
