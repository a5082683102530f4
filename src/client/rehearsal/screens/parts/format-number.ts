import { paceUnits } from '../../../../core/messages/rehearsal/units.ts';
import { type Language, languageTags } from '../../../../core/model/languages.ts';
import { pageLanguage, say } from '../../../shared/page/language.ts';

/** `42%` of a share of 0.418. */
export const formatPercent = (share: number): string => `${Math.round(100 * share)}%`;

/** With one decimal at most, as the language of the page writes it. */
export const formatDecimal = (value: number): string =>
  value.toLocaleString(languageTags[pageLanguage()], { maximumFractionDigits: 1 });

/** `12.3 MB`: as much as one can judge by. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  const units = ['kB', 'MB', 'GB', 'TB'] as const;
  const power = Math.min(units.length, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return `${value < 10 ? value.toFixed(1) : Math.round(value)} ${units[power - 1]}`;
}

/** What the pace of a language is counted in: characters of Chinese, words of English. */
export const paceUnitOf = (language: Language): string => say(paceUnits[language]);
