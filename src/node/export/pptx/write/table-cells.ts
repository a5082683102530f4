import type PptxGenJS from 'pptxgenjs';
import { boundingBox } from '../../../../core/model/geometry.ts';
import type { Language } from '../../../../core/model/languages.ts';
import { edges, type MeasuredElement } from '../measure/measured-element.ts';
import { inches, points } from '../units.ts';
import { type ParagraphText, paragraph, position } from './paragraph.ts';

export const tableCell = (text: ParagraphText, language: Language): PptxGenJS.TableCell => ({
  text: paragraph(text, language),
  options: { valign: 'middle', margin: cellMargins(text.element), border: cellBorders(text.element) },
});

/** Columns as wide and rows as high as they are on the slide. */
export function tableSize(rows: readonly (readonly ParagraphText[])[]): PptxGenJS.TableProps {
  const rowBoxes = rows.map((row) => boundingBox(row.map(({ element }) => element.box)));
  return {
    ...position(boundingBox(rowBoxes)),
    colW: (rows[0] ?? []).map(({ element }) => inches(element.box.width)),
    rowH: rowBoxes.map(({ height }) => inches(height)),
  };
}

/** In inches. Rows have their height, so that nothing is needed above and below the text. */
const cellMargins = ({ box, textBox }: MeasuredElement): [number, number, number, number] => [
  0,
  inches(box.x + box.width - textBox.x - textBox.width),
  0,
  inches(textBox.x - box.x),
];

type CellBorder = PptxGenJS.BorderProps;

function cellBorders({ borders }: MeasuredElement): [CellBorder, CellBorder, CellBorder, CellBorder] {
  const [top, right, bottom, left] = edges.map((edge): CellBorder => {
    const { width, colour } = borders[edge];
    return width === 0 ? { type: 'none' } : { type: 'solid', pt: points(width), color: colour };
  });
  if (!top || !right || !bottom || !left) throw new Error('a cell has four borders');
  return [top, right, bottom, left];
}
