import { mentions, whereMentioned } from './mentions.ts';
import type { Speech } from './speech.ts';

/** Every group must be heard, any alias of a group will do. */
export type MustSay = readonly (readonly string[])[];

export const covers = (speech: Speech, mustSay: MustSay): boolean =>
  mustSay.length > 0 && mustSay.every((group) => group.some((alias) => mentions(speech, alias)));

/** The place at which the last missing group is first heard; undefined where one is not heard at all. */
export function whereCovered(speech: Speech, mustSay: MustSay): number | undefined {
  if (!covers(speech, mustSay)) return undefined;
  return Math.max(
    ...mustSay.map((group) => Math.min(...group.flatMap((alias) => whereMentioned(speech, alias) ?? []))),
  );
}

/** Whether enough of the keywords are heard. */
export const coversAnswer = (
  speech: Speech,
  { keywords, hits }: { readonly keywords: readonly string[]; readonly hits: number },
): boolean => keywords.filter((keyword) => mentions(speech, keyword)).length >= hits;
