import { describe, expect, it } from 'vitest';
import { type MediaRecorderLike, Recorder } from './recorder.ts';

/** Writes down what is done to any of them, in order. */
class FakeRecorders {
  readonly log: string[] = [];
  readonly opened: FakeMediaRecorder[] = [];
  broken = false;
  lost = 0;
  readonly recorder = new Recorder(
    () => {
      if (this.broken) throw new Error('NotSupportedError');
      const opened = new FakeMediaRecorder(this.opened.length, this.log);
      this.opened.push(opened);
      return opened;
    },
    () => {
      this.lost += 1;
    },
  );
}

class FakeMediaRecorder implements MediaRecorderLike {
  readonly mimeType = 'audio/webm;codecs=opus';
  state: RecordingState = 'inactive';
  readonly #name: number;
  readonly #log: string[];
  readonly #listeners: Record<string, (event: { readonly data: Blob }) => void> = {};

  constructor(name: number, log: string[]) {
    this.#name = name;
    this.#log = log;
  }
  start = () => this.#is('recording', 'start');
  pause = () => this.#is('paused', 'pause');
  resume = () => this.#is('recording', 'resume');
  stop = () => {
    this.#is('inactive', 'stop');
    // As browsers do: later.
    queueMicrotask(() => this.end());
  };
  end(): void {
    this.state = 'inactive';
    const data = new Blob([`sound ${this.#name}`]);
    this.#listeners.dataavailable?.({ data });
    this.#listeners.stop?.({ data });
  }
  addEventListener(type: string, listener: (event: { readonly data: Blob }) => void): void {
    this.#listeners[type] = listener;
  }
  #is(state: RecordingState, what: string): void {
    this.state = state;
    this.#log.push(`${what} ${this.#name}`);
  }
}

describe('a recorder', () => {
  it('begins the next part before it ends the last', async () => {
    const { recorder, log } = new FakeRecorders();
    recorder.start();
    const first = await recorder.startNextPart(1500);
    const last = await recorder.stop(700);
    expect(log).toEqual(['start 0', 'start 1', 'stop 0', 'stop 1']);
    expect([first?.milliseconds, last?.milliseconds]).toEqual([1500, 700]);
    expect([await first?.sound.text(), await last?.sound.text()]).toEqual(['sound 0', 'sound 1']);
    expect(first?.mime).toBe('audio/webm;codecs=opus');
    expect(await recorder.stop(100)).toBeUndefined();
  });

  it('stays paused in the next part', async () => {
    const { recorder, log } = new FakeRecorders();
    recorder.start();
    recorder.pause();
    await recorder.startNextPart(100);
    recorder.resume();
    expect(log).toEqual(['start 0', 'pause 0', 'start 1', 'pause 1', 'stop 0', 'resume 1']);
  });

  it('keeps what it has when the microphone is pulled out, and says so', async () => {
    const recorders = new FakeRecorders();
    recorders.recorder.start();
    recorders.opened[0]?.end();
    expect(recorders.lost).toBe(1);
    recorders.broken = true;
    expect(await (await recorders.recorder.startNextPart(900))?.sound.text()).toBe('sound 0');
    expect(await recorders.recorder.startNextPart(900)).toBeUndefined();
    recorders.recorder.pause();
    recorders.recorder.resume();
    expect(await recorders.recorder.stop(900)).toBeUndefined();
  });

  it('keeps nothing of no length', async () => {
    const { recorder } = new FakeRecorders();
    recorder.start();
    expect(await recorder.stop(0)).toBeUndefined();
  });
});
