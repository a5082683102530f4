import { useState } from 'preact/hooks';
import { colon } from '../../../../core/messages/deck.ts';
import { historyMessages } from '../../../../core/messages/rehearsal/history.ts';
import { separators } from '../../../../core/messages/rehearsal/separators.ts';
import { fill, pageLanguage, say } from '../../../shared/page/language.ts';
import { ImportFailure } from '../../storage/transfer/import-failure.ts';
import type { Counts, Merge } from '../../storage/transfer/merge.ts';
import { importBackup } from '../../storage/transfer/transfer.ts';
import type { DataPanelProps } from './data-panel-props.ts';

type State = 'idle' | 'checking' | Merge | ImportFailure;

/** Imports a backup; tells what came of it, or what is wrong with it and what to do. */
export function ImportPanel({ context, onChanged }: DataPanelProps) {
  const [state, setState] = useState<State>('idle');
  const importFile = async (input: HTMLInputElement): Promise<void> => {
    const file = input.files?.[0];
    if (!file) return;
    setState('checking');
    try {
      const merge = await importBackup(context.store, file);
      if (merge.changes.settings) await context.changeSettings(merge.changes.settings);
      await onChanged();
      setState(merge);
    } catch (error) {
      setState(error instanceof ImportFailure ? error : 'idle');
      if (!(error instanceof ImportFailure)) context.report(error);
    }
    // The same file once more, mended, is a change too.
    input.value = '';
  };
  return (
    <div class="card stack">
      <h3>{say(historyMessages.import)}</h3>
      <p class="quiet" id="import-help">
        {say(historyMessages.importHelp)}
      </p>
      <div class="row">
        <label class="button file">
          <input
            type="file"
            accept=".zip,application/zip"
            aria-describedby="import-help"
            disabled={state === 'checking'}
            onChange={({ currentTarget }) => void importFile(currentTarget)}
          />
          {say(historyMessages.importFile)}
        </label>
      </div>
      <div role="status" class="stack">
        {state === 'checking' && <p>{say(historyMessages.importing)}</p>}
        {state instanceof ImportFailure && <p class="warning">{failureInWords(state)}</p>}
        {typeof state === 'object' && !(state instanceof ImportFailure) && <ImportOutcome merge={state} />}
      </div>
    </div>
  );
}

const failureInWords = (failure: ImportFailure): string =>
  [failure.what(pageLanguage()), failure.help(pageLanguage()), say(historyMessages.importUnchanged)].join(
    say(separators.sentences),
  );

/** What came in, kind by kind. */
function ImportOutcome({ merge }: { readonly merge: Merge }) {
  const rows = [
    [historyMessages.runs, merge.runs],
    [historyMessages.answers, merge.answers],
    [historyMessages.importedReviews, merge.recalls],
    [historyMessages.importedRecordings, merge.recordings],
  ] as const;
  const changed = merge.settings || rows.some(([, { added, renewed }]) => added + renewed > 0);
  return (
    <>
      <p>{say(changed ? historyMessages.imported : historyMessages.importedNothing)}</p>
      <ul class="bare">
        {rows
          .filter(([, counts]) => totalOf(counts) > 0)
          .map(([name, counts]) => (
            <li key={name.en}>
              {say(name)}
              {colon[pageLanguage()]}
              {fill(historyMessages.importedRow, { ...counts })}
            </li>
          ))}
      </ul>
      {merge.settings && <p>{say(historyMessages.importedSettings)}</p>}
      {merge.ownerless > 0 && <p>{fill(historyMessages.importedOwnerless, { n: merge.ownerless })}</p>}
    </>
  );
}

const totalOf = ({ added, renewed, unchanged }: Counts): number => added + renewed + unchanged;
