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
  readonly d: string;
  /** How far the path's own coordinates are off: Mermaid moves the inside of some subgraphs. */
  readonly shift: Point;
  readonly frame: Frame;
  readonly straight: boolean;
  readonly dotted: boolean;
  readonly thick: boolean;
  /** Where the line ends at each end that has an arrow head, and the direction it arrives in. */
  readonly heads: readonly { readonly at: Point; readonly from: Point }[];
  readonly start: Point;
  readonly end: Point;
}

export interface DrawnGroup {
  readonly frame: Frame;
  readonly label: DrawnLabel;
}

export interface Drawing {
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly edgeLabels: readonly DrawnLabel[];
  readonly groups: readonly DrawnGroup[];
}
