/** A day where the person is, `2026-11-24`: days in this form are ordered as text is. */
export type Day = string;

/** Minutes that local time is ahead of UTC at a moment: what daylight saving changes. */
type Offset = (moment: number) => number;
const localOffset: Offset = (moment) => -new Date(moment).getTimezoneOffset();

const dayMilliseconds = 86_400_000;

/** The local day of a moment in milliseconds since 1970. */
export const dayOf = (moment: number, offset: Offset = localOffset): Day =>
  new Date(moment + offset(moment) * 60_000).toISOString().slice(0, 10);

/** Days are counted on the calendar, where none of them has 23 or 25 hours. */
export const addDays = (day: Day, days: number): Day =>
  new Date(noonOf(day).getTime() + days * dayMilliseconds).toISOString().slice(0, 10);

/** How many days from one to another; negative when the other is earlier. */
export const daysBetween = (from: Day, to: Day): number =>
  Math.round((noonOf(to).getTime() - noonOf(from).getTime()) / dayMilliseconds);

/** The day as the scheduler counts it, which knows UTC only. */
export const noonOf = (day: Day): Date => new Date(`${day}T12:00:00Z`);

export const earlierDay = (a: Day, b: Day): Day => (a < b ? a : b);
