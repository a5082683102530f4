import { speakerKeyMessages } from '../../core/messages/speaker.ts';
import type { Text } from '../../core/model/languages.ts';
import { say } from '../shared/page/language.ts';
import { type SpeakerAction, speakerKeys } from './speaker-keys.ts';

interface ControlsProps {
  readonly actions: Readonly<Record<SpeakerAction, () => void>>;
  readonly frozen: boolean;
  readonly black: boolean;
  readonly spotting: boolean;
  readonly running: boolean;
}

/** What is done all the time, as buttons that show their keys; everything else is behind `?`. */
export function Controls({ actions, frozen, black, spotting, running }: ControlsProps) {
  const button = (
    action: SpeakerAction,
    words: Text,
    more: { readonly pressed?: boolean; readonly main?: true } = {},
  ) => (
    <button
      type="button"
      class={more.main ? 'main' : undefined}
      aria-pressed={more.pressed}
      aria-keyshortcuts={speakerKeys.find((entry) => entry.action === action)?.keys[0]}
      onClick={actions[action]}
    >
      {say(words)} <kbd>{speakerKeys.find((entry) => entry.action === action)?.shown[0]}</kbd>
    </button>
  );
  return (
    <nav class="controls" aria-label={say(speakerKeyMessages.help)}>
      {button('previous', speakerKeyMessages.previous)}
      {button('next', speakerKeyMessages.next, { main: true })}
      {button('freeze', frozen ? speakerKeyMessages.thaw : speakerKeyMessages.freeze, { pressed: frozen })}
      {frozen && button('rejoin', speakerKeyMessages.rejoin)}
      {button('black', speakerKeyMessages.black, { pressed: black })}
      {button('spot', speakerKeyMessages.spot, { pressed: spotting })}
      {button('search', speakerKeyMessages.search)}
      {button('sources', speakerKeyMessages.sources)}
      <span class="gap" />
      {button('clock', running ? speakerKeyMessages.pause : speakerKeyMessages.start)}
      {button('reset', speakerKeyMessages.reset)}
      {button('help', speakerKeyMessages.help)}
    </nav>
  );
}
