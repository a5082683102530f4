import type { VersionId } from '../../core/model/deck.ts';
import { pageLanguage } from '../shared/page/language.ts';
import { nameInTalk, talkVersions } from '../shared/page/talk.ts';
import { chooseTheme, chosenTheme } from '../shared/page/theme.ts';
import { type PresentationState, samePresentation } from '../shared/sync/message.ts';
import { openTransport } from '../shared/sync/transport.ts';
import { type Spotlight, WindowSync } from '../shared/sync/window-sync.ts';
import type { RevealDeck } from './reveal.ts';
import type { Languages } from './switch-language.ts';

/** What of the page other windows may see and change. */
export interface Shared {
  readonly deck: RevealDeck;
  readonly languages: Languages;
  version(): VersionId;
  chooseVersion(version: VersionId): void;
  spot(at: Spotlight | null): void;
}

/**
 * Joins this window to the others that show the talk: whichever moves, all move. `changed` tells of what the deck
 * does not tell itself: another version, language or theme.
 */
export function installSync(shared: Shared): { changed(): void } {
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
    if (!following) link.change(own());
  };
  const follow = async (): Promise<void> => {
    if (following) return;
    following = true;
    let asked: PresentationState | undefined;
    // A language may take a while to come, and the talk goes on meanwhile.
    while (link.show && link.show !== asked) {
      asked = link.show;
      await apply(asked, shared).catch(() => undefined);
    }
    following = false;
    // What could not be had (a language without a network) stays as it is, here; what a person did meanwhile counts.
    const now = own();
    if (asked && !samePresentation({ ...now, language: asked.language }, asked)) link.change(now);
  };
  const link = new WindowSync(
    'audience',
    openTransport(nameInTalk('show')),
    { show: () => void follow(), spot: shared.spot },
    { versions: talkVersions(), isVisible: () => document.visibilityState === 'visible' },
  );
  deck.onSlide(changed);
  deck.onStep(changed);
  deck.onBlack(changed);
  document.addEventListener('visibilitychange', () => link.announce());
  addEventListener('pagehide', () => link.leave());
  // Back from the browser's memory of pages, where no message reached it.
  addEventListener('pageshow', ({ persisted }) => persisted && link.join(own));
  link.join(own);
  return { changed };
}

async function apply(
  show: PresentationState,
  { deck, languages, version, chooseVersion }: Shared,
): Promise<void> {
  if (show.version !== version()) chooseVersion(show.version);
  if (show.theme && show.theme !== chosenTheme()) chooseTheme(show.theme);
  if (show.black !== deck.isBlack()) deck.toggleBlack();
  goTo(deck, show);
  if (show.language === pageLanguage()) return;
  await languages.show(show.language);
  goTo(deck, show);
}

function goTo(deck: RevealDeck, { slide, step }: PresentationState): void {
  const h = deck.slides().findIndex(({ id }) => id === slide);
  const now = deck.position();
  if (h >= 0 && (h !== now.h || step !== now.f)) deck.go({ h, f: step });
}
