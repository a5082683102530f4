import { optimize } from 'svgo';
import type { InlineRun } from '../../core/model/inline.ts';
import { pictureClass, stepIndexAttribute } from '../../core/model/page-contract.ts';
import type { Box } from '../../core/model/stage.ts';
import { type Tone, tones } from '../../core/model/tones.ts';
import type {
  DiagramDrawing,
  DrawnEdge,
  DrawnGroup,
  DrawnLabel,
  DrawnNode,
  Frame,
  Outline,
  Point,
} from './drawing.ts';
import { decodeLines } from './label-encoding.ts';
import { headGap } from './route.ts';
import { diagramStyle } from './style.ts';

/** Room left around the content, so that no stroke is cut by the edge of the picture. */
const margin = 2;

export interface Flattened {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

/**
 * Mermaid's picture as our own: a few elements painted with the names of the tokens, no style sheet and no
 * id, so that any number of them (and of copies, which reveal.js makes for print) can stand on one page.
 */
export function flatten(drawing: DiagramDrawing, steps: readonly string[], box: Box): Flattened {
  const frame = frameOf(drawing, box);
  const write = writer({ x: -frame.x, y: -frame.y });
  const stepOf = new Map(steps.flatMap((step, index) => step.split(/\s+/).map((id) => [id, index] as const)));
  const { edge } = diagramStyle;

  const body = [
    drawing.groups.map(write.group),
    drawing.edges.length > 0
      ? `<g class="${pictureClass.edge}" fill="none" stroke="var(--muted)" stroke-width="${edge.stroke}" stroke-linecap="round">` +
        `${drawing.edges.map(write.line).join('')}</g>` +
        `<g class="${pictureClass.edge}" fill="var(--muted)">${drawing.edges.flatMap(write.heads).join('')}</g>`
      : '',
    drawing.edgeLabels.length > 0
      ? `<g class="${pictureClass.edge}" fill="var(--muted)" font-size="${edge.font}">` +
        `${drawing.edgeLabels.map(write.edgeLabel).join('')}</g>`
      : '',
    drawing.nodes.map((node) => write.node(node, stepOf.get(node.id))),
  ];
  const width = round(frame.width);
  const height = round(frame.height);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" class="${pictureClass.diagram}" viewBox="0 0 ${width} ${height}" ` +
    'aria-hidden="true" focusable="false" fill="var(--ink)" ' +
    `font-size="${diagramStyle.node.font}" text-anchor="middle">${body.flat().join('')}</svg>`;
  return { svg: shorten(svg), width, height };
}

/** Tight around everything, and where that would blow the picture up in its box, as wide as stops it. */
function frameOf(drawing: DiagramDrawing, box: Box): Frame {
  const frames = [
    ...drawing.nodes.map(({ frame }) => frame),
    ...drawing.edges.map(({ frame }) => frame),
    ...drawing.groups.map(({ frame }) => frame),
    ...drawing.edgeLabels.map(backing),
  ];
  const left = Math.min(...frames.map(({ x }) => x)) - margin;
  const top = Math.min(...frames.map(({ y }) => y)) - margin;
  const width = Math.max(...frames.map((frame) => frame.x + frame.width)) + margin - left;
  const height = Math.max(...frames.map((frame) => frame.y + frame.height)) + margin - top;

  const widest = box.width / diagramStyle.largestScale;
  const highest = box.height / diagramStyle.largestScale;
  if (width >= widest || height >= highest) return { x: left, y: top, width, height };
  return { x: left, y: top - (highest - height) / 2, width, height: highest };
}

/** The patch of paper behind an edge's label, so that the line does not run through the text. */
function backing({ x, y, width, lines }: DrawnLabel): Frame {
  const { edge, gap, lineHeight } = diagramStyle;
  const w = width + 2 * gap.x;
  const h = lines.length * edge.font * lineHeight + 2 * gap.y;
  return { x: x - w / 2, y: y - h / 2, width: w, height: h };
}

const round = (value: number): number => Math.round(value * 10) / 10;
const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function writer(move: Point) {
  const n = round;
  const at = (point: Point): string => `${n(point.x + move.x)} ${n(point.y + move.y)}`;

  const runs = (line: readonly InlineRun[], font: number): string =>
    line
      .map(({ text, bold, level }) => {
        const weight = bold ? ' font-weight="700"' : '';
        const size = level === 'base' ? '' : ` font-size="${n(font * 0.7)}"`;
        // Moved by dy and moved back, because browsers disagree on baseline-shift.
        if (level !== 'base') {
          const dy = n(font * (level === 'raised' ? -0.35 : 0.2));
          return `<tspan dy="${dy}"${size}${weight}>${escapeText(text)}</tspan><tspan dy="${-dy}">\u200b</tspan>`;
        }
        return bold ? `<tspan${weight}>${escapeText(text)}</tspan>` : escapeText(text);
      })
      .join('');

  const label = ({ x, y, lines }: DrawnLabel, font: number, attributes = ''): string => {
    const decoded = decodeLines(lines);
    const height = font * diagramStyle.lineHeight;
    const first = y - ((decoded.length - 1) / 2) * height + font * diagramStyle.baseline;
    const place = (index: number): string => `x="${n(x + move.x)}" y="${n(first + index * height + move.y)}"`;
    const [only] = decoded;
    if (only === undefined) return '';
    if (decoded.length === 1) return `<text ${place(0)}${attributes}>${runs(only, font)}</text>`;
    const rows = decoded.map((line, index) => `<tspan ${place(index)}>${runs(line, font)}</tspan>`);
    return `<text${attributes}>${rows.join('')}</text>`;
  };

  const rect = ({ x, y, width, height }: Frame, radius: number, paint: string): string =>
    `<rect x="${n(x + move.x)}" y="${n(y + move.y)}" width="${n(width)}" height="${n(height)}"` +
    `${radius > 0 ? ` rx="${n(radius)}"` : ''}${paint}/>`;

  const outline = (shape: Outline, frame: Frame, paint: string): string => {
    switch (shape.kind) {
      case 'box':
        return rect(frame, diagramStyle.node.radius, paint);
      case 'round':
        return rect(frame, diagramStyle.node.radius * 2, paint);
      case 'stadium':
        return rect(frame, frame.height / 2, paint);
      case 'ellipse': {
        const centre = { x: frame.x + frame.width / 2 + move.x, y: frame.y + frame.height / 2 + move.y };
        return `<ellipse cx="${n(centre.x)}" cy="${n(centre.y)}" rx="${n(frame.width / 2)}" ry="${n(frame.height / 2)}"${paint}/>`;
      }
      case 'polygon':
        return `<polygon points="${shape.points.map(at).join(' ')}" stroke-linejoin="round"${paint}/>`;
      case 'path':
        return `<path d="${movePath(shape.d, { x: shape.x + move.x, y: shape.y + move.y })}"${paint}/>`;
    }
  };

  return {
    node(node: DrawnNode, step: number | undefined): string {
      const tone: Tone = tones.find((name) => node.classes.includes(name)) ?? 'plain';
      const classes = [pictureClass.node, `tone-${tone}`, ...(step === undefined ? [] : [pictureClass.step])];
      const index = step === undefined ? '' : ` ${stepIndexAttribute}="${step}"`;
      const paint =
        ` fill="var(--tint-${tone})" stroke="var(--${tone === 'plain' ? 'line' : `tone-${tone}`})"` +
        ` stroke-width="${diagramStyle.node.stroke}"`;
      const inside = outline(node.outline, node.frame, paint) + label(node.label, diagramStyle.node.font);
      return `<g class="${classes.join(' ')}"${index}>${inside}</g>`;
    },

    line({ d, shift, curve, straight, dotted, thick, start, end }: DrawnEdge): string {
      const [first, ...rest] = curve ?? [];
      const path = straight
        ? `M${at(start)}L${at(end)}`
        : first
          ? `M${at(first)}C${rest.map(at).join(' ')}`
          : movePath(d, { x: shift.x + move.x, y: shift.y + move.y });
      const dash = dotted ? ` stroke-dasharray="${diagramStyle.edge.dash}"` : '';
      const width = thick ? ` stroke-width="${diagramStyle.edge.stroke * 2}"` : '';
      return `<path d="${path}"${dash}${width}/>`;
    },

    heads: ({ heads, start, startFrom, end, endFrom }: DrawnEdge): string[] => [
      ...(heads.start ? [`<path d="${head(start, startFrom, at)}"/>`] : []),
      ...(heads.end ? [`<path d="${head(end, endFrom, at)}"/>`] : []),
    ],

    edgeLabel: (drawn: DrawnLabel): string =>
      rect(backing(drawn), 0, ' fill="var(--paper)"') + label(drawn, diagramStyle.edge.font),

    group({ frame, label: title }: DrawnGroup): string {
      const paint = ` fill="none" stroke="var(--line)" stroke-width="${diagramStyle.group.stroke}"`;
      return (
        `<g class="group">${rect(frame, diagramStyle.group.radius, paint)}` +
        `${label(title, diagramStyle.group.font, ` fill="var(--muted)" font-size="${diagramStyle.group.font}"`)}</g>`
      );
    },
  };
}

/** A head as a triangle of its own: a marker would need an id, and ids are doubled when a slide is copied. */
function head(end: Point, from: Point, at: (point: Point) => string): string {
  const length = Math.hypot(end.x - from.x, end.y - from.y) || 1;
  const along = { x: (end.x - from.x) / length, y: (end.y - from.y) / length };
  const { head: size } = diagramStyle.edge;
  const point = (forward: number, aside: number): string =>
    at({ x: end.x + along.x * forward - along.y * aside, y: end.y + along.y * forward + along.x * aside });
  return `M${point(headGap, 0)}L${point(headGap - size, size / 2)}L${point(headGap - size, -size / 2)}Z`;
}

/** A path moved to the picture's own origin. Relative commands (of cylinders) only need their start moved. */
function movePath(d: string, by: Point): string {
  const numbersOf = (text: string): number[] => (text.match(/-?[\d.]+(?:e-?\d+)?/gi) ?? []).map(Number);
  return d.replace(/([A-Za-z])([^A-Za-z]*(?:e-?\d+[^A-Za-z]*)*)/g, (_all, command: string, rest: string) => {
    const moved = /[MLCQT]/.test(command);
    const numbers = numbersOf(rest).map((value, index) =>
      round(moved ? value + (index % 2 === 0 ? by.x : by.y) : value),
    );
    return `${command}${numbers.join(' ')}`;
  });
}

/** Only what shortens numbers: svgo's default set merges groups and paints labels and clusters black. */
function shorten(svg: string): string {
  const { data } = optimize(svg, {
    floatPrecision: 1,
    plugins: [
      { name: 'convertPathData', params: { floatPrecision: 1, forceAbsolutePath: false } },
      { name: 'cleanupNumericValues', params: { floatPrecision: 1 } },
    ],
  });
  return data;
}
