/** How loud it was from `at` on, for as long as one level lasts; both in milliseconds. */
export interface Loudness {
  readonly at: number;
  readonly db: number;
}

/** From when until when somebody spoke, in milliseconds. */
export type Interval = readonly [from: number, to: number];

/** Decibels: by how much a voice is above the room, what is never a voice, and how far it may sink within a word. */
const above = 8;
const least = -55;
const sink = 3;
/** Where one knows no silence, the room lies at least this far below what is loud: a voice is not taken for it. */
const depth = 12;

/** Milliseconds: what may be silent within a stretch, and what is too short to be a voice. */
const hang = 300;
const shortest = 150;

/**
 * The stretches in which somebody spoke, by how loud it was. Levels are in order of time, and each is of `length`
 * milliseconds. `before` is how loud it was while nobody was to speak yet.
 * A stretch ends where the voice did: that it might have gone on within the hang does not lengthen it.
 */
export function voiceIn(
  levels: readonly Loudness[],
  { before = [], length = 50 }: { readonly before?: readonly number[]; readonly length?: number } = {},
): readonly Interval[] {
  const on = threshold(
    levels.map(({ db }) => db),
    before,
  );
  const stretches: [from: number, to: number][] = [];
  for (const { at, db } of levels) {
    const last = stretches.at(-1);
    const speaking = last !== undefined && at - last[1] < hang;
    if (db >= on || (speaking && db >= on - sink)) {
      if (speaking) last[1] = at + length;
      else stretches.push([at, at + length]);
    }
  }
  return stretches.filter(([from, to]) => to - from >= shortest);
}

/** From how loud on it is a voice, given all that was heard, and before anybody was to speak. */
export function threshold(heard: readonly number[], before: readonly number[] = []): number {
  // While a microphone wakes up it gives nothing at all, which is not how quiet the room is.
  const room = shareOf(
    before.filter((db) => db > -99),
    0.1,
  );
  const quietest = shareOf(heard, 0.1) ?? least;
  const floor = Math.min(quietest, room ?? (shareOf(heard, 0.9) ?? least) - depth);
  return Math.max(floor + above, least);
}

/** The value below which this share of all values lies. */
function shareOf(values: readonly number[], share: number): number | undefined {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(share * (sorted.length - 1))];
}

/** Milliseconds of voice between two moments. */
export const voiceBetween = (stretches: readonly Interval[], from: number, to: number): number =>
  stretches.reduce((sum, [start, end]) => sum + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0);
