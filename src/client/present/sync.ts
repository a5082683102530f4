import type { VersionId } from '../../core/model/deck.ts';
import { pageLanguage } from '../shared/page/language.ts';
import { nameInTalk, talkVersions } from '../shared/page/talk.ts';
import { chooseTheme, chosenTheme } from '../shared/page/theme.ts';
import { type PresentationState, samePresentation } from '../shared/sync/message.ts';
import { openTransport } from '../shared/sync/transport.ts';
import { type Spotlight, WindowSync } from '../shared/sync/window-sync.ts';
import type { RevealDeck } from './reveal.ts';
import type { Languages } from './switch-language.ts';

/** What other windows may see and change of this one. */
interface SharedDeck {
  readonly deck: RevealDeck;
  readonly languages: Languages;
  readonly version: () => VersionId;
  readonly chooseVersion: (version: VersionId) => void;
  readonly setSpotlight: (at: Spotlight | null) => void;
}

/**
 * Joins this window to the others that show the talk: whichever moves, all move. `changed` tells of what the deck
 * does not tell itself: another version, language or theme.
 */
export function installSync(shared: SharedDeck): { changed(): void } {
  const { deck } = shared;
  let following = false;

  const own = (): PresentationState => ({
    slide: deck.current().id,
    step: deck.position().f,
    version: shared.version(),
    language: pageLanguage(),
    theme: chosenTheme(),
    black: deck.isBlack(),
  });
  const changed = (): void => {
    // On the way to where another window is, what lies between is nobody's wish.
    if (!following) sync.change(own());
  };
  const follow = async (): Promise<void> => {
    if (following) return;
    following = true;
    let asked: PresentationState | undefined;
    // A language may take a while to come, and the talk goes on meanwhile.
    while (sync.presentation && sync.presentation !== asked) {
      asked = sync.presentation;
      await apply(asked, shared).catch(() => undefined);
    }
    following = false;
    // What could not be had (a language without a network) stays as it is, here; what a person did meanwhile counts.
    const now = own();
    if (asked && !samePresentation({ ...now, language: asked.language }, asked)) sync.change(now);
  };
  const sync = new WindowSync(
    'audience',
    openTransport(nameInTalk('show')),
    { onPresentation: () => void follow(), onSpotlight: shared.setSpotlight },
    { versions: talkVersions(), isVisible: () => document.visibilityState === 'visible' },
  );
  deck.onSlide(changed);
  deck.onStep(changed);
  deck.onBlack(changed);
  document.addEventListener('visibilitychange', () => sync.announce());
  addEventListener('pagehide', () => sync.leave());
  // Back from the browser's memory of pages, where no message reached it.
  addEventListener('pageshow', ({ persisted }) => persisted && sync.join(own));
  sync.join(own);
  return { changed };
}

async function apply(
  wanted: PresentationState,
  { deck, languages, version, chooseVersion }: SharedDeck,
): Promise<void> {
  if (wanted.version !== version()) chooseVersion(wanted.version);
  if (wanted.theme && wanted.theme !== chosenTheme()) chooseTheme(wanted.theme);
  if (wanted.black !== deck.isBlack()) deck.toggleBlack();
  goTo(deck, wanted);
  if (wanted.language === pageLanguage()) return;
  await languages.show(wanted.language);
  goTo(deck, wanted);
}

function goTo(deck: RevealDeck, { slide, step }: PresentationState): void {
  const h = deck.slides().findIndex(({ id }) => id === slide);
  const now = deck.position();
  if (h >= 0 && (h !== now.h || step !== now.f)) deck.go({ h, f: step });
}
