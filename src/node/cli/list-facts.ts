import type { Deck } from '../../core/model/deck.ts';
import { slidesOf } from '../../core/model/queries.ts';
import { checkOf, dueValues, isDue, type Value } from '../../core/model/values.ts';

/** How values are listed: those that are due first, the others by the day on which they were checked, oldest first. */
export function listFacts(deck: Deck, today: string): readonly string[] {
  const values = deck.values ?? {};
  const due = dueValues(values, today);
  const others = Object.entries(values)
    .filter(([, value]) => !isDue(value, today))
    .sort(([, a], [, b]) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0));
  return [
    ...(due.length > 0 ? [`Due for another look on ${today}:`, ...due.map(lineIn(deck)), ''] : []),
    ...(others.length > 0 ? ['By the day of the last check:', ...others.map(lineIn(deck)), ''] : []),
    summary(others.length + due.length, due.length, today),
  ];
}

/** `2026-11-27  until 2027-02-28  kimiK3.parameters  2.8 万亿 / 2.8T  Kimi K3 2026, read  #/no-threshold #/…` */
const lineIn =
  (deck: Deck) =>
  ([name, value]: readonly [string, Value]): string => {
    const slides = slidesOf(deck).filter(({ quotes = [] }) => quotes.includes(name));
    const printed = value.zh === value.en ? value.zh : `${value.zh} / ${value.en}`;
    return [
      value.asOf,
      value.until ? `until ${value.until}` : 'does not move  ',
      name,
      printed,
      `${value.source.short}, ${checkOf(value)}`,
      slides.map(({ id }) => `#/${id}`).join(' '),
    ]
      .join('  ')
      .trimEnd();
  };

const summary = (all: number, due: number, today: string): string =>
  `${all} values, of which ${due === 0 ? 'none is' : due === 1 ? 'one is' : `${due} are`} due on ${today}.`;
