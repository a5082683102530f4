import { useEffect, useState } from 'preact/hooks';
import { historyMessages } from '../../../../core/messages/rehearsal/history.ts';
import { fill, say } from '../../../shared/page/language.ts';
import { measureSpace, type Space } from '../../storage/storage-space.ts';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { formatBytes } from '../parts/format-number.ts';
import type { DataPanelProps } from './data-panel-props.ts';
import { soundBytes } from './export-file.ts';
import { PersistenceRequest } from './persistence-request.tsx';
import type { StoredHistory } from './use-history.ts';

/** How much is used and by what, and whether the browser may clear it by itself. */
export function SpacePanel({ context: { store, report }, history, onChanged }: DataPanelProps) {
  const { recordings } = history;
  const [space, setSpace] = useState<Space>();
  useEffect(() => void measureSpace().then(setSpace), [history]);
  const deleteSound = async (): Promise<void> => {
    for (const owner of new Set(recordings.map((one) => one.owner))) await store.deleteRecordings(owner);
    await onChanged();
  };
  return (
    <div class="card stack">
      <h3>{say(historyMessages.space)}</h3>
      <p>{soundInWords(history)}</p>
      <p>{recordsInWords(history)}</p>
      {space && <p class="quiet">{quotaInWords(space)}</p>}
      {recordings.length > 0 && (
        <div class="row">
          <ConfirmButton
            label={say(historyMessages.deleteSound)}
            warning={say(historyMessages.deleteSoundWarning)}
            onConfirm={() => void deleteSound().catch(report)}
          />
        </div>
      )}
      {store.kind === 'persistent' && <PersistenceRequest />}
    </div>
  );
}

const soundInWords = ({ recordings }: StoredHistory): string =>
  recordings.length === 0
    ? say(historyMessages.spaceNoSound)
    : fill(historyMessages.spaceSound, {
        n: recordings.length,
        size: formatBytes(soundBytes(recordings)),
      });

const recordsInWords = ({ runs, answers, recalls }: StoredHistory): string =>
  fill(historyMessages.spaceRecords, {
    runs: runs.length,
    answers: answers.length,
    reviews: recalls.length,
    size: formatBytes(JSON.stringify([runs, answers, recalls]).length),
  });

const quotaInWords = ({ quota, used }: Space): string =>
  fill(historyMessages.spaceQuota, { quota: formatBytes(quota), used: formatBytes(used) });
