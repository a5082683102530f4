import { speakerKeyMessages, speakerMessages } from '../../core/messages/speaker.ts';
import type { Text } from '../../core/model/languages.ts';
import { keyLabel } from '../shared/key-table.ts';
import { say } from '../shared/page/language.ts';
import { type SpeakerAction, speakerKeys } from './speaker-keys.ts';
import type { SpeakerState } from './speaker-state.ts';
import './controls.css';

interface ControlsProps {
  readonly actions: Readonly<Record<SpeakerAction, () => void>>;
  readonly state: SpeakerState;
  readonly isSpotlightOn: boolean;
}

/** What is done all the time, as buttons that show their keys; everything else is behind `?`. */
export function Controls({ actions, state, isSpotlightOn }: ControlsProps) {
  const { isFrozen, presentation, timer } = state;
  const button = (
    action: SpeakerAction,
    { text = speakerKeyMessages[action], ...more }: ButtonDetails = {},
  ) => <ActionButton action={action} text={text} press={actions[action]} {...more} />;
  return (
    <nav class="controls" aria-label={say(speakerKeyMessages.help)}>
      {button('previous')}
      {button('next', { class: 'main' })}
      {button('freeze', { pressed: isFrozen, ...(isFrozen ? { text: speakerMessages.thaw } : {}) })}
      {isFrozen && button('rejoin')}
      {button('black', { pressed: presentation.black })}
      {button('spotlight', { pressed: isSpotlightOn })}
      {button('search')}
      {button('evidence')}
      <span class="gap" />
      {button('clock', {
        text: timer.stopwatch.running ? speakerMessages.pauseClock : speakerMessages.startClock,
      })}
      {button('reset')}
      {button('help')}
    </nav>
  );
}

interface ButtonDetails {
  /** By default what the list of keys says of the action. */
  readonly text?: Text;
  readonly pressed?: boolean;
  readonly class?: string;
}

interface ActionButtonProps extends ButtonDetails {
  readonly action: SpeakerAction;
  readonly text: Text;
  readonly press: () => void;
}

function ActionButton({ action, text, press, pressed, class: name }: ActionButtonProps) {
  const [key = ''] = speakerKeys[action].keys;
  return (
    <button type="button" class={name} aria-pressed={pressed} aria-keyshortcuts={key} onClick={press}>
      {say(text)} <kbd>{keyLabel(key)}</kbd>
    </button>
  );
}
