import { deckKeyMessages, panelTitles } from '../../core/messages/deck.ts';
import type { VersionId } from '../../core/model/deck.ts';
import type { Text } from '../../core/model/languages.ts';
import { openEvidencePanel } from '../panels/evidence-panel.ts';
import { openKeyPanel } from '../panels/key-panel.ts';
import { openSearchPanel } from '../panels/search-panel.ts';
import { openVersionPanel } from '../panels/version-panel.ts';
import { closeDialog } from '../shared/dom/dialog.ts';
import { loadFacts } from '../shared/page/facts.ts';
import { pageLanguage, say } from '../shared/page/language.ts';
import { hashOf } from '../shared/page/slide-address.ts';
import { titleOf } from '../shared/page/slide-title.ts';
import { readSlides } from '../shared/page/slides.ts';
import { toggleTheme } from '../shared/page/theme.ts';
import { isBackup } from '../shared/page/version.ts';
import { viewAddress } from '../shared/page/view.ts';
import { deckKeys } from './deck-keys.ts';
import type { Requests } from './install-gate.ts';
import { installBackup } from './jump-to-backup.ts';
import { openSpeaker } from './open-speaker.ts';
import { markInOverview, overviewColumns } from './overview.ts';
import type { RevealDeck } from './reveal.ts';
import type { Languages } from './switch-language.ts';

/** What the actions of the deck work on. */
interface DeckContext {
  readonly deck: RevealDeck;
  readonly languages: Languages;
  readonly version: () => VersionId;
  readonly chooseVersion: (version: VersionId) => void;
  /** Tells the other windows of what the deck does not tell itself. */
  readonly changed: () => void;
}

/** What the deck does for each request. Closed by its type: one without an entry here does not compile. */
export function deckActions(context: DeckContext): Requests {
  const { deck, languages } = context;
  const backup = installBackup(deck);
  const actions: Requests = {
    next: () => (deck.isOverview() ? markInOverview(deck, 1) : deck.next()),
    previous: () => (deck.isOverview() ? markInOverview(deck, -1) : deck.previous()),
    rowDown: () => markInOverview(deck, overviewColumns(deck)),
    rowUp: () => markInOverview(deck, -overviewColumns(deck)),
    first: () => deck.go({ h: 0, f: -1 }),
    last: () => deck.go({ h: deck.slides().findLastIndex((slide) => !isBackup(slide)), f: -1 }),
    overview: () => deck.toggleOverview(),
    search: () => openSearch(context),
    version: () => openVersions(context),
    backup: () => backup.toggle(),
    speaker: openSpeaker,
    // The way back is the browser's.
    rehearse: () => location.assign(viewAddress('rehearse')),
    evidence: () => openEvidence(deck),
    language: () => void languages.toggle(),
    theme: () => {
      toggleTheme();
      context.changed();
    },
    black: () => deck.toggleBlack(),
    fullscreen: toggleFullscreen,
    start: () => showInFullscreen(deck),
    print: () => window.print(),
    notes: () => location.assign(viewAddress('notes', hashOf({ id: deck.current().id, step: -1 }))),
    read: () => location.assign(viewAddress('read', hashOf({ id: deck.current().id, step: -1 }))),
    help: () =>
      openKeyPanel({
        title: panelTitles.menu,
        table: deckKeys,
        messages: deckKeyMessages,
        perform: (action) => actions[action](),
      }),
  };
  return actions;
}

/** The lengths of the talk, with a reason when nobody has asked for them. */
export function openVersions(
  { version, chooseVersion }: Pick<DeckContext, 'version' | 'chooseVersion'>,
  remark?: Text,
): void {
  openVersionPanel({
    current: version(),
    language: pageLanguage(),
    facts: loadFacts(),
    choose: chooseVersion,
    ...(remark ? { remark: say(remark) } : {}),
  });
}

function openSearch({ deck, languages }: DeckContext): void {
  openSearchPanel({
    slides: readSlides(deck.slides()),
    unseenTexts: unseenTexts(deck, languages),
    goTo: (id) => deck.go({ h: deck.slides().findIndex((slide) => slide.id === id), f: -1 }),
  });
}

/** What the slides deal with beyond what they say, and what they say in other languages; as far as it can be had. */
async function unseenTexts(deck: RevealDeck, languages: Languages): Promise<ReadonlyMap<string, string>> {
  const [facts, others] = await Promise.all([loadFacts().catch(() => undefined), languages.texts()]);
  return new Map(deck.slides().map(({ id }) => [id, `${facts?.[id]?.words ?? ''}\n${others.get(id) ?? ''}`]));
}

function openEvidence(deck: RevealDeck): void {
  const slide = deck.current();
  openEvidencePanel({
    title: titleOf(slide),
    evidence: loadFacts().then((facts) => facts[slide.id]?.evidence ?? ''),
    language: pageLanguage(),
  });
}

function toggleFullscreen(): void {
  if (document.fullscreenElement) void document.exitFullscreen();
  else enterFullscreen();
}

/** What a clicker's start means: it never leaves what is started already. */
function showInFullscreen(deck: RevealDeck): void {
  closeDialog();
  if (deck.isOverview()) deck.toggleOverview();
  if (!document.fullscreenElement) enterFullscreen();
}

/** A frame may be refused it; the slides go on as they are. */
const enterFullscreen = (): void =>
  void document.documentElement.requestFullscreen?.().catch(() => undefined);
