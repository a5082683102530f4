import type { VersionId } from '../../core/model/deck.ts';
import { type Language, languages, nextLanguage } from '../../core/model/languages.ts';
import type { Facts } from '../../core/model/page-contract.ts';
import { type LanguageDeck, openDecks } from '../components/language-decks.ts';
import {
  placeAfter,
  placeBefore,
  readSlides,
  type ShownSlide,
  type StepPosition,
} from '../components/slide-places.ts';
import { pageLanguage } from '../shared/page/language.ts';
import { slidesIn } from '../shared/page/language-pages.ts';
import { nameInTalk, talkVersions } from '../shared/page/talk.ts';
import { isDark } from '../shared/page/theme.ts';
import { nearestIn, selectVersion } from '../shared/page/version.ts';
import type { PresentationState } from '../shared/sync/message.ts';
import { openTransport } from '../shared/sync/transport.ts';
import { type Spotlight, WindowSync } from '../shared/sync/window-sync.ts';
import { type Audience, dropSilent, left, nobody, rollAnswered, rollEvery } from './audience-windows.ts';
import type { PacedSlide } from './plan-deviation.ts';
import { kept } from './speaker-settings.ts';
import { startingShow, startingTimer, writeAddress } from './starting-state.ts';
import { hasStarted, moveTo, pause, restoreTimer, start, stopped, type Timer } from './talk-timer.ts';

/** All that the speaker view shows, at one moment. */
export interface SpeakerState {
  /** What the audience sees. */
  readonly show: PresentationState;
  /** Where the speaker is: with the audience, unless it is frozen. */
  readonly place: StepPosition;
  readonly frozen: boolean;
  readonly timer: Timer;
  /** Language of the script. */
  readonly script: Language;
  /** The slides as the audience sees them; empty until their language has come. */
  readonly slides: readonly ShownSlide[];
  /** What is known in the language of the script; undefined until it has come. */
  readonly facts: Facts | undefined;
  /** Something could not be fetched. */
  readonly missing: boolean;
  readonly audience: Audience;
  readonly ignored: number;
}

/** The speaker's end of the talk: follows the audience, drives it, and keeps the time. */
export class SpeakerStore {
  #scene: SpeakerState;
  readonly #listeners = new Set<(scene: SpeakerState) => void>();
  readonly #deckIn = openDecks();
  /** Knows where the talk is, from another window or because there is none. */
  #joined = false;
  readonly #link: WindowSync;

  constructor() {
    this.#link = new WindowSync(
      'speaker',
      openTransport(nameInTalk('show')),
      {
        show: (show) => this.#follow(show),
        here: ({ id, role, visible }) => {
          if (role === 'audience')
            this.#set({ audience: rollAnswered(this.#scene.audience, id, visible, Date.now()) });
        },
        bye: (id) => this.#set({ audience: left(this.#scene.audience, id) }),
        ignored: (ignored) => this.#set({ ignored }),
      },
      { versions: talkVersions(), isVisible: () => document.visibilityState === 'visible' },
    );
    const show = startingShow(this.#link.lastShown);
    this.#scene = {
      show,
      place: show,
      frozen: false,
      timer: startingTimer(show.slide),
      script: pageLanguage(),
      slides: this.#slidesOf(slidesIn(document), show.version),
      facts: undefined,
      missing: false,
      audience: nobody,
      ignored: 0,
    };
    writeAddress(show);
    this.#link.join(() => {
      this.#joined = true;
      return this.#scene.show;
    });
    // Another speaker view has paused the clock, or put it back.
    addEventListener('storage', ({ key, newValue }) => {
      const timer = key === kept.nameOf('timer') ? restoreTimer(newValue, Date.now()) : undefined;
      if (timer) this.#set({ timer });
    });
    addEventListener('pagehide', () => this.#link.leave());
    setInterval(() => {
      this.#set({ audience: dropSilent(this.#scene.audience, Date.now()) });
      this.#link.callRoll();
    }, rollEvery);
    void this.#load();
  }

  get scene(): SpeakerState {
    return this.#scene;
  }

  /** Calls back with every new scene until the function that comes back is called. */
  subscribe(listener: (scene: SpeakerState) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  next(): void {
    this.#move(placeAfter(this.#scene.slides, this.#scene.place));
  }

  previous(): void {
    this.#move(placeBefore(this.#scene.slides, this.#scene.place));
  }

  first(): void {
    const [slide] = this.#scene.slides;
    this.#move(slide && { slide: slide.id, step: -1 });
  }

  /** The last slide that counts: backup slides come after it. */
  last(): void {
    const slide = this.#scene.slides.findLast(({ page }) => page !== undefined);
    this.#move(slide && { slide: slide.id, step: -1 });
  }

  goTo(slide: string): void {
    this.#move({ slide, step: -1 });
  }

  /** The audience stays while the speaker looks ahead; a second time, it comes to where the speaker is. */
  freeze(): void {
    const { frozen, place } = this.#scene;
    this.#set({ frozen: !frozen });
    if (frozen) this.#move(place);
  }

  /** Back to where the frozen audience is. */
  rejoin(): void {
    if (this.#scene.frozen) this.#set({ frozen: false, place: this.#scene.show });
  }

  toggleBlack(): void {
    this.#change({ black: !this.#scene.show.black });
  }

  toggleTheme(): void {
    this.#change({ theme: isDark(this.#scene.show.theme) ? 'light' : 'dark' });
  }

  toggleLanguage(): void {
    this.#change({ language: nextLanguage(this.#scene.show.language) });
    void this.#load();
  }

  chooseVersion(version: VersionId): void {
    const { show } = this.#scene;
    const all = this.#all;
    const slide = nearestIn(all, show.slide, version)?.id ?? show.slide;
    const place = { slide, step: slide === show.slide ? show.step : -1 };
    this.#change({ version, ...place });
    this.#set({ place, frozen: false, slides: this.#slidesOf(all, version) });
  }

  toggleScript(): void {
    this.#set({ script: nextLanguage(this.#scene.script) });
    void this.#load();
  }

  toggleClock(): void {
    const { timer } = this.#scene;
    const { clock } = timer;
    const now = Date.now();
    this.#time({ ...timer, clock: clock.running ? pause(clock, now) : start(clock, now) });
  }

  resetClock(): void {
    this.#time({ clock: stopped, slide: this.#scene.show.slide, entered: 0 });
  }

  spot(at: Spotlight | null): void {
    this.#link.light(at);
  }

  /** Tries again to fetch what could not be fetched. */
  retry(): void {
    void this.#load();
  }

  /** What each slide says in any language, and its papers, as far as they can be had: for the search. */
  async texts(): Promise<ReadonlyMap<string, string>> {
    const decks = await Promise.allSettled(languages.map((language) => this.#deckIn(language)));
    const texts = new Map<string, string>();
    for (const deck of decks) {
      if (deck.status === 'rejected') continue;
      const { slides, facts } = deck.value;
      for (const { id, textContent } of slides)
        texts.set(id, `${texts.get(id) ?? ''}\n${textContent ?? ''}\n${facts[id]?.words ?? ''}`);
    }
    return texts;
  }

  /** The version that runs, slide by slide, as it was planned. */
  get plan(): readonly PacedSlide[] {
    const { facts, slides, show } = this.#scene;
    if (!facts) return [];
    return slides.flatMap(({ id, steps, page }) => {
      const known = facts[id];
      const script = known?.scripts[show.version];
      if (page === undefined || !known || !script) return [];
      return [{ id, section: known.section, seconds: script.seconds, steps }];
    });
  }

  /** The slides of all versions, and the language they are in. */
  #all: readonly HTMLElement[] = [];
  #shownIn = pageLanguage();

  #slidesOf(elements: Iterable<HTMLElement>, version: VersionId): readonly ShownSlide[] {
    this.#all = [...elements];
    return readSlides(selectVersion(this.#all, version));
  }

  #move(place: StepPosition | undefined): void {
    if (!place) return;
    if (!this.#scene.frozen) this.#change(place);
    this.#set({ place });
  }

  /** Changes what the audience sees. */
  #change(change: Partial<PresentationState>): void {
    const show = { ...this.#scene.show, ...change };
    this.#joined = true;
    this.#link.change(show);
    this.#shown(show);
  }

  #follow(show: PresentationState): void {
    const { frozen, show: before } = this.#scene;
    if (this.#joined) this.#shown(show);
    // Finding out where the talk is, is no move of it.
    else {
      this.#set({ show, timer: { ...this.#scene.timer, slide: show.slide } });
      writeAddress(show);
    }
    this.#joined = true;
    if (!frozen) this.#set({ place: { slide: show.slide, step: show.step } });
    if (show.version !== before.version) this.#set({ slides: this.#slidesOf(this.#all, show.version) });
    if (show.language !== before.language) void this.#load();
  }

  #shown(show: PresentationState): void {
    const { timer, show: before } = this.#scene;
    this.#set({ show });
    if (show.slide !== before.slide) this.#time(moveTo(timer, show.slide, Date.now()));
    else if (show.step > before.step && !hasStarted(timer.clock)) {
      this.#time({ ...timer, clock: start(timer.clock, Date.now()) });
    }
    writeAddress(show);
  }

  #time(timer: Timer): void {
    this.#set({ timer });
    kept.write('timer', JSON.stringify(timer));
  }

  /** Fetches the languages of the slides and of the script, if they are not there yet. */
  async #load(): Promise<void> {
    const { show, script } = this.#scene;
    this.#set({ missing: false });
    const wanted = (language: Language): Promise<LanguageDeck> => this.#deckIn(language);
    try {
      const { facts } = await wanted(script);
      if (script === this.#scene.script) this.#set({ facts });
      if (show.language !== this.#shownIn) {
        const { slides } = await wanted(show.language);
        if (show.language !== this.#scene.show.language) return;
        this.#shownIn = show.language;
        this.#set({ slides: this.#slidesOf(slides, this.#scene.show.version) });
      }
    } catch {
      this.#set({ missing: true });
    }
  }

  #set(change: Partial<SpeakerState>): void {
    this.#scene = { ...this.#scene, ...change };
    for (const listener of this.#listeners) listener(this.#scene);
  }
}
