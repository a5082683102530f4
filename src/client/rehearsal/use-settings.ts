import { useEffect, useState } from 'preact/hooks';
import type { Settings } from './records/records.ts';
import { addressVersion, settingsAt, usualSettings } from './settings.ts';
import type { Store } from './storage/store.ts';

/** The settings are undefined until they are read, and the usual ones where they cannot be. `change` shows them at once, and rejects when they cannot be stored. */
export function useSettings(
  store: Store,
  report: (error: unknown) => void,
): {
  readonly settings: Settings | undefined;
  readonly change: (changes: Partial<Settings>) => Promise<void>;
} {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    const take = (stored: Settings | undefined): void => setSettings(settingsAt(location.search, stored));
    store.settings().then(take, (error: unknown) => {
      report(error);
      take(undefined);
    });
  }, [store]);
  return {
    settings,
    change: async (changes) => {
      const next = { ...(settings ?? usualSettings()), ...changes, changed: Date.now() };
      setSettings(next);
      if (changes.version) addressVersion(changes.version);
      await store.saveSettings(next);
    },
  };
}
