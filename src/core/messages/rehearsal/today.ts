import type { Text } from '../../model/languages.ts';

/** What to do today: cards, runs, questions, and how ready one is. */
export const todayMessages = {
  kicker: { zh: '今天', en: 'Today' },
  titleCards: { zh: '今天过 {n} 张卡', en: 'Today: {n} cards' },
  titleOne: { zh: '今天过 1 张卡', en: 'Today: one card' },
  titleRun: { zh: '今天讲一遍', en: 'Today: a run' },
  titleDone: { zh: '今天的都做完了', en: 'Done for today' },
  daysLeft: { zh: '离面试还有 {n} 天。', en: '{n} days until the interview.' },
  tomorrow: { zh: '明天就面试。', en: 'The interview is tomorrow.' },
  interviewToday: { zh: '今天面试。', en: 'The interview is today.' },
  past: {
    zh: '填的面试日期已经过去，先按没有期限来排。',
    en: 'The day of the interview is past, so the plan has no end.',
  },
  noDate: { zh: '还没有填面试在哪天。', en: 'No day is set for the interview.' },
  setDate: { zh: '填日期', en: 'Set the day' },

  cards: { zh: '复习', en: 'Review' },
  due: { zh: '到期的有 {n} 张：正是快要忘的时候。', en: 'Due: {n}, just when you would begin to forget.' },
  noneDue: { zh: '今天没有到期的。', en: 'Nothing is due today.' },
  recalled: { zh: '今天已经过了 {n} 张。', en: 'Recalled today: {n}.' },
  freshNoDate: {
    zh: '新的 {n} 张：还有 {unseen} 个没见过，不赶日子，每天认识几个。',
    en: 'New: {n}. You have not met {unseen} yet; with no day set, a few a day will do.',
  },
  freshEnough: {
    zh: '新的 {n} 张：还有 {unseen} 个没见过，日子够用，每天认识几个就行。',
    en: 'New: {n}. You have not met {unseen} yet; there is time, so a few a day will do.',
  },
  freshSpread: {
    zh: '新的 {n} 张：还有 {unseen} 个没见过，分在 {days} 天里，面试前一天就只剩复习。',
    en: 'New: {n}. You have not met {unseen} yet; spread over {days} days, they leave the last day for review.',
  },
  freshTooMany: {
    zh: '新的 {n} 张：还有 {unseen} 个没见过，{days} 天里见不完，先认识最要紧的。',
    en: 'New: {n}. You have not met {unseen} yet, too many for {days} days: the most important come first.',
  },
  freshInterview: {
    zh: '还有 {unseen} 个没见过，今天就不添新的了，把熟的过一遍。',
    en: 'You have not met {unseen}, but nothing new on this day: go through what you know.',
  },
  freshNone: { zh: '要点和问题都见过了。', en: 'You have met every point and question.' },
  freshMet: { zh: '今天该认识的新卡已经认识完了。', en: "You have met today's share of new ones." },
  start: { zh: '开始', en: 'Begin' },

  run: { zh: '讲一遍', en: 'A run' },
  runFirst: {
    zh: '{version}版还没有完整讲过：先看着讲稿出声讲一遍，知道有哪些话要说。',
    en: 'No complete run yet ({version}): say it once with the script, to know what there is to say.',
  },
  runRecall: {
    zh: '{version}版完整讲过 {ever} 次。这次只看提示词：想得起来的，才是自己的。',
    en: 'Complete runs ({version}): {ever}. This time with cue words only: what you recall is yours.',
  },
  runWithout: {
    zh: '{version}版完整讲过 {ever} 次。这次什么都不看，跟面试时一样。',
    en: 'Complete runs ({version}): {ever}. This time with nothing, as in the interview.',
  },
  runAsItWillBe: {
    zh: '面试就在眼前：什么都不看，照面试的样子把{version}版完整讲一遍。',
    en: 'The interview is close: one full run ({version}) with nothing to look at, as it will be.',
  },
  runEnough: {
    zh: '今天已经讲了 {today} 遍，够了。睡一觉再讲，记得更牢。',
    en: 'Runs today: {today}. That is enough; after a night it will stick better.',
  },
  goRun: { zh: '去讲', en: 'Go to the run' },
  questions: { zh: '追问', en: 'Questions' },
  questionsHelp: {
    zh: '讲完趁热答几道：会被问到的，当场说一遍。',
    en: 'Right after a run, answer a few: what will be asked is best said once out loud.',
  },
  goQuestions: { zh: '去答题', en: 'Go to the questions' },

  readiness: { zh: '有多大把握', en: 'How ready you are' },
  sure: { zh: '很有把握', en: 'Quite sure' },
  fair: { zh: '大致有数', en: 'Mostly there' },
  shaky: { zh: '还不牢', en: 'Still shaky' },
  starting: { zh: '刚起步', en: 'Just begun' },
  never: { zh: '还没练过', en: 'Not rehearsed yet' },
  byInterview: {
    zh: '如果从现在起不再复习，面试那天大约答得上 {share}。',
    en: 'If you reviewed nothing from now on, you would know about {share} on the day.',
  },
  byTomorrow: {
    zh: '如果明天就问，大约答得上 {share}。',
    en: 'If you were asked tomorrow, you would know about {share}.',
  },
  seen: {
    zh: '{all} 个要点和问题，见过 {seen} 个，其中 {shaky} 个不牢。',
    en: 'Of {all} points and questions you have met {seen}, of which {shaky} are shaky.',
  },
  sectionSeen: {
    zh: '{all} 个里见过 {seen} 个，{shaky} 个不牢。',
    en: '{seen} of {all} met, {shaky} of them shaky.',
  },
  firstThese: { zh: '先补：', en: 'Begin with: ' },
  weights: {
    zh: '这次要讲的要点和开场必问的题，分量算两倍；没见过的按零算。',
    en: 'What this version says and what is surely asked count twice; what you never met counts nothing.',
  },

  point: { zh: '要点', en: 'Point' },
  question: { zh: '追问', en: 'Question' },
  fresh: { zh: '新的', en: 'new' },
  again: { zh: '再来一次', en: 'once more' },
  place: { zh: '{n} / {all}', en: '{n} of {all}' },
  recallPoint: {
    zh: '看着提示词，出声说出这一点，再看。',
    en: 'Say the point out loud from its cue, then look.',
  },
  recallQuestion: { zh: '出声回答，再看要点。', en: 'Answer out loud, then look at the points.' },
  reveal: { zh: '看答案', en: 'Show it' },
  said: { zh: '说出来了', en: 'Said it' },
  hinted: { zh: '看了才想起', en: 'After a look' },
  missed: { zh: '没说出来', en: 'Not' },
  leave: { zh: '先停在这里', en: 'Stop here for now' },
  done: { zh: '这一轮过完了', en: 'That was all of them' },
  doneSays: {
    zh: '{all} 张卡，直接说出来的有 {said} 张。没说出来的，明天会再见。',
    en: 'Of {all} cards you said {said} straight away. What you missed comes back tomorrow.',
  },
  back: { zh: '回到今天', en: 'Back to today' },
} as const satisfies Record<string, Text>;
