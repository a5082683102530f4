import { isInside, type Rectangle } from '../../../core/model/geometry.ts';
import type { DrawnGroup, DrawnNode } from '../drawing.ts';
import type { Flowchart } from './read-flowchart.ts';

/** Room between the border of a layer and what is in it. */
const padding = 14;
/** Room between the names of the layers and the layers' nodes. */
const afterName = 22;

/**
 * Subgraphs that lie below each other are layers: all equally wide, their names to the left. Mermaid makes each as wide
 * as its own nodes, and puts its name over them, where the arrows come in.
 */
export function alignSubgraphs(flowchart: Flowchart): Flowchart {
  const layers = layersOf(flowchart);
  if (!layers) return flowchart;
  const inside = layers.flatMap(({ nodes }) => nodes.map(({ frame }) => frame));
  const name = Math.max(...layers.map(({ group }) => group.label.width));
  const left = Math.min(...inside.map(({ x }) => x)) - afterName - name - padding;
  const right = Math.max(...inside.map(({ x, width }) => x + width)) + padding;

  const groups = layers.map(({ group, nodes }): DrawnGroup => {
    const y = Math.min(...nodes.map(({ frame }) => frame.y)) - padding;
    const frame = { x: left, y, width: right - left, height: bottom(group.frame) - y };
    const label = { ...group.label, x: left + padding + name / 2, y: y + frame.height / 2 };
    return { frame, label };
  });
  return {
    ...flowchart,
    groups,
    edgeLabels: flowchart.edgeLabels.map((label) => ({ ...label, y: offBorders(label.y, groups) })),
  };
}

interface Layer {
  readonly group: DrawnGroup;
  readonly nodes: readonly DrawnNode[];
}

/** Undefined when the subgraphs are no layers, or when an arrow ends at the border that would be moved. */
function layersOf({ direction, groups, nodes, edges }: Flowchart): readonly Layer[] | undefined {
  if (groups.length < 2 || !/^T[BD]$/.test(direction)) return undefined;
  const ids = new Set(nodes.map(({ id }) => id));
  if (edges.some(({ to }) => !ids.has(to))) return undefined;
  const layers = [...groups]
    .sort((a, b) => a.frame.y - b.frame.y)
    .map((group) => ({ group, nodes: nodes.filter(({ frame }) => isInside(frame, group.frame, 0)) }));
  const apart = layers.every(
    ({ group, nodes: own }, index) =>
      own.length > 0 &&
      group.frame.y >= bottom(layers[index - 1]?.group.frame ?? { y: -Infinity, height: 0 }),
  );
  return apart ? layers : undefined;
}

const bottom = ({ y, height }: Pick<Rectangle, 'y' | 'height'>): number => y + height;

/** An arrow's label stands in the middle of the gap between two layers, off both borders. */
function offBorders(y: number, layers: readonly DrawnGroup[]): number {
  const below = layers.findIndex(({ frame }) => y < bottom(frame));
  const [over, under] = [layers[below - 1], layers[below]];
  return over && under && y < under.label.y ? (bottom(over.frame) + under.frame.y) / 2 : y;
}
