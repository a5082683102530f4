import { defineSection, defineSlide } from '../../src/core/model/define.ts';

const questions = defineSlide({
  id: 'questions',
  layout: 'index',
  title: { zh: '您可能会问', en: 'What you may ask' },
  entries: [
    {
      question: { zh: '一杯好茶要什么？', en: 'What does good tea take?' },
      slide: 'steps',
      tone: 'learning',
    },
    { question: { zh: '红茶发酵吗？', en: 'Is black tea fermented?' }, slide: 'correction', tone: 'scale' },
    { question: { zh: '茶比咖啡提神？', en: 'Is tea stronger than coffee?' }, slide: 'bars', tone: 'value' },
  ],
  time: '10s',
  notes: {
    zh: '想追问，从这里跳过去。',
    en: 'For questions, jump from here.',
  },
  keyPoints: [],
  claims: [],
  sources: [],
});

export const appendix = defineSection({
  id: 'appendix',
  title: { zh: '备用', en: 'Backup' },
  slides: [questions],
  appendix: true,
});
