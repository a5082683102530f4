import type { Language } from '../../core/model/languages.ts';
import type { Facts } from '../../core/model/page-contract.ts';
import type { PageSlide } from '../shared/page/slides.ts';
import type { PresentationState } from '../shared/sync/message.ts';
import type { Audience } from './audience-windows.ts';
import type { PlannedSlide } from './plan-deviation.ts';
import type { StepPosition } from './step-walk.ts';
import type { Timer } from './talk-timer.ts';

/** All that the speaker view shows, at one moment. */
export interface SpeakerState {
  /** What the audience sees. */
  readonly presentation: PresentationState;
  /** Where the speaker is: with the audience, unless it is frozen. */
  readonly position: StepPosition;
  readonly isFrozen: boolean;
  readonly timer: Timer;
  /** Of the script. */
  readonly scriptLanguage: Language;
  /** The slides as the audience sees them; empty until their language has come. */
  readonly slides: readonly PageSlide[];
  /** In the language of the script; undefined until they have come. */
  readonly facts: Facts | undefined;
  /** Something could not be fetched. */
  readonly isMissing: boolean;
  readonly audience: Audience;
  /** How many messages came that are none of ours. */
  readonly foreignMessages: number;
}

export const slideAt = (
  { slides }: SpeakerState,
  position: StepPosition | undefined,
): PageSlide | undefined => slides.find(({ id }) => id === position?.slide);

/** How many slides have a page number. */
export const pagesIn = ({ slides }: SpeakerState): number =>
  slides.filter(({ page }) => page !== undefined).length;

/** The version that runs, slide by slide, as it was planned; backup slides are in no plan. */
export function planOf({ facts, slides, presentation }: SpeakerState): readonly PlannedSlide[] {
  return slides.flatMap(({ id, steps, page }) => {
    const known = facts?.[id];
    const script = known?.scripts[presentation.version];
    if (page === undefined || !known || !script) return [];
    return [{ id, section: known.section, seconds: script.seconds, steps }];
  });
}
