import type { VersionId } from '../../core/model/deck.ts';
import { type Language, nextLanguage } from '../../core/model/languages.ts';
import type { Facts } from '../../core/model/page-contract.ts';
import { type LanguageDeck, openDecks } from '../components/language-decks.ts';
import { pageLanguage } from '../shared/page/language.ts';
import { slidesIn } from '../shared/page/language-pages.ts';
import { type PageSlide, readSlides } from '../shared/page/slides.ts';
import { nameInTalk, talkVersions } from '../shared/page/talk.ts';
import { isDark } from '../shared/page/theme.ts';
import { nearestIn, selectVersion } from '../shared/page/version.ts';
import { safeLocalStorage } from '../shared/storage.ts';
import type { PresentationState } from '../shared/sync/message.ts';
import { openTransport } from '../shared/sync/transport.ts';
import { type Spotlight, WindowSync } from '../shared/sync/window-sync.ts';
import { dropSilent, noAudience, pingMilliseconds, windowAnswered, windowLeft } from './audience-windows.ts';
import type { SpeakerState } from './speaker-state.ts';
import { startingPresentation, startingTimer, writeAddress } from './starting-state.ts';
import { positionAfter, positionBefore, type StepPosition } from './step-walk.ts';
import { storedNames } from './stored-names.ts';
import { restoreTimer, type Timer, timerAfter, toggleStopwatch, unstartedTimer } from './talk-timer.ts';

/** The speaker's end of the talk: follows the audience, drives it, and keeps the time. */
export class SpeakerStore {
  #state: SpeakerState;
  readonly #listeners = new Set<(state: SpeakerState) => void>();
  readonly #sync: WindowSync;
  /** Knows where the talk is, from another window or because there is none. */
  #joined = false;
  /** The talk in a language, fetched once; rejects when it cannot be had. */
  readonly deckIn: (language: Language) => Promise<LanguageDeck> = openDecks();
  /** The slides of all versions, and the language they are in. */
  #allSlides: readonly HTMLElement[] = [];
  #slidesLanguage = pageLanguage();

  constructor() {
    this.#sync = this.#openSync();
    const presentation = startingPresentation(this.#sync.lastPresentation);
    const { slide, step, version } = presentation;
    this.#state = {
      presentation,
      position: { slide, step },
      isFrozen: false,
      timer: startingTimer(slide),
      scriptLanguage: pageLanguage(),
      slides: this.#take(slidesIn(document), version),
      facts: undefined,
      isMissing: false,
      audience: noAudience,
      foreignMessages: 0,
    };
    writeAddress(presentation);
    this.#sync.join(() => {
      this.#joined = true;
      return this.#state.presentation;
    });
    // Another speaker view has paused the clock, or put it back.
    addEventListener('storage', ({ key, newValue }) => {
      const timer = key === storedNames.timer ? restoreTimer(newValue, Date.now()) : undefined;
      if (timer) this.#set({ timer });
    });
    addEventListener('pagehide', () => this.#sync.leave());
    setInterval(() => {
      this.#set({ audience: dropSilent(this.#state.audience, Date.now()) });
      this.#sync.pingAll();
    }, pingMilliseconds);
    void this.#load();
  }

  get state(): SpeakerState {
    return this.#state;
  }

  /** Calls back with every new state until the function that comes back is called. */
  subscribe(listener: (state: SpeakerState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  next(): void {
    this.#move(positionAfter(this.#state.slides, this.#state.position));
  }

  previous(): void {
    this.#move(positionBefore(this.#state.slides, this.#state.position));
  }

  first(): void {
    this.goTo(this.#state.slides[0]?.id);
  }

  /** The last slide that counts: backup slides come after it. */
  last(): void {
    this.goTo(this.#state.slides.findLast(({ page }) => page !== undefined)?.id);
  }

  goTo(slide: string | undefined): void {
    if (slide !== undefined) this.#move({ slide, step: -1 });
  }

  /** The audience stays while the speaker looks ahead; a second time, it comes to where the speaker is. */
  toggleFreeze(): void {
    const { isFrozen, position } = this.#state;
    this.#set({ isFrozen: !isFrozen });
    if (isFrozen) this.#move(position);
  }

  /** Back to where the frozen audience is. */
  rejoin(): void {
    const { slide, step } = this.#state.presentation;
    if (this.#state.isFrozen) this.#set({ isFrozen: false, position: { slide, step } });
  }

  toggleBlack(): void {
    this.#change({ black: !this.#state.presentation.black });
  }

  toggleTheme(): void {
    this.#change({ theme: isDark(this.#state.presentation.theme) ? 'light' : 'dark' });
  }

  toggleLanguage(): void {
    this.#change({ language: nextLanguage(this.#state.presentation.language) });
    void this.#load();
  }

  chooseVersion(version: VersionId): void {
    const { slide, step } = this.#state.presentation;
    const to = nearestIn(this.#allSlides, slide, version)?.id ?? slide;
    const position = { slide: to, step: to === slide ? step : -1 };
    this.#change({ version, ...position });
    this.#set({ position, isFrozen: false, slides: this.#take(this.#allSlides, version) });
  }

  toggleScriptLanguage(): void {
    this.#set({ scriptLanguage: nextLanguage(this.#state.scriptLanguage) });
    void this.#load();
  }

  toggleClock(): void {
    this.#setTimer(toggleStopwatch(this.#state.timer, Date.now()));
  }

  resetClock(): void {
    this.#setTimer(unstartedTimer(this.#state.presentation.slide));
  }

  setSpotlight(at: Spotlight | null): void {
    this.#sync.setSpotlight(at);
  }

  /** Tries again to fetch what could not be fetched. */
  retry(): void {
    void this.#load();
  }

  /** In the language of the script; rejects when they cannot be had. */
  async loadFacts(): Promise<Facts> {
    return (await this.deckIn(this.#state.scriptLanguage)).facts;
  }

  #openSync(): WindowSync {
    return new WindowSync(
      'speaker',
      openTransport(nameInTalk('show')),
      {
        onPresentation: (presentation) => this.#follow(presentation),
        onWindow: ({ id, role, visible }) => {
          if (role === 'audience')
            this.#set({ audience: windowAnswered(this.#state.audience, id, visible, Date.now()) });
        },
        onLeave: (id) => this.#set({ audience: windowLeft(this.#state.audience, id) }),
        onForeign: (foreignMessages) => this.#set({ foreignMessages }),
      },
      { versions: talkVersions(), isVisible: () => document.visibilityState === 'visible' },
    );
  }

  /** Takes `all` for the slides of the talk, and gives those of the version. */
  #take(all: readonly HTMLElement[], version: VersionId): readonly PageSlide[] {
    this.#allSlides = all;
    return readSlides(selectVersion(all, version));
  }

  #move(position: StepPosition | undefined): void {
    if (!position) return;
    if (!this.#state.isFrozen) this.#change(position);
    this.#set({ position });
  }

  /** Changes what the audience sees. */
  #change(change: Partial<PresentationState>): void {
    const presentation = { ...this.#state.presentation, ...change };
    this.#joined = true;
    this.#sync.change(presentation);
    this.#show(presentation);
  }

  /** Another window has changed what the audience sees. */
  #follow(presentation: PresentationState): void {
    const { isFrozen, presentation: before } = this.#state;
    const { slide, step, version, language } = presentation;
    if (this.#joined) this.#show(presentation);
    // Finding out where the talk is, is no move of it.
    else {
      this.#set({ presentation, timer: { ...this.#state.timer, slide } });
      writeAddress(presentation);
    }
    this.#joined = true;
    if (!isFrozen) this.#set({ position: { slide, step } });
    if (version !== before.version) this.#set({ slides: this.#take(this.#allSlides, version) });
    if (language !== before.language) void this.#load();
  }

  /** The audience sees this now, whoever changed it: the timer and the address go along. */
  #show(presentation: PresentationState): void {
    const { timer, presentation: before } = this.#state;
    this.#set({ presentation });
    const next = timerAfter(timer, before, presentation, Date.now());
    if (next !== timer) this.#setTimer(next);
    writeAddress(presentation);
  }

  #setTimer(timer: Timer): void {
    this.#set({ timer });
    safeLocalStorage.write(storedNames.timer, JSON.stringify(timer));
  }

  /** Fetches the languages of the slides and of the script, if they are not there yet. */
  async #load(): Promise<void> {
    const { presentation, scriptLanguage } = this.#state;
    this.#set({ isMissing: false });
    try {
      const { facts } = await this.deckIn(scriptLanguage);
      if (scriptLanguage === this.#state.scriptLanguage) this.#set({ facts });
      const { language } = presentation;
      if (language === this.#slidesLanguage) return;
      const { slides } = await this.deckIn(language);
      // Something else was asked for meanwhile.
      if (language !== this.#state.presentation.language) return;
      this.#slidesLanguage = language;
      this.#set({ slides: this.#take(slides, this.#state.presentation.version) });
    } catch {
      this.#set({ isMissing: true });
    }
  }

  #set(change: Partial<SpeakerState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener(this.#state);
  }
}
