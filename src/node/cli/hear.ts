import { projectAt } from '../build/project.ts';
import { readHearCall } from './command-line.ts';
import { endWith } from './describe-failure.ts';
import { printLines } from './print-lines.ts';
import { root } from './root.ts';
import { inputName, readAnswers } from './spoken-answers.ts';

// `npm run hear -- FILE.json [--talk DIR]`: which points of their questions answers make, as the interview would
// propose them; one JSON object a line.
try {
  const { file, talk } = readHearCall(process.argv.slice(2));
  const project = projectAt(root, talk, process.cwd());
  const answers = await readAnswers(file);
  // Loaded now and not before: what is wrong with a file is said without waiting for a bundler.
  const [{ readDeck }, { hearAnswers }] = await Promise.all([
    import('../build/read-deck.ts'),
    import('./hear-answers.ts'),
  ]);
  const heard = await hearAnswers(await readDeck(project), answers, inputName(file));
  printLines(heard.map((answer) => JSON.stringify(answer)));
} catch (error) {
  endWith(error);
}
