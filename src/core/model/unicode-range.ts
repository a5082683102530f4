/** The shortest CSS `unicode-range` of exactly these characters: `U+61-63,U+2192`. */
export function unicodeRange(characters: Iterable<string>): string {
  const codes = [...new Set(characters)].map(codePointOf).sort((a, b) => a - b);
  const runs: [from: number, to: number][] = [];
  for (const code of codes) {
    const last = runs.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else runs.push([code, code]);
  }
  const hex = (code: number): string => code.toString(16).toUpperCase();
  return runs.map(([from, to]) => `U+${hex(from)}${from === to ? '' : `-${hex(to)}`}`).join(',');
}

/** @param range As CSS writes it, without wildcards: `U+20, U+4E00-4E0B`. */
export function isInUnicodeRange(range: string, character: string): boolean {
  const code = codePointOf(character);
  return range.split(',').some((part) => {
    const [from = Number.NaN, to = from] = part
      .trim()
      .slice(2)
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return code >= from && code <= to;
  });
}

const codePointOf = (character: string): number => character.codePointAt(0) ?? 0;
