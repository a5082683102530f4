import { join } from 'node:path';

/** The engine's own folder. */
export const root = join(import.meta.dirname, '..', '..', '..');
