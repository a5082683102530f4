import { useMemo } from 'preact/hooks';
import { runMessages } from '../../../../core/messages/rehearsal/run.ts';
import type { Language } from '../../../../core/model/languages.ts';
import { languageTags } from '../../../../core/model/languages.ts';
import type { VersionSlide } from '../../../../core/model/version-slide.ts';
import { MarkedScript } from '../../../components/marked-script.tsx';
import { SlidePreview } from '../../../components/slide-preview.tsx';
import { fill, say } from '../../../shared/page/language.ts';
import { readSlides } from '../../../shared/page/slides.ts';
import { chosenTheme, isDark } from '../../../shared/page/theme.ts';
import type { HelpLevel } from '../../records/records.ts';

interface RunBodyProps {
  readonly slide: VersionSlide;
  /** The slide as the page draws it. */
  readonly element: HTMLElement;
  readonly language: Language;
  readonly help: HelpLevel;
  /** The hidden text is looked at. */
  readonly peeking: boolean;
  readonly step: number;
  readonly onStep: (by: number) => void;
}

/** What one sees while speaking: a slide and its script, its cue words, or its title alone. */
export function RunBody({ slide, element, language, help, peeking, step, onStep }: RunBodyProps) {
  const lang = languageTags[language];
  const cues = slide.keyPoints.map(({ cue }) => cue);
  if (help === 'script') {
    return (
      <div class="run-body">
        <h1 class="visually-hidden" lang={lang}>
          {slide.title}
        </h1>
        <Slide element={element} language={language} step={step} onStep={onStep} />
        <Script slide={slide} language={language} step={step} />
      </div>
    );
  }
  return (
    <div class="run-body" lang={lang}>
      <h1>{slide.title}</h1>
      {help === 'cue' && cues.length > 0 && (
        <ul class="cues">
          {cues.map((cue) => (
            <li key={cue}>{cue}</li>
          ))}
        </ul>
      )}
      {peeking && <Script slide={slide} language={language} />}
    </div>
  );
}

type SlideProps = Pick<RunBodyProps, 'element' | 'language' | 'step' | 'onStep'>;

function Slide({ element, language, step, onStep }: SlideProps) {
  const slide = useMemo(() => readSlides([element])[0], [element]);
  if (!slide) return null;
  return (
    <figure class="run-slide">
      <SlidePreview slide={slide} step={step} language={language} dark={isDark(chosenTheme())} />
      {slide.steps > 0 && (
        <figcaption class="quiet">
          <span>{fill(runMessages.steps, { n: slide.steps })}</span>
          <button type="button" disabled={step < 0} onClick={() => onStep(-1)}>
            ↑
          </button>
          <button type="button" disabled={step >= slide.steps - 1} onClick={() => onStep(1)}>
            ↓
          </button>
        </figcaption>
      )}
    </figure>
  );
}

interface ScriptProps {
  readonly slide: VersionSlide;
  readonly language: Language;
  /** Without it no part is marked. */
  readonly step?: number;
}

const Script = ({ slide, ...place }: ScriptProps) => (
  <MarkedScript class="run-text" notes={slide.script.notes} label={say(runMessages.script)} {...place} />
);
