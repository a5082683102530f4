import type { Language } from '../../../core/model/languages.ts';

const timeUnits: Readonly<Record<Language, readonly [minute: string, second: string]>> = {
  zh: ['分', '秒'],
  en: ['min', 's'],
};

/** A length of time as each language says it: `9 分 50 秒`, `9 min 50 s`. */
export function spokenTime(seconds: number, language: Language): string {
  const whole = Math.round(seconds);
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60];
  const [minute, second] = timeUnits[language];
  return [minutes > 0 && `${minutes} ${minute}`, (rest > 0 || minutes === 0) && `${rest} ${second}`]
    .filter(Boolean)
    .join(' ');
}

/** `3:07`, and `1:02:09` from an hour on; never negative. */
export function clockFace(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}
