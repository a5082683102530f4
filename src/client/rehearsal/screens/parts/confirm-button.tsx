import { useState } from 'preact/hooks';
import { historyMessages } from '../../../../core/messages/rehearsal/history.ts';
import { say } from '../../../shared/page/language.ts';
import { ConfirmDialog } from './confirm-dialog.tsx';

interface ConfirmButtonProps {
  readonly label: string;
  /** Its accessible name, where the label needs what stands beside it: `Delete the run of Nov 24`. */
  readonly name?: string;
  /** What will be gone. */
  readonly warning: string;
  readonly onConfirm: () => void;
}

/** A button for what cannot be undone: it says what it will do, and asks once more. */
export function ConfirmButton({ label, name = label, warning, onConfirm }: ConfirmButtonProps) {
  const [asking, setAsking] = useState(false);
  return (
    <>
      <button type="button" aria-label={name} onClick={() => setAsking(true)}>
        {label}
      </button>
      {asking && (
        <ConfirmDialog
          title={name}
          text={warning}
          yes={say(historyMessages.deleteYes)}
          no={say(historyMessages.keep)}
          onYes={() => {
            setAsking(false);
            onConfirm();
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
