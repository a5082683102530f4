import { useCallback, useEffect, useState } from 'preact/hooks';
import { type Language, languages, perLanguage } from '../../../../core/model/languages.ts';
import type { RehearsalData } from '../../rehearsal-data.ts';
import type { ScreenContext } from '../../screen-context.ts';
import type { Snapshot } from '../../storage/store.ts';

/** All records, and the talk in every language. */
export interface StoredHistory extends Snapshot {
  readonly talks: Readonly<Record<Language, RehearsalData>>;
}

/** The history is undefined until it is read; `reload` after something changed. */
export function useHistory(context: ScreenContext): {
  readonly history: StoredHistory | undefined;
  readonly reload: () => Promise<void>;
} {
  const { store, talk, talkIn } = context;
  const [history, setHistory] = useState<StoredHistory>();
  const reload = useCallback(async () => setHistory(await readHistory(context)), [store, talk, talkIn]);
  useEffect(() => void reload().catch(context.reportUnread), [reload]);
  return { history, reload };
}

/** A language that cannot be fetched, or was never used, is stood in for: its points have the same ids. */
async function readHistory({ store, talk, talkIn }: ScreenContext): Promise<StoredHistory> {
  const snapshot = await store.everything();
  const used = new Set(snapshot.runs.map(({ language }) => language));
  const fetched = new Map(
    await Promise.all(
      languages
        .filter((language) => used.has(language))
        .map(async (language) => [language, await talkIn(language).catch(() => talk)] as const),
    ),
  );
  return { ...snapshot, talks: perLanguage((language) => fetched.get(language) ?? talk) };
}
