import type { Text } from '../../model/languages.ts';

/** Before a run: how long, how much help, in which language, and what this machine can do. */
export const setupMessages = {
  kicker: { zh: '讲一遍', en: 'A run' },
  title: { zh: '开口讲一遍', en: 'Say it out loud, once' },
  lead: {
    zh: '站起来，出声讲，讲到计划的时间。要记住的是要点，不是字句。',
    en: 'Stand up, speak up, and use the time as planned. Remember the points, not the wording.',
  },
  length: { zh: '讲多长', en: 'How long' },
  help: { zh: '看着什么讲', en: 'What you see' },
  script: { zh: '讲稿', en: 'The script' },
  scriptHelp: { zh: '页面和讲稿都在。第一次用它。', en: 'Slide and script. For the first time.' },
  cue: { zh: '提示词', en: 'Cue words' },
  cueHelp: {
    zh: '只有题目和每个要点的一两个字。从第二次起用它。',
    en: 'The title and a word or two a point. From the second time on.',
  },
  nothing: { zh: '什么都不看', en: 'Nothing' },
  nothingHelp: { zh: '只有题目，跟面试时一样。', en: 'The title alone, as in the interview.' },
  language: { zh: '用哪种语言讲', en: 'Language you speak' },
  interview: { zh: '面试在哪天', en: 'Day of the interview' },
  interviewHelp: {
    zh: '复习会排到它的前一天为止。不填就按没有期限来排。',
    en: 'Reviews are planned up to the day before it. Left empty, they have no end.',
  },
  interviewWrong: {
    zh: '没有这一天，没有存下来。请填 {first} 到 {last} 之间的一天。',
    en: 'There is no such day, and it was not kept. Choose one from {first} to {last}.',
  },
  interviewPast: { zh: '这一天已经过去了。', en: 'That day is past.' },
  hints: {
    zh: '讲的时候可以轻轻提醒：快了、慢了、该翻页了，二十秒最多一次',
    en: 'A quiet word while you speak (too fast, too slow, move on), at most every 20 seconds',
  },
  audience: { zh: '有人在听', en: 'Somebody is listening' },
  sheet: { zh: '给听的人打印一张要点表', en: 'Print a sheet of points for your listener' },
  begin: { zh: '开始', en: 'Begin' },
  plan: { zh: '{slides} 页，计划 {time}', en: '{slides} slides, planned for {time}' },
} as const satisfies Record<string, Text>;
