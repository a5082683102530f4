/** Where an address points inside the talk: a slide, and how many of its steps are taken (-1: none). */
export interface SlideAddress {
  readonly id: string;
  readonly step: number;
}

/** Reads `#/mirage`, `#/mirage/2` and plain `#mirage`; undefined for anything else. */
export function parseHash(hash: string): SlideAddress | undefined {
  const parts = /^#\/?([^/]+)(?:\/(\d+))?\/?$/.exec(hash);
  if (!parts) return undefined;
  return { id: decode(parts[1] ?? ''), step: parts[2] === undefined ? -1 : Number(parts[2]) };
}

/** The other way round: `mirage` at its third step is `#/mirage/2`. */
export const hashOf = ({ id, step }: SlideAddress): string => (step < 0 ? `#/${id}` : `#/${id}/${step}`);

// A broken escape (`%E0%A4%A`) throws; as written it names no slide either way.
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
