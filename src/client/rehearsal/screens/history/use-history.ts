import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Language, languages } from '../../../../core/model/languages.ts';
import type { RehearsalData } from '../../rehearsal-data.ts';
import type { ScreenContext } from '../../screen-context.ts';
import type { Snapshot } from '../../storage/store.ts';

/** All that is kept, and the talk in every language that it was rehearsed in. */
export interface StoredHistory extends Snapshot {
  readonly talks: Readonly<Record<Language, RehearsalData>>;
}

/** Undefined until it is read; `reload` after something changed. */
export function useHistory(context: ScreenContext): {
  readonly history: StoredHistory | undefined;
  readonly reload: () => Promise<void>;
} {
  const { store, talk, talkIn } = context;
  const [history, setHistory] = useState<StoredHistory>();
  const reload = useCallback(async () => {
    const kept = await store.everything();
    const used = new Set(kept.runs.map(({ language }) => language));
    // A language that cannot be had, or was never used, is stood in for: its points have the same names.
    const load = async (language: Language): Promise<readonly [Language, RehearsalData]> => [
      language,
      used.has(language) ? await talkIn(language).catch(() => talk) : talk,
    ];
    const talks = Object.fromEntries(await Promise.all(languages.map(load))) as Record<
      Language,
      RehearsalData
    >;
    setHistory({ ...kept, talks });
  }, [store, talk, talkIn]);
  useEffect(() => void reload().catch(context.report), [reload]);
  return { history, reload };
}
