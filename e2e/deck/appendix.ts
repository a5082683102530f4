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
    { question: { zh: '茶包行不行？', en: 'Will a tea bag do?' }, slide: 'spare', tone: 'ability' },
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

/** A backup slide that the questions lead to: in no version, and in all of them. */
const spare = defineSlide({
  id: 'spare',
  layout: 'answer',
  title: { zh: '茶包省事，别指望它舒展', en: 'A tea bag is handy, but gives leaves no room' },
  points: [
    {
      lead: { zh: '碎', en: 'Broken' },
      text: { zh: '叶子碎，味道出得快。', en: 'Small pieces give their taste away fast.' },
      tone: 'value',
    },
    {
      lead: { zh: '挤', en: 'Cramped' },
      text: { zh: '袋子小，整叶舒展不开。', en: 'Whole leaves cannot unfold in it.' },
      tone: 'scale',
    },
  ],
  time: '10s',
  notes: {
    zh: '行，就是碎，出味快。[1]整叶的茶，给它一把壶。',
    en: 'It will: small pieces, fast taste. [1]For whole leaves, take a pot.',
  },
  keyPoints: [],
  claims: [],
  sources: [],
});

export const appendix = defineSection({
  id: 'appendix',
  title: { zh: '备用', en: 'Backup' },
  slides: [questions, spare],
  appendix: true,
});
