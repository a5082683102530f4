import { useState } from 'preact/hooks';
import { historyMessages } from '../../../../core/messages/rehearsal/history.ts';
import { languages } from '../../../../core/model/languages.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { fill, say } from '../../../shared/page/language.ts';
import { storeInterview } from '../../interview/stored-interview.ts';
import type { DataProps } from './data-panels.tsx';
import { exportTo } from './export-panel.tsx';

/** Everything deleted: said what it is, exported if one wants, and only by who ticks that it is for good. */
export function DeletePanel({ context, history }: DataProps) {
  const [asking, setAsking] = useState(false);
  return (
    <div class="card stack">
      <h3>{say(historyMessages.deleteAll)}</h3>
      <p>{warning(history)}</p>
      <div class="row">
        <button type="button" onClick={() => setAsking(true)}>
          {say(historyMessages.deleteAll)}…
        </button>
      </div>
      {asking && <Asking context={context} history={history} onClose={() => setAsking(false)} />}
    </div>
  );
}

function Asking({
  context,
  history,
  onClose,
}: Omit<DataProps, 'onChanged'> & { readonly onClose: () => void }) {
  const [confirmed, setConfirmed] = useState(false);
  const deleteAll = async (): Promise<void> => {
    await context.store.deleteEverything();
    for (const language of languages) storeInterview(language, undefined);
    // Nothing of it may live on in what this page remembers.
    location.reload();
  };
  return (
    <Dialog name="delete" title={say(historyMessages.deleteAllTitle)} onClose={onClose}>
      <p>{warning(history)}</p>
      <p>
        <label>
          <input
            type="checkbox"
            checked={confirmed}
            onChange={({ currentTarget }) => setConfirmed(currentTarget.checked)}
          />{' '}
          {say(historyMessages.deleteAllKnow)}
        </label>
      </p>
      <p class="row">
        <button
          type="button"
          onClick={() => void exportTo(context, history.recordings.length > 0).catch(context.report)}
        >
          {say(historyMessages.deleteAllFirst)}
        </button>
        <button type="button" disabled={!confirmed} onClick={() => void deleteAll().catch(context.report)}>
          {say(historyMessages.deleteAll)}
        </button>
      </p>
    </Dialog>
  );
}

const warning = ({ runs, answers, recalls, recordings }: DataProps['history']): string =>
  fill(historyMessages.deleteAllSure, {
    runs: runs.length,
    answers: answers.length,
    reviews: recalls.length,
    recordings: recordings.length,
  });
