import { useState } from 'preact/hooks';
import { colon } from '../../../../core/messages/deck.ts';
import { historyWords } from '../../../../core/messages/rehearsal/history.ts';
import { fill } from '../../../shared/fill.ts';
import { pageLanguage, say } from '../../../shared/language.ts';
import { ImportFailure } from '../../storage/transfer/import-failure.ts';
import type { Counts, Merge } from '../../storage/transfer/merge.ts';
import { importBackup } from '../../storage/transfer/transfer.ts';
import type { DataProps } from './history-data.tsx';

type State = 'idle' | 'checking' | Merge | ImportFailure;

/** A backup taken in; what came of it, or what is wrong with it and what to do. */
export function ImportPanel({ desk, onChanged }: DataProps) {
  const [state, setState] = useState<State>('idle');
  const take = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    setState('checking');
    try {
      const merge = await importBackup(desk.store, file);
      if (merge.changes.settings) await desk.changeSettings(merge.changes.settings);
      await onChanged();
      setState(merge);
    } catch (error) {
      setState(error instanceof ImportFailure ? error : 'idle');
      if (!(error instanceof ImportFailure)) desk.report(error);
    }
    // The same file once more, mended, is a change too.
    input.value = '';
  };
  return (
    <div class="card stack">
      <h3>{say(historyWords.import)}</h3>
      <p class="quiet" id="import-help">
        {say(historyWords.importHelp)}
      </p>
      <div class="row">
        <label class="button file">
          <input
            type="file"
            accept=".zip,application/zip"
            aria-describedby="import-help"
            disabled={state === 'checking'}
            onChange={({ currentTarget }) => void take(currentTarget)}
          />
          {say(historyWords.importFile)}
        </label>
      </div>
      <div role="status" class="stack">
        {state === 'checking' && <p>{say(historyWords.importing)}</p>}
        {state instanceof ImportFailure ? (
          <p class="warning">
            {[state.what(pageLanguage()), state.help(pageLanguage()), say(historyWords.importUnchanged)].join(
              pageLanguage() === 'zh' ? '' : ' ',
            )}
          </p>
        ) : (
          typeof state === 'object' && <Outcome merge={state} />
        )}
      </div>
    </div>
  );
}

function Outcome({ merge }: { readonly merge: Merge }) {
  const rows = [
    [historyWords.runs, merge.runs],
    [historyWords.answers, merge.answers],
    [historyWords.importedReviews, merge.reviews],
    [historyWords.importedRecordings, merge.recordings],
  ] as const;
  const changed = merge.settings || rows.some(([, { added, renewed }]) => added + renewed > 0);
  return (
    <>
      <p>{say(changed ? historyWords.imported : historyWords.importedNothing)}</p>
      <ul class="bare">
        {rows
          .filter(([, counts]) => sum(counts) > 0)
          .map(([name, counts]) => (
            <li key={name.en}>
              {say(name)}
              {colon[pageLanguage()]}
              {fill(historyWords.importedRow, { ...counts })}
            </li>
          ))}
      </ul>
      {merge.settings && <p>{say(historyWords.importedSettings)}</p>}
      {merge.ownerless > 0 && <p>{fill(historyWords.importedOwnerless, { n: merge.ownerless })}</p>}
    </>
  );
}

const sum = ({ added, renewed, unchanged }: Counts): number => added + renewed + unchanged;
