import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Deck } from '../../core/model/deck.ts';
import { endWith } from './describe-failure.ts';
import { parseAnswers } from './spoken-answers.ts';
import { WrongCall } from './wrong-call.ts';

// `npm run hear -- FILE.json`: which points of their questions answers make, as the interview would propose them; one
// JSON object a line.
const root = join(import.meta.dirname, '..', '..', '..');
const standardInput = '-';

try {
  const file = fileNamed(process.argv.slice(2));
  const answers = parseAnswers(await read(file), file === standardInput ? 'standard input' : file);
  // Loaded now and not before: what is wrong with a file is said without waiting for a bundler.
  const [{ runnerImport }, { hearAnswers }] = await Promise.all([
    import('vite'),
    import('./hear-answers.ts'),
  ]);
  const { module } = await runnerImport<{ deck: Deck }>(join(root, 'slides/deck.ts'));
  for (const answer of await hearAnswers(module.deck, answers, file)) console.log(JSON.stringify(answer));
} catch (error) {
  endWith(error);
}

function fileNamed(words: readonly string[]): string {
  const [file, ...more] = words;
  const help = 'npm run hear -- FILE.json, or - to read standard input';
  if (file === undefined) throw new WrongCall('Nothing says which answers to hear.', help);
  const option = words.find((word) => word.startsWith('-') && word !== standardInput);
  if (option !== undefined) throw new WrongCall(`There is no option ${option}.`, help);
  if (more.length > 0) throw new WrongCall(`One file at a time, not ${words.length}.`, help);
  return file;
}

async function read(file: string): Promise<string> {
  if (file === standardInput) return text(process.stdin);
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new WrongCall(`${file}: it cannot be read (${reason})`, 'name a file of answers, as JSON');
  }
}
