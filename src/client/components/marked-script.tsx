import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Language, languageTags } from '../../core/model/languages.ts';
import { noteStepAttribute } from '../../core/model/page-contract.ts';
import './marked-script.css';

interface MarkedScriptProps {
  /** Finished HTML of our own build, escaped there. */
  readonly notes: string;
  readonly language: Language;
  /** What a screen reader calls it. */
  readonly label: string;
  readonly class: string;
  /** How many steps of the slide are taken (-1: none); without it nothing is marked. */
  readonly step?: number;
  /** Size of the text in pixels. */
  readonly pixels?: number;
}

/** What is said on a slide. Where its author gave parts of it to steps, the part of this step stands out. */
export function MarkedScript({ notes, language, label, step, pixels, class: name }: MarkedScriptProps) {
  const text = useRef<HTMLElement>(null);

  useLayoutEffect(() => {
    if (!text.current) return;
    text.current.innerHTML = notes;
    // It scrolls, and a keyboard must reach it.
    text.current.tabIndex = 0;
  }, [notes]);

  useLayoutEffect(() => {
    if (text.current) mark(text.current, step);
  }, [notes, step]);

  return (
    <section
      ref={text}
      class={`marked-script ${name}`}
      aria-label={label}
      lang={languageTags[language]}
      style={pixels === undefined ? undefined : { fontSize: `${pixels}px` }}
    />
  );
}

/** Marks the passages of a script as said or as being said now, and brings the latter into view. */
function mark(text: HTMLElement, step: number | undefined): void {
  const passages = [...text.querySelectorAll<HTMLElement>(`[${noteStepAttribute}]`)].map((element) => ({
    element,
    at: Number(element.getAttribute(noteStepAttribute)),
  }));
  const hasMarks = step !== undefined && passages.some(({ at }) => at > 0);
  const now = hasMarks
    ? Math.max(...passages.map(({ at }) => at).filter((at) => at <= step + 1))
    : Number.NaN;
  for (const { element, at } of passages) {
    element.classList.toggle('said', at < now);
    element.classList.toggle('now', at === now);
  }
  const current = passages.find(({ at }) => at === now);
  if (current) current.element.scrollIntoView({ block: 'nearest' });
  else text.scrollTo(0, 0);
}
