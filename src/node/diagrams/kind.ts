import type { Page } from '@playwright/test';
import type { Problem } from '../../core/model/problem.ts';
import type { DiagramDrawing } from './drawing.ts';
import type { DrawRequest } from './request.ts';

export interface DrawOrder {
  /** Of `openDrawingPage`. */
  readonly page: Page;
  /** Mermaid with the labels filled in. */
  readonly source: string;
  readonly request: DrawRequest;
}

/** Geometry that is still to be painted and checked, or what is wrong with the source. */
export type KindResult =
  | { readonly drawing: DiagramDrawing }
  | { readonly problems: readonly [Problem, ...Problem[]] };

/** One kind of diagram: reads what Mermaid makes of a source, and lays it out. */
export type DiagramKind = (order: DrawOrder) => Promise<KindResult>;
