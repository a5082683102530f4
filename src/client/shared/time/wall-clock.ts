/**
 * The time of day as people write it where they are: 20:14 or 8:14 PM.
 * @param wanted Languages as the browser tells them: on some machines `C` or `en-US@posix`, which are none.
 * @param usual The language where none of them serves.
 */
export function wallClock(now: number, wanted: readonly string[], usual: string): string {
  const tags = [...wanted.filter(isLanguageTag), usual];
  return new Intl.DateTimeFormat(tags, { hour: 'numeric', minute: '2-digit' }).format(now);
}

function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length > 0;
  } catch {
    return false;
  }
}
