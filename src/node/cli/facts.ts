import { dayOf } from '../../core/model/values.ts';
import { projectAt } from '../build/project.ts';
import { readFactsCall } from './command-line.ts';
import { endWith } from './describe-failure.ts';
import { printLines } from './print-lines.ts';
import { root } from './root.ts';

// `npm run facts [-- --talk DIR] [--on 2027-03-01]`: the values of a talk by age, and which need another look.
try {
  const { talk, on } = readFactsCall(process.argv.slice(2));
  const project = projectAt(root, talk, process.cwd());
  const [{ readDeck }, { listFacts }] = await Promise.all([
    import('../build/read-deck.ts'),
    import('./list-facts.ts'),
  ]);
  printLines(listFacts(await readDeck(project), on ?? dayOf(new Date())));
} catch (error) {
  endWith(error);
}
