import type { VersionId } from '../../core/model/deck.ts';
import { hashOf, parseHash } from '../shared/page/slide-address.ts';
import { nearestIn, searchFor, selectVersion, versionIn } from '../shared/page/version.ts';
import type { RevealDeck } from './reveal.ts';

/** All slides of the page's language, of which the deck shows one version. */
export class Versions {
  readonly #stage: HTMLElement;
  #all: readonly HTMLElement[];
  #version: VersionId;

  /** Leaves on the stage what the address asks for. Before reveal.js starts, so that it never sees the rest. */
  constructor(stage: HTMLElement) {
    this.#stage = stage;
    this.#all = [...stage.querySelectorAll<HTMLElement>(':scope > section')];
    this.#version = versionIn(location.search);
    if (this.#version !== 'full') this.show(this.#all);
    const place = parseHash(location.hash);
    const nearest = place && nearestIn(this.#all, place.id, this.#version);
    if (nearest && nearest.id !== place.id) {
      history.replaceState(history.state, '', hashOf({ id: nearest.id, step: -1 }));
    }
  }

  get current(): VersionId {
    return this.#version;
  }

  /** Takes `all` for the slides of the page, in another language perhaps, and shows those of the version. */
  show(all: readonly HTMLElement[]): void {
    this.#all = all;
    this.#stage.replaceChildren(...selectVersion(all, this.#version));
  }

  /** Changes the version and stays on the slide, or goes to the last one before it that the version has. */
  choose(deck: RevealDeck, version: VersionId): void {
    if (version === this.#version) return;
    const { id } = deck.current();
    const { f } = deck.position();
    const to = nearestIn(this.#all, id, version)?.id ?? id;
    this.#version = version;
    // First of all: reveal.js writes the hash as it goes, and that is told to whoever follows the address.
    const address = location.pathname + searchFor(version, location.search) + location.hash;
    history.replaceState(history.state, '', address);
    this.show(this.#all);
    deck.refresh();
    const h = deck.slides().findIndex((slide) => slide.id === to);
    deck.go({ h: Math.max(h, 0), f: to === id ? f : -1 });
  }

  /** Back and forward may lead to where another version was asked for. */
  follow(deck: RevealDeck): void {
    window.addEventListener('popstate', () => this.choose(deck, versionIn(location.search)));
  }
}
