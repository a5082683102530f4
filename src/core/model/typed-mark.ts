/** One raised or lowered piece as one types it: a number or a single character as it is, all else in brackets. */
export function typedMark(level: 'raised' | 'lowered', text: string): string {
  const sign = level === 'raised' ? '^' : '_';
  return /^(\d+|.)$/u.test(text) ? sign + text : `${sign}(${text})`;
}
