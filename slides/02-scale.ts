import { defineSection } from '../src/core/model/define.ts';

export const scale = defineSection({
  id: 'scale',
  title: { zh: '做大', en: 'Scaled up' },
  station: { label: { zh: '大', en: 'Scale' }, tone: 'scale' },
  slides: [],
});
