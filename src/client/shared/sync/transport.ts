import { parseJson, safeLocalStorage } from '../storage.ts';

/** What a {@link WindowSync} runs on: a line to the other windows, and a place that outlives this one. */
export interface Transport {
  send(message: unknown): void;
  /** Calls back with whatever comes, from anybody; undefined for what is no JSON. */
  listen(listener: (received: unknown) => void): void;
  /** Keeps the last message for windows that come later. */
  store(message: unknown): void;
  stored(): unknown;
  /** Calls back once. */
  after(milliseconds: number, done: () => void): void;
  /** Calls back when the listener has had all that has come by now. */
  afterReceived(done: () => void): void;
}

/**
 * BroadcastChannel between the windows, and storage beside it: what is stored there is also told to the other windows,
 * which is all there is where a browser has no channel. Both go by `name`.
 */
export function openTransport(name: string): Transport {
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(name) : undefined;
  // A timer would wait in a window that is covered.
  const turn = new MessageChannel();
  const waiting: (() => void)[] = [];
  turn.port1.onmessage = () => waiting.shift()?.();
  return {
    send: (message) => channel?.postMessage(message),
    listen(listener) {
      channel?.addEventListener('message', ({ data }) => listener(data));
      addEventListener('storage', ({ key, newValue }) => {
        if (key === name && newValue !== null) listener(parseJson(newValue));
      });
    },
    store: (message) => safeLocalStorage.write(name, JSON.stringify(message)),
    stored: () => parseJson(safeLocalStorage.read(name)),
    after: (milliseconds, done) => void setTimeout(done, milliseconds),
    afterReceived(done) {
      waiting.push(done);
      turn.port2.postMessage(undefined);
    },
  };
}
