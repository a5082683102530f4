/**
 * How diagrams look. Mermaid only lays out: it gets the sizes here, and `flatten.ts` paints with the names
 * of the tokens, so that a theme recolours every picture.
 */

/** Raise it when the drawing code changes what it draws: every picture is then drawn anew. */
export const drawingVersion = 1;

export const look = {
  fontFamily: 'Inter, Noto Sans SC',
  /** Latin capitals and Chinese characters both look centred when the baseline is this far below the middle. */
  baseline: 0.36,
  lineHeight: 1.35,
  node: { font: 20, stroke: 2, radius: 10 },
  edge: { font: 18, stroke: 2, dash: '3 6', head: 11 },
  group: { font: 18, stroke: 1.5, radius: 14 },
  /** Room around an edge's label where the edge is hidden. */
  gap: { x: 7, y: 1 },
  /** Pictures are never shown larger than this: few nodes are spread out, not blown up. */
  largestScale: 1.3,
} as const;

/** How far apart nodes stand: `rank` along the direction of the arrows, `node` across it. */
export interface Spacing {
  readonly rank: number;
  readonly node: number;
}

/** Tried in this order, tight to wide; see `fit.ts`. */
export const spacings: readonly Spacing[] = [
  { rank: 34, node: 24 },
  { rank: 44, node: 34 },
  { rank: 58, node: 34 },
  { rank: 58, node: 52 },
  { rank: 80, node: 44 },
  { rank: 80, node: 76 },
  { rank: 110, node: 60 },
  { rank: 110, node: 110 },
];

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
  fontFamily: look.fontFamily,
  fontSize: look.node.font,
  themeVariables: { fontFamily: look.fontFamily, fontSize: `${look.node.font}px` },
  // Mermaid measures with these sizes, so they have to be the ones the picture is painted with.
  themeCSS:
    `.edgeLabel text, .edgeLabel tspan { font-size: ${look.edge.font}px }` +
    `.cluster-label text, .cluster-label tspan { font-size: ${look.group.font}px }`,
  flowchart: {
    htmlLabels: false,
    // Default is 200, where Chinese labels break early.
    wrappingWidth: 420,
    minNodeWidth: 64,
    padding: 18,
    diagramPadding: 0,
    nodeSpacing: spacing.node,
    rankSpacing: spacing.rank,
    curve: 'basis',
    subGraphTitleMargin: { top: 8, bottom: 10 },
  },
});
