import type { Deck } from '../model/deck.ts';
import type { Problem } from '../model/problem.ts';
import { slidesOf } from '../model/queries.ts';

/** Old addresses that lead nowhere, or that a slide of today has. */
export function checkMoved({ moved = {}, ...deck }: Deck): readonly Problem[] {
  const slides = new Set(slidesOf(deck).map(({ id }) => id));
  return Object.entries(moved).flatMap(([from, to]) => [
    ...(slides.has(from)
      ? [
          {
            slide: from,
            field: 'moved',
            message: `"${from}" is said to have moved, and is a slide`,
            help: 'take it out of `moved`, or give the new slide an id of its own',
          },
        ]
      : []),
    ...(slides.has(to)
      ? []
      : [
          {
            field: `moved.${from}`,
            message: `there is no slide "${to}"`,
            help: 'name the slide that has its matter now, by its id of today',
          },
        ]),
  ]);
}
