import { spawnSync } from 'node:child_process';
import { test } from '@playwright/test';

/** Skips the test, and lets the report say why, on a machine without one of the programs. */
export function needs(...programs: readonly string[]): void {
  const missing = programs.filter((program) => spawnSync(program, ['--version']).error !== undefined);
  const reason = `not installed: ${missing.join(', ')}`;
  // Playwright writes it into its reports, but not on the screen.
  if (missing.length > 0) console.warn(`skipped "${test.info().title}": ${reason}`);
  test.skip(missing.length > 0, reason);
}

/** What a program prints; it has two minutes. */
export function ask(program: string, words: readonly string[]): string {
  const { stdout, error } = spawnSync(program, words, { encoding: 'utf8', timeout: 120_000 });
  if (error) throw error;
  return stdout;
}
