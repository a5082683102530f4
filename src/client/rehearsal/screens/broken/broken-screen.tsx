import { useState } from 'preact/hooks';
import { historyMessages } from '../../../../core/messages/rehearsal/history.ts';
import { shellMessages } from '../../../../core/messages/rehearsal/shell.ts';
import { say } from '../../../shared/page/language.ts';
import type { Store } from '../../storage/store.ts';
import { deleteEverything } from '../history/delete-everything.ts';
import { exportFile } from '../history/export-file.ts';
import { ConfirmButton } from '../parts/confirm-button.tsx';

interface BrokenScreenProps {
  readonly store: Store;
  /** Digest of the talk, where it is known. */
  readonly deck?: string | undefined;
  readonly onAgain: () => void;
}

/** In place of a screen that cannot be shown: what is stored can still be had, and be deleted. */
export function BrokenScreen({ store, deck = '', onAgain }: BrokenScreenProps) {
  const [failed, setFailed] = useState(false);
  const tell = (): void => setFailed(true);
  return (
    <section class="screen broken stack" role="alert">
      <h1>{say(shellMessages.broken)}</h1>
      <p>{say(shellMessages.brokenHelp)}</p>
      <p class="row">
        <button type="button" class="primary" onClick={onAgain}>
          {say(shellMessages.retry)}
        </button>
        <button type="button" onClick={() => void exportFile(store, deck, true).catch(tell)}>
          {say(historyMessages.export)}
        </button>
        <ConfirmButton
          label={say(historyMessages.deleteAll)}
          warning={say(historyMessages.deleteAllKnow)}
          onConfirm={() => void deleteEverything(store).catch(tell)}
        />
      </p>
      {failed && <p class="warning">{say(shellMessages.unread)}</p>}
    </section>
  );
}
