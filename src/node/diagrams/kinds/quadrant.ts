import type { Point, Rectangle, Size } from '../../../core/model/geometry.ts';
import type { DiagramDrawing, DrawnGroup, DrawnLabel, DrawnNode } from '../drawing.ts';
import {
  boxNode,
  boxSize,
  lineBetween,
  type SizedLabel,
  tight,
  type UnplacedNode,
} from '../laid-out/boxes-and-lines.ts';
import { type LayoutRoom, laidOutKind, type NodeOf } from '../laid-out/laid-out-kind.ts';
import { placeTags } from '../laid-out/place-tags.ts';
import { diagramStyle } from '../style.ts';

interface Quadrants {
  /** What the ends of the axes stand for; where there is no word, nothing. */
  readonly left?: SizedLabel;
  readonly right?: SizedLabel;
  readonly bottom?: SizedLabel;
  readonly top?: SizedLabel;
  /** Those that have a name. */
  readonly names: readonly NamedQuadrant[];
  readonly points: readonly QuadrantPoint[];
}

interface NamedQuadrant {
  readonly label: SizedLabel;
  readonly column: 0 | 1;
  readonly row: 0 | 1;
}

/** From 0 to 1, to the right and upwards. */
interface QuadrantPoint extends UnplacedNode {
  readonly at: Point;
}

interface MermaidText {
  readonly text: string;
}

/** Laid out by Mermaid in a square of its own, from which the shares are read back. */
interface MermaidQuadrant {
  readonly getQuadrantData: {
    readonly points: readonly (Point & { readonly text: MermaidText })[];
    /** Top right, top left, bottom left, bottom right. */
    readonly quadrants: readonly (Rectangle & { readonly text: MermaidText })[];
    /** Of each axis the word at its beginning, and the one at its end. */
    readonly axisLabels: readonly (MermaidText & { readonly rotation: number })[];
  };
}

export const quadrant = laidOutKind<MermaidQuadrant, Quadrants>({
  methods: ['getQuadrantData'],
  read: readQuadrants,
  layOut: layOutQuadrants,
});

function readQuadrants({ getQuadrantData }: MermaidQuadrant, node: NodeOf): Quadrants {
  const { points, quadrants, axisLabels } = getQuadrantData;
  const left = Math.min(...quadrants.map(({ x }) => x));
  const top = Math.min(...quadrants.map(({ y }) => y));
  const right = Math.max(...quadrants.map(({ x, width }) => x + width));
  const bottom = Math.max(...quadrants.map(({ y, height }) => y + height));
  const [lower, upper] = [axisLabels.filter(isLevel), axisLabels.filter((label) => !isLevel(label))].map(
    (ends) => ends.map(({ text }) => node(text).label),
  );
  return {
    ...(lower?.[0] ? { left: lower[0] } : {}),
    ...(lower?.[1] ? { right: lower[1] } : {}),
    ...(upper?.[0] ? { bottom: upper[0] } : {}),
    ...(upper?.[1] ? { top: upper[1] } : {}),
    names: quadrants
      .filter(({ text }) => text.text !== '')
      .map(({ x, y, text }) => ({
        label: node(text.text).label,
        column: x > left ? 1 : 0,
        row: y > top ? 1 : 0,
      })),
    points: points.map(({ x, y, text }) => ({
      ...node(text.text),
      at: { x: (x - left) / (right - left), y: (bottom - y) / (bottom - top) },
    })),
  };
}

const isLevel = ({ rotation }: { readonly rotation: number }): boolean => rotation === 0;

const dotRadius = 9;
/** Room between the words of an axis and the plane, with the arrow in it. */
const axisRoom = 20;
/** The arrow's distance from the plane. */
const arrowGap = 7;
/** From the edges of a quadrant to its name. */
const nameInset = 12;

/**
 * Four quadrants that fill their place, a word for each end of the axes beside its half, and points as dots with a tag
 * beside each.
 */
function layOutQuadrants(content: Quadrants, { comfortable: { width, height } }: LayoutRoom): DiagramDrawing {
  const words = (labels: readonly (SizedLabel | undefined)[]): Size => ({
    width: Math.max(0, ...labels.map((label) => label?.width ?? 0)),
    height: Math.max(0, ...labels.map((label) => (label ? wordHeight(label) : 0))),
  });
  const left = words([content.bottom, content.top]).width;
  const below = words([content.left, content.right]).height;
  const plane: Rectangle = {
    x: left === 0 ? 0 : left + axisRoom,
    y: 0,
    width: width - (left === 0 ? 0 : left + axisRoom),
    height: height - (below === 0 ? 0 : below + axisRoom),
  };
  const groups = quadrantFrames(content.names, plane);
  const dots = content.points.map(({ at }) => ({
    x: plane.x + at.x * plane.width,
    y: plane.y + (1 - at.y) * plane.height,
  }));
  const tags = placeTags(
    content.points.map(({ label, at }, index) => ({
      ...boxSize(label, tight),
      dot: dots[index] ?? plane,
      home: groups[(at.y < 0.5 ? 2 : 0) + (at.x < 0.5 ? 0 : 1)]?.frame ?? plane,
    })),
    {
      plane,
      radius: dotRadius,
      taken: groups.filter(({ label }) => label.lines.length > 0).map(({ label }) => roomOf(label)),
    },
  );
  const nodes = content.points.flatMap((point, index): DrawnNode[] => {
    const [dot, tag] = [dots[index], tags[index]];
    return dot && tag ? [dotNode(point, dot), boxNode(point, tag, 'stadium')] : [];
  });
  const [bottom, start] = [plane.y + plane.height, plane.x];
  return {
    nodes,
    edges: [
      ...(left === 0
        ? []
        : [lineBetween({ x: start - arrowGap, y: bottom }, { x: start - arrowGap, y: 0 }, { head: true })]),
      ...(below === 0
        ? []
        : [
            lineBetween(
              { x: start, y: bottom + arrowGap },
              { x: width, y: bottom + arrowGap },
              { head: true },
            ),
          ]),
    ],
    edgeLabels: axisWords(content, plane, height),
    groups,
  };
}

const wordHeight = ({ lines }: SizedLabel): number =>
  lines.length * diagramStyle.edge.font * diagramStyle.lineHeight;

/** Words are written smaller than nodes, for which they were measured. */
const asWord = ({ lines, width }: SizedLabel): SizedLabel => ({
  lines,
  width: (width * diagramStyle.edge.font) / diagramStyle.node.font,
});

function quadrantFrames(names: readonly NamedQuadrant[], plane: Rectangle): readonly DrawnGroup[] {
  const size = { width: plane.width / 2, height: plane.height / 2 };
  return ([0, 1] as const).flatMap((row) =>
    ([0, 1] as const).map((column) => {
      const frame = { x: plane.x + column * size.width, y: plane.y + row * size.height, ...size };
      const name = names.find((one) => one.row === row && one.column === column);
      return { frame, filled: true, label: name ? nameIn(frame, name) : { ...frame, width: 0, lines: [] } };
    }),
  );
}

/** In the outer corner of its quadrant: the inner one is where points are. */
function nameIn(frame: Rectangle, { label, column, row }: NamedQuadrant): DrawnLabel {
  const word = asWord(label);
  const [across, down] = [nameInset + word.width / 2, nameInset + wordHeight(word) / 2];
  return {
    ...word,
    x: column === 0 ? frame.x + across : frame.x + frame.width - across,
    y: row === 0 ? frame.y + down : frame.y + frame.height - down,
  };
}

const roomOf = (label: DrawnLabel): Rectangle => {
  const height = wordHeight(label);
  return { x: label.x - label.width / 2, y: label.y - height / 2, width: label.width, height };
};

/** Each in the middle of the half that it names. */
function axisWords(
  { left, right, bottom, top }: Quadrants,
  plane: Rectangle,
  height: number,
): readonly DrawnLabel[] {
  const column = (share: number): number => plane.x + plane.width * share;
  const row = (share: number): number => plane.y + plane.height * share;
  const beside = (label: SizedLabel, share: number): DrawnLabel => ({
    ...asWord(label),
    x: (plane.x - axisRoom) / 2,
    y: row(share),
  });
  const under = (label: SizedLabel, share: number): DrawnLabel => ({
    ...asWord(label),
    x: column(share),
    y: height - wordHeight(label) / 2,
  });
  return [
    ...(top ? [beside(top, 0.25)] : []),
    ...(bottom ? [beside(bottom, 0.75)] : []),
    ...(left ? [under(left, 0.25)] : []),
    ...(right ? [under(right, 0.75)] : []),
  ];
}

const dotNode = ({ id, tone = 'plain' }: UnplacedNode, { x, y }: Point): DrawnNode => ({
  id,
  tone,
  solid: true,
  frame: { x: x - dotRadius, y: y - dotRadius, width: 2 * dotRadius, height: 2 * dotRadius },
  outline: { kind: 'ellipse' },
  label: { x, y, width: 0, lines: [] },
});
