import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PresentationState, Role } from './message.ts';
import type { Transport } from './transport.ts';
import { WindowSync, type WindowSyncEvents } from './window-sync.ts';

const start: PresentationState = {
  slide: 'cover',
  step: -1,
  version: 'full',
  language: 'zh',
  theme: null,
  black: false,
};
const at = (slide: string, step = -1): PresentationState => ({ ...start, slide, step });

/** A wire between windows: what is sent waits until it is delivered, in any order of windows. */
class Ether {
  readonly #ends: { listener: (received: unknown) => void; waiting: unknown[] }[] = [];
  readonly timers: (() => void)[] = [];
  kept: unknown;

  wires(): Transport {
    const end = { listener: (_received: unknown) => {}, waiting: [] as unknown[] };
    this.#ends.push(end);
    return {
      send: (message) => {
        for (const other of this.#ends) if (other !== end) other.waiting.push(structuredClone(message));
      },
      listen: (listener) => {
        end.listener = listener;
      },
      keep: (message) => {
        this.kept = structuredClone(message);
      },
      kept: () => this.kept,
      later: (_milliseconds, done) => void this.timers.push(done),
      soon: (done) => void end.waiting.push(done),
    };
  }

  /** Delivers the next message that waits at one end, if any. */
  deliverTo(index: number): void {
    const end = this.#ends[index % this.#ends.length];
    const [next] = end?.waiting.splice(0, 1) ?? [];
    if (typeof next === 'function') next();
    else if (next !== undefined) end?.listener(next);
  }

  deliver(): void {
    while (this.#ends.some(({ waiting }) => waiting.length > 0)) {
      this.#ends.forEach((_, index) => {
        this.deliverTo(index);
      });
    }
  }

  inject(received: unknown): void {
    for (const { listener } of this.#ends) listener(received);
  }

  runOut(): void {
    for (const done of this.timers.splice(0)) done();
  }
}

const open = (ether: Ether, id: string, events: WindowSyncEvents = {}, role: Role = 'audience'): WindowSync =>
  new WindowSync(role, ether.wires(), events, { id: `window-${id}`, versions: ['3', 'full'] });

describe('windows of one talk', () => {
  it('follow whichever of them moves', () => {
    const ether = new Ether();
    const seen: string[] = [];
    const one = open(ether, 'one', { show: ({ slide }) => seen.push(`one ${slide}`) });
    const two = open(ether, 'two', { show: ({ slide }) => seen.push(`two ${slide}`) });
    one.change(at('mirage'));
    ether.deliver();
    two.change(at('definition', 2));
    ether.deliver();
    expect(seen).toEqual(['two mirage', 'one definition']);
    expect(one.show).toEqual(two.show);
  });

  it('follow to where another is, not through all that lies between', () => {
    const ether = new Ether();
    const seen: PresentationState[] = [];
    const one = open(ether, 'one', { show: (show) => seen.push(show) });
    const two = open(ether, 'two');
    for (const step of [0, 1, 2]) two.change(at('mirage', step));
    ether.deliver();
    expect(seen).toEqual([at('mirage', 2)]);
    // What was changed here before it was told is no longer where the other is.
    two.change(at('definition'));
    ether.deliverTo(0);
    one.change(at('cover'));
    ether.deliver();
    expect(seen).toHaveLength(1);
    expect(two.show).toEqual(at('cover'));
  });

  it('hold the same after any interleaving of moves and deliveries', () => {
    const move = fc.record({
      window: fc.nat(2),
      step: fc.nat(9),
      deliverTo: fc.array(fc.nat(2), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        const ether = new Ether();
        const windows = ['one', 'two', 'three'].map((id) => open(ether, id));
        for (const { window, step, deliverTo } of moves) {
          windows[window]?.change(at(`slide-${window}`, step));
          for (const index of deliverTo) ether.deliverTo(index);
        }
        ether.deliver();
        const shows = windows.map(({ show }) => show);
        expect(shows).toEqual(shows.map(() => shows[0]));
        // A window that comes later gets the same.
        const late = open(ether, 'late');
        late.join(() => at('cover'));
        ether.deliver();
        ether.runOut();
        if (moves.length > 0) expect(late.show).toEqual(shows[0]);
      }),
    );
  });

  it('stay where they are when nobody answers, and say so to those who come', () => {
    const ether = new Ether();
    const one = open(ether, 'one');
    one.join(() => at('mirage'));
    expect(one.show).toBeUndefined();
    ether.runOut();
    expect(one.show).toEqual(at('mirage'));
    expect(open(ether, 'two').lastShown).toEqual(at('mirage'));
  });

  it('let a window that is reloaded catch up with moves made meanwhile', () => {
    const ether = new Ether();
    const speaker = open(ether, 'speaker', {}, 'speaker');
    speaker.change(at('mirage'));
    speaker.change(at('loss-view'));
    ether.deliver();
    const reloaded = open(ether, 'again');
    reloaded.join(() => at('mirage'));
    ether.deliver();
    ether.runOut();
    expect(reloaded.show).toEqual(at('loss-view'));
    expect(speaker.show).toEqual(at('loss-view'));
  });

  it('know who is there, who can be seen, and who left', () => {
    const ether = new Ether();
    const heard: unknown[] = [];
    const speaker = open(
      ether,
      'speaker',
      { here: (window) => heard.push(window), bye: (id) => heard.push(id) },
      'speaker',
    );
    let visible = true;
    const audience = new WindowSync(
      'audience',
      ether.wires(),
      {},
      { id: 'window-hall', versions: ['full'], isVisible: () => visible },
    );
    speaker.callRoll();
    ether.deliver();
    visible = false;
    audience.announce();
    audience.leave();
    // As a browser hides a page after it was left.
    audience.announce();
    ether.deliver();
    expect(heard).toEqual([
      { id: 'window-hall', role: 'audience', visible: true },
      { id: 'window-hall', role: 'audience', visible: false },
      'window-hall',
    ]);
  });

  it('pass the spotlight on without keeping it', () => {
    const ether = new Ether();
    const spots: unknown[] = [];
    open(ether, 'hall', { spot: (spot) => spots.push(spot) });
    const speaker = open(ether, 'speaker', {}, 'speaker');
    speaker.light({ x: 0.5, y: 0.25 });
    speaker.light(null);
    ether.deliver();
    expect(spots).toEqual([{ x: 0.5, y: 0.25 }, null]);
    expect(ether.kept).toBeUndefined();
  });
});

describe('what is no message of ours', () => {
  const good = { talk: 'llm-talk', protocol: 1, from: 'window-x', kind: 'show', tick: 7, by: 'window-x' };

  it.each([
    ['text', 'next()'],
    ['nothing', null],
    ['a foreign object', { method: 'setState', args: [1, 0] }],
    ['another protocol', { ...good, protocol: 2, show: start }],
    ['a slide that is no id', { ...good, show: { ...start, slide: '<img onerror=alert(1)>' } }],
    ['a step out of bounds', { ...good, show: { ...start, step: 1e6 } }],
    ['a step between two', { ...good, show: { ...start, step: 0.5 } }],
    ['a version the talk has not', { ...good, show: { ...start, version: '7' } }],
    ['a version there cannot be', { ...good, show: { ...start, version: 'half' } }],
    ['a tick that would end all counting', { ...good, tick: 1e300, show: start }],
    ['more than belongs there', { ...good, show: start, run: 'alert(1)' }],
    ['a spot beside the stage', { ...good, kind: 'spot', tick: undefined, at: { x: 2, y: 0 } }],
  ])('is counted and ignored: %s', (_, received) => {
    const ether = new Ether();
    const counts: number[] = [];
    const link = open(ether, 'one', {
      show: () => expect.unreachable(),
      spot: () => expect.unreachable(),
      ignored: (count) => counts.push(count),
    });
    link.change(at('mirage'));
    ether.inject(received);
    expect(link.show).toEqual(at('mirage'));
    expect(counts).toEqual([1]);
  });

  it('changes nothing, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (received) => {
        const ether = new Ether();
        const link = open(ether, 'one');
        link.change(at('mirage'));
        ether.inject(received);
        expect(link.show).toEqual(at('mirage'));
        expect(link.ignored).toBe(1);
      }),
    );
  });
});
