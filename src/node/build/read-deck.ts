import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { Deck } from '../../core/model/deck.ts';
import { namedIn, type Project } from './project.ts';
import { TalkError } from './talk-error.ts';

/** What the talk says, unchecked. Throws `TalkError` where its `deck.ts` exports no deck. */
export async function readDeck(project: Project): Promise<Deck> {
  const { module } = await runnerImport<{ deck?: Deck }>(join(project.talk, 'deck.ts'));
  if (module.deck !== undefined) return module.deck;
  throw new TalkError(
    `${namedIn(project, 'deck.ts')}: exports no "deck"\n  help: export const deck = defineDeck({ … })`,
  );
}
