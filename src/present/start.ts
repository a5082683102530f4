import { words } from '../deck/words.ts';
import { isDialogOpen } from '../page/dialog.ts';
import { loadFacts } from '../page/facts.ts';
import { prefetchFonts } from '../page/fonts.ts';
import { whenIdle } from '../page/idle.ts';
import { say } from '../page/language.ts';
import { toggleTheme } from '../page/theme.ts';
import { followAddress } from './address.ts';
import { showEvidence } from './evidence.ts';
import { addMenuButton, showHelp } from './help.ts';
import { type Action, actionFor } from './keys.ts';
import { installLanguages } from './language.ts';
import { type Deck, startReveal } from './reveal.ts';
import { showSearch } from './search.ts';

/** Starts the deck over the slides in the page. */
export async function startDeck(root: HTMLElement): Promise<void> {
  let deck: Deck;
  try {
    deck = await startReveal(root, () => !isDialogOpen());
  } catch (reason) {
    fallBackToReading();
    throw reason;
  }
  followAddress(deck);
  const languages = installLanguages(deck, prefetch);

  // Closed by its type: an action in the table without an entry here does not compile.
  const actions: Readonly<Record<Action, () => void>> = {
    next: () => deck.next(),
    previous: () => deck.previous(),
    first: () => deck.go({ h: 0, f: -1 }),
    last: () => deck.go({ h: deck.slides().length - 1, f: -1 }),
    overview: () => deck.toggleOverview(),
    search: () => void showSearch(deck),
    evidence: () => void showEvidence(deck.current()),
    language: () => void languages.toggle(),
    theme: toggleTheme,
    black: () => deck.toggleBlack(),
    fullscreen: toggleFullscreen,
    read: () => openReading(deck.current()),
    help: () => showHelp((action) => actions[action]()),
  };

  addMenuButton(actions.help);
  // Capturing, so that a key of ours never reaches reveal.js, which gives some of them another meaning.
  document.addEventListener('keydown', (event) => takeKey(event, deck, actions), { capture: true });
  prefetch();
}

/** What the deck will need later, fetched while the network is there. */
function prefetch(): void {
  whenIdle(() => {
    prefetchFonts();
    // Asked for again, and reported, when somebody wants to see them.
    void loadFacts().catch(() => undefined);
  });
}

function takeKey(event: KeyboardEvent, deck: Deck, actions: Readonly<Record<Action, () => void>>): void {
  if (isDialogOpen() || event.repeat) return;
  const action = actionFor(event);
  if (!action || (deck.isBlack() && action !== 'black')) return;
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
  notice.textContent = say(words.failed);
  document.body.prepend(notice);
}
