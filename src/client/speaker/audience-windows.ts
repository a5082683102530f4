/** An audience window as the speaker knows it. */
interface Seat {
  readonly visible: boolean;
  /** When it answered last. */
  readonly heard: number;
}

export interface Audience {
  readonly seats: ReadonlyMap<string, Seat>;
  /** There was one, and it left or stopped answering. */
  readonly lost: boolean;
}

export const nobody: Audience = { seats: new Map(), lost: false };

/** Every window is asked this often, and is gone when it has let three calls pass. */
export const rollEvery = 2000;
const silence = 3 * rollEvery + 500;

export function rollAnswered(audience: Audience, id: string, visible: boolean, now: number): Audience {
  return { seats: new Map(audience.seats).set(id, { visible, heard: now }), lost: false };
}

export const left = (audience: Audience, id: string): Audience => without(audience, (seat) => seat === id);

export const dropSilent = (audience: Audience, now: number): Audience =>
  without(audience, (_, { heard }) => now - heard > silence);

function without(audience: Audience, goes: (id: string, seat: Seat) => boolean): Audience {
  const stay = [...audience.seats].filter(([id, seat]) => !goes(id, seat));
  if (stay.length === audience.seats.size) return audience;
  return { seats: new Map(stay), lost: stay.length === 0 };
}
