const usualPort = 4173;

/** A mistake of whoever called, not of ours: its message is all there is to say. */
export class BadPort extends Error {
  override readonly name = 'BadPort';
  constructor(given: string) {
    super(`PORT is "${given}", which is no port\n  help: a whole number from 0 (any free port) to 65535`);
    this.stack = this.message;
  }
}

/** @param given The variable PORT. Throws {@link BadPort}. */
export function readPort(given: string | undefined): number {
  if (given === undefined || given === '') return usualPort;
  const port = Number(given);
  if (!/^\d+$/.test(given) || port > 65535) throw new BadPort(given);
  return port;
}
