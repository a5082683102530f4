import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { formatNames } from '../../src/node/export/formats.ts';

/**
 * `npm run bench:export`: each format of the whole talk in Chinese, by the command that a person runs, start of the
 * browser and check of the result included. Memory is the sum over the command and its browser, sampled.
 */
const root = resolve(import.meta.dirname, '../..');
const samplingMs = 200;

interface Row {
  readonly format: string;
  readonly seconds: number;
  /** Undefined where there is no `ps` to ask. */
  readonly peakMB: number | undefined;
  readonly bytes: number;
  readonly files: number;
}

const rows: Row[] = [];
for (const format of formatNames) rows.push(await measure(format));
console.table(
  rows.map(({ format, seconds, peakMB, bytes, files }) => ({
    format,
    seconds: seconds.toFixed(1),
    'peak MB': peakMB?.toFixed(0) ?? '',
    files,
    kB: Math.ceil(bytes / 1000),
  })),
);
await mkdir(resolve(root, 'bench-results'), { recursive: true });
await writeFile(resolve(root, 'bench-results/export.json'), `${JSON.stringify({ rows }, undefined, 2)}\n`);
process.stdout.write('\nAlso in bench-results/export.json\n');

async function measure(format: string): Promise<Row> {
  const out = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    const since = performance.now();
    const peakMB = await peakOf(format, out);
    const seconds = (performance.now() - since) / 1000;
    return { format, seconds, peakMB, ...(await weigh(out)) };
  } finally {
    await rm(out, { recursive: true });
  }
}

/** Runs the command to its end and watches what it takes. */
async function peakOf(format: string, out: string): Promise<number | undefined> {
  const words = ['--import', 'tsx', 'src/node/export/export.ts', format, '--lang', 'zh', '--out', out];
  const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  let peak: number | undefined;
  const sampling = setInterval(async () => {
    const now = await residentMB(child.pid ?? 0).catch(() => undefined);
    if (now !== undefined) peak = Math.max(peak ?? 0, now);
  }, samplingMs);
  try {
    await new Promise<void>((done, fail) => {
      child.on('error', fail);
      child.on('close', (code) => (code === 0 ? done() : fail(new Error(`${format} ended with ${code}`))));
    });
  } finally {
    clearInterval(sampling);
  }
  return peak;
}

/** A process and all below it. Pages they share count for each of them, so it is an upper bound. */
async function residentMB(top: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-axo', 'pid=,ppid=,rss=']);
  const processes = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const below = new Set([top]);
  let before = 0;
  while (below.size > before) {
    before = below.size;
    for (const [pid = 0, parent = 0] of processes) if (below.has(parent)) below.add(pid);
  }
  return processes.reduce((sum, [pid = 0, , kB = 0]) => sum + (below.has(pid) ? kB / 1000 : 0), 0);
}

async function weigh(folder: string): Promise<{ bytes: number; files: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  );
  return { bytes: sizes.reduce((sum, size) => sum + size, 0), files: files.length };
}
