/** Calls back once after so many milliseconds, unless the function that comes back is called before. */
export function startTimer(milliseconds: number, done: () => void): () => void {
  const timer = setTimeout(done, milliseconds);
  return () => clearTimeout(timer);
}
