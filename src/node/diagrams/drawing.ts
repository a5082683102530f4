/**
 * What is read out of Mermaid's picture: plain geometry in one coordinate system, no style.
 * `read.ts` makes it in the page, `flatten.ts` writes it down.
 */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Lines as Mermaid broke them, still with the marks of `marks.ts`. */
export interface DrawnLabel {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly lines: readonly string[];
}

export type Outline =
  | { readonly kind: 'box' | 'round' | 'stadium' | 'ellipse' }
  | { readonly kind: 'polygon'; readonly points: readonly Point[] }
  | { readonly kind: 'path'; readonly d: string; readonly x: number; readonly y: number };

export interface DrawnNode {
  readonly id: string;
  readonly classes: readonly string[];
  readonly frame: Frame;
  readonly outline: Outline;
  readonly label: DrawnLabel;
}

export interface DrawnEdge {
  /** Ids of the nodes (or groups) it joins. */
  readonly from: string;
  readonly to: string;
  /** The bends Mermaid planned, its ends included. */
  readonly points: readonly Point[];
  /** Mermaid's own line, and how far its coordinates are off: the inside of some subgraphs is moved. */
  readonly d: string;
  readonly shift: Point;
  /** Bézier points of our line, in its place: the first, then three for each piece. */
  readonly curve?: readonly Point[];
  readonly straight: boolean;
  readonly frame: Frame;
  readonly dotted: boolean;
  readonly thick: boolean;
  readonly heads: { readonly start: boolean; readonly end: boolean };
  readonly start: Point;
  readonly end: Point;
  /** A point on the line a little before each end: the direction of the heads. */
  readonly startFrom: Point;
  readonly endFrom: Point;
}

export interface DrawnGroup {
  readonly frame: Frame;
  readonly label: DrawnLabel;
}

export interface DiagramDrawing {
  /** `LR`, `TB` …: where the arrows run. */
  readonly direction: string;
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly edgeLabels: readonly DrawnLabel[];
  readonly groups: readonly DrawnGroup[];
}
