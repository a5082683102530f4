import type { Text } from '../../model/languages.ts';

/** Why a backup cannot be read: what is wrong, and where. */
export const importErrorMessages = {
  unreadable: { zh: '没能读到这个文件。', en: 'The file could not be read.' },
  notZip: {
    zh: '这不是排练的备份：它不是 zip 文件。',
    en: 'This is no backup of a rehearsal: it is not a zip file.',
  },
  foreign: { zh: '这个 zip 文件里没有排练记录。', en: 'This zip file holds no rehearsal.' },
  cutOff: {
    zh: '备份不完整：压缩包的目录读不出来。',
    en: 'The backup is incomplete: the directory of the archive cannot be read.',
  },
  damaged: { zh: '备份有损坏，{file} 读不出来。', en: 'The backup is damaged: {file} cannot be read.' },
  tooLarge: {
    zh: '备份太大：{file} 超过了 {limit}。',
    en: 'The backup is too large: {file} is more than {limit}.',
  },
  tooMany: { zh: '备份里的文件太多，超过了 {limit} 个。', en: 'The backup holds more than {limit} files.' },
  newer: {
    zh: '这份备份出自更新的版本：它的格式是 {found}，这里只认识到 {known}。',
    en: 'This backup comes from a newer version: its format is {found}, and this page knows {known} at most.',
  },
  malformed: {
    zh: '{file} 第 {line} 行不对：{field}。',
    en: 'Line {line} of {file} is not what belongs there: {field}.',
  },
  incomplete: {
    zh: '{file} 不全：应有 {expected} 条，只有 {found} 条。',
    en: '{file} is not complete: it should hold {expected} records, and holds {found}.',
  },
} as const satisfies Record<string, Text>;
export type ImportErrorKind = keyof typeof importErrorMessages;

const chooseAnother: Text = {
  zh: '请选从“历次”里导出的 .zip 文件。',
  en: 'Choose a .zip file that was exported from History.',
};
const exportAgain: Text = {
  zh: '可能没有下载完整，或者后来被改动过。请换一份备份，或者回到原来的浏览器里再导出一次。',
  en: 'It was perhaps not downloaded to its end, or changed since. Take another copy, or export it again where it comes from.',
};

const withoutSound: Text = {
  zh: '如果确实是自己导出的，请回到原来的浏览器，不带录音再导出一次。',
  en: 'If it is your own, export it once more where it comes from, without the recordings.',
};

/** The way out. */
export const importHelp = {
  unreadable: {
    zh: '它也许被移走、删掉了，或者正被别的程序占用。请再选一次。',
    en: 'It was perhaps moved or deleted, or another program holds it. Choose it once more.',
  },
  notZip: chooseAnother,
  foreign: chooseAnother,
  cutOff: exportAgain,
  damaged: exportAgain,
  tooLarge: withoutSound,
  tooMany: withoutSound,
  newer: {
    zh: '请先把这份演讲更新到新版本，再导入。',
    en: 'Update this talk to the newer version first, then import.',
  },
  malformed: exportAgain,
  incomplete: exportAgain,
} as const satisfies Record<ImportErrorKind, Text>;
