/** A window that shows the deck, as the speaker view knows it. */
interface AudienceWindow {
  readonly visible: boolean;
  /** When it answered last, in milliseconds since 1970. */
  readonly answeredAt: number;
}

export interface Audience {
  readonly windows: ReadonlyMap<string, AudienceWindow>;
  /** There was a window, and it left or stopped answering. */
  readonly lost: boolean;
}

export const noAudience: Audience = { windows: new Map(), lost: false };

/** Every window is asked this often whether it is there, and is gone when it has let three times pass. */
export const pingMilliseconds = 2000;
const maxSilenceMilliseconds = 3 * pingMilliseconds + 500;

export function windowAnswered(audience: Audience, id: string, visible: boolean, now: number): Audience {
  return { windows: new Map(audience.windows).set(id, { visible, answeredAt: now }), lost: false };
}

export const windowLeft = (audience: Audience, id: string): Audience =>
  without(audience, (other) => other === id);

export const dropSilent = (audience: Audience, now: number): Audience =>
  without(audience, (_, { answeredAt }) => now - answeredAt > maxSilenceMilliseconds);

function without(audience: Audience, goes: (id: string, window: AudienceWindow) => boolean): Audience {
  const stay = [...audience.windows].filter(([id, window]) => !goes(id, window));
  if (stay.length === audience.windows.size) return audience;
  return { windows: new Map(stay), lost: stay.length === 0 };
}
