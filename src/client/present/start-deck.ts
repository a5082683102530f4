import { deckMessages } from '../../core/messages/deck.ts';
import type { VersionId } from '../../core/model/deck.ts';
import { closeDialog } from '../shared/dom/dialog.ts';
import { element } from '../shared/dom/element.ts';
import { prefetchFonts } from '../shared/dom/prefetch-fonts.ts';
import { whenIdle } from '../shared/dom/when-idle.ts';
import { loadFacts } from '../shared/page/facts.ts';
import { say } from '../shared/page/language.ts';
import { isUnknownVersion } from '../shared/page/version.ts';
import { installAnnouncer } from './announce.ts';
import { deckActions, openVersions } from './deck-actions.ts';
import { followAddress } from './follow-address.ts';
import { installGate } from './install-gate.ts';
import { addMarginButtons } from './margin-buttons.ts';
import { installOverview } from './overview.ts';
import { installPrint } from './print.ts';
import { startReveal } from './reveal.ts';
import { Versions } from './show-version.ts';
import { installSpotlight } from './spotlight.ts';
import { installLanguages, type Languages } from './switch-language.ts';
import { installSync } from './sync.ts';
import { writeAddress } from './write-address.ts';

/** Starts the deck over the slides in the page. */
export async function startDeck(root: HTMLElement): Promise<void> {
  const stage = root.querySelector<HTMLElement>('.slides');
  if (!stage) throw new Error('the page has no slides');
  const versions = new Versions(stage);
  const deck = await startReveal(root).catch(fallBackToReading);
  versions.follow(deck);
  followAddress(deck);
  writeAddress(deck);
  installOverview(deck);
  installPrint(deck);
  const announcer = installAnnouncer(deck);
  const languages = installLanguages(
    deck,
    (slides) => versions.show(slides),
    () => {
      buttons.relabel();
      announcer.retitle();
      prefetch(languages);
      sync.changed();
    },
  );
  const context = {
    deck,
    languages,
    version: () => versions.current,
    chooseVersion: (version: VersionId): void => {
      versions.choose(deck, version);
      buttons.relabel();
      sync.changed();
    },
  };
  const actions = deckActions({ ...context, changed: () => sync.changed() });
  const buttons = addMarginButtons((action) => actions[action](), context.version);
  const sync = installSync({ ...context, setSpotlight: installSpotlight(deck) });
  installGate(deck, actions);
  // A panel speaks of the slide it was opened on, and would stand out on a black screen.
  deck.onSlide(closeDialog);
  deck.onBlack(closeDialog);
  prefetch(languages);
  if (isUnknownVersion(location.search)) openVersions(context, deckMessages.noVersion);
}

/** What the deck will need later, fetched while the network is there. */
function prefetch(languages: Languages): void {
  whenIdle(() => {
    prefetchFonts();
    languages.prefetch();
    // Asked for again, and reported, when somebody wants to see them.
    void loadFacts().catch(() => undefined);
  });
}

/** A deck that cannot start must not leave an empty stage: the page underneath is readable. */
function fallBackToReading(reason: unknown): never {
  document.documentElement.classList.replace('deck', 'read');
  document.body.prepend(element('p', { role: 'alert' }, say(deckMessages.failed)));
  throw reason;
}
