import type { Verdict } from '../model/evidence.ts';
import type { Text } from '../model/languages.ts';

/** What stands on every slide and in its evidence, whatever the talk says. Apart from `deck.ts`: no script needs it. */
export const slideMessages = {
  claims: { zh: '笔记', en: 'Notes' },
  guessFirst: { zh: '先猜', en: 'Guess first' },
  noClaims: {
    zh: '这一页不对应笔记里的某一条说法。',
    en: 'This slide answers no single claim of the notes.',
  },
  leftOut: { zh: '笔记没讲', en: 'left out of the notes' },
  notesLack: { zh: '笔记缺的', en: 'Missing' },
  referencesQuoted: {
    zh: '带 * 的没有读到原文，据他人引用。按 C 看完整书目。',
    en: 'With *: not read in the original, quoted elsewhere. Press C for the full entries.',
  },
  referencesQuotedPaper: {
    zh: '带 * 的没有读到原文，据他人引用。',
    en: 'With *: not read in the original, quoted elsewhere.',
  },
  notesSay: { zh: '笔记说', en: 'The notes say' },
  sayInstead: { zh: '该怎么说', en: 'Say instead' },
  slideSources: { zh: '这一页的来源', en: 'Sources of this slide' },
  questionSources: { zh: '这个问题的来源', en: 'Sources of this question' },
  starred: { zh: '* 转引', en: '* as quoted elsewhere' },
  factsAsOf: { zh: '资料截至 {month}', en: 'Facts as of {month}' },
  quoted: { zh: '未读原文，据他人引用', en: 'not read in the original, quoted elsewhere' },
  memory: { zh: '凭记忆，未核对', en: 'from memory, not checked' },
  hints: {
    zh: '→ 下一步　S 讲者　? 快捷键　L',
    en: '→ next　S speaker　? keys　L',
  },
} as const satisfies Record<string, Text>;

export const verdictNames: Readonly<Record<Verdict, Text>> = {
  sound: { zh: '成立', en: 'sound' },
  dated: { zh: '成立但过时', en: 'sound but dated' },
  imprecise: { zh: '不够准确', en: 'imprecise' },
  contested: { zh: '有争议', en: 'contested' },
  wrong: { zh: '有误', en: 'wrong' },
};
