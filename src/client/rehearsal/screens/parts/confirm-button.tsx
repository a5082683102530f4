import { useState } from 'preact/hooks';
import { historyWords } from '../../../../core/messages/rehearsal/history.ts';
import { say } from '../../../shared/language.ts';
import { Confirm } from './confirm-dialog.tsx';

interface SureProps {
  readonly label: string;
  /** The same for whoever hears it without what stands around it. */
  readonly name?: string;
  /** What will be gone. */
  readonly warning: string;
  readonly onSure: () => void;
}

/** A button for what cannot be undone: it says what it will do, and asks once more. */
export function Sure({ label, name = label, warning, onSure }: SureProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button type="button" aria-label={name} onClick={() => setAsking(true)}>
        {label}
      </button>
      {asking && (
        <Confirm
          title={name}
          text={warning}
          yes={say(historyWords.deleteYes)}
          no={say(historyWords.keep)}
          onYes={() => {
            setAsking(false);
            onSure();
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
