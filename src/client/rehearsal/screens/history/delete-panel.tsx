import { useState } from 'preact/hooks';
import { historyMessages } from '../../../../core/messages/rehearsal/history.ts';
import { languages } from '../../../../core/model/languages.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { fill, say } from '../../../shared/page/language.ts';
import { storeInterview } from '../../interview/stored-interview.ts';
import { Checkbox } from '../parts/checkbox.tsx';
import type { DataPanelProps } from './data-panel-props.ts';
import { exportFile } from './export-file.ts';
import type { StoredHistory } from './use-history.ts';

/** Everything deleted: only by who was told what it is and ticks that it is for good. */
export function DeletePanel({ context, history }: DataPanelProps) {
  const [asking, setAsking] = useState(false);
  return (
    <div class="card stack">
      <h3>{say(historyMessages.deleteAll)}</h3>
      <p>{warningOf(history)}</p>
      <div class="row">
        <button type="button" onClick={() => setAsking(true)}>
          {say(historyMessages.deleteAll)}…
        </button>
      </div>
      {asking && <DeleteDialog context={context} history={history} onClose={() => setAsking(false)} />}
    </div>
  );
}

interface DeleteDialogProps extends Pick<DataPanelProps, 'context' | 'history'> {
  readonly onClose: () => void;
}

function DeleteDialog({ context, history, onClose }: DeleteDialogProps) {
  const [confirmed, setConfirmed] = useState(false);
  const exportFirst = (): void => {
    exportFile(context, history.recordings.length > 0).catch(context.report);
  };
  const deleteAll = async (): Promise<void> => {
    await context.store.deleteEverything();
    for (const language of languages) storeInterview(language, undefined);
    // Nothing of it may live on in what this page remembers.
    location.reload();
  };
  return (
    <Dialog name="delete" title={say(historyMessages.deleteAllTitle)} onClose={onClose}>
      <p>{warningOf(history)}</p>
      <p>
        <Checkbox label={say(historyMessages.deleteAllKnow)} checked={confirmed} onChange={setConfirmed} />
      </p>
      <p class="row">
        <button type="button" onClick={exportFirst}>
          {say(historyMessages.deleteAllFirst)}
        </button>
        <button type="button" disabled={!confirmed} onClick={() => void deleteAll().catch(context.report)}>
          {say(historyMessages.deleteAll)}
        </button>
      </p>
    </Dialog>
  );
}

const warningOf = ({ runs, answers, recalls, recordings }: StoredHistory): string =>
  fill(historyMessages.deleteAllWarning, {
    runs: runs.length,
    answers: answers.length,
    reviews: recalls.length,
    recordings: recordings.length,
  });
