import type { Size } from '../../model/geometry.ts';
import type { Language } from '../../model/languages.ts';
import type { MatrixChart } from '../../model/pictures.ts';
import type { ChartLayout } from '../chart-layout.ts';
import { drawMasks, type MaskArrangement, masksSize } from './matrix-masks.ts';
import { drawTable, smallestCell, tableMargins } from './matrix-table.ts';

/** A cell may be this many times wider than high. */
const widestCell = 1.8;
const betweenTableAndMasks = 36;

interface Arrangement {
  readonly masks: MaskArrangement;
  readonly cell: Size;
}

/** A table of weights as shades, and beside or below it the masks that say who may look where. */
export function layOutMatrixChart(chart: MatrixChart, language: Language, box: Size): ChartLayout {
  const { masks, cell } = arrange(chart, language, box);
  const table = drawTable(chart, language, cell);
  const crowded = cell.width < smallestCell.width || cell.height < smallestCell.height;
  const own = crowded ? { ...table, crowded: 'the numbers of a row' } : table;
  if (chart.masks.length === 0) return own;
  const size = masksSize(chart, language, masks, box);
  const beside = masks !== 'below';
  const drawn = drawMasks(chart, language, masks, {
    x: beside ? box.width - size.width : 0,
    y: beside ? 0 : box.height - size.height,
    width: beside ? size.width : box.width,
    height: beside ? box.height : size.height,
  });
  return {
    ...own,
    marks: table.marks + drawn.marks,
    labels: [...table.labels, ...drawn.labels],
    occupied: [...table.occupied, ...drawn.occupied],
  };
}

/** The masks stand where they leave the table the largest cells. */
function arrange(chart: MatrixChart, language: Language, box: Size): Arrangement {
  const margins = tableMargins(chart, language);
  const count = Math.max(1, chart.positions.length);
  const arrangements = (['beside', 'stacked', 'below'] as const).map((masks): Arrangement => {
    const taken = masksSize(chart, language, masks, box);
    const none = chart.masks.length === 0;
    const beside = none || masks === 'below' ? 0 : taken.width + betweenTableAndMasks;
    const below = none || masks !== 'below' ? 0 : taken.height + 16;
    const width = (box.width - beside - margins.left - 2) / count;
    const height = (box.height - below - margins.top - 2) / count;
    return {
      masks,
      cell: {
        width: Math.max(1, Math.min(width, height * widestCell)),
        height: Math.max(1, Math.min(height, width * widestCell)),
      },
    };
  });
  // A number is wider than high.
  const least = ({ cell }: Arrangement): number => Math.min(cell.width / 1.5, cell.height);
  return arrangements.reduce((best, one) => (least(one) > least(best) + 1 ? one : best));
}
