import type { Text } from '../../model/languages.ts';

/** What this machine can hear, and what follows from that. */
export const microphoneMessages = {
  title: { zh: '麦克风', en: 'Microphone' },
  why: {
    zh: '讲的时候听您停在哪里，也可以录下来给自己听。声音只留在这台电脑上。没有麦克风也能讲：计时和打勾照样能用。',
    en: 'It hears where you pause, and can record you for your own ears. The sound stays on this machine. Without a microphone the clock and the ticks work all the same.',
  },
  test: { zh: '试一下麦克风', en: 'Test the microphone' },
  again: { zh: '再试一次', en: 'Try again' },
  stop: { zh: '好了', en: 'That will do' },
  asking: { zh: '浏览器在问能不能用麦克风，请选“允许”。', en: 'Your browser is asking: please allow it.' },
  speak: {
    zh: '说句话试试，比如第一页的标题。',
    en: 'Say something: the title of the first slide, for example.',
  },
  hearing: { zh: '听到您了。', en: 'I hear you.' },
  level: { zh: '音量', en: 'Level' },
  none: {
    zh: '没有找到麦克风。插上一个再试；不插也能讲，只是没有录音，也看不到停顿。',
    en: 'No microphone was found. Plug one in and try again; without one there is no recording, and pauses are not seen.',
  },
  denied: {
    zh: '浏览器不让这一页用麦克风。点地址栏左边的图标，把“麦克风”改成“允许”，再试一次。不改也能讲，只是没有录音，也看不到停顿。',
    en: 'The browser does not let this page use the microphone. Click the icon left of the address, set “Microphone” to “Allow”, and try again. If you leave it, there is no recording, and pauses are not seen.',
  },
  busy: {
    zh: '麦克风打不开，可能被别的程序占着。关掉那个程序再试。',
    en: 'The microphone does not open; another program may have it. Close that one and try again.',
  },
  impossible: {
    zh: '在这个地址上，浏览器不给网页用麦克风。用 npm start 打开就可以。',
    en: 'At this address the browser gives no page a microphone. Opened with npm start, it does.',
  },
  record: {
    zh: '录下来，讲完可以回听（十分钟大约 2 MB）',
    en: 'Record it, to play back afterwards (ten minutes take about 2 MB)',
  },

  listener: { zh: '听写', en: 'Writing down what you say' },
  nobody: { zh: '不听写', en: 'Nobody' },
  device: { zh: '这台电脑', en: 'This machine' },
  remote: { zh: '浏览器厂商的服务', en: 'The browser’s vendor' },
  nobodyHelp: {
    zh: '讲到了哪些要点，您自己打勾。讲完也可以在复盘里用系统的语音输入补一份文字。',
    en: 'You tick the points you made yourself. In the review you can still dictate a text with your system’s voice typing.',
  },
  noDevice: {
    zh: '这个浏览器不会在本机听写。讲完可以在复盘里用系统的语音输入补一份文字。',
    en: 'This browser does not write down speech on the machine itself. In the review you can dictate a text with your system’s voice typing.',
  },
  deviceUnproved: {
    zh: '浏览器说它能在本机听写，这话不能全信：试一次，写出字来才算。',
    en: 'The browser says that it can do it on this machine. Only a try proves it.',
  },
  deviceTry: { zh: '试一次听写', en: 'Try it' },
  deviceTrying: {
    zh: '请出声说一句话。第一次用，浏览器可能要先下载语音包；最多等一分钟。',
    en: 'Say a sentence out loud. The first time, the browser may have to fetch a language pack; it takes a minute at most.',
  },
  deviceProved: { zh: '能用，听到的是：“{text}”', en: 'It works. It heard: “{text}”' },
  deviceFailed: {
    zh: '试过了，没有写出字来。照样可以讲，要点由您自己打勾，讲完再补文字。',
    en: 'It was tried and wrote nothing. You can rehearse all the same, tick the points yourself, and dictate afterwards.',
  },
  remoteWarning: {
    zh: '选它，您讲的每一句话都会传到浏览器厂商的服务器上（Chrome 传给 Google），由那边转成文字。这是唯一会让声音离开这台电脑的选项，在中国大陆多半连不上。',
    en: 'With this, everything you say is sent to the servers of the browser’s vendor (from Chrome, to Google) and turned into text there. Nothing else here lets your voice leave this machine. In mainland China it usually cannot be reached.',
  },
  remoteAgree: { zh: '我知道，同意传出去', en: 'I understand, and agree to send it' },
  remoteAgreed: {
    zh: '您同意过。改选别的，就不再传。',
    en: 'You agreed to this. Choose another to end it.',
  },

  band: { zh: '语速', en: 'Pace' },
  bandHelp: {
    zh: '每分钟的字数在这之间，就不提醒快慢。',
    en: 'Between these, in words a minute, nothing is said about your pace.',
  },
  low: { zh: '最慢', en: 'Slowest' },
  high: { zh: '最快', en: 'Fastest' },
  bandWrong: {
    zh: '两个数都在 {min} 到 {max} 之间，最慢的要小于最快的。',
    en: 'Both are between {min} and {max}, the slowest below the fastest.',
  },
} as const satisfies Record<string, Text>;
