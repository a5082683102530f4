import type { Rectangle, Size } from '../../model/geometry.ts';
import type { Language } from '../../model/languages.ts';
import type { IntervalChart } from '../../model/pictures.ts';
import type { ChartLayout } from '../chart-layout.ts';
import { arrangeRowNames, type RowNames } from '../row-names.ts';
import {
  axisStandsClear,
  drawPanel,
  fixedHeight,
  type PanelPlace,
  type PanelRows,
  rowName,
  zeroStandsClear,
} from './interval-panel.ts';

const betweenPanels = { below: 20, beside: 48 } as const;
/** Below this height of a row, panels stand side by side where the box is wide enough for that. */
const tightRow = 50;
const wideBox = 900;
/** The least height of a point. */
const mark = 18;

/** Forest plots: measurements with their intervals, one a row, against the line of no difference. */
export function layOutIntervalChart(chart: IntervalChart, language: Language, box: Size): ChartLayout {
  const beside =
    chart.panels.length > 1 &&
    box.width >= wideBox &&
    stackedRow(chart, box, { zeroRow: false, axisRow: false }) < tightRow;
  const place = (rows: PanelRows): readonly PanelPlace[] => {
    const all = beside ? roomsBeside(chart, box) : roomsBelow(chart, box, rows);
    const names = namesOf(chart, language, all, rows);
    return chart.panels.map((panel, index) => ({
      panel,
      language,
      rows,
      room: all[index] ?? { x: 0, y: 0, ...box },
      names,
    }));
  };
  const tight = place({ zeroRow: false, axisRow: false });
  const placed = place({
    zeroRow: !tight.every(zeroStandsClear),
    axisRow: !tight.every(axisStandsClear),
  });
  const drawings = placed.map(drawPanel);
  return {
    ...(drawings.some(({ crowded }) => crowded) ? { crowded: 'the intervals' } : {}),
    marks: drawings.map(({ marks }) => marks).join(''),
    labels: drawings.flatMap(({ labels }) => labels),
    occupied: drawings.flatMap(({ occupied }) => occupied),
  };
}

function stackedRow({ panels }: IntervalChart, box: Size, own: PanelRows): number {
  const rows = panels.reduce((total, panel) => total + panel.rows.length, 0);
  const fixed = panels.length * fixedHeight(own) + (panels.length - 1) * betweenPanels.below;
  return (box.height - fixed) / Math.max(1, rows);
}

/** Below each other, with rows of one height. */
function roomsBelow(chart: IntervalChart, box: Size, own: PanelRows): readonly Rectangle[] {
  const row = stackedRow(chart, box, own);
  let y = 0;
  return chart.panels.map((panel) => {
    const height = fixedHeight(own) + panel.rows.length * row;
    const room = { x: 0, y, width: box.width, height };
    y += height + betweenPanels.below;
    return room;
  });
}

function roomsBeside({ panels }: IntervalChart, box: Size): readonly Rectangle[] {
  const width = (box.width - (panels.length - 1) * betweenPanels.beside) / panels.length;
  return panels.map((_, index) => ({
    x: index * (width + betweenPanels.beside),
    y: 0,
    width,
    height: box.height,
  }));
}

/** One arrangement for all panels, so that their plots stand in line. */
function namesOf(
  { panels }: IntervalChart,
  language: Language,
  rooms: readonly Rectangle[],
  own: PanelRows,
): RowNames {
  const rows = panels.map((panel, index) => {
    const height = (rooms[index]?.height ?? 0) - fixedHeight(own);
    return height / Math.max(1, panel.rows.length);
  });
  return arrangeRowNames(
    panels.flatMap((panel) => panel.rows.map((row) => rowName(row, language))),
    { row: Math.min(...rows), width: rooms[0]?.width ?? 0, mark },
  );
}
