import type { Browser, Page } from '@playwright/test';
import { type Language, languages } from '../../core/model/languages.ts';
import type { Problem } from '../../core/model/problem.ts';
import { launchChromium } from '../chromium/launch.ts';
import { lostTexts, lostTones } from './check-complete.ts';
import { checkDrawing } from './check-drawing.ts';
import { openDrawingPage } from './drawing-page/drawing-page.ts';
import { checkFeatures, frontMatter } from './features/check-features.ts';
import { diagramKinds, firstWord, isDiagramKind } from './kinds.ts';
import { measureDrawing } from './measure-drawing.page.ts';
import {
  type DrawRequest,
  type DrawResult,
  failure,
  joined,
  mermaidProblem,
  nameOf,
  problemOf,
} from './request.ts';
import { mermaidSource } from './source.ts';
import { writeSvg } from './svg-writer.ts';

export interface DrawEffects {
  launch(): Promise<Browser>;
}

const realEffects: DrawEffects = { launch: () => launchChromium() };

/**
 * Draws and checks each picture; results stand in the order of the requests. A diagram that cannot be drawn,
 * or that could not be read once shown, is a result with problems. Throws only when there is no browser.
 */
export async function drawDiagrams(
  requests: readonly DrawRequest[],
  effects: DrawEffects = realEffects,
): Promise<readonly DrawResult[]> {
  if (requests.length === 0) return [];
  const browser = await effects.launch();
  try {
    const results = new Map<DrawRequest, DrawResult>();
    for (const language of languages) {
      const its = requests.filter((request) => request.language === language);
      if (its.length === 0) continue;
      const page = await openDrawingPage(browser, language, sampleOf(its, language));
      for (const request of its) results.set(request, await drawOne(page, request));
      await page.close();
    }
    return requests.map((request) => resultOf(results, request));
  } finally {
    await browser.close();
  }
}

function resultOf(results: ReadonlyMap<DrawRequest, DrawResult>, request: DrawRequest): DrawResult {
  const result = results.get(request);
  if (result === undefined) throw new Error(`no result for ${nameOf(request)}`);
  return result;
}

const sampleOf = (requests: readonly DrawRequest[], language: Language): string =>
  requests
    .flatMap(({ diagram }) => [
      diagram.mermaid,
      ...Object.values(diagram.labels).map((label) => label[language]),
    ])
    .join('');

async function drawOne(page: Page, request: DrawRequest): Promise<DrawResult> {
  const settings = failure(frontMatter(request));
  if (settings) return settings;
  const { source, problems } = mermaidSource(request);
  const name = firstWord(source);
  if (!isDiagramKind(name)) return { problem: joined([unknownKind(request, name), ...problems]) };
  const wrong = failure([...checkFeatures(request, name), ...problems]);
  if (wrong) return wrong;

  const result = await diagramKinds[name]({ page, source, request });
  if ('problems' in result) return { problem: joined(result.problems) };
  const { drawing } = result;
  if (drawing.nodes.length === 0) return { problem: mermaidProblem(request, 'there is no node in it') };
  const tones = name === 'flowchart' || name === 'graph' ? [] : lostTones(drawing, request);
  const lost = failure([
    ...lostSteps(request, drawing.nodes),
    ...lostTexts(drawing, source, request),
    ...tones,
  ]);
  if (lost) return lost;
  const svg = writeSvg(drawing, request.diagram.steps ?? [], request.box);
  const measured = await page.evaluate(measureDrawing, svg);
  return failure(checkDrawing(svg, measured, request)) ?? { svg };
}

const unknownKind = (request: DrawRequest, name: string): Problem =>
  problemOf(
    request,
    'mermaid',
    `this is a "${name}" diagram, which is not drawn`,
    `diagrams that are drawn: ${Object.keys(diagramKinds).join(', ')}`,
  );

function lostSteps(request: DrawRequest, nodes: readonly { readonly id: string }[]): readonly Problem[] {
  const ids = nodes.map(({ id }) => id);
  return (request.diagram.steps ?? [])
    .flatMap((step) => step.split(/\s+/))
    .filter((id) => !ids.includes(id))
    .map((id) => problemOf(request, 'steps', `step "${id}" names no node`, `nodes are: ${ids.join(', ')}`));
}
