import type { DiagramKind } from './kind.ts';
import { flowchart } from './kinds/flowchart.ts';
import { mindmap } from './kinds/mindmap.ts';
import { quadrant } from './kinds/quadrant.ts';
import { sequence } from './kinds/sequence.ts';
import { timeline } from './kinds/timeline.ts';

/** The kinds of diagram that are drawn, by the first word of their Mermaid source. */
export const diagramKinds = {
  flowchart,
  graph: flowchart,
  mindmap,
  timeline,
  sequenceDiagram: sequence,
  quadrantChart: quadrant,
} satisfies Readonly<Record<string, DiagramKind>>;

export type DiagramKindName = keyof typeof diagramKinds;

export const isDiagramKind = (name: string): name is DiagramKindName => Object.hasOwn(diagramKinds, name);

/** The first word of a Mermaid source, comments left out; `''` where there is none. */
export const firstWord = (mermaid: string): string => /^(?:\s*%%.*\n)*\s*(\S+)/.exec(mermaid)?.[1] ?? '';
