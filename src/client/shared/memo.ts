/** Loads each key once, for whoever asks. A failure is not remembered: who asks next tries again. */
export function memoizeAsync<Key, Value>(load: (key: Key) => Promise<Value>): (key: Key) => Promise<Value> {
  const loads = new Map<Key, Promise<Value>>();
  return (key) => {
    const known = loads.get(key);
    if (known) return known;
    const value = load(key);
    loads.set(key, value);
    value.catch(() => loads.delete(key));
    return value;
  };
}
