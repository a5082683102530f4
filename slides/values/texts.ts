import type { Text } from '../../src/core/model/languages.ts';

/** The same in every language. */
export const plainly = (text: string): Text => ({ zh: text, en: text });

/** A value by itself, as each language prints it. */
export const quoted = (name: string): Text => plainly(`{{${name}}}`);
