import { languages } from '../../../../core/model/languages.ts';
import { storeInterview } from '../../interview/stored-interview.ts';
import type { Store } from '../../storage/store.ts';

/** Deletes all that is stored, and begins anew. */
export async function deleteEverything(store: Store): Promise<void> {
  await store.deleteEverything();
  for (const language of languages) storeInterview(language, undefined);
  // Nothing of it may live on in what this page remembers.
  location.reload();
}
