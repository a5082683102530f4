import { useState } from 'preact/hooks';
import { historyMessages } from '../../../../core/messages/rehearsal/history.ts';
import { fill, say } from '../../../shared/page/language.ts';
import { dayOf } from '../../schedule/days.ts';
import type { ScreenContext } from '../../screen-context.ts';
import { backupName, exportBackup } from '../../storage/transfer/transfer.ts';
import { formatBytes } from '../parts/format-number.ts';
import type { DataProps } from './data-panels.tsx';
import type { StoredHistory } from './use-history.ts';

type State = 'idle' | 'packing' | { readonly name: string; readonly size: number };

/** Everything as one file, with the recordings or without. */
export function ExportPanel({ context, history }: DataProps) {
  const [state, setState] = useState<State>('idle');
  const run = (sound: boolean): void => {
    setState('packing');
    exportTo(context, sound).then(setState, (error: unknown) => {
      setState('idle');
      context.report(error);
    });
  };
  const sound = soundSize(history);
  return (
    <div class="card stack">
      <h3>{say(historyMessages.export)}</h3>
      <p class="quiet">{say(historyMessages.exportHelp)}</p>
      <div class="row">
        <button type="button" class="primary" disabled={state === 'packing'} onClick={() => run(false)}>
          {say(historyMessages.exportPlain)}
        </button>
        {history.recordings.length > 0 && (
          <button type="button" disabled={state === 'packing'} onClick={() => run(true)}>
            {fill(historyMessages.exportSound, { size: formatBytes(sound) })}
          </button>
        )}
      </div>
      <p role="status">
        {state === 'packing' && say(historyMessages.exporting)}
        {typeof state === 'object' &&
          fill(historyMessages.exported, { name: state.name, size: formatBytes(state.size) })}
      </p>
    </div>
  );
}

/** In bytes. */
export const soundSize = ({ recordings }: Pick<StoredHistory, 'recordings'>): number =>
  recordings.reduce((sum, { sound }) => sum + sound.size, 0);

/** Makes the file and hands it to the browser. */
export async function exportTo(
  { store, talk }: ScreenContext,
  sound: boolean,
): Promise<{ readonly name: string; readonly size: number }> {
  const now = new Date();
  const file = await exportBackup(store, { deck: talk.rehearsal.deck, sound, now });
  const name = backupName(dayOf(now.getTime()));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The download has begun, but browsers read the file only afterwards.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return { name, size: file.size };
}
