import type { VersionId } from '../../../core/model/deck.ts';
import { newId } from '../new-id.ts';
import {
  type Message,
  makeMessage,
  type PresentationState,
  type Role,
  readMessage,
  samePresentation,
} from './message.ts';
import type { Transport } from './transport.ts';

/** How long a window that has just opened waits for one that knows where the talk is. */
const answerTimeoutMilliseconds = 300;

/** Where the spotlight is, as shares of the stage's width and height. */
export interface Spotlight {
  readonly x: number;
  readonly y: number;
}

/** What a window is told of the others. */
export interface WindowSyncEvents {
  /** Another window has changed what is shown; of several changes that come at once, only the last is told. */
  onPresentation?(presentation: PresentationState): void;
  /** Another window is there, or has changed its visibility. */
  onWindow?(window: { readonly id: string; readonly role: Role; readonly visible: boolean }): void;
  onLeave?(id: string): void;
  onSpotlight?(at: Spotlight | null): void;
  /** Something came that is no message of ours, so many times by now. */
  onForeign?(count: number): void;
}

interface WindowSyncOptions {
  /** Those of the talk: a window that holds a former build of it may show another. */
  readonly versions: readonly VersionId[];
  readonly id?: string;
  readonly isVisible?: () => boolean;
}

/**
 * One window's end of the line that joins all windows of a talk. Any of them may change what is shown; changes are
 * numbered with a Lamport clock, so that after any interleaving all windows hold the same one: the highest number,
 * and of two equal ones that of the window whose id sorts last. Lamport 1978, "Time, Clocks, and the Ordering of Events
 * in a Distributed System", https://doi.org/10.1145/359545.359563
 */
export class WindowSync {
  readonly #id: string;
  readonly #role: Role;
  readonly #transport: Transport;
  readonly #events: WindowSyncEvents;
  readonly #isVisible: () => boolean;
  readonly #versions: readonly VersionId[];
  #tick = 0;
  #holder = '';
  #presentation: PresentationState | undefined;
  /** What another window has changed, and is to be told. */
  #untold: PresentationState | undefined;
  #foreignCount = 0;
  #left = false;

  constructor(
    role: Role,
    transport: Transport,
    events: WindowSyncEvents,
    { versions, id = newId(), isVisible = () => true }: WindowSyncOptions,
  ) {
    this.#role = role;
    this.#transport = transport;
    this.#events = events;
    this.#id = id;
    this.#isVisible = isVisible;
    this.#versions = versions;
    // So that a change made here counts as later than all that was shown before.
    const stored = readMessage(transport.stored(), versions);
    if (stored?.kind === 'show') this.#tick = stored.tick;
    transport.listen((received) => this.#receive(received));
  }

  /** What is shown, as far as this window knows. */
  get presentation(): PresentationState | undefined {
    return this.#presentation;
  }

  get foreignCount(): number {
    return this.#foreignCount;
  }

  /** What was shown last, in this window or in one that is closed by now. */
  get lastPresentation(): PresentationState | undefined {
    const stored = readMessage(this.#transport.stored(), this.#versions);
    return stored?.kind === 'show' ? stored.show : undefined;
  }

  /** Asks the other windows where the talk is; when none of them knows, it is where `own` says. */
  join(own: () => PresentationState): void {
    this.#left = false;
    this.#send({ kind: 'hello' });
    this.announce();
    this.#transport.after(answerTimeoutMilliseconds, () => {
      if (this.#presentation === undefined) this.change(own());
    });
  }

  /** Changes what is shown, here and in every other window. */
  change(presentation: PresentationState): void {
    if (samePresentation(presentation, this.#presentation)) return;
    this.#tick += 1;
    this.#holder = this.#id;
    this.#presentation = presentation;
    this.#untold = undefined;
    this.#transport.store(this.#pass(presentation));
  }

  /** Tells the others that this window is there, and whether it can be seen. */
  announce(): void {
    // A page that is being left is hidden after it has said goodbye.
    if (!this.#left) this.#send({ kind: 'here', role: this.#role, visible: this.#isVisible() });
  }

  /** Asks who is there; each window answers with `here`. */
  pingAll(): void {
    this.#send({ kind: 'hello' });
  }

  leave(): void {
    this.#left = true;
    this.#send({ kind: 'bye' });
  }

  /** Moves the spotlight in every audience window; null puts it out. */
  setSpotlight(at: Spotlight | null): void {
    this.#send({ kind: 'spot', at });
  }

  #pass(presentation: PresentationState): Message {
    return this.#send({ kind: 'show', tick: this.#tick, by: this.#holder, show: presentation });
  }

  #send(content: Parameters<typeof makeMessage>[1]): Message {
    const message = makeMessage(this.#id, content);
    this.#transport.send(message);
    return message;
  }

  #receive(received: unknown): void {
    const message = readMessage(received, this.#versions);
    if (!message) {
      this.#foreignCount += 1;
      this.#events.onForeign?.(this.#foreignCount);
      return;
    }
    if (message.from === this.#id) return;
    switch (message.kind) {
      case 'show':
        this.#take(message);
        break;
      case 'hello':
        this.announce();
        if (this.#presentation) this.#pass(this.#presentation);
        break;
      case 'here':
        this.#events.onWindow?.({ id: message.from, role: message.role, visible: message.visible });
        break;
      case 'bye':
        this.#events.onLeave?.(message.from);
        break;
      case 'spot':
        this.#events.onSpotlight?.(message.at);
        break;
    }
  }

  #take({ tick, by, show }: Extract<Message, { kind: 'show' }>): void {
    const newer =
      tick > this.#tick || (tick === this.#tick && (by > this.#holder || this.#presentation === undefined));
    if (!newer) return;
    this.#tick = tick;
    this.#holder = by;
    if (samePresentation(show, this.#presentation)) return;
    this.#presentation = show;
    if (!this.#untold) this.#transport.afterReceived(() => this.#tell());
    this.#untold = show;
  }

  #tell(): void {
    const presentation = this.#untold;
    this.#untold = undefined;
    if (presentation) this.#events.onPresentation?.(presentation);
  }
}
