import type { Page } from '@playwright/test';
import type { Point } from '../../../core/model/geometry.ts';
import { toneAmong } from '../../../core/model/tones.ts';
import type { ArrowHead, DrawnEdge, DrawnGroup, DrawnLabel, DrawnNode, Outline } from '../drawing.ts';
import { type ReadElement, type ReadGroup, readElements } from '../drawing-page/read-elements.page.ts';

/** A flowchart as Mermaid has drawn it. */
export interface Flowchart {
  /** `LR`, `TB` …: where the arrows run. */
  readonly direction: string;
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly FlowchartEdge[];
  readonly edgeLabels: readonly DrawnLabel[];
  readonly groups: readonly DrawnGroup[];
}

export interface FlowchartEdge {
  /** Ids of the nodes (or subgraphs) it joins; `''` where Mermaid does not say. */
  readonly from: string;
  readonly to: string;
  /** Where Mermaid planned it to bend, its ends included. */
  readonly bends: readonly Point[];
  readonly hasHead: { readonly start: boolean; readonly end: boolean };
  /** As Mermaid drew it. */
  readonly drawn: DrawnEdge;
}

/** What Mermaid's database says of a flowchart, by its methods. */
export interface MermaidFlowchart {
  readonly getDirection: string | undefined;
  readonly getData: {
    readonly nodes: readonly { readonly id: string; readonly shape?: string }[];
    readonly edges: readonly {
      readonly id: string;
      readonly start: string;
      readonly end: string;
      /** `arrow_point`, `none`, …: what its two ends look like. */
      readonly arrowTypeStart?: string;
      readonly arrowTypeEnd?: string;
    }[];
  };
}

const label = { rows: '.row', middle: '.cluster-label' } as const;

/** Reads the flowchart that stands drawn in the page. */
export async function readFlowchart(
  page: Page,
  { getDirection, getData }: MermaidFlowchart,
): Promise<Flowchart> {
  const [nodes = [], edges = [], edgeLabels = [], groups = []] = await page.evaluate(readElements, [
    {
      selector: '.nodes .node',
      parts: {
        outline: '.label-container, .outer-path',
        path: 'path',
        text: '.label text',
        rows: '.label .row',
      },
    },
    { selector: '.edgePaths path.flowchart-link' },
    { selector: '.edgeLabels .edgeLabel', parts: label },
    { selector: '.clusters .cluster', parts: { ...label, rect: 'rect' } },
  ]);
  const shapes = new Map(getData.nodes.map(({ id, shape = '' }) => [id, shape]));
  const ends = new Map(getData.edges.map(({ id, start, end }) => [id, [start, end] as const]));
  return {
    direction: getDirection ?? 'TB',
    nodes: nodes.map((node) => nodeFrom(node, shapes)),
    edges: edges.map((edge) => edgeFrom(edge, ends)),
    edgeLabels: edgeLabels
      .map((element) => labelFrom(element, middleOf(element)))
      .filter(({ lines }) => lines.length > 0),
    groups: groups.map((group) => ({
      frame: (group.parts.rect?.[0] ?? group).frame,
      label: labelFrom(group, middleOf(group.parts.middle?.[0] ?? group)),
    })),
  };
}

const middleOf = ({ frame: { x, y, width, height } }: ReadElement): Point => ({
  x: x + width / 2,
  y: y + height / 2,
});

function labelFrom({ parts }: ReadGroup, middle: Point): DrawnLabel {
  const rows = (parts.rows ?? []).filter(({ text }) => text.trim() !== '');
  const width = Math.max(0, ...rows.map(({ textWidth }) => textWidth));
  return { ...middle, width, lines: rows.map(({ text }) => text) };
}

function nodeFrom(element: ReadGroup, shapes: ReadonlyMap<string, string>): DrawnNode {
  const id = /-flowchart-(.+)-\d+$/.exec(element.id)?.[1] ?? element.id;
  const shape = shapes.get(id) ?? '';
  const outline = element.parts.outline?.[0] ?? element;
  const text = element.parts.text?.[0];
  const centre = middleOf(outline);
  // The lid of a cylinder pushes its label down; everything else has it in the middle.
  const labelAt = shape === 'cylinder' && text ? { x: centre.x, y: middleOf(text).y } : centre;
  return {
    id,
    tone: toneAmong(element.classes),
    frame: outline.frame,
    outline: outlineFrom(outline, element.parts.path?.[0], shape),
    label: labelFrom(element, labelAt),
  };
}

/** @param within The first path of the node, for outlines that are a group of paths. */
function outlineFrom(element: ReadElement, within: ReadElement | undefined, shape: string): Outline {
  if (shape === 'stadium') return { kind: 'stadium' };
  if (shape === 'roundedRect') return { kind: 'round' };
  if (element.tag === 'rect') return { kind: 'box' };
  if (element.tag === 'circle' || element.tag === 'ellipse') return { kind: 'ellipse' };
  if (element.tag === 'polygon') {
    const numbers = (element.attributes.points ?? '')
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const points = numbers.flatMap((x, index) =>
      index % 2 === 0 ? [{ x: element.origin.x + x, y: element.origin.y + (numbers[index + 1] ?? 0) }] : [],
    );
    return { kind: 'polygon', points };
  }
  const path = element.tag === 'path' ? element : within;
  return { kind: 'path', path: { d: path?.attributes.d ?? '', origin: (path ?? element).origin } };
}

function edgeFrom(
  element: ReadElement,
  ends: ReadonlyMap<string, readonly [from: string, to: string]>,
): FlowchartEdge {
  const { attributes, classes, origin, frame } = element;
  const [from, to] = ends.get(attributes['data-id'] ?? '') ?? ['', ''];
  const hasHead = { start: isHead(attributes['marker-start']), end: isHead(attributes['marker-end']) };
  return {
    from,
    to,
    bends: bendsIn(attributes['data-points']).map(({ x, y }) => ({ x: origin.x + x, y: origin.y + y })),
    hasHead,
    drawn: {
      ...lineFrom(element, hasHead),
      frame,
      dotted: classes.includes('edge-pattern-dotted'),
      thick: classes.includes('edge-thickness-thick'),
    },
  };
}

const isHead = (marker: string | undefined): boolean => /point/i.test(marker ?? '');

/** Mermaid writes them down as JSON in base64. */
const bendsIn = (data: string | undefined): readonly Point[] =>
  data === undefined ? [] : (JSON.parse(Buffer.from(data, 'base64').toString()) as Point[]);

function lineFrom(
  { line, origin, attributes }: ReadElement,
  hasHead: FlowchartEdge['hasHead'],
): Pick<DrawnEdge, 'line' | 'heads'> {
  const path = { d: attributes.d ?? '', origin };
  if (!line) return { line: { kind: 'path', path }, heads: [] };
  const { length, start, afterStart, beforeEnd, end } = line;
  const heads: ArrowHead[] = [];
  if (hasHead.start) heads.push({ at: start, from: afterStart });
  if (hasHead.end) heads.push({ at: end, from: beforeEnd });
  const isStraight = length - Math.hypot(end.x - start.x, end.y - start.y) < 0.5;
  return { line: isStraight ? { kind: 'straight', from: start, to: end } : { kind: 'path', path }, heads };
}
