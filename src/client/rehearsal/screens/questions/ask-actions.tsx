import { questionMessages } from '../../../../core/messages/rehearsal/questions.ts';
import { type Language, languageTags } from '../../../../core/model/languages.ts';
import { pageLanguage, say } from '../../../shared/page/language.ts';
import { canRead, readAloud } from '../../interview/read-aloud.ts';
import type { Playback } from '../../use-playback.ts';

interface AnsweredProps {
  /** Undefined where the answer was not recorded. */
  readonly playback: Playback | undefined;
  readonly nextLabel: string;
  readonly onAgain: () => void;
  readonly onNext: () => void;
}

interface AskActionsProps {
  /** What can be read aloud while the question is asked. */
  readonly spoken: { readonly text: string; readonly language: Language };
  /** Undefined until the points are shown. */
  readonly answered: AnsweredProps | undefined;
  readonly onReveal: () => void;
  readonly onLeave: () => void;
}

/** All that can be done with a question, each with its key. */
export const AskActions = ({ spoken, answered, onReveal, onLeave }: AskActionsProps) => (
  <footer class="row actions" lang={languageTags[pageLanguage()]}>
    <button type="button" onClick={onLeave}>
      {say(questionMessages.leave)} <kbd>Esc</kbd>
    </button>
    <span class="gap" />
    {answered ? (
      <AnsweredActions {...answered} />
    ) : (
      <>
        {canRead(spoken.language) && (
          <button type="button" onClick={() => readAloud(spoken.text, spoken.language)}>
            {say(questionMessages.aloud)}
          </button>
        )}
        <button type="button" class="primary" onClick={onReveal}>
          {say(questionMessages.reveal)} <kbd>Enter</kbd>
        </button>
      </>
    )}
  </footer>
);

const AnsweredActions = ({ playback, nextLabel, onAgain, onNext }: AnsweredProps) => (
  <>
    {playback && (
      <button type="button" aria-pressed={playback.playing} onClick={playback.toggle}>
        {say(questionMessages.play)} <kbd>V</kbd>
      </button>
    )}
    <button type="button" onClick={onAgain}>
      {say(questionMessages.again)} <kbd>A</kbd>
    </button>
    <button type="button" class="primary" onClick={onNext}>
      {nextLabel} <kbd>Enter</kbd>
    </button>
  </>
);
