import type { Problem } from '../../../core/model/problem.ts';
import { askMermaid, type MermaidError, renderMermaid } from '../drawing-page/mermaid.page.ts';
import { alignSubgraphs } from '../flowchart/align-subgraphs.ts';
import { bestSpacing, type SpacedDrawing } from '../flowchart/best-spacing.ts';
import { type MermaidFlowchart, readFlowchart } from '../flowchart/read-flowchart.ts';
import { routeEdges } from '../flowchart/route-edges.ts';
import { stretchToFill } from '../flowchart/stretch.ts';
import type { DiagramKind, DrawOrder } from '../kind.ts';
import { pictureSize } from '../picture-frame.ts';
import { type DrawRequest, mermaidProblem, nameOf, problemOf } from '../request.ts';
import { statementsOf } from '../statements.ts';
import { mermaidConfig, type Spacing, tightest } from '../style.ts';

/**
 * Mermaid places the nodes, at the distances that use the room best; the frames of subgraphs and the lines are ours, and
 * so is what is done with room that is left.
 */
export const flowchart: DiagramKind = async (order) => {
  const { page, source, request } = order;
  const methods = ['getDirection', 'getData'] satisfies (keyof MermaidFlowchart)[];
  const answer = await page.evaluate(askMermaid, { source, config: mermaidConfig(tightest), methods });
  if ('error' in answer) return { problems: [mermaidProblem(request, answer.error)] };
  // What Mermaid answers is as its version in `package.json` has it: no type of its own says so.
  const known = answer.answers as unknown as MermaidFlowchart;
  const strange = strangeEnds(known, request);
  if (strange) return { problems: [strange] };
  const first = await drawAt(tightest, order, known);
  if ('error' in first) return { problems: [mermaidProblem(request, first.error)] };

  const again = async (spacing: Spacing): Promise<SpacedDrawing> => {
    const drawn = await drawAt(spacing, order, known);
    // It was drawn a moment ago, so this is our fault and no author's.
    if ('error' in drawn) throw new Error(`${nameOf(request)}: ${drawn.error}`);
    return drawn;
  };
  const { drawing } = await bestSpacing(first, again, request.box);
  const across = /^(LR|RL)$/.test(known.getDirection ?? '') ? 'height' : 'width';
  return { drawing: stretchToFill(drawing, request.box, across) };
};

const drawnEnds: readonly string[] = ['arrow_point', 'arrow_open', 'none'];

/** An edge that ends in a circle or a cross, which `---oops` does as well: only Mermaid knows. */
function strangeEnds({ getData }: MermaidFlowchart, request: DrawRequest): Problem | undefined {
  const edge = getData.edges.find(({ arrowTypeStart = 'none', arrowTypeEnd = 'none' }) =>
    [arrowTypeStart, arrowTypeEnd].some((end) => !drawnEnds.includes(end)),
  );
  if (!edge) return undefined;
  const { start, end, arrowTypeStart = 'none', arrowTypeEnd = 'none' } = edge;
  const type = [arrowTypeEnd, arrowTypeStart].find((type) => !drawnEnds.includes(type)) ?? '';
  const line = statementsOf(request.diagram.mermaid).find(
    ({ text }) => /[-=.][ox]|[ox][-=]/.test(text) && text.includes(start) && text.includes(end),
  )?.line;
  return problemOf(
    request,
    'mermaid',
    `${line === undefined ? '' : `line ${line}: `}an end like "${type.replace('arrow_', '')}", from "${start}" to "${end}", is not drawn`,
    'edges are `-->`, `---`, `-.->`, `==>` and `<-->`; with a space before a node whose name begins with o or x',
  );
}

async function drawAt(
  spacing: Spacing,
  { page, source, request }: DrawOrder,
  known: MermaidFlowchart,
): Promise<SpacedDrawing | MermaidError> {
  const wrong = await page.evaluate(renderMermaid, { source, config: mermaidConfig(spacing) });
  if (wrong) return wrong;
  const drawing = routeEdges(alignSubgraphs(await readFlowchart(page, known)));
  return { spacing, drawing, size: pictureSize(drawing, request.box) };
}
