import type { Text } from '../deck/vocabulary.ts';
import { say } from '../page/language.ts';

/** A text of the page with its `{name}`s filled in. */
export const fill = (text: Text, values: Readonly<Record<string, string | number>>): string =>
  say(text).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
