import { runMessages } from '../../../../core/messages/rehearsal/run.ts';
import { say } from '../../../shared/page/language.ts';

export type RunAction = 'next' | 'back' | 'pause' | 'peek' | 'stuck' | 'end' | 'discard';

interface RunControlsProps {
  readonly actions: Readonly<Record<RunAction, () => void>>;
  readonly paused: boolean;
  readonly peeking: boolean;
  readonly canPeek: boolean;
  readonly first: boolean;
  readonly last: boolean;
  /** How often one was stuck on this visit. */
  readonly stuck: number;
}

/** All that can be done, each with its key. */
export function RunControls(props: RunControlsProps) {
  const { actions, paused, peeking, canPeek, first, last, stuck } = props;
  return (
    <div class="run-controls">
      <button type="button" class="plain" onClick={actions.discard}>
        {say(runMessages.discard)} <kbd>Esc</kbd>
      </button>
      <button type="button" class="plain" onClick={actions.end}>
        {say(runMessages.end)} <kbd>E</kbd>
      </button>
      {canPeek && (
        <button type="button" aria-pressed={peeking} onClick={actions.peek}>
          {say(peeking ? runMessages.hide : runMessages.peek)} <kbd>H</kbd>
        </button>
      )}
      <button type="button" onClick={actions.stuck}>
        {say(runMessages.stuck)} {stuck > 0 && <span class="number">×{stuck}</span>} <kbd>M</kbd>
      </button>
      <button type="button" onClick={actions.pause}>
        {say(paused ? runMessages.goOn : runMessages.pause)} <kbd>P</kbd>
      </button>
      <button type="button" disabled={first} aria-label={say(runMessages.back)} onClick={actions.back}>
        ←
      </button>
      <button type="button" class="primary" onClick={actions.next}>
        {say(last ? runMessages.finish : runMessages.next)} →
      </button>
    </div>
  );
}
