import type { Language } from '../../../core/model/languages.ts';
import { languageTags } from '../../../core/model/languages.ts';
import { startTimer as realTimer } from '../../shared/time/timer.ts';

/** What of a SpeechRecognition is needed; one is opened for each session. */
export interface RecognitionSession {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  processLocally?: boolean;
  start(track?: MediaStreamTrack): void;
  stop(): void;
  abort(): void;
  addEventListener(type: 'start' | 'end', listener: () => void): void;
  addEventListener(type: 'error', listener: (event: { readonly error: string }) => void): void;
  addEventListener(
    type: 'result',
    listener: (event: Pick<SpeechRecognitionEvent, 'resultIndex' | 'results'>) => void,
  ): void;
}

/** What of the browser's recogniser is used; parts of it are missing in most. */
export interface RecognitionClass {
  new (): RecognitionSession;
  readonly prototype: object;
  readonly install?: (options: {
    readonly langs: string[];
    readonly processLocally: boolean;
  }) => Promise<boolean>;
}

/** The browser's own, under either of its names; undefined where there is none. */
const browserRecognition = (): RecognitionClass | undefined =>
  ['SpeechRecognition', 'webkitSpeechRecognition']
    .map((name) => Reflect.get(globalThis, name) as RecognitionClass | undefined)
    .find(Boolean);

export function openRecognition(): RecognitionSession | undefined {
  const Recognition = browserRecognition();
  return Recognition && new Recognition();
}

/** Whether the browser has a recogniser that can be told to stay on this machine, and one at all. */
export const recognisersOffered = (
  recognition = browserRecognition(),
): { readonly device: boolean; readonly remote: boolean } => ({
  device: recognition !== undefined && 'processLocally' in recognition.prototype,
  remote: recognition !== undefined,
});

const installTimeoutMilliseconds = 30_000;

/**
 * Asks the browser to fetch what it needs to listen on this machine, and waits a while. What it answers is not told:
 * browsers say that they can and cannot, or that they are at it for ever. Only listening proves it.
 */
export async function installRecogniser(
  language: Language,
  recognition = browserRecognition(),
  startTimer = realTimer,
): Promise<void> {
  if (!recognition?.install) return;
  let cancel = (): void => {};
  const tooLong = new Promise<void>((resolve) => {
    cancel = startTimer(installTimeoutMilliseconds, resolve);
  });
  try {
    await Promise.race([
      recognition.install({ langs: [languageTags[language]], processLocally: true }),
      tooLong,
    ]);
  } catch {
    // A browser that cannot fetch it may have it.
  } finally {
    cancel();
  }
}
