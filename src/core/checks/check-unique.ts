import type { Problem } from '../model/problem.ts';

/** A name that must be there once, and where it stands. */
export type Named = Omit<Problem, 'message' | 'help'> & { readonly name: string };

/** Each name that stood before already; `help` says what to do about it. */
export function checkUnique(all: readonly Named[], help: string): readonly Problem[] {
  const seen = new Set<string>();
  return all.flatMap(({ name, ...where }) => {
    if (seen.has(name)) return [{ ...where, message: `"${name}" is taken already`, help }];
    seen.add(name);
    return [];
  });
}
