import type { Text } from '../../model/languages.ts';

/** The sheet of points that a friend ticks while listening. */
export const sheetMessages = {
  kicker: { zh: '听众表', en: 'Sheet for a listener' },
  title: { zh: '听的时候打勾：{version}', en: 'Tick while you listen: {version}' },
  lead: {
    zh: '打印出来，请一位朋友边听边勾。讲完以后，在复盘里照着补上。',
    en: 'Print it and ask a friend to tick while you speak. Afterwards, enter the ticks in the review.',
  },
  print: { zh: '打印', en: 'Print' },
  length: { zh: '哪个版本', en: 'Which version' },
  how: {
    zh: '给听的人：听到哪一点，就在方框里打勾，意思到了就算，不必一字不差。没听懂的地方，在右边画个问号。',
    en: 'For the listener: tick a box when you hear its point. The meaning counts, not the wording. Put a question mark on the right where you got lost.',
  },
  speaker: { zh: '讲的人', en: 'Speaker' },
  listener: { zh: '听的人', en: 'Listener' },
  date: { zh: '日期', en: 'Date' },
  begun: { zh: '开始', en: 'Began' },
  ended: { zh: '结束', en: 'Ended' },
  remarks: { zh: '备注', en: 'Remarks' },
  planned: { zh: '计划 {time}', en: 'plan {time}' },
  noPoints: { zh: '这一页没有要点。', en: 'No points on this slide.' },
  after: { zh: '听完以后', en: 'When it is over' },
  count: { zh: '一共勾了 ______ / {all} 个', en: 'Ticked: ______ of {all}' },
  clearest: { zh: '哪一处讲得最清楚？', en: 'What was clearest?' },
  lost: { zh: '哪里没听懂？', en: 'Where did you get lost?' },
  ask: { zh: '最想追问什么？', en: 'What would you ask?' },
} as const satisfies Record<string, Text>;
