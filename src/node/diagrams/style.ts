/**
 * How diagrams look, in the units of a picture's view box: stage pixels where it is shown at full size. Mermaid gets the
 * sizes, and `svg-writer.ts` paints with the names of the tokens, so that a theme recolours every picture.
 */

/** Raise it when the drawing code changes what it draws: every picture is then drawn anew. */
export const drawingVersion = 5;

export const diagramStyle = {
  fontFamily: 'Inter, Noto Sans SC',
  /** Latin capitals and Chinese characters both look centred when the baseline is this far below the middle. */
  baseline: 0.36,
  lineHeight: 1.35,
  node: { font: 22, stroke: 2, radius: 10 },
  edge: { font: 20, stroke: 2, dash: '3 6', head: 11 },
  group: { font: 20, stroke: 1.5, radius: 14 },
  /** Room around an edge's label where the edge is hidden. */
  gap: { x: 7, y: 1 },
  /** Pictures are never shown larger than this: few nodes are spread out, not blown up. */
  largestScale: 1.1,
} as const;

/** A line stops this far before its node; the head covers the rest. */
export const headGap = 4;

/** How far apart nodes stand: `rank` along the arrows, `node` across them; `padding` is inside a node. */
export interface Spacing {
  readonly padding: number;
  readonly rank: number;
  readonly node: number;
}

/** What may be tried of each, tight to wide; see `best-spacing.ts`. */
export const distances = {
  padding: [12, 16],
  rank: [30, 40, 56, 76, 100],
  node: [22, 34, 50, 70, 90],
} as const satisfies Record<keyof Spacing, readonly number[]>;

export const tightest: Spacing = { padding: 12, rank: 30, node: 22 };

/** What Mermaid is told. `theme: 'base'` and `look: 'classic'`, because 12's defaults widen and shadow nodes. */
export const mermaidConfig = (spacing: Spacing) => ({
  startOnLoad: false,
  suppressErrorRendering: true,
  securityLevel: 'strict',
  deterministicIds: true,
  layout: 'dagre',
  look: 'classic',
  theme: 'base',
  // No foreignObject: page styles leak into one, and it clips.
  htmlLabels: false,
  fontFamily: diagramStyle.fontFamily,
  fontSize: diagramStyle.node.font,
  themeVariables: { fontFamily: diagramStyle.fontFamily, fontSize: `${diagramStyle.node.font}px` },
  // Mermaid measures with these sizes, so they have to be the ones the picture is painted with.
  themeCSS:
    `.edgeLabel text, .edgeLabel tspan { font-size: ${diagramStyle.edge.font}px }` +
    `.cluster-label text, .cluster-label tspan { font-size: ${diagramStyle.group.font}px }`,
  flowchart: {
    htmlLabels: false,
    // Default is 200, where Chinese labels break early.
    wrappingWidth: 420,
    minNodeWidth: 64,
    padding: spacing.padding,
    diagramPadding: 0,
    nodeSpacing: spacing.node,
    rankSpacing: spacing.rank,
    curve: 'basis',
    subGraphTitleMargin: { top: 8, bottom: 10 },
  },
});
