import { useState } from 'preact/hooks';
import { historyMessages } from '../../../../core/messages/rehearsal/history.ts';
import { fill, say } from '../../../shared/page/language.ts';
import { formatBytes } from '../parts/format-number.ts';
import type { DataPanelProps } from './data-panel-props.ts';
import { type ExportedFile, exportFile, soundBytes } from './export-file.ts';

/** Everything as one file, with the recordings or without. */
export function ExportPanel({ context, history: { recordings } }: DataPanelProps) {
  const [state, setState] = useState<'idle' | 'packing' | ExportedFile>('idle');
  const run = (sound: boolean): void => {
    setState('packing');
    exportFile(context.store, context.talk.rehearsal.deck, sound).then(setState, (error: unknown) => {
      setState('idle');
      context.report(error);
    });
  };
  return (
    <div class="card stack">
      <h3>{say(historyMessages.export)}</h3>
      <p class="quiet">{say(historyMessages.exportHelp)}</p>
      <div class="row">
        <button type="button" class="primary" disabled={state === 'packing'} onClick={() => run(false)}>
          {say(historyMessages.exportPlain)}
        </button>
        {recordings.length > 0 && (
          <button type="button" disabled={state === 'packing'} onClick={() => run(true)}>
            {fill(historyMessages.exportSound, { size: formatBytes(soundBytes(recordings)) })}
          </button>
        )}
      </div>
      <p role="status">
        {state === 'packing' && say(historyMessages.exporting)}
        {typeof state === 'object' &&
          fill(historyMessages.exported, { name: state.name, size: formatBytes(state.bytes) })}
      </p>
    </div>
  );
}
