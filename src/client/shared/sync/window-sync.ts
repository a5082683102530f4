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
const patience = 300;

export interface WindowSyncEvents {
  /** Another window has changed what is shown; of several changes that come at once, only the last is told. */
  show?(show: PresentationState): void;
  /** Another window is there, or has changed its visibility. */
  here?(window: { readonly id: string; readonly role: Role; readonly visible: boolean }): void;
  bye?(id: string): void;
  spot?(at: Spotlight | null): void;
  /** Something came that is no message of ours. */
  ignored?(count: number): void;
}

export interface Spotlight {
  readonly x: number;
  readonly y: number;
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
 * and of two equal ones that of the window whose id sorts last (Lamport 1978).
 */
export class WindowSync {
  readonly #id: string;
  readonly #role: Role;
  readonly #wires: Transport;
  readonly #events: WindowSyncEvents;
  readonly #isVisible: () => boolean;
  readonly #versions: readonly VersionId[];
  #tick = 0;
  #holder = '';
  #show: PresentationState | undefined;
  /** What another window has changed, and is to be told. */
  #untold: PresentationState | undefined;
  #ignored = 0;
  #left = false;

  constructor(
    role: Role,
    wires: Transport,
    events: WindowSyncEvents,
    { versions, id = newId(), isVisible = () => true }: WindowSyncOptions,
  ) {
    this.#role = role;
    this.#wires = wires;
    this.#events = events;
    this.#id = id;
    this.#isVisible = isVisible;
    this.#versions = versions;
    // So that a change made here counts as later than all that was shown before.
    const kept = readMessage(wires.kept(), versions);
    if (kept?.kind === 'show') this.#tick = kept.tick;
    wires.listen((received) => this.#receive(received));
  }

  /** What is shown, as far as this window knows. */
  get show(): PresentationState | undefined {
    return this.#show;
  }

  get ignored(): number {
    return this.#ignored;
  }

  /** What was shown last, in this window or in one that is closed by now. */
  get lastShown(): PresentationState | undefined {
    const kept = readMessage(this.#wires.kept(), this.#versions);
    return kept?.kind === 'show' ? kept.show : undefined;
  }

  /** Asks the other windows where the talk is; when none of them knows, it is where `own` says. */
  join(own: () => PresentationState): void {
    this.#left = false;
    this.#send({ kind: 'hello' });
    this.announce();
    this.#wires.later(patience, () => {
      if (this.#show === undefined) this.change(own());
    });
  }

  /** Changes what is shown, here and in every other window. */
  change(show: PresentationState): void {
    if (samePresentation(show, this.#show)) return;
    this.#tick += 1;
    this.#holder = this.#id;
    this.#show = show;
    this.#untold = undefined;
    this.#wires.keep(this.#pass(show));
  }

  /** Tells the others that this window is there, and whether it can be seen. */
  announce(): void {
    // A page that is being left is hidden after it has said goodbye.
    if (!this.#left) this.#send({ kind: 'here', role: this.#role, visible: this.#isVisible() });
  }

  /** Asks who is there; each window answers with `here`. */
  callRoll(): void {
    this.#send({ kind: 'hello' });
  }

  leave(): void {
    this.#left = true;
    this.#send({ kind: 'bye' });
  }

  light(at: Spotlight | null): void {
    this.#send({ kind: 'spot', at });
  }

  #pass(show: PresentationState): Message {
    return this.#send({ kind: 'show', tick: this.#tick, by: this.#holder, show });
  }

  #send(content: Parameters<typeof makeMessage>[1]): Message {
    const message = makeMessage(this.#id, content);
    this.#wires.send(message);
    return message;
  }

  #receive(received: unknown): void {
    const message = readMessage(received, this.#versions);
    if (!message) {
      this.#ignored += 1;
      this.#events.ignored?.(this.#ignored);
      return;
    }
    if (message.from === this.#id) return;
    switch (message.kind) {
      case 'show':
        this.#take(message);
        break;
      case 'hello':
        this.announce();
        if (this.#show) this.#pass(this.#show);
        break;
      case 'here':
        this.#events.here?.({ id: message.from, role: message.role, visible: message.visible });
        break;
      case 'bye':
        this.#events.bye?.(message.from);
        break;
      case 'spot':
        this.#events.spot?.(message.at);
        break;
    }
  }

  #take({ tick, by, show }: Extract<Message, { kind: 'show' }>): void {
    const newer =
      tick > this.#tick || (tick === this.#tick && (by > this.#holder || this.#show === undefined));
    if (!newer) return;
    this.#tick = tick;
    this.#holder = by;
    if (samePresentation(show, this.#show)) return;
    this.#show = show;
    if (!this.#untold) this.#wires.soon(() => this.#tell());
    this.#untold = show;
  }

  #tell(): void {
    const show = this.#untold;
    this.#untold = undefined;
    if (show) this.#events.show?.(show);
  }
}
