/** The first and the last day that anything here can be of: what a calendar can count with, and a person can mean. */
export const dayLimits = { first: '2000-01-01', last: '2099-12-31' } as const;

/** Whether it is a day of the calendar, `2026-11-24`, within {@link dayLimits}: neither 31 February nor the year 20266. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < dayLimits.first || text > dayLimits.last) return false;
  const noon = new Date(`${text}T12:00:00Z`);
  // JavaScript takes 31 February for 3 March, and says nothing.
  return !Number.isNaN(noon.getTime()) && noon.toISOString().startsWith(text);
}
