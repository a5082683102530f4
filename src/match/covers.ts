import type { Speech } from './listen.ts';
import { mentions, whereMentioned } from './mentions.ts';

/** Every group must be heard, any alias of a group will do. */
export type MustSay = readonly (readonly string[])[];

/** The place at which the last missing group is first heard; undefined where one is not heard at all. */
export function whereCovered(speech: Speech, mustSay: MustSay): number | undefined {
  const places = mustSay.map((group) => {
    const found = group.flatMap((alias) => whereMentioned(speech, alias) ?? []);
    return found.length > 0 ? Math.min(...found) : undefined;
  });
  const heard = places.filter((place) => place !== undefined);
  return heard.length === places.length && heard.length > 0 ? Math.max(...heard) : undefined;
}

export const covers = (speech: Speech, mustSay: MustSay): boolean =>
  whereCovered(speech, mustSay) !== undefined;

/** Whether enough of the keywords are heard. */
export const coversAnswer = (
  speech: Speech,
  { keywords, hits }: { readonly keywords: readonly string[]; readonly hits: number },
): boolean => keywords.filter((keyword) => mentions(speech, keyword)).length >= hits;
