import { boundingBox, type Rectangle, type Size } from '../../core/model/geometry.ts';
import type { DiagramDrawing, DrawnLabel } from './drawing.ts';
import { diagramStyle } from './style.ts';

/** Room left around the content, so that no stroke is cut by the edge of the picture. */
export const pictureMargin = 2;

/** Tight around everything, and where that would blow the picture up in its box, as high as stops it. */
export function pictureFrame(drawing: DiagramDrawing, box: Size): Rectangle {
  const tight = boundingBox([
    ...drawing.nodes.map(({ frame }) => frame),
    ...drawing.edges.map(({ frame }) => frame),
    ...drawing.groups.map(({ frame }) => frame),
    ...drawing.edgeLabels.map(labelBacking),
  ]);
  const x = tight.x - pictureMargin;
  const y = tight.y - pictureMargin;
  const width = tight.width + 2 * pictureMargin;
  const height = tight.height + 2 * pictureMargin;
  const wide = box.width / diagramStyle.largestScale;
  const high = box.height / diagramStyle.largestScale;
  if (width >= wide || height >= high) return { x, y, width, height };
  return { x, y: y - (high - height) / 2, width, height: high };
}

/** As the picture's view box says it: to a tenth. */
export function pictureSize(drawing: DiagramDrawing, box: Size): Size {
  const { width, height } = pictureFrame(drawing, box);
  return { width: tenth(width), height: tenth(height) };
}

/** How large a picture is shown in its place, as a factor. */
export const shownScale = (picture: Size, box: Size): number =>
  Math.min(box.width / picture.width, box.height / picture.height, diagramStyle.largestScale);

/** The patch of paper behind an edge's label, so that the line does not run through the text. */
export function labelBacking({ x, y, width, lines }: DrawnLabel): Rectangle {
  const { edge, gap, lineHeight } = diagramStyle;
  const wide = width + 2 * gap.x;
  const high = lines.length * edge.font * lineHeight + 2 * gap.y;
  return { x: x - wide / 2, y: y - high / 2, width: wide, height: high };
}

/** Coordinates are written to a tenth of a pixel: enough, and short. */
export const tenth = (value: number): number => Math.round(value * 10) / 10;
