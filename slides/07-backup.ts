import { defineSection } from '../src/core/model/define.ts';

export const backup = defineSection({
  id: 'backup',
  title: { zh: '备用', en: 'In reserve' },
  slides: [],
  appendix: true,
});
