import { beforeEach, describe, expect, it } from 'vitest';
import type { Utterance } from '../../../core/model/utterance.ts';
import { Recogniser, type RecogniserState } from './recogniser.ts';
import {
  installRecogniser,
  type RecognitionClass,
  type RecognitionSession,
  recognisersOffered,
} from './speech-recognition.ts';

/** A world in which nothing happens by itself: its clock is moved, and its sessions are told what to say. */
class World {
  now = 0;
  readonly sessions: FakeSession[] = [];
  readonly states: RecogniserState[] = [];
  readonly written: Utterance[] = [];
  offered: 'local' | 'remote' | 'none' = 'local';
  #waiting: { readonly at: number; readonly done: () => void }[] = [];

  readonly startTimer = (milliseconds: number, done: () => void): (() => void) => {
    const one = { at: this.now + milliseconds, done };
    this.#waiting.push(one);
    return () => {
      this.#waiting = this.#waiting.filter((other) => other !== one);
    };
  };

  recogniser(where: 'device' | 'remote' = 'device'): Recogniser {
    return new Recogniser(
      {
        language: 'zh',
        where,
        tell: (state) => this.states.push(state),
        write: (utterance) => this.written.push(utterance),
      },
      {
        open: () => {
          if (this.offered === 'none') return undefined;
          const session = this.offered === 'local' ? new LocalSession() : new FakeSession();
          this.sessions.push(session);
          return session;
        },
        now: () => this.now,
        startTimer: this.startTimer,
      },
    );
  }

  get session(): FakeSession {
    const last = this.sessions.at(-1);
    if (!last) throw new Error('no session was opened');
    return last;
  }

  pass(milliseconds: number): void {
    this.now += milliseconds;
    const due = this.#waiting.filter(({ at }) => at <= this.now);
    this.#waiting = this.#waiting.filter(({ at }) => at > this.now);
    for (const { done } of due) done();
  }
}

class FakeSession implements RecognitionSession {
  lang = '';
  continuous = false;
  interimResults = false;
  readonly asked: string[] = [];
  readonly #listeners: Record<string, (event: never) => void> = {};
  start = () => void this.asked.push('start');
  stop = () => void this.asked.push('stop');
  abort = () => void this.asked.push('abort');
  addEventListener(type: string, listener: (event: never) => void): void {
    this.#listeners[type] = listener;
  }
  fire(type: 'start' | 'end'): void {
    this.#listeners[type]?.(undefined as never);
  }
  fail(error: string): void {
    this.#listeners.error?.({ error } as never);
  }
  say(transcript: string, isFinal = true, index = 0): void {
    const results = Array.from({ length: index + 1 }, () =>
      Object.assign([{ transcript, confidence: 1 }], { isFinal }),
    );
    this.#listeners.result?.({ resultIndex: index, results } as never);
  }
}

class LocalSession extends FakeSession {
  processLocally = false;
}

let world: World;
beforeEach(() => {
  world = new World();
});

describe('a recogniser on this machine', () => {
  it('asks to stay on it, and is proved by what it writes, not by what it says of itself', () => {
    world.recogniser().start();
    expect(world.session).toMatchObject({ lang: 'zh-CN', continuous: true, processLocally: true });
    world.session.fire('start');
    expect(world.states).toEqual(['starting', 'listening']);
    world.session.say(' ', false);
    expect(world.states).toEqual(['starting', 'listening']);
    world.session.say('大模型');
    expect(world.states.at(-1)).toBe('proved');
  });

  it('is not begun where the browser does not know what staying is', () => {
    world.offered = 'remote';
    world.recogniser().start();
    expect(world.session.asked).toEqual([]);
    expect(world.states).toEqual(['failed']);
  });

  it.each(['language-not-supported', 'not-allowed', 'audio-capture'])('is over at once with %s', (error) => {
    const recogniser = world.recogniser();
    recogniser.start();
    world.session.fail(error);
    world.session.fire('end');
    world.pass(60_000);
    recogniser.start();
    expect(world.sessions).toHaveLength(1);
    expect(recogniser.state).toBe('failed');
  });

  it('is over when it only ever says that it is about to begin', () => {
    const recogniser = world.recogniser();
    recogniser.start();
    world.pass(29_999);
    expect(recogniser.state).toBe('starting');
    world.pass(1);
    expect(recogniser.state).toBe('failed');
    expect(world.session.asked).toEqual(['start', 'abort']);
  });
});

describe('any recogniser', () => {
  it('needs a browser that has one', () => {
    world.offered = 'none';
    world.recogniser('remote').start();
    expect(world.states).toEqual(['failed']);
  });

  it('begins again when a session ends, later each time, and gives up after three that ended at once', () => {
    const recogniser = world.recogniser('remote');
    recogniser.start();
    for (const pause of [250, 1000, 4000]) {
      const before = world.sessions.length;
      world.session.fire('end');
      world.pass(pause - 1);
      expect(world.sessions).toHaveLength(before);
      world.pass(1);
      expect(world.sessions).toHaveLength(before + 1);
    }
    world.session.fire('end');
    expect(recogniser.state).toBe('failed');
  });

  it('begins again for ever after sessions that lasted, or wrote something', () => {
    const recogniser = world.recogniser();
    recogniser.start();
    for (let count = 0; count < 10; count += 1) {
      world.session.fire('start');
      if (count % 2) world.session.say('好');
      else world.pass(9000);
      world.session.fire('end');
      world.pass(250);
    }
    expect(world.sessions).toHaveLength(11);
    expect(recogniser.state).not.toBe('failed');
  });

  it('writes each piece once, from when it began to when it was settled', () => {
    world.recogniser().start();
    world.pass(1000);
    world.session.say('大', false);
    world.pass(500);
    world.session.say('大模型', false);
    world.pass(500);
    world.session.say('大模型的');
    world.pass(1000);
    world.session.say('涌现', true, 1);
    expect(world.written).toEqual([
      { from: 1000, to: 2000, text: '大模型的' },
      { from: 2000, to: 3000, text: '涌现' },
    ]);
  });

  it('writes what was not settled when a session ends', async () => {
    const recogniser = world.recogniser();
    recogniser.start();
    world.session.say('还没说完', false);
    const stopped = recogniser.stop();
    expect(world.session.asked).toEqual(['start', 'stop']);
    world.session.fire('end');
    await stopped;
    expect(world.written.map(({ text }) => text)).toEqual(['还没说完']);
    world.pass(60_000);
    expect(world.sessions).toHaveLength(1);
  });

  it('begins again after a pause that was shorter than its ending', () => {
    const recogniser = world.recogniser();
    recogniser.start();
    void recogniser.stop();
    recogniser.start();
    expect(world.sessions).toHaveLength(1);
    world.session.fire('end');
    world.pass(250);
    expect(world.sessions).toHaveLength(2);
  });

  it('stops at once when nothing runs', async () => {
    const recogniser = world.recogniser();
    await recogniser.stop();
    recogniser.start();
    world.session.fire('end');
    await recogniser.stop();
    world.pass(60_000);
    expect(world.sessions).toHaveLength(1);
  });
});

describe('what browsers offer', () => {
  it('is told by what they know, not by what they say', () => {
    expect(recognisersOffered(undefined)).toEqual({ device: false, remote: false });
    expect(recognisersOffered(FakeSession)).toEqual({ device: false, remote: true });
    const local = { prototype: { processLocally: false } } as unknown as RecognitionClass;
    expect(recognisersOffered(local)).toEqual({ device: true, remote: true });
  });

  it.each([
    ['true', () => Promise.resolve(true)],
    ['false', () => Promise.resolve(false)],
    ['an error', () => Promise.reject(new Error('no'))],
  ])('is fetched, whether it answers %s', async (_, install) => {
    await installRecogniser('zh', { install } as unknown as RecognitionClass, world.startTimer);
  });

  it('is waited for no longer than half a minute', async () => {
    const kind = { install: () => new Promise<boolean>(() => {}) } as unknown as RecognitionClass;
    let done = false;
    const fetched = installRecogniser('zh', kind, world.startTimer).then(() => {
      done = true;
    });
    world.pass(29_000);
    await Promise.resolve();
    expect(done).toBe(false);
    world.pass(1000);
    await fetched;
    expect(done).toBe(true);
  });
});
