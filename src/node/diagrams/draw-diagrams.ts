import type { Browser, Page } from '@playwright/test';
import { type Language, languages } from '../../core/model/languages.ts';
import type { Problem } from '../../core/model/problem.ts';
import { launchChromium } from '../chromium/launch.ts';
import { alignLayers } from './align-subgraphs.ts';
import { bestFit } from './best-spacing.ts';
import { lint } from './check-drawing.ts';
import { openDrawingPage } from './drawing-page.ts';
import { measureInPage } from './measure.ts';
import { isPlanned } from './plan.ts';
import { readPlanned } from './planned.ts';
import { type ReadAnswer, readInPage } from './read.ts';
import { type DrawRequest, type DrawResult, failure, nameOf, problemOf } from './request.ts';
import { route } from './route.ts';
import { mermaidSource } from './source.ts';
import { mermaidConfig, type Spacing, tightest } from './style.ts';
import { flatten } from './svg-writer.ts';

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
  const { source, problems } = mermaidSource(request);
  const wrong = failure(problems);
  if (wrong) return wrong;

  if (isPlanned(source)) return drawPlanned(page, request, source);
  const drawAt = async (spacing: Spacing): Promise<ReadAnswer> =>
    page.evaluate(readInPage, { source, config: mermaidConfig(spacing) });
  const first = await drawAt(tightest);
  if ('error' in first) return { problem: mermaidProblem(request, first.error) };
  const { nodes } = first.drawing;
  if (nodes.length === 0) return { problem: mermaidProblem(request, 'there is no node in it') };
  const { steps = [] } = request.diagram;
  const lost = failure(lostSteps(request, nodes));
  if (lost) return lost;

  const best = await bestFit(async (spacing) => {
    const answer = await drawAt(spacing);
    // It was drawn a moment ago, so this is our fault and no author's.
    if ('error' in answer) throw new Error(`${nameOf(request)}: ${answer.error}`);
    return { spacing, picture: flatten(route(alignLayers(answer.drawing)), steps, request.box) };
  }, request.box);
  const { svg } = best.picture;
  const measured = await page.evaluate(measureInPage, svg);
  return failure(lint(svg, measured, request)) ?? { svg };
}

/** Kinds that Mermaid parses and we lay out; see `planned.ts`. */
async function drawPlanned(page: Page, request: DrawRequest, source: string): Promise<DrawResult> {
  const answer = await readPlanned(page, source, request);
  if ('error' in answer) return { problem: mermaidProblem(request, answer.error) };
  const wrong = failure('problems' in answer ? answer.problems : lostSteps(request, answer.drawing.nodes));
  if (wrong || 'problems' in answer)
    return wrong ?? { problem: mermaidProblem(request, 'nothing was drawn') };
  const { svg } = flatten(answer.drawing, request.diagram.steps ?? [], request.box);
  const measured = await page.evaluate(measureInPage, svg);
  return failure(lint(svg, measured, request)) ?? { svg };
}

const mermaidProblem = (request: DrawRequest, message: string): Problem =>
  problemOf(request, 'mermaid', message, 'try the source at https://mermaid.live; labels stand in "{name}"');

function lostSteps(request: DrawRequest, nodes: readonly { readonly id: string }[]): readonly Problem[] {
  const ids = nodes.map(({ id }) => id);
  return (request.diagram.steps ?? [])
    .flatMap((step) => step.split(/\s+/))
    .filter((id) => !ids.includes(id))
    .map((id) => problemOf(request, 'steps', `step "${id}" names no node`, `nodes are: ${ids.join(', ')}`));
}
