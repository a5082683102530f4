import { defineSection } from '../src/core/model/define.ts';

export const close = defineSection({
  id: 'close',
  title: { zh: '收尾', en: 'Closing' },
  slides: [],
});
