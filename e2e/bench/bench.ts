import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { launchChromium } from '../../src/node/chromium/launch.ts';
import { serveCompressed } from './server.ts';
import { type SpeakerWalk, walkAsSpeaker } from './speaker.ts';
import { type Profile, profiles, type Visit, visit } from './visit.ts';

/**
 * `npm run bench`: the built deck beside a bare page with its cover and nothing else, which is as fast as it
 * can get. Runs are interleaved, so that a busy moment of the machine falls on both; medians of five.
 */
const runs = 5;
const root = resolve(import.meta.dirname, '../..');

interface Row {
  readonly page: string;
  readonly profile: string;
  readonly firstPaint: number;
  readonly firstKey?: number;
  readonly blocking: number;
  readonly keyMedian?: number;
  readonly keyP95?: number;
  readonly heap: number;
}

const site = await serveCompressed(resolve(root, 'dist'), { 'bare.html': await barePage() });
const browser = await launchChromium();
const rows: Row[] = [];
let walk: SpeakerWalk = { speaker: [], audience: [] };
try {
  walk = await walkAsSpeaker(browser, site.address);
  for (const profile of profiles) {
    const bare: Visit[] = [];
    const deck: Visit[] = [];
    for (let run = 0; run < runs; run += 1) {
      bare.push(await visit(browser, `${site.address}bare.html`, profile, false));
      deck.push(await visit(browser, site.address, profile, true));
    }
    rows.push(summarise('bare page', profile, bare), summarise('deck', profile, deck));
  }
} finally {
  await browser.close();
  site.close();
}

print(rows);
const windows = Object.entries(walk).map(([window, times]) => ({
  window,
  steps: times.length,
  median: quantile(times, 0.5),
  p95: quantile(times, 0.95),
}));
process.stdout.write('\nKey in the speaker view to the frame that answers it, ms\n');
console.table(
  windows.map(({ median, p95, ...row }) => ({ ...row, median: median.toFixed(1), p95: p95.toFixed(1) })),
);
await mkdir(resolve(root, 'bench-results'), { recursive: true });
await writeFile(
  resolve(root, 'bench-results/bench.json'),
  `${JSON.stringify({ runs, rows, windows }, undefined, 2)}\n`,
);
process.stdout.write('\nAlso in bench-results/bench.json\n');

/** The cover alone, styled, no script: the limit. */
async function barePage(): Promise<string> {
  const page = await readFile(resolve(root, 'dist/index.html'), 'utf8');
  const cover = page.indexOf('<section id="', page.indexOf('<section id="') + 1);
  return `${page.slice(0, cover)}</main></div></body></html>`.replace(
    /<script\b[^>]*type="module".*?<\/script>/s,
    '',
  );
}

function summarise(page: string, profile: Profile, visits: readonly Visit[]): Row {
  const keys = visits.flatMap((one) => one.keys ?? []);
  const firstKeys = visits.flatMap((one) => one.firstKey ?? []);
  return {
    page,
    profile: profile.name,
    firstPaint: quantile(
      visits.map((one) => one.firstPaint),
      0.5,
    ),
    blocking: quantile(
      visits.map((one) => one.blocking),
      0.5,
    ),
    heap: quantile(
      visits.map((one) => one.heap),
      0.5,
    ),
    ...(firstKeys.length > 0 ? { firstKey: quantile(firstKeys, 0.5) } : {}),
    ...(keys.length > 0 ? { keyMedian: quantile(keys, 0.5), keyP95: quantile(keys, 0.95) } : {}),
  };
}

function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? Number.NaN;
}

function print(table: readonly Row[]): void {
  const figure = (value: number | undefined, digits = 0) => value?.toFixed(digits) ?? '';
  console.table(
    table.map((row) => ({
      profile: row.profile,
      page: row.page,
      'first paint ms': figure(row.firstPaint),
      'first key ms': figure(row.firstKey),
      'blocking ms': figure(row.blocking),
      'key median ms': figure(row.keyMedian, 1),
      'key p95 ms': figure(row.keyP95, 1),
      'heap MB': figure(row.heap, 2),
    })),
  );
}
