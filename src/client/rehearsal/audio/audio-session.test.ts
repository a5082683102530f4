import { describe, expect, it } from 'vitest';
import { type AudioDeps, type AudioOptions, AudioSession, type AudioState } from './audio-session.ts';
import type { Microphone } from './microphone.ts';
import type { RecogniserOptions } from './recogniser.ts';
import type { MediaRecorderLike } from './recorder.ts';
import type { Level } from './sound-levels.ts';

/** A session of fakes: what its microphone and recogniser hear is put in, and what it does with them is logged. */
class Room {
  readonly log: string[] = [];
  readonly states: AudioState[] = [];
  readonly session: AudioSession;
  hear: (level: Level) => void = () => {};
  write: RecogniserOptions['write'] = () => {};
  pull: () => void = () => {};
  answer: (microphone: Microphone) => void = () => {};
  /** Whether recorders and the recogniser ever come to an end. */
  ends = true;
  readonly #timers: (() => void)[] = [];

  constructor(options: Partial<AudioOptions> = {}, answer: 'yes' | 'later' | 'denied' = 'yes') {
    const track = {
      stop: () => this.log.push('let go'),
      addEventListener: (_: string, listener: () => void) => {
        this.pull = listener;
      },
    };
    const stream = { getTracks: () => [track], getAudioTracks: () => [track] } as unknown as MediaStream;
    this.open = { kind: 'open', stream };
    const deps: AudioDeps = {
      openMicrophone: () =>
        answer === 'later'
          ? new Promise((resolve) => {
              this.answer = resolve;
            })
          : Promise.resolve(answer === 'yes' ? this.open : { kind: answer }),
      measureLevels: async (_, tell) => {
        this.hear = tell;
        return () => this.log.push('measured');
      },
      openMediaRecorder: () => this.#recorder(),
      openRecogniser: ({ write, where }) => {
        this.log.push(`recogniser ${where}`);
        this.write = write;
        return {
          start: () => this.log.push('listen'),
          stop: () => {
            this.log.push('enough');
            return this.ends ? Promise.resolve() : new Promise(() => {});
          },
        };
      },
      startTimer: (_, done) => this.#timers.push(done),
    };
    this.session = new AudioSession(
      { language: 'zh', record: true, listener: 'nobody', ...options },
      (state) => this.states.push(state),
      deps,
    );
  }

  readonly open: Microphone;

  /** Loud from `from` to `to`, and quiet for a second on both sides. */
  speak(from: number, to: number): void {
    for (let at = from - 1000; at < to + 1000; at += 50)
      this.hear({ at, decibels: at >= from && at < to ? -20 : -70 });
  }

  waitedLongEnough(): void {
    for (const done of this.#timers) done();
  }

  #recorder(): MediaRecorderLike {
    const listeners: Record<string, (event: { readonly data: Blob }) => void> = {};
    let state: RecordingState = 'inactive';
    return {
      mimeType: 'audio/webm',
      get state() {
        return state;
      },
      start: () => {
        state = 'recording';
      },
      pause: () => {
        state = 'paused';
      },
      resume: () => {
        state = 'recording';
      },
      stop: () => {
        state = 'inactive';
        if (!this.ends) return;
        const data = new Blob(['sound']);
        listeners.dataavailable?.({ data });
        listeners.stop?.({ data });
      },
      addEventListener: (type: string, listener: (event: { readonly data: Blob }) => void) => {
        listeners[type] = listener;
      },
    };
  }
}

describe('an audio session', () => {
  it('hears parts, voice and words in time from its start, pauses taken out', async () => {
    const room = new Room({ listener: 'device' });
    const { session } = room;
    await session.open();
    session.start(10_000);
    room.speak(11_000, 12_000);
    room.write({ from: 11_000, to: 12_000, text: '大模型' });
    session.pause(13_000);
    room.speak(14_000, 15_000);
    session.resume(20_000);
    room.speak(21_000, 22_000);
    expect((await session.startNextPart(23_000))?.milliseconds).toBe(6000);
    expect(await session.stop(24_000)).toEqual([
      { mime: 'audio/webm', milliseconds: 6000, sound: expect.any(Blob) },
      { mime: 'audio/webm', milliseconds: 1000, sound: expect.any(Blob) },
    ]);
    expect(session.voice).toEqual([
      [1000, 2000],
      [4000, 5000],
    ]);
    expect(session.heard).toEqual([{ from: 1000, to: 2000, text: '大模型' }]);
    expect(room.log).toEqual([
      'recogniser device',
      'listen',
      'enough',
      'listen',
      'enough',
      'measured',
      'enough',
      'let go',
    ]);
  });

  it('goes on from where a lost run was', async () => {
    const room = new Room();
    await room.session.open();
    room.session.start(500, 60_000);
    room.speak(1500, 2500);
    expect(room.session.voice).toEqual([[61_000, 62_000]]);
    expect((await room.session.startNextPart(3500))?.milliseconds).toBe(3000);
  });

  it('hears nothing without a microphone, and says why', async () => {
    const { session } = new Room({ listener: 'device' }, 'denied');
    await session.open();
    session.start(0);
    session.pause(10);
    session.resume(20);
    expect(await session.startNextPart(1000)).toBeUndefined();
    expect(session.state).toEqual({ microphone: 'denied', recording: 'off', recogniser: 'off' });
    expect(await session.stop(2000)).toEqual([undefined, undefined]);
    expect([session.voice, session.heard]).toEqual([undefined, []]);
  });

  it('takes no microphone that comes after the start', async () => {
    const room = new Room({}, 'later');
    const opened = room.session.open();
    room.session.start(0);
    expect(room.session.state.microphone).toBe('unanswered');
    room.answer(room.open);
    await opened;
    expect(room.log).toEqual(['let go']);
    expect(room.session.state).toMatchObject({ microphone: 'unanswered', recording: 'off' });
  });

  it('lets go of a microphone that comes after it was closed', async () => {
    const room = new Room({}, 'later');
    const opened = room.session.open();
    room.session.close();
    room.answer(room.open);
    await opened;
    expect(room.log).toEqual(['let go']);
  });

  it('only measures when it is not to record', async () => {
    const room = new Room({ record: false });
    await room.session.open();
    room.session.start(0);
    room.speak(1000, 2000);
    expect(room.session.state.recording).toBe('off');
    expect(await room.session.stop(3000)).toEqual([undefined]);
    expect(room.session.voice).toEqual([[1000, 2000]]);
  });

  it('says that the microphone was pulled out, and keeps what it has', async () => {
    const room = new Room();
    await room.session.open();
    room.session.start(0);
    room.speak(1000, 2000);
    room.pull();
    expect(room.states.at(-1)?.microphone).toBe('lost');
    await room.session.stop(3000);
    expect(room.session.voice).toEqual([[1000, 2000]]);
  });

  it('waits for the last sound and the last words no longer than it says', async () => {
    const room = new Room({ listener: 'device' });
    await room.session.open();
    room.session.start(0);
    await room.session.startNextPart(1000);
    room.write({ from: 1000, to: 1500, text: '好' });
    room.ends = false;
    const stopped = room.session.stop(2000);
    room.waitedLongEnough();
    expect(await stopped).toEqual([expect.objectContaining({ milliseconds: 1000 }), undefined]);
    expect(room.session.heard).toHaveLength(1);
  });
});
