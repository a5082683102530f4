import { defineSection } from '../src/core/model/define.ts';

export const check = defineSection({
  id: 'check',
  title: { zh: '查过才信', en: 'Trusted when checked' },
  station: { label: { zh: '查', en: 'Check' }, tone: 'value' },
  slides: [],
});
