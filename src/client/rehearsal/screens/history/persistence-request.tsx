import { useEffect, useState } from 'preact/hooks';
import { historyMessages } from '../../../../core/messages/rehearsal/history.ts';
import type { Text } from '../../../../core/model/languages.ts';
import { say } from '../../../shared/page/language.ts';
import { type Persistence, readPersistence, requestPersistence } from '../../storage/storage-space.ts';

/** Whether the browser has persistence not to clear the records by itself; it can be asked once. */
export function PersistenceRequest() {
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
  const isSettled = asked || persistence !== 'refused';
  return (
    <>
      {!isSettled && (
        <div class="row">
          <button type="button" onClick={ask}>
            {say(historyMessages.persist)}
          </button>
        </div>
      )}
      <p class="quiet" role="status">
        {say(isSettled ? persistenceMessages[persistence] : historyMessages.persistMaybe)}
      </p>
    </>
  );
}

const persistenceMessages = {
  granted: historyMessages.persistKept,
  refused: historyMessages.persistRefused,
  unsupported: historyMessages.persistImpossible,
} as const satisfies Record<Persistence, Text>;
