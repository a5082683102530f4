/** What a {@link Link} runs on: a wire to the other windows, and a place that outlives this one. */
export interface Transport {
  send(message: unknown): void;
  /** Calls back with whatever comes, from anybody. */
  listen(listener: (received: unknown) => void): void;
  /** Keeps the last message for windows that come later; undefined forgets it. */
  keep(message: unknown): void;
  kept(): unknown;
  /** Calls back once, after so many milliseconds. */
  later(milliseconds: number, done: () => void): void;
  /** Calls back when what has come by now has been heard. */
  soon(done: () => void): void;
}

/**
 * BroadcastChannel between the windows, and storage beside it: what is kept there is also told to the other windows,
 * which is all there is where a browser has no channel.
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
        if (key === name && newValue !== null) listener(parse(newValue));
      });
    },
    keep(message) {
      try {
        localStorage.setItem(name, JSON.stringify(message));
      } catch {
        // Storage is denied in some private windows; the channel works without.
      }
    },
    kept() {
      try {
        return parse(localStorage.getItem(name) ?? 'null');
      } catch {
        return undefined;
      }
    },
    later: (milliseconds, done) => void setTimeout(done, milliseconds),
    soon(done) {
      waiting.push(done);
      turn.port2.postMessage(undefined);
    },
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Handed on as it is: whoever reads it counts it as foreign.
    return text;
  }
}
