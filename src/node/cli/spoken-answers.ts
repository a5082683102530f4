import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import * as v from 'valibot';
import { languages } from '../../core/model/languages.ts';
import { WrongCall } from './wrong-call.ts';

/** An answer to a question of the talk, as somebody said it. What else a file says of it is nobody's business here. */
const spokenAnswer = v.object({ lang: v.picklist(languages), question: v.string(), say: v.string() });

export type SpokenAnswer = v.InferOutput<typeof spokenAnswer>;

/** Stands for a file on the command line. */
const standardInput = '-';

/** What messages call the file that the command line names. */
export const inputName = (file: string): string => (file === standardInput ? 'standard input' : file);

/** Reads a file of answers, or standard input. Throws `WrongCall` where there is none in it. */
export async function readAnswers(file: string): Promise<readonly SpokenAnswer[]> {
  if (file === standardInput) return parseAnswers(await text(process.stdin), inputName(file));
  try {
    return parseAnswers(await readFile(file, 'utf8'), file);
  } catch (error) {
    if (error instanceof WrongCall) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new WrongCall(`${file}: it cannot be read (${reason})`, 'name a file of answers, as JSON');
  }
}

const help = 'a list such as [{ "lang": "zh", "question": "B01", "say": "…" }]';

/**
 * Reads a list of answers.
 * @param name Of the file, for messages.
 * @throws `WrongCall` that names every entry and field that is not as it should be.
 */
export function parseAnswers(json: string, name: string): readonly SpokenAnswer[] {
  const { success, output, issues } = v.safeParse(v.array(spokenAnswer), parseJson(json, name));
  if (success) return output;
  const flaws = issues.map(({ path, expected, received }) => {
    const [index, field] = (path ?? []).map(({ key }) => key);
    const place = typeof index === 'number' ? entryIn(name, index, field) : name;
    return `${place}: it should be ${expected}, and is ${received}`;
  });
  throw new WrongCall(flaws.join('\n'), help);
}

/** How a message names the entry at `index`, which counts from 0. */
export const entryIn = (name: string, index: number, field?: unknown): string =>
  `${name}, entry ${index + 1}${field === undefined ? '' : `, "${field}"`}`;

function parseJson(json: string, name: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new WrongCall(
      `${name}: this is not JSON (${error instanceof Error ? error.message : error})`,
      help,
    );
  }
}
