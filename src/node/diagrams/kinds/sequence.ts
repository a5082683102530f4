import type { DiagramDrawing, DrawnEdge, DrawnNode } from '../drawing.ts';
import {
  boxNode,
  boxSize,
  gapBetween,
  type LineStyle,
  lineBetween,
  loopBeside,
  tight,
  type UnplacedNode,
} from '../laid-out/boxes-and-lines.ts';
import { type LayoutRoom, laidOutKind } from '../laid-out/laid-out-kind.ts';

interface Sequence {
  readonly actors: readonly UnplacedNode[];
  /** In order. A note has no arrow and stands over the lines of its actors. */
  readonly rows: readonly Row[];
}
interface Row extends UnplacedNode {
  readonly from: string;
  readonly to: string;
  /** None for a note. */
  readonly arrow?: LineStyle;
}

interface MermaidSequence {
  readonly getActors: readonly (readonly [
    id: string,
    actor: { readonly name: string; readonly description: string },
  ])[];
  readonly getMessages: readonly {
    readonly from: string;
    readonly to: string;
    /** No text where a message only opens or closes a part of the diagram. */
    readonly message: unknown;
    readonly type: number;
  }[];
}

export const sequence = laidOutKind<MermaidSequence, Sequence>({
  methods: ['getActors', 'getMessages'],
  reserved: /[:;]/,
  read: ({ getActors, getMessages }, node) => ({
    actors: getActors.map(([, { name, description }]) => node(description, name)),
    rows: getMessages.flatMap(({ from, to, message, type }) =>
      typeof message === 'string' ? [{ ...node(message), from, to, ...arrowOf(type) }] : [],
    ),
  }),
  layOut: layOutSequence,
});

// `LINETYPE` in Mermaid's sequenceDb.ts; `features/grammar.ts` refuses the others. A note is 2.
const arrows: ReadonlyMap<number, LineStyle> = new Map([
  [0, { head: true }],
  [1, { head: true, dotted: true }],
  [5, {}],
  [6, { dotted: true }],
  [33, { head: true, tail: true }],
  [34, { head: true, tail: true, dotted: true }],
]);

const arrowOf = (type: number): Pick<Row, 'arrow'> => {
  const arrow = arrows.get(type);
  return arrow ? { arrow } : {};
};

/** The part of an arrow that must be seen on either side of its text. */
const shaft = 24;

/** From a line to what its owner says to themselves. */
const loopReach = 40;

/** Between two heads, and between two lines of what is said. */
const betweenHeads = 24;
const rowGaps = [8, 64] as const;

interface Columns {
  readonly headWidth: number;
  readonly headHeight: number;
  /** The middle of an actor's column. */
  readonly xOf: (id: string) => number;
}

/**
 * Who talks along the top, each with a dotted line downwards; what is said in order, each text on its arrow so that
 * it can be a step. A note stands over the lines of those it is about.
 */
function layOutSequence({ actors, rows }: Sequence, { comfortable }: LayoutRoom): DiagramDrawing {
  const columns = columnsFor(actors, rows, comfortable.width - overhang(actors, rows));
  const { headWidth, headHeight, xOf } = columns;
  const heights = rows.reduce((sum, { label }) => sum + boxSize(label, tight).height, headHeight);
  const rowGap = gapBetween({ room: comfortable.height, used: heights, gaps: rows.length + 1 }, rowGaps);

  const nodes: DrawnNode[] = actors.map((actor) =>
    boxNode(actor, { x: xOf(actor.id) - headWidth / 2, y: 0, width: headWidth, height: headHeight }),
  );
  const lines: DrawnEdge[] = [];
  let y = headHeight + rowGap;
  for (const row of rows) {
    nodes.push(rowNode(row, y, columns));
    const { height } = boxSize(row.label, tight);
    if (row.arrow) lines.push(arrowFrom({ ...row, arrow: row.arrow }, y, columns));
    y += height + rowGap;
  }
  const lifelines = actors.map(({ id }) =>
    lineBetween({ x: xOf(id), y: headHeight }, { x: xOf(id), y }, { dotted: true }),
  );
  return { nodes, edges: [...lifelines, ...lines], edgeLabels: [], groups: [] };
}

/** How far what the last one says to themselves stands out on the right. */
function overhang(actors: readonly UnplacedNode[], rows: readonly Row[]): number {
  const last = actors.at(-1);
  if (!last) return 0;
  const beside = rows
    .filter(({ from, to, arrow }) => arrow !== undefined && from === last.id && to === last.id)
    .map(({ label }) => loopReach + boxSize(label, tight).width);
  return Math.max(0, ...beside.map((width) => width - boxSize(last.label, tight).width / 2));
}

/** Columns as far apart as what is said between them asks for; the room that is left is shared out equally. */
function columnsFor(actors: readonly UnplacedNode[], rows: readonly Row[], room: number): Columns {
  const places = new Map(actors.map(({ id }, index) => [id, index]));
  const placeOf = (id: string): number => places.get(id) ?? 0;
  const heads = actors.map(({ label }) => boxSize(label, tight));
  const headWidth = Math.max(...heads.map(({ width }) => width));
  const gaps = actors.slice(1).map(() => headWidth + betweenHeads);
  const spans = rows
    .filter(({ arrow }) => arrow !== undefined)
    .map(({ label, from, to }) => {
      const [first = 0, last = 0] = [placeOf(from), placeOf(to)].sort((a, b) => a - b);
      const { width } = boxSize(label, tight);
      // What somebody says to themselves stands beside their line, and needs the way to the next one.
      return first === last
        ? { first, last: first + 1, width: loopReach + width + shaft }
        : { first, last, width: width + 2 * shaft };
    })
    .filter(({ last }) => last < actors.length)
    .sort((a, b) => a.last - a.first - (b.last - b.first));
  for (const { first, last, width } of spans) widen(gaps, first, last, width);
  const needed = gaps.reduce((sum, gap) => sum + gap, headWidth);
  widen(gaps, 0, gaps.length, needed - headWidth + Math.max(0, room - needed));
  return {
    headWidth,
    headHeight: Math.max(...heads.map(({ height }) => height)),
    xOf: (id) => gaps.slice(0, placeOf(id)).reduce((sum, gap) => sum + gap, headWidth / 2),
  };
}

/** Shares what the gaps from one column to another lack out among them. */
function widen(gaps: number[], first: number, last: number, width: number): void {
  const lacking = width - gaps.slice(first, last).reduce((sum, gap) => sum + gap, 0);
  if (lacking <= 0) return;
  for (let index = first; index < last; index++) gaps[index] = (gaps[index] ?? 0) + lacking / (last - first);
}

/** From the line of who speaks to that of who is spoken to; for oneself out to the right, round, and back. */
function arrowFrom(
  { from, to, arrow, label }: Row & { readonly arrow: LineStyle },
  y: number,
  { xOf }: Columns,
): DrawnEdge {
  const { height } = boxSize(label, tight);
  const [start, end] = [xOf(from), xOf(to)];
  if (from !== to) return lineBetween({ x: start, y: y + height / 2 }, { x: end, y: y + height / 2 }, arrow);
  return loopBeside({ x: start, y }, { reach: loopReach, height }, arrow);
}

function rowNode(row: Row, y: number, { headWidth, xOf }: Columns): DrawnNode {
  const size = boxSize(row.label, tight);
  const [from, to] = [xOf(row.from), xOf(row.to)];
  const isNote = row.arrow === undefined;
  if (!isNote && row.from === row.to) {
    return boxNode(row, { x: from + loopReach, y, ...size }, 'stadium');
  }
  const width = isNote ? Math.max(size.width, Math.abs(to - from) + headWidth) : size.width;
  const frame = { x: (from + to) / 2 - width / 2, y, width, height: size.height };
  return boxNode(row, frame, isNote ? 'box' : 'stadium');
}
