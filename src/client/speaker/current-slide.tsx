import { versionName } from '../../core/messages/deck.ts';
import { speakerMessages } from '../../core/messages/speaker.ts';
import { SlidePreview } from '../components/slide-preview.tsx';
import { fill, say } from '../shared/page/language.ts';
import type { PageSlide } from '../shared/page/slides.ts';
import { isDark } from '../shared/page/theme.ts';
import type { Spotlight } from '../shared/sync/window-sync.ts';
import { type SpeakerState, slideAt } from './speaker-state.ts';

interface CurrentSlideProps {
  readonly state: SpeakerState;
  readonly slide: PageSlide | undefined;
  /** `12 / 50`, and `step 2 of 4`; empty where there is none. */
  readonly pageText: string;
  readonly stepText: string;
  /** Where the pointer is over the slide, when that is wanted. */
  readonly onPoint: ((at: Spotlight | null) => void) | undefined;
}

/** The step that the speaker is at, and whether the audience sees something else. */
export function CurrentSlide({ state, slide, pageText, stepText, onPoint }: CurrentSlideProps) {
  const { presentation, position, isFrozen } = state;
  return (
    <section class="current" aria-label={say(speakerMessages.now)}>
      <header class="label">
        <span>{[say(speakerMessages.now), stepText].filter(Boolean).join(' · ')}</span>
        <span>{[pageText, say(versionName(presentation.version))].filter(Boolean).join(' · ')}</span>
      </header>
      {slide && (
        <SlidePreview
          slide={slide}
          step={position.step}
          language={presentation.language}
          dark={isDark(presentation.theme)}
          {...(onPoint ? { onPoint } : {})}
        />
      )}
      {isFrozen && (
        <p class="banner" role="status">
          {fill(speakerMessages.frozen, { page: slideAt(state, presentation)?.page ?? '–' })}
        </p>
      )}
      {presentation.black && (
        <p class="banner" role="status">
          {say(speakerMessages.black)}
        </p>
      )}
    </section>
  );
}
