/**
 * What to say of an error, and what to end with. An error that was expected names its exit code, and its message says
 * all there is to say; what nobody expected keeps its stack, and the command ends with 1.
 */
export function describeFailure(error: unknown): { readonly message: string; readonly exitCode: number } {
  const expected = expectedIn(error);
  if (expected) return { message: expected.message, exitCode: expected.exitCode };
  return { message: error instanceof Error ? (error.stack ?? error.message) : String(error), exitCode: 1 };
}

/** Says it, and lets the command end with it. */
export function endWith(error: unknown): void {
  const { message, exitCode } = describeFailure(error);
  console.error(message);
  process.exitCode = exitCode;
}

/** The bundler wraps what is thrown while it works. */
function expectedIn(error: unknown): (Error & { readonly exitCode: number }) | undefined {
  if (!(error instanceof Error)) return undefined;
  if (isExpected(error)) return error;
  const within: readonly unknown[] = 'errors' in error && Array.isArray(error.errors) ? error.errors : [];
  return within.map(expectedIn).find((found) => found !== undefined);
}

// Not by its class: what Vite's configuration throws comes from a second copy of our modules.
const isExpected = (error: Error): error is Error & { readonly exitCode: number } =>
  'exitCode' in error && typeof error.exitCode === 'number';
