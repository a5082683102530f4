import type { VersionId } from './deck.ts';

/** Whether something may name a version of a talk: minutes, or `full`. */
export const isVersionId = (name: unknown): name is VersionId =>
  typeof name === 'string' && /^(?:[1-9]\d{0,3}|full)$/.test(name);
