import { defineSection } from '../src/core/model/define.ts';

export const jump = defineSection({
  id: 'jump',
  title: { zh: '跳了吗', en: 'Did it jump?' },
  station: { label: { zh: '跳？', en: 'Jump?' }, tone: 'scale' },
  slides: [],
});
