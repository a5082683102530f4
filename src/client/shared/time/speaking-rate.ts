import { unitsPerMinute } from '../../../core/model/duration';
import type { Language } from '../../../core/model/languages';

/** How fast a person may say they speak: from half the usual pace to nearly twice. */
export const rates: Readonly<Record<Language, { readonly min: number; readonly max: number }>> = {
  zh: { min: 120, max: 400 },
  en: { min: 80, max: 260 },
};

/** Units a minute at which this person speaks, kept on this machine; the usual pace until they say otherwise. */
export function speakingRate(language: Language): number {
  try {
    const kept = Number(localStorage.getItem(`rate.${language}`));
    if (isRate(kept, language)) return kept;
  } catch {
    // Storage is denied in some private windows.
  }
  return unitsPerMinute[language];
}

/** Keeps a rate; false, and nothing kept, when nobody speaks like that. */
export function keepSpeakingRate(rate: number, language: Language): boolean {
  if (!isRate(rate, language)) return false;
  try {
    localStorage.setItem(`rate.${language}`, String(rate));
  } catch {
    // The rate then lasts as long as the panel.
  }
  return true;
}

const isRate = (rate: number, language: Language): boolean =>
  rate >= rates[language].min && rate <= rates[language].max;
