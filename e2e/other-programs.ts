import { spawnSync } from 'node:child_process';
import { test } from '@playwright/test';
import { findWholeChromium } from '../src/node/chromium/find.ts';

/** Skips the test, and lets the report say why, on a machine without one of the programs. */
export function needs(...programs: readonly string[]): void {
  skipWithout(programs.filter((program) => spawnSync(program, ['--version']).error !== undefined));
}

/** The path of a Chromium that has a microphone; skips the test on a machine without one. */
export function hearingChromium(): string {
  const path = findWholeChromium();
  skipWithout(path === undefined ? ['a Chromium with windows: the shell hears nothing'] : []);
  return path ?? '';
}

function skipWithout(missing: readonly string[]): void {
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
