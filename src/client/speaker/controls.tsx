import { speakerKeyWords } from '../../core/messages/speaker.ts';
import type { Text } from '../../core/model/languages.ts';
import { say } from '../shared/language.ts';
import { type Action, keyTable } from './speaker-keys.ts';

interface ControlsProps {
  readonly actions: Readonly<Record<Action, () => void>>;
  readonly frozen: boolean;
  readonly black: boolean;
  readonly spotting: boolean;
  readonly running: boolean;
}

/** What is done all the time, as buttons that show their keys; everything else is behind `?`. */
export function Controls({ actions, frozen, black, spotting, running }: ControlsProps) {
  const button = (
    action: Action,
    words: Text,
    more: { readonly pressed?: boolean; readonly main?: true } = {},
  ) => (
    <button
      type="button"
      class={more.main ? 'main' : undefined}
      aria-pressed={more.pressed}
      aria-keyshortcuts={keyTable.find((entry) => entry.action === action)?.keys[0]}
      onClick={actions[action]}
    >
      {say(words)} <kbd>{keyTable.find((entry) => entry.action === action)?.shown[0]}</kbd>
    </button>
  );
  return (
    <nav class="controls" aria-label={say(speakerKeyWords.help)}>
      {button('previous', speakerKeyWords.previous)}
      {button('next', speakerKeyWords.next, { main: true })}
      {button('freeze', frozen ? speakerKeyWords.thaw : speakerKeyWords.freeze, { pressed: frozen })}
      {frozen && button('rejoin', speakerKeyWords.rejoin)}
      {button('black', speakerKeyWords.black, { pressed: black })}
      {button('spot', speakerKeyWords.spot, { pressed: spotting })}
      {button('search', speakerKeyWords.search)}
      {button('sources', speakerKeyWords.sources)}
      <span class="gap" />
      {button('clock', running ? speakerKeyWords.pause : speakerKeyWords.start)}
      {button('reset', speakerKeyWords.reset)}
      {button('help', speakerKeyWords.help)}
    </nav>
  );
}
