import type { Point, Rectangle } from '../../core/model/geometry.ts';
import type { Tone } from '../../core/model/tones.ts';

/** A diagram laid out: plain geometry in one coordinate system. `svg-writer.ts` paints it. */
export interface DiagramDrawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly edgeLabels: readonly DrawnLabel[];
  readonly groups: readonly DrawnGroup[];
}

export const emptyDrawing: DiagramDrawing = { nodes: [], edges: [], edgeLabels: [], groups: [] };

/** Where its middle is. */
export interface DrawnLabel extends Point {
  readonly width: number;
  /** Still in the encoding of `label-encoding.ts`. */
  readonly lines: readonly string[];
}

export interface DrawnNode {
  /** What steps name. */
  readonly id: string;
  readonly tone: Tone;
  readonly frame: Rectangle;
  readonly outline: Outline;
  readonly label: DrawnLabel;
  /** Filled with its tone rather than a tint of it: a dot. */
  readonly solid?: true;
}

export type Outline =
  /** Those that follow from the frame. */
  | { readonly kind: 'box' | 'round' | 'stadium' | 'ellipse' }
  | { readonly kind: 'polygon'; readonly points: readonly Point[] }
  | { readonly kind: 'path'; readonly path: ShiftedPath };

/** An SVG path, and where its own coordinates begin. */
export interface ShiftedPath {
  readonly d: string;
  readonly origin: Point;
}

export interface DrawnEdge {
  readonly line: EdgeLine;
  readonly frame: Rectangle;
  readonly dotted: boolean;
  readonly thick: boolean;
  readonly heads: readonly ArrowHead[];
}

export type EdgeLine =
  | { readonly kind: 'straight'; readonly from: Point; readonly to: Point }
  /** Bézier points: the first, then three for each piece. */
  | { readonly kind: 'curve'; readonly points: readonly Point[] }
  | { readonly kind: 'path'; readonly path: ShiftedPath };

export interface ArrowHead {
  readonly at: Point;
  /** A point on the line a little before: where the head comes from. */
  readonly from: Point;
}

export interface DrawnGroup {
  readonly frame: Rectangle;
  /** A sheet of its own, not only a border. */
  readonly filled?: true;
  readonly label: DrawnLabel;
}

/** The same drawing elsewhere. */
export function translate(drawing: DiagramDrawing, by: Point): DiagramDrawing {
  const move = <T extends Point>(point: T): T => ({ ...point, x: point.x + by.x, y: point.y + by.y });
  const movePath = ({ d, origin }: ShiftedPath): ShiftedPath => ({ d, origin: move(origin) });
  const moveOutline = (outline: Outline): Outline => {
    if (outline.kind === 'polygon') return { ...outline, points: outline.points.map(move) };
    return outline.kind === 'path' ? { ...outline, path: movePath(outline.path) } : outline;
  };
  const moveLine = (line: EdgeLine): EdgeLine => {
    if (line.kind === 'straight') return { ...line, from: move(line.from), to: move(line.to) };
    if (line.kind === 'curve') return { ...line, points: line.points.map(move) };
    return { ...line, path: movePath(line.path) };
  };
  return {
    nodes: drawing.nodes.map((node) => ({
      ...node,
      frame: move(node.frame),
      outline: moveOutline(node.outline),
      label: move(node.label),
    })),
    edges: drawing.edges.map((edge) => ({
      ...edge,
      line: moveLine(edge.line),
      frame: move(edge.frame),
      heads: edge.heads.map(({ at, from }) => ({ at: move(at), from: move(from) })),
    })),
    edgeLabels: drawing.edgeLabels.map(move),
    groups: drawing.groups.map((group) => ({ ...group, frame: move(group.frame), label: move(group.label) })),
  };
}
