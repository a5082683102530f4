import { WrongCall } from './wrong-call.ts';

const usualPort = 4173;

/** @param given The variable PORT. Throws {@link WrongCall}. */
export const readPort = (given: string | undefined): number =>
  given === undefined || given === '' ? usualPort : portIn(given, 'PORT');

/** @param name How the person who calls says it. Throws {@link WrongCall}. */
export function portIn(given: string, name: string): number {
  const port = Number(given);
  if (/^\d+$/.test(given) && port <= 65535) return port;
  throw new WrongCall(
    `${name} is "${given}", which is no port`,
    'a whole number from 0 (any free port) to 65535',
  );
}
