import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { runMessages } from '../../../../core/messages/rehearsal/run.ts';
import { type Language, languageTags } from '../../../../core/model/languages.ts';
import { noteStepAttribute } from '../../../../core/model/page-contract.ts';
import type { VersionSlide } from '../../../../core/model/version-slide.ts';
import { readSlides } from '../../../components/slide-places.ts';
import { SlidePreview } from '../../../components/slide-preview.tsx';
import { fill, say } from '../../../shared/page/language.ts';
import { chosenTheme } from '../../../shared/page/theme.ts';
import type { RunPlan } from '../../session/run-plan.ts';
import type { SlideAids } from './slide-aids.ts';

interface RunBodyProps {
  readonly plan: Pick<RunPlan, 'help' | 'language'>;
  readonly slide: VersionSlide;
  /** The slide as the page draws it. */
  readonly element: HTMLElement;
  readonly aids: SlideAids;
}

/** What one sees while speaking: a slide and its script, its cue words, or its title alone. */
export function RunBody({ plan, slide, element, aids }: RunBodyProps) {
  const lang = languageTags[plan.language];
  const { notes } = slide.script;
  const cues = slide.keyPoints.map(({ cue }) => cue);
  if (plan.help === 'script') {
    return (
      <div class="run-body">
        <h1 class="visually-hidden" lang={lang}>
          {slide.title}
        </h1>
        <Slide element={element} language={plan.language} aids={aids} />
        <Script notes={notes} lang={lang} step={aids.step} />
      </div>
    );
  }
  return (
    <div class="run-body" lang={lang}>
      <h1>{slide.title}</h1>
      {plan.help === 'cue' && cues.length > 0 && (
        <ul class="cues">
          {cues.map((cue) => (
            <li key={cue}>{cue}</li>
          ))}
        </ul>
      )}
      {aids.peeking && <Script notes={notes} lang={lang} step={99} />}
    </div>
  );
}

interface SlideProps {
  readonly element: HTMLElement;
  readonly language: Language;
  readonly aids: SlideAids;
}

function Slide({ element, language, aids: { step, walk } }: SlideProps) {
  const slide = useMemo(() => readSlides([element])[0], [element]);
  if (!slide) return null;
  const dark =
    (chosenTheme() ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
  return (
    <figure class="run-slide">
      <SlidePreview slide={slide} step={step} language={language} dark={dark} />
      {slide.steps > 0 && (
        <figcaption class="quiet">
          <span>{fill(runMessages.steps, { n: slide.steps })}</span>
          <button type="button" disabled={step < 0} onClick={() => walk(-1)}>
            ↑
          </button>
          <button type="button" disabled={step >= slide.steps - 1} onClick={() => walk(1)}>
            ↓
          </button>
        </figcaption>
      )}
    </figure>
  );
}

/** What is said, the part of this step marked. */
function Script({
  notes,
  lang,
  step,
}: {
  readonly notes: string;
  readonly lang: string;
  readonly step: number;
}) {
  const text = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!text.current) return;
    // Finished HTML of our own build, escaped there.
    text.current.innerHTML = notes;
    // It scrolls, and a keyboard must reach it.
    text.current.tabIndex = 0;
  }, [notes]);
  useLayoutEffect(() => {
    const passages = [...(text.current?.querySelectorAll<HTMLElement>(`[${noteStepAttribute}]`) ?? [])];
    const stepOf = (passage: HTMLElement): number => Number(passage.getAttribute(noteStepAttribute));
    const now = Math.max(...passages.map(stepOf).filter((number) => number <= step + 1));
    const marked = step < 99 && passages.some((passage) => stepOf(passage) > 0);
    for (const passage of passages) passage.classList.toggle('now', marked && stepOf(passage) === now);
    const first = passages.find((passage) => stepOf(passage) === now);
    if (marked && step >= 0) first?.scrollIntoView({ block: 'nearest' });
    else text.current?.scrollTo(0, 0);
  }, [notes, step]);
  return <section ref={text} class="run-text" aria-label={say(runMessages.script)} lang={lang} />;
}
