import { describe, expect, it } from 'vitest';
import type { Settings } from '../records/records.ts';
import {
  type AudioDeps,
  type AudioOptions,
  AudioSession,
  type AudioState,
  listenerIn,
} from './audio-session.ts';
import type { Microphone } from './microphone.ts';
import type { RecogniserOptions } from './recogniser.ts';
import type { MediaRecorderLike } from './recorder.ts';
import type { Level } from './sound-levels.ts';

/** An ear in a world of paper: what it hears is put into it, and what it does is written down. */
class Room {
  readonly log: string[] = [];
  readonly states: AudioState[] = [];
  readonly ear: AudioSession;
  hear: (level: Level) => void = () => {};
  write: RecogniserOptions['write'] = () => {};
  pull: () => void = () => {};
  answer: (microphone: Microphone) => void = () => {};
  /** Whether tapes and the recogniser ever come to an end. */
  ends = true;
  readonly #later: (() => void)[] = [];

  constructor(wishes: Partial<AudioOptions> = {}, answer: 'yes' | 'later' | 'denied' = 'yes') {
    const track = {
      stop: () => this.log.push('let go'),
      addEventListener: (_: string, listener: () => void) => {
        this.pull = listener;
      },
    };
    const stream = { getTracks: () => [track], getAudioTracks: () => [track] } as unknown as MediaStream;
    this.open = { kind: 'open', stream };
    const senses: AudioDeps = {
      openMicrophone: () =>
        answer === 'later'
          ? new Promise((resolve) => {
              this.answer = resolve;
            })
          : Promise.resolve(answer === 'yes' ? this.open : { kind: answer }),
      measure: async (_, tell) => {
        this.hear = tell;
        return () => this.log.push('measured');
      },
      openMediaRecorder: () => this.#tape(),
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
      later: (_, done) => this.#later.push(done),
    };
    this.ear = new AudioSession(
      { language: 'zh', record: true, listener: 'nobody', ...wishes },
      (state) => this.states.push(state),
      senses,
    );
  }

  readonly open: Microphone;

  /** Loud from `from` to `to`, and quiet for a second on both sides. */
  speak(from: number, to: number): void {
    for (let at = from - 1000; at < to + 1000; at += 50)
      this.hear({ at, db: at >= from && at < to ? -20 : -70 });
  }

  waitedLongEnough(): void {
    for (const done of this.#later) done();
  }

  #tape(): MediaRecorderLike {
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

describe('an ear', () => {
  it('hears parts, voice and words in time from its start, pauses taken out', async () => {
    const room = new Room({ listener: 'device' });
    const { ear } = room;
    await ear.open();
    ear.start(10_000);
    room.speak(11_000, 12_000);
    room.write({ from: 11_000, to: 12_000, text: '大模型' });
    ear.pause(13_000);
    room.speak(14_000, 15_000);
    ear.resume(20_000);
    room.speak(21_000, 22_000);
    expect((await ear.roll(23_000))?.length).toBe(6000);
    expect(await ear.stop(24_000)).toEqual({
      recordings: [
        { mime: 'audio/webm', length: 6000, sound: expect.any(Blob) },
        { mime: 'audio/webm', length: 1000, sound: expect.any(Blob) },
      ],
      voice: [
        [1000, 2000],
        [4000, 5000],
      ],
      heard: [{ from: 1000, to: 2000, text: '大模型' }],
      heardBy: 'device',
    });
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
    await room.ear.open();
    room.ear.start(500, 60_000);
    room.speak(1500, 2500);
    expect(room.ear.voice).toEqual([[61_000, 62_000]]);
    expect((await room.ear.roll(3500))?.length).toBe(3000);
  });

  it('hears nothing without a microphone, and says why', async () => {
    const { ear } = new Room({ listener: 'device' }, 'denied');
    await ear.open();
    ear.start(0);
    ear.pause(10);
    ear.resume(20);
    expect(await ear.roll(1000)).toBeUndefined();
    expect(ear.state).toEqual({ microphone: 'denied', recording: 'off', recogniser: 'off' });
    expect(await ear.stop(2000)).toEqual({
      recordings: [undefined, undefined],
      voice: undefined,
      heard: [],
      heardBy: 'nobody',
    });
  });

  it('takes no microphone that comes after the start', async () => {
    const room = new Room({}, 'later');
    const opened = room.ear.open();
    room.ear.start(0);
    expect(room.ear.state.microphone).toBe('unanswered');
    room.answer(room.open);
    await opened;
    expect(room.log).toEqual(['let go']);
    expect(room.ear.state).toMatchObject({ microphone: 'unanswered', recording: 'off' });
  });

  it('lets go of a microphone that comes after it was closed', async () => {
    const room = new Room({}, 'later');
    const opened = room.ear.open();
    room.ear.close();
    room.answer(room.open);
    await opened;
    expect(room.log).toEqual(['let go']);
  });

  it('only measures when it is not to record', async () => {
    const room = new Room({ record: false });
    await room.ear.open();
    room.ear.start(0);
    room.speak(1000, 2000);
    expect(room.ear.state.recording).toBe('off');
    expect(await room.ear.stop(3000)).toMatchObject({ recordings: [undefined], voice: [[1000, 2000]] });
  });

  it('says that the microphone was pulled out, and keeps what it has', async () => {
    const room = new Room();
    await room.ear.open();
    room.ear.start(0);
    room.speak(1000, 2000);
    room.pull();
    expect(room.states.at(-1)?.microphone).toBe('lost');
    expect((await room.ear.stop(3000)).voice).toEqual([[1000, 2000]]);
  });

  it('waits for the last sound and the last words no longer than it says', async () => {
    const room = new Room({ listener: 'device' });
    await room.ear.open();
    room.ear.start(0);
    await room.ear.roll(1000);
    room.write({ from: 1000, to: 1500, text: '好' });
    room.ends = false;
    const stopped = room.ear.stop(2000);
    room.waitedLongEnough();
    const { recordings, heard } = await stopped;
    expect(recordings).toEqual([expect.objectContaining({ length: 1000 }), undefined]);
    expect(heard).toHaveLength(1);
  });
});

describe('who listens', () => {
  it('is a service only with consent', () => {
    const settings = { listener: 'remote', consent: null } as Settings;
    expect(listenerIn(settings)).toBe('nobody');
    expect(listenerIn({ ...settings, consent: 1 })).toBe('remote');
    expect(listenerIn({ ...settings, listener: 'device' })).toBe('device');
  });
});
