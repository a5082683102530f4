import { isInside, overlap, type Rectangle } from '../../core/model/geometry.ts';
import type { Problem } from '../../core/model/problem.ts';
import { smallestLabel } from '../../core/model/stage.ts';
import { themeColours, tintColour, toneColour } from '../../core/model/theme-colours.ts';
import { tones } from '../../core/model/tones.ts';
import type { MeasuredDrawing, MeasuredLabel, MeasuredShape } from './measure-drawing.page.ts';
import { shownScale } from './picture-frame.ts';
import { type DrawRequest, problemOf } from './request.ts';

/** Rounding and the width of a stroke; more than this is seen. */
const slack = 1;

const palette: readonly string[] = [
  'none',
  ...Object.values(themeColours),
  ...tones.flatMap((tone) => [toneColour(tone), tintColour(tone)]),
];

/** Everything a person in the room could not read in a finished picture. */
export function checkDrawing(
  svg: string,
  measured: MeasuredDrawing,
  request: DrawRequest,
): readonly Problem[] {
  const labels = [...measured.nodes.flatMap(({ label }) => label ?? []), ...measured.others];
  return [
    ...clipped(measured, request),
    ...outside(measured, labels, request),
    ...overlapping(measured, labels, request),
    ...tooSmall(measured, labels, request),
    ...strangeColours(svg, request),
  ];
}

const named = (label: MeasuredLabel): string => `("${label.text}")`;

function clipped(measured: MeasuredDrawing, request: DrawRequest): readonly Problem[] {
  return measured.nodes.flatMap(({ shape, label }) =>
    label === undefined || label.lines.every((line) => contains(shape, line))
      ? []
      : [
          problemOf(
            request,
            'labels',
            `diagram label clipped ${named(label)}`,
            'the text is larger than its node: shorten it, or break it with "\\n"',
          ),
        ],
  );
}

function contains({ kind, frame, points }: MeasuredShape, line: Rectangle): boolean {
  const corners = [
    { x: line.x, y: line.y },
    { x: line.x + line.width, y: line.y },
    { x: line.x, y: line.y + line.height },
    { x: line.x + line.width, y: line.y + line.height },
  ];
  if (kind === 'box') return isInside(line, frame, slack);
  if (kind === 'ellipse') {
    const rx = frame.width / 2 + slack;
    const ry = frame.height / 2 + slack;
    return corners.every(
      ({ x, y }) =>
        ((x - frame.x - frame.width / 2) / rx) ** 2 + ((y - frame.y - frame.height / 2) / ry) ** 2 <= 1,
    );
  }
  // Mermaid's polygons are convex: inside is the same side of every edge.
  const sides = corners.map(({ x, y }) =>
    points.map(([ax, ay], index) => {
      const [bx, by] = points[(index + 1) % points.length] ?? [ax, ay];
      return ((bx - ax) * (y - ay) - (by - ay) * (x - ax)) / (Math.hypot(bx - ax, by - ay) || 1);
    }),
  );
  return sides.every(
    (distances) => distances.every((d) => d <= slack) || distances.every((d) => d >= -slack),
  );
}

function outside(
  measured: MeasuredDrawing,
  labels: readonly MeasuredLabel[],
  request: DrawRequest,
): readonly Problem[] {
  const picture = { x: 0, y: 0, width: measured.width, height: measured.height };
  return labels
    .filter(({ lines }) => !lines.every((line) => isInside(line, picture, slack)))
    .map((label) =>
      problemOf(
        request,
        'labels',
        `label outside the picture ${named(label)}`,
        'shorten it, or break it with "\\n"',
      ),
    );
}

function overlapping(
  measured: MeasuredDrawing,
  labels: readonly MeasuredLabel[],
  request: DrawRequest,
): readonly Problem[] {
  const help = 'shorten one of them, give the edge no label, or draw it in the other direction (LR, TD)';
  const pairs = labels.flatMap((label, index) =>
    labels
      .slice(index + 1)
      .filter((other) => label.lines.some((line) => other.lines.some((its) => overlap(line, its, slack))))
      .map((other) => problemOf(request, 'labels', `labels overlap ${named(label)} ${named(other)}`, help)),
  );
  // Nodes are painted last, so they would hide it.
  const hidden = measured.others
    .filter(({ lines }) =>
      lines.some((line) => measured.nodes.some(({ shape }) => overlap(line, shape.frame, slack))),
    )
    .map((label) => problemOf(request, 'labels', `label runs into a node ${named(label)}`, help));
  return [...pairs, ...hidden];
}

function tooSmall(
  measured: MeasuredDrawing,
  labels: readonly MeasuredLabel[],
  request: DrawRequest,
): readonly Problem[] {
  const scale = shownScale(measured, request.box);
  const small = labels.filter(({ fontSize }) => fontSize * scale < smallestLabel - 0.05);
  const [first] = small;
  if (first === undefined) return [];
  const size = (Math.min(...small.map(({ fontSize }) => fontSize)) * scale).toFixed(1);
  const { width, height } = request.box;
  const tight = width / measured.width < height / measured.height ? 'wide' : 'high';
  const shape = `it is ${Math.round(measured.width)} × ${Math.round(measured.height)} and too ${tight} for ${width} × ${height}`;
  const others = small.length > 1 ? ` and ${small.length - 1} more` : '';
  return [
    problemOf(
      request,
      'mermaid',
      `label too small ${named(first)}${others}: shown at ${size} px, at least ${smallestLabel} px is needed`,
      `${shape}: fewer or shorter labels, the other direction (LR, TD), or split it in two`,
    ),
  ];
}

function strangeColours(svg: string, request: DrawRequest): readonly Problem[] {
  const used = [...svg.matchAll(/(?:fill|stroke|color)="([^"]*)"|style="([^"]*)"/g)].map(
    ([, paint, style]) => paint ?? `style: ${style}`,
  );
  return [...new Set(used)]
    .filter((paint) => !palette.includes(paint))
    .map((paint) =>
      problemOf(
        request,
        'mermaid',
        `colour outside the palette (${paint})`,
        'give the node a tone: `:::scale`',
      ),
    );
}
