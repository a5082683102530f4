import { defineSection, defineSlide } from '../../src/core/model/define.ts';

/** Where questions come from: every claim of the notes, each leading to the slide that deals with it. */
const ledger = defineSlide({
  id: 'ledger',
  layout: 'ledger',
  title: { zh: '笔记的五条，一条一格', en: 'The five notes, one square each' },
  time: '10s',
  notes: {
    zh: '想追问，从这里跳过去。',
    en: 'For questions, jump from here.',
  },
  keyPoints: [],
  claims: [],
  sources: [],
});

/** A backup slide: in no version, and in all of them. */
const spare = defineSlide({
  id: 'spare',
  layout: 'big',
  title: { zh: '茶包省事，别指望它舒展', en: 'A tea bag is handy, but gives leaves no room' },
  value: { zh: '60 秒', en: '60 s' },
  caption: { zh: '碎叶子，味道出得快', en: 'for broken leaves to give their taste away' },
  tone: 'value',
  beside: {
    id: 'bag',
    title: { zh: '茶包里的叶子', en: 'The leaf in a bag' },
    text: {
      zh: '碎叶装进小袋，整叶舒展不开。',
      en: 'Broken leaves in a small bag: whole ones could not unfold.',
    },
    mermaid: `flowchart TB
      broken["{broken}"]:::value --> bag["{bag}"]:::scale`,
    labels: {
      broken: { zh: '**碎叶**\n出味快', en: '**Broken**\nquick to give' },
      bag: { zh: '**小袋**\n舒展不开', en: '**A small bag**\nno room' },
    },
  },
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
  slides: [ledger, spare],
  appendix: true,
});
