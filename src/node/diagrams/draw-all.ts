import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Deck } from '../../core/model/deck.ts';
import type { Problem } from '../../core/model/problem.ts';
import { findChromium } from '../chromium/find.ts';
import { ChromiumMissing } from '../chromium/launch.ts';
import { readDrawn, removeOthers, resolveDiagrams } from './cache.ts';
import { collectDiagrams } from './collect.ts';
import { nameOf } from './request.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = resolve(root, 'src/node/diagrams/drawn');

/** `npm run draw [-- --force]`: draws what is stale (or everything), and says what it did with each. */
async function drawAll(force: boolean): Promise<readonly Problem[]> {
  // By path: this room must not import the slides, and a type checker must not read them from here.
  const { deck } = (await import(pathToFileURL(resolve(root, 'slides/deck.ts')).href)) as { deck: Deck };
  const requests = collectDiagrams(deck);
  const kept = await Promise.all(requests.map((request) => (force ? undefined : readDrawn(folder, request))));
  if (kept.includes(undefined) && findChromium() === undefined) throw new ChromiumMissing();

  const results = await resolveDiagrams(requests, { folder, force });
  const problems: Problem[] = [];
  for (const [index, request] of requests.entries()) {
    const result = results[index];
    if (result === undefined) continue;
    if ('problem' in result) problems.push(result.problem);
    const did = 'problem' in result ? 'FAILED' : kept[index] === undefined ? 'drawn' : 'kept';
    const size = 'svg' in result ? `${(Buffer.byteLength(result.svg) / 1024).toFixed(1)} kB` : '';
    console.log(`${did.padEnd(7)} ${nameOf(request)} ${size}`.trimEnd());
  }
  for (const file of await removeOthers(folder, requests)) console.log(`removed ${file}`);
  return problems;
}

try {
  const problems = await drawAll(process.argv.includes('--force'));
  for (const { slide, field, message, help } of problems) {
    console.error(`\nslide "${slide}", ${field}: ${message}\n  help: ${help.replaceAll('\n', '\n        ')}`);
  }
  process.exitCode = problems.length > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof ChromiumMissing)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
