import { useMemo } from 'preact/hooks';
import { runMessages } from '../../../../core/messages/rehearsal/run.ts';
import { type Language, languageTags } from '../../../../core/model/languages.ts';
import type { VersionSlide } from '../../../../core/model/version-slide.ts';
import { MarkedScript } from '../../../components/marked-script.tsx';
import { SlidePreview } from '../../../components/slide-preview.tsx';
import { fill, say } from '../../../shared/page/language.ts';
import { readSlides } from '../../../shared/page/slides.ts';
import { chosenTheme, isDark } from '../../../shared/page/theme.ts';
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
  const cues = slide.keyPoints.map(({ cue }) => cue);
  if (plan.help === 'script') {
    return (
      <div class="run-body">
        <h1 class="visually-hidden" lang={lang}>
          {slide.title}
        </h1>
        <Slide element={element} language={plan.language} aids={aids} />
        <Script slide={slide} language={plan.language} step={aids.step} />
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
      {aids.peeking && <Script slide={slide} language={plan.language} />}
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
  return (
    <figure class="run-slide">
      <SlidePreview slide={slide} step={step} language={language} dark={isDark(chosenTheme())} />
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

interface ScriptProps {
  readonly slide: VersionSlide;
  readonly language: Language;
  /** Without it no part is marked. */
  readonly step?: number;
}

const Script = ({ slide, ...place }: ScriptProps) => (
  <MarkedScript class="run-text" notes={slide.script.notes} label={say(runMessages.script)} {...place} />
);
