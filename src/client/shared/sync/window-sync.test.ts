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

/** The line between windows: what is sent waits until it is delivered, in any order of windows. */
class TestLine {
  readonly #ends: { listener: (received: unknown) => void; waiting: unknown[] }[] = [];
  readonly timers: (() => void)[] = [];
  stored: unknown;

  transport(): Transport {
    const end = { listener: (_received: unknown) => {}, waiting: [] as unknown[] };
    this.#ends.push(end);
    return {
      send: (message) => {
        for (const other of this.#ends) if (other !== end) other.waiting.push(structuredClone(message));
      },
      listen: (listener) => {
        end.listener = listener;
      },
      store: (message) => {
        this.stored = structuredClone(message);
      },
      stored: () => this.stored,
      after: (_milliseconds, done) => void this.timers.push(done),
      afterReceived: (done) => void end.waiting.push(done),
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

const open = (
  line: TestLine,
  id: string,
  events: WindowSyncEvents = {},
  role: Role = 'audience',
): WindowSync =>
  new WindowSync(role, line.transport(), events, { id: `window-${id}`, versions: ['3', 'full'] });

describe('windows of one talk', () => {
  it('follow whichever of them moves', () => {
    const line = new TestLine();
    const seen: string[] = [];
    const one = open(line, 'one', { onPresentation: ({ slide }) => seen.push(`one ${slide}`) });
    const two = open(line, 'two', { onPresentation: ({ slide }) => seen.push(`two ${slide}`) });
    one.change(at('mirage'));
    line.deliver();
    two.change(at('definition', 2));
    line.deliver();
    expect(seen).toEqual(['two mirage', 'one definition']);
    expect(one.presentation).toEqual(two.presentation);
  });

  it('follow to where another is, not through all that lies between', () => {
    const line = new TestLine();
    const seen: PresentationState[] = [];
    const one = open(line, 'one', { onPresentation: (presentation) => seen.push(presentation) });
    const two = open(line, 'two');
    for (const step of [0, 1, 2]) two.change(at('mirage', step));
    line.deliver();
    expect(seen).toEqual([at('mirage', 2)]);
    // What was changed here before it was told is no longer where the other is.
    two.change(at('definition'));
    line.deliverTo(0);
    one.change(at('cover'));
    line.deliver();
    expect(seen).toHaveLength(1);
    expect(two.presentation).toEqual(at('cover'));
  });

  it('hold the same after any interleaving of moves and deliveries', () => {
    const move = fc.record({
      window: fc.nat(2),
      step: fc.nat(9),
      deliverTo: fc.array(fc.nat(2), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(move, { maxLength: 60 }), (moves) => {
        const line = new TestLine();
        const windows = ['one', 'two', 'three'].map((id) => open(line, id));
        for (const { window, step, deliverTo } of moves) {
          windows[window]?.change(at(`slide-${window}`, step));
          for (const index of deliverTo) line.deliverTo(index);
        }
        line.deliver();
        const shows = windows.map(({ presentation }) => presentation);
        expect(shows).toEqual(shows.map(() => shows[0]));
        // A window that comes later gets the same.
        const late = open(line, 'late');
        late.join(() => at('cover'));
        line.deliver();
        line.runOut();
        if (moves.length > 0) expect(late.presentation).toEqual(shows[0]);
      }),
    );
  });

  it('stay where they are when nobody answers, and say so to those who come', () => {
    const line = new TestLine();
    const one = open(line, 'one');
    one.join(() => at('mirage'));
    expect(one.presentation).toBeUndefined();
    line.runOut();
    expect(one.presentation).toEqual(at('mirage'));
    expect(open(line, 'two').lastPresentation).toEqual(at('mirage'));
  });

  it('let a window that is reloaded catch up with moves made meanwhile', () => {
    const line = new TestLine();
    const speaker = open(line, 'speaker', {}, 'speaker');
    speaker.change(at('mirage'));
    speaker.change(at('loss-view'));
    line.deliver();
    const reloaded = open(line, 'again');
    reloaded.join(() => at('mirage'));
    line.deliver();
    line.runOut();
    expect(reloaded.presentation).toEqual(at('loss-view'));
    expect(speaker.presentation).toEqual(at('loss-view'));
  });

  it('know who is there, who can be seen, and who left', () => {
    const line = new TestLine();
    const heard: unknown[] = [];
    const speaker = open(
      line,
      'speaker',
      { onWindow: (window) => heard.push(window), onLeave: (id) => heard.push(id) },
      'speaker',
    );
    let visible = true;
    const audience = new WindowSync(
      'audience',
      line.transport(),
      {},
      { id: 'window-hall', versions: ['full'], isVisible: () => visible },
    );
    speaker.pingAll();
    line.deliver();
    visible = false;
    audience.announce();
    audience.leave();
    // As a browser hides a page after it was left.
    audience.announce();
    line.deliver();
    expect(heard).toEqual([
      { id: 'window-hall', role: 'audience', visible: true },
      { id: 'window-hall', role: 'audience', visible: false },
      'window-hall',
    ]);
  });

  it('pass the spotlight on without keeping it', () => {
    const line = new TestLine();
    const spots: unknown[] = [];
    open(line, 'hall', { onSpotlight: (spot) => spots.push(spot) });
    const speaker = open(line, 'speaker', {}, 'speaker');
    speaker.setSpotlight({ x: 0.5, y: 0.25 });
    speaker.setSpotlight(null);
    line.deliver();
    expect(spots).toEqual([{ x: 0.5, y: 0.25 }, null]);
    expect(line.stored).toBeUndefined();
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
    const line = new TestLine();
    const counts: number[] = [];
    const sync = open(line, 'one', {
      onPresentation: () => expect.unreachable(),
      onSpotlight: () => expect.unreachable(),
      onForeign: (count) => counts.push(count),
    });
    sync.change(at('mirage'));
    line.inject(received);
    expect(sync.presentation).toEqual(at('mirage'));
    expect(counts).toEqual([1]);
  });

  it('changes nothing, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (received) => {
        const line = new TestLine();
        const sync = open(line, 'one');
        sync.change(at('mirage'));
        line.inject(received);
        expect(sync.presentation).toEqual(at('mirage'));
        expect(sync.foreignCount).toBe(1);
      }),
    );
  });
});
