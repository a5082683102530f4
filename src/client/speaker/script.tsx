import { useLayoutEffect, useRef } from 'preact/hooks';
import { deckMessages } from '../../core/messages/deck.ts';
import { speakerKeyMessages, speakerMessages } from '../../core/messages/speaker.ts';
import type { Language } from '../../core/model/languages.ts';
import { languageNames, languageTags } from '../../core/model/languages.ts';
import { noteStepAttribute } from '../../core/model/page-contract.ts';
import { say } from '../shared/page/language.ts';

interface ScriptProps {
  /** Finished HTML of our own build; undefined where there is none. */
  readonly notes: string | undefined;
  /** Page and title, for when the slide itself does not stand above. */
  readonly where: string;
  readonly step: number;
  readonly language: Language;
  /** Size of the text in pixels. */
  readonly size: number;
  readonly onLanguage: () => void;
  readonly onSize: (by: number) => void;
}

/** What is said now. Where the author gave parts of it to steps, the part of this step stands out. */
export function ScriptPanel({ notes, where, step, language, size, onLanguage, onSize }: ScriptProps) {
  const text = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (!text.current) return;
    // Finished HTML of our own build, escaped there.
    text.current.innerHTML = notes ?? '';
    // It scrolls, and a keyboard must reach it.
    text.current.tabIndex = 0;
  }, [notes]);

  useLayoutEffect(() => {
    const passages = [...(text.current?.querySelectorAll<HTMLElement>(`[${noteStepAttribute}]`) ?? [])];
    const stepOf = (passage: HTMLElement): number => Number(passage.getAttribute(noteStepAttribute));
    const reached = passages.map(stepOf).filter((number) => number <= step + 1);
    const now = Math.max(...reached);
    const marked = passages.some((passage) => stepOf(passage) > 0);
    for (const passage of passages) {
      passage.classList.toggle('said', marked && stepOf(passage) < now);
      passage.classList.toggle('now', marked && stepOf(passage) === now);
    }
    const first = passages.find((passage) => stepOf(passage) === now);
    if (marked) first?.scrollIntoView({ block: 'nearest' });
    else text.current?.scrollTo(0, 0);
  }, [notes, step]);

  return (
    <div class="card script">
      <header class="label">
        <h2 class="label">{say(speakerMessages.script)}</h2>
        <button type="button" onClick={onLanguage}>
          <span class="visually-hidden">{say(speakerMessages.scriptLanguage)}</span>
          {languageNames[language]} <kbd>N</kbd>
        </button>
        <span class="where">{where}</span>
        <span class="sizes">
          <button type="button" onClick={() => onSize(-1)}>
            <span class="visually-hidden">{say(speakerKeyMessages.smaller)}</span>
            <span aria-hidden="true">A−</span>
          </button>
          <button type="button" onClick={() => onSize(1)}>
            <span class="visually-hidden">{say(speakerKeyMessages.larger)}</span>
            <span aria-hidden="true">A＋</span>
          </button>
        </span>
      </header>
      {notes === undefined ? (
        <p class="quiet">{say(speakerMessages.noScript)}</p>
      ) : (
        <section
          ref={text}
          class="text"
          aria-label={say(deckMessages.script)}
          lang={languageTags[language]}
          style={{ fontSize: `${size}px` }}
        />
      )}
    </div>
  );
}
