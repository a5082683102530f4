import type { Page } from '@playwright/test';
import type { Problem } from '../../core/model/problem.ts';
import { type Box, smallestText } from '../../core/model/stage.ts';
import { tones } from '../../core/model/tones.ts';
import type { DiagramDrawing } from './drawing.ts';
import { encodeLabel } from './label-encoding.ts';
import { layMindmap } from './mindmap.ts';
import type { Branch, DiagramPlan, PlannedNode } from './plan.ts';
import { type RawBranch, type RawPlan, type RawText, readPlanInPage } from './read-plan.ts';
import { type DrawRequest, problemOf } from './request.ts';
import { laySequence } from './sequence.ts';
import { diagramStyle, mermaidConfig, tightest } from './style.ts';
import { layTimeline } from './timeline.ts';

/**
 * Mindmaps, timelines and sequence diagrams. Mermaid parses them; where things stand is ours. What is addressed
 * (as a step, or to be given a tone) has the id that Mermaid knows, and where Mermaid knows none, the name of its
 * label: `{gpt3}` is `gpt3`. Timelines and sequences have no classes, so tones stand in comments: `%% scale: gpt3 ai`.
 */
export async function readPlanned(
  page: Page,
  source: string,
  request: DrawRequest,
): Promise<
  | { readonly drawing: DiagramDrawing }
  | { readonly error: string }
  | { readonly problems: readonly Problem[] }
> {
  const colon = Object.entries(request.diagram.labels).find(
    ([, label]) => !source.startsWith('mindmap') && /[:;]/.test(label[request.language]),
  );
  if (colon) {
    return {
      problems: [
        problemOf(
          request,
          'labels',
          `label "${colon[0]}" has a colon or a semicolon, which ends it in this kind of diagram`,
          'write it another way; the full-width signs of Chinese are no trouble',
        ),
      ],
    };
  }
  const answer = await page.evaluate(readPlanInPage, {
    source,
    config: mermaidConfig(tightest),
    font: diagramStyle.node.font,
  });
  if ('error' in answer) return answer;
  const { plan, unknown } = named(answer.plan, request);
  if (unknown.length > 0) {
    return {
      problems: unknown.map((text) =>
        problemOf(
          request,
          'mermaid',
          `"${text}" stands there by itself`,
          'put it into the labels, as "{name}"',
        ),
      ),
    };
  }
  return { drawing: lay(plan, request.box) };
}

/** Text may not be shown smaller than this; wider pictures are shown smaller. */
const smallestScale = smallestText / diagramStyle.node.font;

function lay(plan: DiagramPlan, box: Box): DiagramDrawing {
  // The room there is when text is shown at a size that is comfortable, and at the smallest.
  const room = (scale: number): Box => ({ width: box.width / scale, height: box.height / scale });
  const comfortable = room(1.1);
  const most = room(smallestScale);
  switch (plan.kind) {
    case 'mindmap':
      return layMindmap(plan, comfortable);
    case 'timeline':
      return layTimeline(plan, comfortable, most);
    case 'sequence':
      return laySequence(plan, comfortable);
  }
}

function named(
  raw: RawPlan,
  request: DrawRequest,
): { readonly plan: DiagramPlan; readonly unknown: readonly string[] } {
  const names = new Map(
    Object.entries(request.diagram.labels).map(([name, label]) => [
      encodeLabel(label[request.language]),
      name,
    ]),
  );
  const inComments = tonesInComments(request.diagram.mermaid);
  const unknown: string[] = [];
  const node = ({ id, text, lines, width }: RawText): PlannedNode => {
    const name = names.get(text);
    if (name === undefined) unknown.push(text);
    const known = id || (name ?? text);
    const tone = inComments.get(known);
    return { id: known, label: { lines, width }, ...(tone ? { tone } : {}) };
  };
  const branch = (one: RawBranch): Branch => ({
    ...node(one),
    ...(one.tone ? { tone: one.tone } : {}),
    children: one.children.map(branch),
  });
  const arrow = (type: number) =>
    type === noteLine ? 'none' : dottedLines.includes(type) ? 'dotted' : 'solid';

  if (raw.kind === 'mindmap') return { plan: { kind: 'mindmap', root: branch(raw.root) }, unknown };
  if (raw.kind === 'timeline') {
    const periods = raw.periods.map(({ period, events }) => ({ ...node(period), events: events.map(node) }));
    return { plan: { kind: 'timeline', periods }, unknown };
  }
  const rows = raw.rows.map(
    (row) => ({ ...node(row), from: row.from, to: row.to, arrow: arrow(row.type) }) as const,
  );
  return { plan: { kind: 'sequence', actors: raw.actors.map(node), rows }, unknown };
}

/** Mermaid's own numbers for the lines of a sequence. */
const noteLine = 2;
const dottedLines: readonly number[] = [1, 4, 6];

function tonesInComments(mermaid: string): ReadonlyMap<string, string> {
  const lines = mermaid.matchAll(/^\s*%%\s*(\w+):\s*(.+)$/gm);
  return new Map(
    [...lines].flatMap(([, tone = '', ids = '']) =>
      (tones as readonly string[]).includes(tone) ? ids.split(/\s+/).map((id) => [id, tone] as const) : [],
    ),
  );
}
