import type { Language, Text } from '../../model/languages.ts';

/** What the pace of each language is counted in, a minute: see `model/duration.ts`. */
export const paceUnits: Readonly<Record<Language, Text>> = {
  zh: { zh: '字', en: 'characters' },
  en: { zh: '词', en: 'words' },
};

/** Units that stand after a number. */
export const unitMessages = {
  seconds: { zh: '{n} 秒', en: '{n} s' },
} as const satisfies Record<string, Text>;
