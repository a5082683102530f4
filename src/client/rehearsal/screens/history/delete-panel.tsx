import { useState } from 'preact/hooks';
import { historyMessages } from '../../../../core/messages/rehearsal/history.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { fill, say } from '../../../shared/page/language.ts';
import { Checkbox } from '../parts/checkbox.tsx';
import type { DataPanelProps } from './data-panel-props.ts';
import { deleteEverything } from './delete-everything.ts';
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
    exportFile(context.store, context.talk.rehearsal.deck, history.recordings.length > 0).catch(
      context.report,
    );
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
        <button
          type="button"
          disabled={!confirmed}
          onClick={() => void deleteEverything(context.store).catch(context.report)}
        >
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
