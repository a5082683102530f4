import type { VersionId } from '../model/deck.ts';
import type { Verdict } from '../model/evidence.ts';
import type { Language, Text } from '../model/languages.ts';

/** What the page itself says, as opposed to what the talk says. Fonts are cut to these characters as well. */
export const deckMessages = {
  claims: { zh: '笔记', en: 'Notes' },
  popular: { zh: '常见的说法', en: 'What people say' },
  better: { zh: '更稳的说法', en: 'What holds' },
  length: { zh: '讲多长', en: 'How long' },
  slides: { zh: '页', en: 'slides' },
  rate: { zh: '我的语速（每分钟字数）', en: 'My pace (words a minute)' },
  rateBounds: { zh: '语速请填', en: 'A pace is from' },
  noVersion: {
    zh: '没有这个长度的版本，现在放映的是全文。请选一个：',
    en: 'There is no version of that length; this is the whole talk. Choose one:',
  },
  evidence: { zh: '这一页背后的证据', en: 'The evidence behind this slide' },
  noClaims: {
    zh: '这一页不对应笔记里的某一条说法。',
    en: 'This slide answers no single claim of the notes.',
  },
  backup: { zh: '备用', en: 'Backup' },
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
  quoted: { zh: '未读原文，据他人引用', en: 'not read in the original, quoted elsewhere' },
  memory: { zh: '凭记忆，未核对', en: 'from memory, not checked' },
  close: { zh: '关闭', en: 'Close' },
  menu: { zh: '菜单与快捷键', en: 'Menu and keys' },
  search: { zh: '找一页', en: 'Find a slide' },
  searchHint: { zh: '页码，或页面里的字词', en: 'A page number, or words on the slide' },
  searchNone: { zh: '没有哪一页提到它。', en: 'No slide mentions this.' },
  factsFailed: {
    zh: '没能读到这一页的出处：页面文件不完整，或连接已断。重新打开页面再试。',
    en: 'The sources could not be read: the site is incomplete or the connection is gone. Reload and try again.',
  },
  languageFailed: { zh: '没能取到英文版', en: 'The Chinese version could not be fetched' },
  languageFailedHelp: {
    zh: '连接断了，放映不受影响。网络恢复后再按 L。',
    en: 'The connection is gone; the slides are not affected. Press L again when it is back.',
  },
  openSpeaker: { zh: '在新窗口打开讲者视图', en: 'Open the speaker view in a new window' },
  speakerBlocked: { zh: '浏览器拦下了新窗口', en: 'The browser blocked the new window' },
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
  otherLanguage: { zh: 'English', en: 'Chinese' },
  theme: { zh: '明暗', en: 'Light or dark' },
  script: { zh: '讲稿', en: 'Script' },
  hints: {
    zh: '→ 下一步　S 讲者视图　V 长短　? 快捷键　L',
    en: '→ next　S speaker view　V length　? keys　L',
  },
  hintLanguage: { zh: 'English', en: '中文' },
} as const satisfies Record<string, Text>;

export const versionName = (version: VersionId): Text =>
  version === 'full'
    ? { zh: '全文', en: 'Full' }
    : { zh: `${version} 分钟`, en: version === '1' ? '1 minute' : `${version} minutes` };

/** The same, where there is room for two or three letters. */
export const versionSign = (version: VersionId): Text =>
  version === 'full' ? versionName(version) : { zh: `${version}′`, en: `${version}′` };

export const verdictNames: Readonly<Record<Verdict, Text>> = {
  sound: { zh: '成立', en: 'sound' },
  dated: { zh: '成立但过时', en: 'sound but dated' },
  imprecise: { zh: '不够准确', en: 'imprecise' },
  contested: { zh: '有争议', en: 'contested' },
  wrong: { zh: '有误', en: 'wrong' },
};

/** What stands between a name and what is said of it. */
export const colon: Readonly<Record<Language, string>> = { zh: '：', en: ': ' };

/** How a list of names is joined in a running text. */
export const listSeparator: Readonly<Record<Language, string>> = { zh: '、', en: ', ' };

/** What each key does, as the list of keys says it. */
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
  language: { zh: '切换到英文', en: 'Switch to Chinese' },
  theme: { zh: '切换明暗', en: 'Switch light and dark' },
  black: { zh: '黑屏', en: 'Black screen' },
  fullscreen: { zh: '全屏', en: 'Full screen' },
  print: { zh: '打印，或存成 PDF：一页一张', en: 'Print or save as PDF, one slide a page' },
  read: { zh: '读成一页长文', en: 'Read as one long page' },
  help: { zh: '这张快捷键表', en: 'This list of keys' },
} as const satisfies Record<string, Text>;
