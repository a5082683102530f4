import { panelTitles } from '../../core/messages/deck.ts';
import { speakerKeyMessages } from '../../core/messages/speaker.ts';
import { languages } from '../../core/model/languages.ts';
import { openEvidencePanel } from '../panels/evidence-panel.ts';
import { openKeyPanel } from '../panels/key-panel.ts';
import { openSearchPanel } from '../panels/search-panel.ts';
import { openVersionPanel } from '../panels/version-panel.ts';
import { type SpeakerAction, speakerKeys } from './speaker-keys.ts';
import { slideAt } from './speaker-state.ts';
import type { SpeakerStore } from './speaker-store.ts';
import type { ViewSettings } from './use-view-settings.ts';

/** What the speaker view does for each key. Closed by its type: an action without an entry here does not compile. */
export function speakerActions(
  store: SpeakerStore,
  settings: ViewSettings,
  toggleSpotlight: () => void,
): Readonly<Record<SpeakerAction, () => void>> {
  const actions: Readonly<Record<SpeakerAction, () => void>> = {
    next: () => store.next(),
    previous: () => store.previous(),
    first: () => store.first(),
    last: () => store.last(),
    search: () => openSearch(store),
    freeze: () => store.toggleFreeze(),
    rejoin: () => store.rejoin(),
    black: () => store.toggleBlack(),
    spotlight: toggleSpotlight,
    clock: () => store.toggleClock(),
    reset: () => store.resetClock(),
    evidence: () => openEvidence(store),
    version: () => openVersions(store),
    language: () => store.toggleLanguage(),
    script: () => store.toggleScriptLanguage(),
    theme: () => store.toggleTheme(),
    larger: () => settings.resize(1),
    smaller: () => settings.resize(-1),
    layout: settings.toggleScriptOnly,
    help: () =>
      openKeyPanel({
        title: panelTitles.speakerKeys,
        table: speakerKeys,
        messages: speakerKeyMessages,
        perform: (action) => actions[action](),
      }),
  };
  return actions;
}

function openSearch(store: SpeakerStore): void {
  openSearchPanel({
    slides: store.state.slides,
    unseenTexts: textsInAllLanguages(store),
    goTo: (id) => store.goTo(id),
  });
}

/** What each slide says in any language, and what it deals with beyond that, as far as it can be had. */
async function textsInAllLanguages(store: SpeakerStore): Promise<ReadonlyMap<string, string>> {
  const decks = await Promise.allSettled(languages.map((language) => store.deckIn(language)));
  const texts = new Map<string, string>();
  for (const deck of decks) {
    if (deck.status === 'rejected') continue;
    const { slides, facts } = deck.value;
    for (const { id, textContent } of slides)
      texts.set(id, `${texts.get(id) ?? ''}\n${textContent ?? ''}\n${facts[id]?.words ?? ''}`);
  }
  return texts;
}

export function openEvidence(store: SpeakerStore): void {
  const { state } = store;
  const slide = slideAt(state, state.position);
  openEvidencePanel({
    title: slide?.title ?? '',
    evidence: store.loadFacts().then((facts) => facts[state.position.slide]?.evidence ?? ''),
    language: state.scriptLanguage,
  });
}

function openVersions(store: SpeakerStore): void {
  openVersionPanel({
    current: store.state.presentation.version,
    language: store.state.scriptLanguage,
    facts: store.loadFacts(),
    choose: (version) => store.chooseVersion(version),
  });
}
