import type { Text } from '../model/languages.ts';

/**
 * What stands around the claims of the study notes where these are read in their own order: on the page and in print.
 * Apart from `deck.ts`: the deck needs none of it.
 */
export const notebookMessages = {
  intro: {
    zh: '照笔记自己的顺序，{claims} 条说法一条一条过：怎么判，为什么，一句可以直接说出口的话，讲到它的是哪几页。最后是笔记没讲的 {omissions} 件事。',
    en: 'In the order of the notes: {claims} claims, each with a verdict, the nuance, a sentence to say aloud, and the slides that deal with it. At the end, {omissions} things that the notes leave out.',
  },
  say: { zh: '一句话', en: 'Say' },
  nuance: { zh: '为什么', en: 'Nuance' },
  slides: { zh: '讲到的页', en: 'Slides' },
  sources: { zh: '来源', en: 'Sources' },
  none: { zh: '这个讲座没有对照哪份笔记。', en: 'This talk is not about any notes.' },
  failed: {
    zh: '没能取到这一页的内容：页面文件不完整，或连接已断。重新打开页面再试。',
    en: 'This page could not be fetched: the site is incomplete or the connection is gone. Reload and try again.',
  },
} as const satisfies Record<string, Text>;

/** Its own headings; fonts of headings are cut to these. */
export const notebookTitles = {
  all: { zh: '一条一条看笔记', en: 'The notes, claim by claim' },
  overview: { zh: '先看全部', en: 'At a glance' },
  leftOut: { zh: '笔记没讲的', en: 'What the notes leave out' },
} as const satisfies Record<string, Text>;
