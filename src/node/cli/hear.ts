import { join } from 'node:path';
import type { Deck } from '../../core/model/deck.ts';
import { endWith } from './describe-failure.ts';
import { answersFileIn, inputName, readAnswers } from './spoken-answers.ts';

// `npm run hear -- FILE.json`: which points of their questions answers make, as the interview would propose them; one
// JSON object a line.
const root = join(import.meta.dirname, '..', '..', '..');

try {
  const file = answersFileIn(process.argv.slice(2));
  const answers = await readAnswers(file);
  // Loaded now and not before: what is wrong with a file is said without waiting for a bundler.
  const [{ runnerImport }, { hearAnswers }] = await Promise.all([
    import('vite'),
    import('./hear-answers.ts'),
  ]);
  const { module } = await runnerImport<{ deck: Deck }>(join(root, 'slides/deck.ts'));
  for (const answer of await hearAnswers(module.deck, answers, inputName(file)))
    console.log(JSON.stringify(answer));
} catch (error) {
  endWith(error);
}
