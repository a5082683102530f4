import { deckMessages } from '../../core/messages/deck.ts';
import type { VersionId } from '../../core/model/deck.ts';
import { closeDialog, isDialogOpen } from '../shared/dom/dialog.ts';
import { prefetchFonts } from '../shared/dom/prefetch-fonts.ts';
import { whenIdle } from '../shared/dom/when-idle.ts';
import { loadFacts } from '../shared/page/facts.ts';
import { say } from '../shared/page/language.ts';
import { toggleTheme } from '../shared/page/theme.ts';
import { isBackup, isUnknownVersion } from '../shared/page/version.ts';
import { installAnnouncer } from './announce.ts';
import { type DeckAction, deckActionFor } from './deck-keys.ts';
import { showEvidence } from './evidence-panel.ts';
import { followAddress } from './follow-address.ts';
import { installBackup } from './jump-to-backup.ts';
import { addControls, showHelp } from './key-panel.ts';
import { openRehearsal } from './open-rehearsal.ts';
import { openSpeaker } from './open-speaker.ts';
import { installOverview } from './overview.ts';
import { installPrint } from './print.ts';
import { type RevealDeck, startReveal } from './reveal.ts';
import { showSearch } from './search-panel.ts';
import { Versions } from './show-version.ts';
import { installSpotlight } from './spotlight.ts';
import { installLanguages, type Languages } from './switch-language.ts';
import { installSync } from './sync.ts';
import { showLengths } from './version-dialog.ts';

/** Starts the deck over the slides in the page. */
export async function startDeck(root: HTMLElement): Promise<void> {
  const stage = root.querySelector<HTMLElement>('.slides');
  if (!stage) throw new Error('the page has no slides');
  const versions = new Versions(stage);
  let deck: RevealDeck;
  try {
    deck = await startReveal(root, () => !isDialogOpen());
  } catch (reason) {
    fallBackToReading();
    throw reason;
  }
  versions.follow(deck);
  followAddress(deck);
  installOverview(deck);
  installPrint(deck);
  const announcer = installAnnouncer(deck);
  const languages = installLanguages(
    deck,
    (slides) => versions.show(slides),
    () => {
      controls.relabel();
      announcer.retitle();
      prefetch(languages);
      sync.changed();
    },
  );

  const chooseVersion = (version: VersionId): void => {
    versions.choose(deck, version);
    controls.relabel();
    sync.changed();
  };

  // Closed by its type: an action in the table without an entry here does not compile.
  const actions: Readonly<Record<DeckAction, () => void>> = {
    next: () => deck.next(),
    previous: () => deck.previous(),
    first: () => deck.go({ h: 0, f: -1 }),
    last: () => deck.go({ h: deck.slides().findLastIndex((slide) => !isBackup(slide)), f: -1 }),
    overview: () => deck.toggleOverview(),
    search: () => showSearch(deck, languages),
    version: () => showLengths(versions.current, chooseVersion),
    backup: () => backup.toggle(),
    speaker: openSpeaker,
    rehearse: () => openRehearsal(),
    evidence: () => void showEvidence(deck),
    language: () => void languages.toggle(),
    theme: () => {
      toggleTheme();
      sync.changed();
    },
    black: () => deck.toggleBlack(),
    fullscreen: toggleFullscreen,
    print: () => window.print(),
    read: () => openReading(deck.current()),
    help: () => showHelp((action) => actions[action]()),
  };

  const backup = installBackup(deck);
  const controls = addControls(
    (action) => actions[action](),
    () => versions.current,
  );
  const sync = installSync({
    deck,
    languages,
    version: () => versions.current,
    chooseVersion,
    spot: installSpotlight(deck),
  });
  // Capturing, so that a key of ours never reaches reveal.js, which gives some of them another meaning.
  document.addEventListener('keydown', (event) => takeKey(event, deck, actions), { capture: true });
  // A panel speaks of the slide it was opened on.
  deck.onSlide(closeDialog);
  prefetch(languages);
  if (isUnknownVersion(location.search))
    showLengths(versions.current, chooseVersion, say(deckMessages.noVersion));
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

function takeKey(
  event: KeyboardEvent,
  deck: RevealDeck,
  actions: Readonly<Record<DeckAction, () => void>>,
): void {
  if (isDialogOpen()) return;
  const action = deckActionFor(event);
  if (deck.isBlack()) {
    // Nothing moves behind a black screen. Some keys would make reveal.js light it again.
    event.stopImmediatePropagation();
    if (action !== 'black') return;
  }
  // On a button or a link, Space and Enter are for it.
  if (event.key === ' ' || event.key === 'Enter') {
    if (event.target instanceof Element && event.target.closest('button, a'))
      event.stopImmediatePropagation();
    return;
  }
  if (!action || event.repeat) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  actions[action]();
}

function toggleFullscreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else void document.documentElement.requestFullscreen?.();
}

function openReading(slide: HTMLElement): void {
  const address = new URL(location.href);
  address.searchParams.set('view', 'read');
  address.hash = `/${slide.id}`;
  location.assign(address);
}

/** A deck that cannot start must not leave an empty stage: the page underneath is readable. */
function fallBackToReading(): void {
  document.documentElement.classList.replace('deck', 'read');
  const notice = document.createElement('p');
  notice.setAttribute('role', 'alert');
  notice.textContent = say(deckMessages.failed);
  document.body.prepend(notice);
}
