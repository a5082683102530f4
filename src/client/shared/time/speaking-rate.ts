import type { Language } from '../../../core/model/languages.ts';
import { unitsPerMinute } from '../../../core/model/units-per-minute.ts';
import { safeLocalStorage } from '../storage.ts';

/** How fast a person may say they speak: from half the usual pace to nearly twice. */
export const rates: Readonly<Record<Language, { readonly min: number; readonly max: number }>> = {
  zh: { min: 120, max: 400 },
  en: { min: 80, max: 260 },
};

/** Units a minute at which this person speaks, kept on this machine; the usual pace until they say otherwise. */
export function speakingRate(language: Language): number {
  const kept = Number(safeLocalStorage.read(nameIn(language)));
  return isRate(kept, language) ? kept : unitsPerMinute[language];
}

/** Keeps a rate on this machine; false, and nothing kept, when nobody speaks like that. */
export function storeSpeakingRate(rate: number, language: Language): boolean {
  if (!isRate(rate, language)) return false;
  safeLocalStorage.write(nameIn(language), String(rate));
  return true;
}

const nameIn = (language: Language): string => `rate.${language}`;

const isRate = (rate: number, language: Language): boolean =>
  rate >= rates[language].min && rate <= rates[language].max;
