import { AudioSession, type AudioState, listenerIn } from '../audio/audio-session.ts';
import type { Sound } from '../audio/recorder.ts';
import type { Settings } from '../records/records.ts';

/** What was heard of an answer. */
export interface AnswerRecording {
  readonly text: string;
  readonly sound: Sound | undefined;
}

/** Listens to one answer, as far as the person wants it and the machine can; the question does not wait for it. */
export class AnswerRecorder {
  readonly #ear: AudioSession | undefined;

  constructor(settings: Settings, tell: (state: AudioState) => void) {
    const { language, record } = settings;
    const listener = listenerIn(settings);
    if (!record && listener === 'nobody') return;
    this.#ear = new AudioSession({ language, record, listener }, tell);
    void this.#begin(this.#ear);
  }

  /** Resolves, after three seconds at most, with what there is. */
  async stop(): Promise<AnswerRecording> {
    const hearing = await this.#ear?.stop(performance.now());
    return {
      text: hearing?.heard.map(({ text }) => text).join('\n') ?? '',
      sound: hearing?.recordings.at(-1),
    };
  }

  /** Nobody needs it any more. */
  close(): void {
    this.#ear?.close();
  }

  async #begin(ear: AudioSession): Promise<void> {
    await ear.open();
    if (ear.state.microphone === 'open') ear.start(performance.now());
  }
}
