import type { Language } from '../../../core/model/languages.ts';
import { languageTags } from '../../../core/model/languages.ts';
import { later as realLater } from './delay.ts';

/** What of a SpeechRecognition is needed; one is opened for each session. */
export interface Session {
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
export interface RecogniserKind {
  new (): Session;
  readonly prototype: object;
  readonly install?: (wish: {
    readonly langs: string[];
    readonly processLocally: boolean;
  }) => Promise<boolean>;
}

/** The browser's own, under either of its names; undefined where there is none. */
const browserKind = (): RecogniserKind | undefined =>
  ['SpeechRecognition', 'webkitSpeechRecognition']
    .map((name) => Reflect.get(globalThis, name) as RecogniserKind | undefined)
    .find(Boolean);

export function openSession(): Session | undefined {
  const kind = browserKind();
  return kind && new kind();
}

/** Whether the browser has a recogniser that can be told to stay on this machine, and one at all. */
export const recognisersOffered = (
  kind = browserKind(),
): { readonly device: boolean; readonly remote: boolean } => ({
  device: kind !== undefined && 'processLocally' in kind.prototype,
  remote: kind !== undefined,
});

/** How long one waits for a browser to fetch what it needs to listen on this machine, in milliseconds. */
const patience = 30_000;

/**
 * Asks the browser to fetch what it needs to listen on this machine, and waits a while. What it answers is not told:
 * browsers say that they can and cannot, or that they are at it for ever. Only listening proves it.
 */
export async function fetchRecogniser(
  language: Language,
  kind = browserKind(),
  later = realLater,
): Promise<void> {
  if (!kind?.install) return;
  let cancel = (): void => {};
  const tooLong = new Promise<void>((resolve) => {
    cancel = later(patience, resolve);
  });
  try {
    await Promise.race([kind.install({ langs: [languageTags[language]], processLocally: true }), tooLong]);
  } catch {
    // A browser that cannot fetch it may have it.
  } finally {
    cancel();
  }
}
