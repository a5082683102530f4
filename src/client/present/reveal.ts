import Reveal, { type RevealConfig } from 'reveal.js';
import revealStyles from 'reveal.js/reveal.css?inline';
import { stage } from '../../core/model/stage.ts';

/** Where the talk stands: slide `h`, and `f` steps into it (-1 before the first). */
export interface Position {
  readonly h: number;
  readonly f: number;
}

/**
 * The part of reveal.js the deck relies on. Its own types reject options it accepts and accept calls it
 * does not have, so the one cast between the two worlds is here.
 */
export interface RevealDeck {
  readonly root: HTMLElement;
  position(): Position;
  go(to: Position): void;
  /** Goes to a slide with the steps it was left with. */
  open(h: number): void;
  next(): void;
  previous(): void;
  slides(): readonly HTMLElement[];
  current(): HTMLElement;
  /** Takes up slides that were exchanged in the page. */
  refresh(): void;
  /** Calls back after each movement, also one that has led nowhere. */
  onMove(listener: () => void): void;
  /** Calls back when another slide has come, and when a step was taken or taken back. */
  onSlide(listener: () => void): void;
  onStep(listener: () => void): void;
  toggleOverview(): void;
  isOverview(): boolean;
  onOverview(shown: () => void, hidden: () => void): void;
  toggleBlack(): void;
  isBlack(): boolean;
  onBlack(listener: () => void): void;
}

type RevealApi = InstanceType<typeof Reveal>;

const reducedMotion = '(prefers-reduced-motion: reduce)';

/** Starts reveal.js over the slides in `root`. */
export async function startReveal(root: HTMLElement): Promise<RevealDeck> {
  addStyles();
  const reveal = new Reveal(root, revealOptions());
  await initialize(reveal);
  // With this role a screen reader hands all keys to the page and its user can no longer read it.
  root.removeAttribute('role');
  reveal.on('overviewhidden', () => cutTransition(root));
  return deckOf(root, reveal);
}

const revealOptions = () =>
  ({
    width: stage.width,
    height: stage.height,
    margin: 0,
    minScale: 0.1,
    maxScale: 4,
    center: false,
    display: 'grid',
    controls: false,
    progress: true,
    // Read once, as it starts; then write-address.ts writes it and follow-address.ts follows it.
    hash: false,
    history: false,
    respondToHashChanges: false,
    navigationMode: 'linear',
    transition: matchMedia(reducedMotion).matches ? 'none' : 'fade',
    backgroundTransition: 'none',
    // Slides further off are not laid out: all of them at once would keep the first key waiting.
    viewDistance: 3,
    mobileViewDistance: 3,
    // Scroll view exchanges the slides for a copy of their text and loses every reference; narrow screens read instead.
    scrollActivationWidth: 0,
    help: false,
    jumpToSlide: false,
    pause: true,
    postMessage: false,
    // All that a person does comes through the gate (install-gate.ts).
    keyboard: false,
    touch: false,
  }) as RevealConfig & { scrollActivationWidth: number };

/** What the deck relies on, in the words of `reveal`. */
function deckOf(root: HTMLElement, reveal: RevealApi): RevealDeck {
  const listeners: (() => void)[] = [];
  const moving = (move: () => void): void => {
    move();
    for (const listener of listeners) listener();
  };
  return {
    root,
    position: () => {
      const { h, f } = reveal.getIndices();
      return { h, f: f ?? -1 };
    },
    go: ({ h, f }) => moving(() => reveal.slide(h, 0, f)),
    open: (h) => moving(() => reveal.slide(h)),
    next: () => moving(() => reveal.next()),
    previous: () => moving(() => reveal.prev()),
    onMove: (listener) => listeners.push(listener),
    // Not reveal.getSlides(): that leaves out backup slides, and places count them.
    slides: () => [...root.querySelectorAll<HTMLElement>('.slides > section')],
    current: () => reveal.getCurrentSlide(),
    refresh: () => reveal.sync(),
    onSlide: (listener) => reveal.on('slidechanged', listener),
    onStep: (listener) => {
      reveal.on('fragmentshown', listener);
      reveal.on('fragmenthidden', listener);
    },
    toggleOverview: () => reveal.toggleOverview(),
    isOverview: () => reveal.isOverview(),
    onOverview: (shown, hidden) => {
      reveal.on('overviewshown', shown);
      reveal.on('overviewhidden', hidden);
    },
    toggleBlack: () => reveal.togglePause(),
    isBlack: () => reveal.isPaused(),
    onBlack: (listener) => {
      reveal.on('paused', listener);
      reveal.on('resumed', listener);
    },
  };
}

/** Leaving the overview takes all slides but one away: at once, or they fade out on top of each other. */
function cutTransition(root: HTMLElement): void {
  const slides = root.querySelector('.slides');
  slides?.classList.add('no-transition');
  requestAnimationFrame(() => requestAnimationFrame(() => slides?.classList.remove('no-transition')));
}

/** reveal.js lets the query string override its options last; ours is not meant for it. */
function initialize(reveal: RevealApi): Promise<unknown> {
  const address = location.href;
  history.replaceState(history.state, '', location.pathname + location.hash);
  const started = reveal.initialize();
  history.replaceState(history.state, '', address);
  return started;
}

/** In a layer, so that anything of ours wins whatever reveal.js writes; paper is left to theme/print.css. */
function addStyles(): void {
  const style = document.createElement('style');
  style.textContent = `@layer reveal { ${revealStyles.replaceAll('@media print', '@media not all')} }`;
  document.head.prepend(style);
}
