import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { historyWords } from '../../deck/rehearsal-words/history.ts';
import { say } from '../../page/language.ts';

interface SureProps {
  readonly label: string;
  /** The same for whoever hears it without what stands around it. */
  readonly name?: string;
  /** What will be gone. */
  readonly warning: string;
  readonly onSure: () => void;
}

/** A button for what cannot be undone: it says what it will do, and asks once more. */
export function Sure({ label, name, warning, onSure }: SureProps) {
  const [asking, setAsking] = useState<boolean>();
  const first = useRef<HTMLButtonElement>(null);
  const no = useRef<HTMLButtonElement>(null);
  // The key that was pressed is gone with its button; focus must not fall back to the top of the page.
  useLayoutEffect(() => {
    if (asking) no.current?.focus();
    else if (asking === false) first.current?.focus();
  }, [asking]);
  if (!asking)
    return (
      <button type="button" ref={first} aria-label={name} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  return (
    <div
      class="row sure"
      role="alertdialog"
      aria-label={name ?? label}
      onKeyDown={({ key }) => key === 'Escape' && setAsking(false)}
    >
      <span class="warning">{warning}</span>
      <button type="button" ref={no} onClick={() => setAsking(false)}>
        {say(historyWords.keep)}
      </button>
      <button
        type="button"
        onClick={() => {
          setAsking(undefined);
          onSure();
        }}
      >
        {say(historyWords.deleteYes)}
      </button>
    </div>
  );
}
