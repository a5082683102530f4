import { optimize } from 'svgo';
import type { Size } from '../../core/model/geometry.ts';
import { pictureClass, stepIndexAttribute } from '../../core/model/page-contract.ts';
import { themeColours, tintColour, toneClass, toneColour } from '../../core/model/theme-colours.ts';
import {
  type ArrowHead,
  type DiagramDrawing,
  type DrawnEdge,
  type DrawnGroup,
  type DrawnLabel,
  type DrawnNode,
  translate,
} from './drawing.ts';
import { labelBacking, pictureFrame, tenth } from './picture-frame.ts';
import { diagramStyle, headGap } from './style.ts';
import { writeLabel } from './svg-labels.ts';
import { shiftPath, writeOutline, writePoint, writeRectangle } from './svg-shapes.ts';

/**
 * A drawing as our own SVG: a few elements painted with the names of the tokens, no style sheet and no id, so that
 * any number of them (and of copies, which reveal.js makes for print) can stand on one page.
 *
 * @param steps Node ids in the order in which they are walked, several of one step separated by spaces.
 */
export function writeSvg(laidOut: DiagramDrawing, steps: readonly string[], box: Size): string {
  const frame = pictureFrame(laidOut, box);
  const drawing = translate(laidOut, { x: -frame.x, y: -frame.y });
  const stepOf = new Map(steps.flatMap((step, index) => step.split(/\s+/).map((id) => [id, index] as const)));
  const body = [
    ...drawing.groups.map(writeGroup),
    writeEdges(drawing.edges),
    writeEdgeLabels(drawing.edgeLabels),
    ...drawing.nodes.map((node) => writeNode(node, stepOf.get(node.id))),
  ];
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" class="${pictureClass.diagram}" ` +
    `viewBox="0 0 ${tenth(frame.width)} ${tenth(frame.height)}" ` +
    `aria-hidden="true" focusable="false" fill="${themeColours.ink}" ` +
    `font-size="${diagramStyle.node.font}" text-anchor="middle">${body.join('')}</svg>`;
  return shortenNumbers(svg);
}

function writeNode(node: DrawnNode, step: number | undefined): string {
  const { tone } = node;
  const classes = [pictureClass.node, toneClass(tone), ...(step === undefined ? [] : [pictureClass.step])];
  const index = step === undefined ? '' : ` ${stepIndexAttribute}="${step}"`;
  const paint = node.solid
    ? ` fill="${tone === 'plain' ? themeColours.muted : toneColour(tone)}"`
    : ` fill="${tintColour(tone)}" stroke="${tone === 'plain' ? themeColours.line : toneColour(tone)}"` +
      ` stroke-width="${diagramStyle.node.stroke}"`;
  const inside =
    writeOutline(node.outline, node.frame, paint) + writeLabel(node.label, diagramStyle.node.font);
  return `<g class="${classes.join(' ')}"${index}>${inside}</g>`;
}

function writeEdges(edges: readonly DrawnEdge[]): string {
  if (edges.length === 0) return '';
  const { stroke } = diagramStyle.edge;
  const heads = edges.flatMap((edge) => edge.heads.map(writeHead));
  return (
    `<g class="${pictureClass.edge}" fill="none" stroke="${themeColours.muted}" stroke-width="${stroke}" stroke-linecap="round">` +
    `${edges.map(writeLine).join('')}</g>` +
    `<g class="${pictureClass.edge}" fill="${themeColours.muted}">${heads.join('')}</g>`
  );
}

function writeLine({ line, dotted, thick }: DrawnEdge): string {
  const dash = dotted ? ` stroke-dasharray="${diagramStyle.edge.dash}"` : '';
  const width = thick ? ` stroke-width="${diagramStyle.edge.stroke * 2}"` : '';
  return `<path d="${pathOf(line)}"${dash}${width}/>`;
}

function pathOf(line: DrawnEdge['line']): string {
  switch (line.kind) {
    case 'straight':
      return `M${writePoint(line.from)}L${writePoint(line.to)}`;
    case 'curve': {
      const [first, ...rest] = line.points.map(writePoint);
      return `M${first}C${rest.join(' ')}`;
    }
    case 'path':
      return shiftPath(line.path);
  }
}

/** A head as a triangle of its own: a marker would need an id, and ids are doubled when a slide is copied. */
function writeHead({ at, from }: ArrowHead): string {
  const length = Math.hypot(at.x - from.x, at.y - from.y) || 1;
  const along = { x: (at.x - from.x) / length, y: (at.y - from.y) / length };
  const size = diagramStyle.edge.head;
  const point = (forward: number, aside: number): string =>
    writePoint({
      x: at.x + along.x * forward - along.y * aside,
      y: at.y + along.y * forward + along.x * aside,
    });
  const corners = [point(headGap, 0), point(headGap - size, size / 2), point(headGap - size, -size / 2)];
  return `<path d="M${corners.join('L')}Z"/>`;
}

function writeEdgeLabels(labels: readonly DrawnLabel[]): string {
  if (labels.length === 0) return '';
  const { font } = diagramStyle.edge;
  const written = labels.map(
    (label) =>
      writeRectangle(labelBacking(label), 0, ` fill="${themeColours.paper}"`) + writeLabel(label, font),
  );
  return `<g class="${pictureClass.edge}" fill="${themeColours.muted}" font-size="${font}">${written.join('')}</g>`;
}

function writeGroup({ frame, label, filled }: DrawnGroup): string {
  const { stroke, radius, font } = diagramStyle.group;
  const fill = filled ? themeColours.card : 'none';
  const paint = ` fill="${fill}" stroke="${themeColours.line}" stroke-width="${stroke}"`;
  const title = writeLabel(label, font, ` fill="${themeColours.muted}" font-size="${font}"`);
  return `<g class="group">${writeRectangle(frame, radius, paint)}${title}</g>`;
}

/** Only what shortens numbers: svgo's default set merges groups and paints labels and clusters black. */
function shortenNumbers(svg: string): string {
  const { data } = optimize(svg, {
    floatPrecision: 1,
    plugins: [
      { name: 'convertPathData', params: { floatPrecision: 1, forceAbsolutePath: false } },
      { name: 'cleanupNumericValues', params: { floatPrecision: 1 } },
    ],
  });
  return data;
}
