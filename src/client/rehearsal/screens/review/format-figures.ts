import { reviewMessages } from '../../../../core/messages/rehearsal/review.ts';
import type { Language } from '../../../../core/model/languages.ts';
import { pageLanguage, say } from '../../../shared/page/language';
import { spokenTime } from '../../../shared/time/clock-face';

/** What the pace of a language is counted in. */
export const unitOf = (language: Language): string =>
  say(language === 'zh' ? reviewMessages.unitZh : reviewMessages.unitEn);

export const percent = (share: number): string => `${Math.round(100 * share)}%`;

/** `+9 秒`, `−2 s`; what rounds to nothing is `0`. */
export function signedTime(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const sign = seconds > 0 ? '+' : seconds < 0 ? '−' : '';
  return `${sign}${spokenTime(Math.abs(seconds), pageLanguage())}`;
}

/** `2.4 秒` */
export const tenths = (milliseconds: number): string =>
  `${(milliseconds / 1000).toFixed(1)} ${pageLanguage() === 'zh' ? '秒' : 's'}`;
