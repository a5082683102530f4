import { useEffect, useState } from 'preact/hooks';
import { historyMessages } from '../../../../core/messages/rehearsal/history.ts';
import { fill, say } from '../../../shared/page/language.ts';
import {
  measureSpace,
  type Persistence,
  readPersistence,
  requestPersistence,
  type Space,
} from '../../storage/storage-space.ts';
import { ConfirmButton } from '../parts/confirm-button.tsx';
import { formatBytes } from '../parts/format-number.ts';
import type { DataProps } from './data-panels.tsx';
import { soundSize } from './export-panel.tsx';

/** How much is used and by what, and whether the browser may clear it by itself. */
export function SpacePanel({ context, history, onChanged }: DataProps) {
  const [space, setSpace] = useState<Space>();
  useEffect(() => void measureSpace().then(setSpace), [history]);
  const { runs, answers, recalls, recordings } = history;
  const records = JSON.stringify([runs, answers, recalls]).length;
  const deleteSound = async (): Promise<void> => {
    for (const owner of new Set(recordings.map((one) => one.owner)))
      await context.store.deleteRecordings(owner);
    await onChanged();
  };
  return (
    <div class="card stack">
      <h3>{say(historyMessages.space)}</h3>
      <p>
        {recordings.length === 0
          ? say(historyMessages.spaceNoSound)
          : fill(historyMessages.spaceSound, { n: recordings.length, size: formatBytes(soundSize(history)) })}
      </p>
      <p>
        {fill(historyMessages.spaceRecords, {
          runs: runs.length,
          answers: answers.length,
          reviews: recalls.length,
          size: formatBytes(records),
        })}
      </p>
      {space && (
        <p class="quiet">
          {fill(historyMessages.spaceQuota, {
            quota: formatBytes(space.quota),
            used: formatBytes(space.used),
          })}
        </p>
      )}
      {recordings.length > 0 && (
        <div class="row">
          <ConfirmButton
            label={say(historyMessages.deleteSound)}
            warning={say(historyMessages.deleteSoundSure)}
            onConfirm={() => void deleteSound().catch(context.report)}
          />
        </div>
      )}
      {context.store.kind === 'persistent' && <PersistenceStatus />}
    </div>
  );
}

const persistenceMessages = {
  granted: historyMessages.persistKept,
  refused: historyMessages.persistRefused,
  unsupported: historyMessages.persistImpossible,
} as const satisfies Record<Persistence, unknown>;

function PersistenceStatus() {
  const [persistence, setPersistence] = useState<Persistence>();
  const [asked, setAsked] = useState(false);
  useEffect(() => void readPersistence().then(setPersistence), []);
  const ask = (): void => {
    void requestPersistence().then((answer) => {
      setAsked(true);
      setPersistence(answer);
    });
  };
  if (!persistence) return null;
  // Asked already, or nothing to ask: then it is told, and not asked again.
  const settled = asked || persistence !== 'refused';
  return (
    <>
      {!settled && (
        <div class="row">
          <button type="button" onClick={ask}>
            {say(historyMessages.persist)}
          </button>
        </div>
      )}
      <p class="quiet" role="status">
        {say(settled ? persistenceMessages[persistence] : historyMessages.persistMaybe)}
      </p>
    </>
  );
}
