import type { VersionId } from '../../core/model/deck.ts';
import { pageLanguage } from '../shared/page/language.ts';
import { talkVersions } from '../shared/page/talk.ts';
import { searchFor, versionIn } from '../shared/page/version.ts';
import { type Settings, usualBands } from './records/records.ts';

/** Few can say the whole talk at first, and fewer are asked to: the version that is nearest to these minutes. */
const firstMinutes = 3;

export function firstVersion(versions: readonly VersionId[]): VersionId {
  const away = (id: VersionId): number => Math.abs(Number(id) - firstMinutes);
  const [nearest = 'full'] = versions.filter((id) => id !== 'full').sort((a, b) => away(a) - away(b));
  return nearest;
}

/** What one begins with, before anything was chosen. */
export const usualSettings = (): Settings => ({
  changed: 0,
  version: firstVersion(talkVersions()),
  help: 'script',
  language: pageLanguage(),
  interview: null,
  hints: true,
  record: true,
  listener: 'nobody',
  consent: null,
  bands: usualBands,
});

/** What was chosen before, in the version that the address asks for: the one the deck was in when `R` was pressed. */
export function settingsAt(search: string, stored: Settings | undefined): Settings {
  const settings = stored ?? usualSettings();
  if (new URLSearchParams(search).has('version')) return { ...settings, version: versionIn(search) };
  // The talk may have had another version when it was chosen.
  const versions = talkVersions();
  return versions.includes(settings.version) ? settings : { ...settings, version: firstVersion(versions) };
}

/** The address asks for the version that was chosen, so that a reload does not go back to another. */
export function addressVersion(version: VersionId): void {
  history.replaceState(
    history.state,
    '',
    location.pathname + searchFor(version, location.search) + location.hash,
  );
}
