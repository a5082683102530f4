import { speakerMessages } from '../../core/messages/speaker.ts';
import { type Language, languageTags } from '../../core/model/languages.ts';
import { SlidePreview } from '../components/slide-preview.tsx';
import { say } from '../shared/page/language.ts';
import { isDark } from '../shared/page/theme.ts';
import { pagesIn, type SpeakerState, slideAt } from './speaker-state.ts';
import { positionAfter } from './step-walk.ts';

/** The step that comes next, and the key points of the slide that the speaker is at. */
export function NextSlide({ state }: { readonly state: SpeakerState }) {
  const { presentation, position, slides, facts } = state;
  const after = positionAfter(slides, position);
  const next = slideAt(state, after);
  const isEnd = slideAt(state, position)?.page === pagesIn(state) && next && next.page === undefined;
  return (
    <section class="following" aria-label={say(speakerMessages.next)}>
      <header class="label">
        <span>{say(speakerMessages.next)}</span>
      </header>
      {next && after ? (
        <SlidePreview
          slide={next}
          step={after.step}
          language={presentation.language}
          dark={isDark(presentation.theme)}
        />
      ) : (
        <p class="quiet">{say(speakerMessages.veryEnd)}</p>
      )}
      {isEnd && <p class="quiet">{say(speakerMessages.end)}</p>}
      <KeyPoints points={facts?.[position.slide]?.keyPoints ?? []} language={state.scriptLanguage} />
    </section>
  );
}

interface KeyPointsProps {
  readonly points: readonly string[];
  readonly language: Language;
}

function KeyPoints({ points, language }: KeyPointsProps) {
  if (points.length === 0) return null;
  return (
    <div class="key-points">
      <h2 class="label">{say(speakerMessages.keyPoints)}</h2>
      <ul lang={languageTags[language]}>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}
