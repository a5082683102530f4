import { Dialog } from '../../../components/dialog.tsx';
import './confirm-dialog.css';

interface ConfirmDialogProps {
  readonly title: string;
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  /** Whether yes is what one most likely wants: Enter says it. */
  readonly likely?: boolean;
  readonly onYes: () => void;
  readonly onClose: () => void;
}

/** A question before something that cannot be taken back. */
export function ConfirmDialog({ title, text, yes, no, likely = false, onYes, onClose }: ConfirmDialogProps) {
  return (
    <Dialog name="confirm" title={title} onClose={onClose}>
      <p>{text}</p>
      <div class="row">
        <button type="button" class={likely ? 'primary' : ''} autofocus={likely} onClick={onYes}>
          {yes}
        </button>
        <button type="button" autofocus={!likely} onClick={onClose}>
          {no}
        </button>
      </div>
    </Dialog>
  );
}
