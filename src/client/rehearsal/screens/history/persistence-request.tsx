import { useEffect, useState } from 'preact/hooks';
import { historyMessages } from '../../../../core/messages/rehearsal/history.ts';
import type { Text } from '../../../../core/model/languages.ts';
import { say } from '../../../shared/page/language.ts';
import { askToKeep, isPromised, type Promised } from '../../storage/storage-space.ts';

/** Whether the browser has promised not to clear the records by itself; it can be asked once. */
export function PersistenceRequest() {
  const [promised, setPromised] = useState<Promised>();
  const [asked, setAsked] = useState(false);
  useEffect(() => void isPromised().then(setPromised), []);
  const ask = (): void => {
    void askToKeep().then((answer) => {
      setAsked(true);
      setPromised(answer);
    });
  };
  if (!promised) return null;
  const isSettled = asked || promised !== 'refused';
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
        {say(isSettled ? promiseMessages[promised] : historyMessages.persistMaybe)}
      </p>
    </>
  );
}

const promiseMessages = {
  kept: historyMessages.persistKept,
  refused: historyMessages.persistRefused,
  impossible: historyMessages.persistImpossible,
} as const satisfies Record<Promised, Text>;
