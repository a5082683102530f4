import type { Problem } from '../../core/model/problem.ts';
import { drawnFolder, type Project } from '../build/project.ts';
import { readDeck } from '../build/read-deck.ts';
import { findChromium } from '../chromium/find.ts';
import { ChromiumMissing } from '../chromium/launch.ts';
import { readDrawn, removeOthers, resolveDiagrams } from '../diagrams/cache.ts';
import { collectDiagrams } from '../diagrams/collect.ts';
import { nameOf } from '../diagrams/request.ts';

/** Draws what is stale, or everything, and says what it did with each. */
export async function drawAll(project: Project, force: boolean): Promise<readonly Problem[]> {
  const folder = drawnFolder(project);
  const requests = collectDiagrams(await readDeck(project));
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
