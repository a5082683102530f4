import type { VersionId } from '../model/deck.ts';
import type { Language, Text } from '../model/languages.ts';

/** What the deck and the reading page say by themselves, their panels above all. Fonts are cut to these characters as well. */
export const deckMessages = {
  slides: { zh: '页', en: 'slides' },
  rate: { zh: '我的语速（每分钟字数）', en: 'My pace (words a minute)' },
  rateBounds: { zh: '语速请填', en: 'A pace is from' },
  noVersion: {
    zh: '没有这个长度的版本，现在放映的是全文。请选一个：',
    en: 'There is no version of that length; this is the whole talk. Choose one:',
  },
  moved: { zh: '这一页已并入“{title}”。', en: 'That slide is now part of “{title}”.' },
  backup: { zh: '备用', en: 'Backup' },
  close: { zh: '关闭', en: 'Close' },
  searchHint: { zh: '页码，或页面里的字词', en: 'A page number, or words on the slide' },
  searchNone: { zh: '没有哪一页提到它。', en: 'No slide mentions this.' },
  factsFailed: {
    zh: '没能读到这一页的出处：页面文件不完整，或连接已断。重新打开页面再试。',
    en: 'The sources could not be read: the site is incomplete or the connection is gone. Reload and try again.',
  },
  languageFailedHelp: {
    zh: '连接断了，放映不受影响。网络恢复后再按 L。',
    en: 'The connection is gone; the slides are not affected. Press L again when it is back.',
  },
  openSpeaker: { zh: '在新窗口打开讲者视图', en: 'Open the speaker view in a new window' },
  speakerBlockedHelp: {
    zh: '讲者视图是一个普通的网址，点下面的链接就能打开；也可以放到另一台显示器的窗口里。',
    en: 'The speaker view is an ordinary address: this link opens it, in any window, on any screen.',
  },
  failed: {
    zh: '放映没能启动，下面是可以直接阅读的全文。',
    en: 'The slide show did not start. Here is the whole talk to read.',
  },
  present: { zh: '放映', en: 'Present' },
  rehearsal: { zh: '排练', en: 'Rehearse' },
  notes: { zh: '看笔记', en: 'The notes' },
  read: { zh: '读全文', en: 'Read it all' },
  theme: { zh: '明暗', en: 'Light or dark' },
  script: { zh: '讲稿', en: 'Script' },
} as const satisfies Record<string, Text>;

/** What stands over a panel, in the heavier letters of headings; its fonts are cut to these. */
export const panelTitles = {
  length: { zh: '讲多长', en: 'How long' },
  evidence: { zh: '这一页背后的证据', en: 'The evidence behind this slide' },
  menu: { zh: '菜单与快捷键', en: 'Menu and keys' },
  search: { zh: '找一页', en: 'Find a slide' },
  languageFailed: { zh: '没能取到 {language} 版', en: 'The {language} version could not be fetched' },
  speakerBlocked: { zh: '浏览器拦下了新窗口', en: 'The browser blocked the new window' },
  speakerKeys: { zh: '快捷键', en: 'Keys' },
} as const satisfies Record<string, Text>;

export type PanelTitle = (typeof panelTitles)[keyof typeof panelTitles];

export const versionName = (version: VersionId): Text =>
  version === 'full'
    ? { zh: '全文', en: 'Full' }
    : { zh: `${version} 分钟`, en: version === '1' ? '1 minute' : `${version} minutes` };

/** The same, where there is room for two or three letters. */
export const versionSign = (version: VersionId): Text =>
  version === 'full' ? versionName(version) : { zh: `${version}′`, en: `${version}′` };

/** The colon between a name and its explanation; a Latin one brings its space. */
export const colon: Readonly<Record<Language, string>> = { zh: '：', en: ': ' };

/** How a list of names is joined in a running text. */
export const listSeparator: Readonly<Record<Language, string>> = { zh: '、', en: ', ' };

/** What each key does, as the list of keys says it; `{language}` is the one that would come next. */
export const deckKeyMessages = {
  next: { zh: '下一步', en: 'Next step' },
  previous: { zh: '上一步', en: 'Previous step' },
  first: { zh: '第一页', en: 'First slide' },
  last: { zh: '最后一页', en: 'Last slide' },
  overview: { zh: '总览', en: 'Overview' },
  search: { zh: '按页码或字词找一页', en: 'Find a slide by number or words' },
  version: { zh: '换一个长度：几分钟，或全文', en: 'Another length: some minutes, or full' },
  backup: { zh: '备用页：追问时用，再按一次回来', en: 'Backup slides for questions; again to come back' },
  speaker: { zh: '讲者视图：讲稿和计时', en: 'Speaker view: script and clock' },
  rehearse: { zh: '排练：计时、提问、复习', en: 'Rehearse: timed runs, questions, review' },
  evidence: { zh: '这一页的说法和出处', en: 'Claims and sources of this slide' },
  notes: { zh: '一条一条看笔记', en: 'The notes, claim by claim' },
  language: { zh: '切换到 {language}', en: 'Switch to {language}' },
  theme: { zh: '切换明暗', en: 'Switch light and dark' },
  black: { zh: '黑屏', en: 'Black screen' },
  fullscreen: { zh: '全屏', en: 'Full screen' },
  start: { zh: '放映这一页，全屏', en: 'Show this slide in full screen' },
  print: { zh: '打印，或存成 PDF：一页一张', en: 'Print or save as PDF, one slide a page' },
  read: { zh: '读成一页长文', en: 'Read as one long page' },
  help: { zh: '这张快捷键表', en: 'This list of keys' },
} as const satisfies Record<string, Text>;
