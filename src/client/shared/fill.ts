import type { Text } from '../../core/model/languages.ts';
import { say } from './language.ts';

/** A text of the page with its `{name}`s filled in. */
export const fill = (text: Text, values: Readonly<Record<string, string | number>>): string =>
  say(text).replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
