/** An id that nobody else has. `randomUUID` is only there on secure origins, and a talk may be served on a plain local network. */
export const newId = (): string =>
  globalThis.crypto?.randomUUID?.() ?? `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
