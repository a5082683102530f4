import { deckMessages } from '../../core/messages/deck.ts';
import { speakerKeyMessages, speakerMessages } from '../../core/messages/speaker.ts';
import { type Language, languageNames } from '../../core/model/languages.ts';
import { MarkedScript } from '../components/marked-script.tsx';
import { keyLabel } from '../shared/key-table.ts';
import { say } from '../shared/page/language.ts';
import { type SpeakerAction, speakerKeys } from './speaker-keys.ts';
import './script-panel.css';

interface ScriptPanelProps {
  /** Finished HTML of our own build; undefined where there is none. */
  readonly notes: string | undefined;
  /** Page and title, for when the slide itself does not stand above. */
  readonly where: string;
  readonly step: number;
  readonly language: Language;
  /** Size of the text. */
  readonly pixels: number;
  readonly actions: Readonly<Record<SpeakerAction, () => void>>;
}

/** What is said now, in the language and the size that the speaker likes. */
export function ScriptPanel({ notes, where, step, language, pixels, actions }: ScriptPanelProps) {
  return (
    <div class="card script">
      <header class="label">
        <h2 class="label">{say(speakerMessages.script)}</h2>
        <button type="button" onClick={actions.script}>
          <span class="visually-hidden">{say(speakerMessages.scriptLanguage)}</span>
          {languageNames[language]} <kbd>{keyLabel(speakerKeys.script.keys[0] ?? '')}</kbd>
        </button>
        <span class="where">{where}</span>
        <span class="sizes">
          <button type="button" onClick={actions.smaller}>
            <span class="visually-hidden">{say(speakerKeyMessages.smaller)}</span>
            <span aria-hidden="true">A−</span>
          </button>
          <button type="button" onClick={actions.larger}>
            <span class="visually-hidden">{say(speakerKeyMessages.larger)}</span>
            <span aria-hidden="true">A＋</span>
          </button>
        </span>
      </header>
      {notes === undefined ? (
        <p class="quiet">{say(speakerMessages.noScript)}</p>
      ) : (
        <MarkedScript
          class="text"
          notes={notes}
          language={language}
          label={say(deckMessages.script)}
          step={step}
          pixels={pixels}
        />
      )}
    </div>
  );
}
