import type { DrawnLabel } from './drawing.ts';

/** A label with the room it needs, in the units of `look.node.font`. */
export type SizedLabel = Pick<DrawnLabel, 'lines' | 'width'>;

/** What is in a picture of a kind that Mermaid only parses; where it stands is for `mindmap.ts` and the like. */
export interface PlannedNode {
  readonly id: string;
  readonly label: SizedLabel;
  readonly tone?: string;
}

/** A tree; `children` are nodes as well. */
export interface Branch extends PlannedNode {
  readonly children: readonly Branch[];
}
export interface MindmapPlan {
  readonly kind: 'mindmap';
  readonly root: Branch;
}

export interface TimelinePlan {
  readonly kind: 'timeline';
  readonly periods: readonly (PlannedNode & { readonly events: readonly PlannedNode[] })[];
}

export interface SequencePlan {
  readonly kind: 'sequence';
  readonly actors: readonly PlannedNode[];
  /** In order. A note has no arrow and stands over the lines of its actors. */
  readonly rows: readonly (PlannedNode & {
    readonly from: string;
    readonly to: string;
    readonly arrow: 'solid' | 'dotted' | 'none';
  })[];
}

export type DiagramPlan = MindmapPlan | TimelinePlan | SequencePlan;

/** The first word of a Mermaid source of each kind. */
export const plannedKinds = ['mindmap', 'timeline', 'sequenceDiagram'] as const;

export const isPlanned = (mermaid: string): boolean =>
  plannedKinds.some((kind) => new RegExp(`^\\s*${kind}\\b`).test(mermaid));
