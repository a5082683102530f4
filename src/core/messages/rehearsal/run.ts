import type { Text } from '../../model/languages.ts';

/** A run: getting ready, going through the slides, ending it. */
export const runMessages = {
  kicker: { zh: '排练', en: 'Rehearsal' },
  page: { zh: '第 {n} / {all} 页', en: 'Slide {n} of {all}' },
  slideBar: { zh: '这一页的时间', en: 'Time on this slide' },
  wholeBar: { zh: '全程的时间', en: 'Time in all' },
  over: { zh: '这一页超了 {time}', en: '{time} over on this slide' },

  asking: {
    zh: '浏览器在问：这一页能不能用麦克风？',
    en: 'Your browser is asking whether this page may use the microphone.',
  },
  noWait: { zh: '不等了，直接开始', en: 'Start without it' },
  getReady: { zh: '想好第一句话', en: 'Have your first sentence ready' },
  startNow: { zh: '现在就开始', en: 'Start now' },
  notNow: { zh: '先不讲', en: 'Not now' },

  fast: { zh: '快了', en: 'A bit fast' },
  slow: { zh: '慢了', en: 'A bit slow' },
  move: { zh: '该翻页了', en: 'Move on' },
  close: { zh: '该收尾了', en: 'Wrap up' },
  paused: { zh: '停着：不计时，也不录音', en: 'Paused: no clock, no recording' },
  stuckNoted: { zh: '记下了，这里卡住过', en: 'Noted: you were stuck here' },
  saving: { zh: '正在存…', en: 'Saving…' },

  script: { zh: '这一页的讲稿', en: 'Script of this slide' },
  steps: { zh: '这一页分 {n} 步，用 ↓ 一步步看', en: 'This slide has {n} steps: ↓ takes them' },
  back: { zh: '上一页', en: 'Back' },
  next: { zh: '下一页', en: 'Next' },
  finish: { zh: '讲完了', en: 'Done' },
  peek: { zh: '偷看', en: 'Peek' },
  hide: { zh: '收起', en: 'Hide' },
  stuck: { zh: '卡住了', en: 'Stuck' },
  pause: { zh: '暂停', en: 'Pause' },
  goOn: { zh: '接着讲', en: 'Go on' },
  end: { zh: '到此为止', en: 'Stop here' },
  discard: { zh: '不要了', en: 'Discard' },

  endTitle: { zh: '就讲到这里吗？', en: 'Stop here?' },
  endText: {
    zh: '后面还有 {pages} 页，计划讲 {time}。讲过的都会存下来。',
    en: 'Slides still to come: {pages}, planned for {time}. What you said so far is kept.',
  },
  discardTitle: { zh: '这一遍不要了吗？', en: 'Discard this run?' },
  discardText: {
    zh: '用时和录音都会删掉，找不回来。',
    en: 'Its times and its recording are deleted, for good.',
  },

  recording: { zh: '正在录音，只存在这台电脑上', en: 'Recording, kept on this machine only' },
  listening: { zh: '不录音，只听哪里有停顿', en: 'Not recording, only listening for pauses' },
  recordingLost: {
    zh: '录音断了，前面的已经存好，计时照常',
    en: 'The recording broke off; what came before is kept, and the clock runs on',
  },
  lost: {
    zh: '麦克风断开了，前面的已经存好，计时照常',
    en: 'The microphone is gone; what came before is kept, and the clock runs on',
  },
  none: { zh: '没有麦克风：只计时，不录音', en: 'No microphone: the clock runs, nothing is recorded' },
  denied: {
    zh: '麦克风没有得到许可：只计时，不录音',
    en: 'The microphone is not allowed: the clock runs, nothing is recorded',
  },
  busy: {
    zh: '麦克风被别的程序占着：只计时，不录音',
    en: 'Another program has the microphone: the clock runs, nothing is recorded',
  },
  impossible: {
    zh: '这一页用不了麦克风：只计时，不录音',
    en: 'This page cannot use a microphone: the clock runs, nothing is recorded',
  },
  unanswered: {
    zh: '没等麦克风：只计时，不录音',
    en: 'Started without the microphone: the clock runs, nothing is recorded',
  },
  writing: { zh: '这台电脑在听写', en: 'This machine writes down what you say' },
  writingRemote: {
    zh: '您的声音正传给浏览器厂商，由它听写',
    en: 'Your voice goes to the browser’s vendor, who writes it down',
  },
  writingFailed: { zh: '听写用不了，讲完可以补', en: 'Nobody writes it down; you can dictate it afterwards' },

  openTitle: { zh: '上一遍没有讲完', en: 'Your last run is unfinished' },
  openText: {
    zh: '{day}，{version}，讲到第 {n} 页“{title}”，用了 {time}。',
    en: '{day}, {version}: you got to slide {n}, “{title}”, after {time}.',
  },
  openHelp: {
    zh: '可以从这一页接着讲，前面讲过的都在；也可以就算到这里，直接看复盘。',
    en: 'You can go on from this slide, with all that came before, or count it as it is and see how it went.',
  },
  openOther: {
    zh: '在那之后讲稿改过，接不上了。可以就算到这里，直接看复盘。',
    en: 'The talk has changed since, so it cannot go on. You can count it as it is and see how it went.',
  },
  resume: { zh: '接着讲', en: 'Go on with it' },
  countIt: { zh: '就算到这里', en: 'Count it as it is' },
  remove: { zh: '删掉这一遍', en: 'Delete it' },
} as const satisfies Record<string, Text>;
