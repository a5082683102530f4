import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../core/model/problem.ts';
import { findChromium } from '../chromium/find.ts';
import { drawDiagrams } from './draw-diagrams.ts';
import { drawnWith } from './drawing-page/drawing-page.ts';
import { type DrawRequest, type DrawResult, failure, nameOf } from './request.ts';
import { mermaidSource } from './source.ts';
import { diagramStyle, distances, drawingVersion, mermaidConfig, tightest } from './style.ts';

/** Everything a picture depends on, as 16 hex digits: another key, another picture. */
export function keyOf(request: DrawRequest, versions: readonly string[] = drawnWith()): string {
  const { diagram, language, box } = request;
  const { source } = mermaidSource(request);
  // Labels as well: a label that is never used changes no source, and is a problem all the same.
  const labels = Object.entries(diagram.labels).map(([name, label]) => [name, label[language]]);
  const parts = [
    source,
    labels,
    language,
    diagram.steps ?? [],
    [box.width, box.height],
    mermaidConfig(tightest),
    distances,
    diagramStyle,
    versions,
    drawingVersion,
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

const fileName = ({ diagram, language }: DrawRequest): string => `${diagram.id}.${language}.svg`;
const withKey = (key: string, svg: string): string => `<!-- key: ${key} -->\n${svg}\n`;

/** The picture as it was drawn and committed, if nothing it depends on has changed since. */
export async function readDrawn(folder: string, request: DrawRequest): Promise<string | undefined> {
  const file = await readFile(join(folder, fileName(request)), 'utf8').catch(() => undefined);
  if (file === undefined) return undefined;
  // A checkout on Windows may have turned the line ends.
  const [, key, svg] = /^<!-- key: (\w+) -->\r?\n([\s\S]*?)\s*$/.exec(file) ?? [];
  return key === keyOf(request) ? svg : undefined;
}

// Beside it, then renamed: whoever reads meanwhile sees the old picture or the new one, never a half.
async function writeDrawn(folder: string, request: DrawRequest, svg: string): Promise<void> {
  const path = join(folder, fileName(request));
  const beside = `${path}.${randomUUID()}.tmp`;
  await mkdir(folder, { recursive: true });
  await writeFile(beside, withKey(keyOf(request), svg));
  await rename(beside, path);
}

export interface ResolveOptions {
  /** Where drawn pictures are kept: a folder of the talk. */
  readonly folder: string;
  /** `false` draws nothing even where a browser is at hand. */
  readonly draw?: boolean;
  /** Draws what is there and up to date as well. */
  readonly force?: boolean;
}

export interface ResolveEffects {
  hasChromium(): boolean;
  draw(requests: readonly DrawRequest[]): Promise<readonly DrawResult[]>;
}

const realEffects: ResolveEffects = {
  hasChromium: () => findChromium() !== undefined,
  draw: (requests) => drawDiagrams(requests),
};

/** The committed pictures, and where one is missing or stale, one drawn now and written for the next time. */
export async function resolveDiagrams(
  requests: readonly DrawRequest[],
  { folder, draw = true, force = false }: ResolveOptions,
  effects: ResolveEffects = realEffects,
): Promise<readonly DrawResult[]> {
  const kept = await Promise.all(requests.map((request) => (force ? undefined : readDrawn(folder, request))));
  const missing = requests.filter((_request, index) => kept[index] === undefined);
  const drawn = new Map<DrawRequest, DrawResult>();
  if (missing.length > 0 && draw && effects.hasChromium()) {
    const results = await effects.draw(missing);
    for (const [index, request] of missing.entries()) {
      const result = results[index];
      if (result === undefined) continue;
      drawn.set(request, result);
      if ('svg' in result) await writeDrawn(folder, request, result.svg);
    }
  }
  return requests.map((request, index) => {
    const svg = kept[index];
    return svg === undefined ? (drawn.get(request) ?? whyNotDrawn(request)) : { svg };
  });
}

/** What is wrong with its source can be told without a browser. */
const whyNotDrawn = (request: DrawRequest): DrawResult =>
  failure(mermaidSource(request).problems) ?? { problem: notDrawn(request) };

const notDrawn = (request: DrawRequest): Problem => ({
  slide: request.slide,
  field: 'diagram',
  message: `diagram ${nameOf(request)} changed since it was drawn, and there is no Chromium here to draw it`,
  help: 'run `npm run draw` on a machine with Chromium, then commit the drawings of the talk (drawn/)',
});

/** Removes the pictures of diagrams that are no longer in the deck; returns the names of their files. */
export async function removeOthers(folder: string, requests: readonly DrawRequest[]): Promise<string[]> {
  const wanted = new Set(requests.map(fileName));
  const files = await readdir(folder).catch(() => []);
  const others = files.filter((file) => file.endsWith('.svg') && !wanted.has(file));
  await Promise.all(others.map((file) => rm(join(folder, file))));
  return others;
}
