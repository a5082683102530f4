import type { Version } from '../src/core/model/deck.ts';
import { five } from './versions/five.ts';
import { one } from './versions/one.ts';
import { ten } from './versions/ten.ts';
import { three } from './versions/three.ts';

/** The shorter versions, the shortest first. */
export const versions: readonly Version[] = [one, three, five, ten];
