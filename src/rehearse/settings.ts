import { pageLanguage } from '../page/language.ts';
import { versionIn } from '../page/version.ts';
import type { Settings } from './keep/records.ts';

/** What one begins with, before anything was chosen. The bands are those of formal talks: see `duration.ts`. */
export const usualSettings = (): Settings => ({
  changed: 0,
  version: versionIn(location.search),
  help: 'script',
  language: pageLanguage(),
  interview: null,
  hints: true,
  record: true,
  listener: 'nobody',
  consent: null,
  bands: { zh: { low: 180, high: 260 }, en: { low: 110, high: 165 } },
});
