import type PptxGenJS from 'pptxgenjs';
import type { Language } from '../../../core/model/languages.ts';
import { around, edges, type MeasuredElement } from './measured-element.ts';
import { type Line, paragraph, place } from './paragraph.ts';
import { inches, points } from './units.ts';

export function cell(line: Line, language: Language): PptxGenJS.TableCell {
  return {
    text: paragraph(line, language),
    options: { valign: 'middle', margin: margins(line.part), border: borders(line.part) },
  };
}

/** Columns as wide and rows as high as they are on the slide. */
export function grid(rows: readonly (readonly Line[])[]): PptxGenJS.TableProps {
  const boxes = rows.map((row) => around(row.map(({ part }) => part.box)));
  return {
    ...place(around(boxes)),
    colW: (rows[0] ?? []).map(({ part }) => inches(part.box.width)),
    rowH: boxes.map(({ height }) => inches(height)),
  };
}

/** In inches. Rows have their height, so that nothing is needed above and below the text. */
const margins = ({ box, inner }: MeasuredElement): [number, number, number, number] => [
  0,
  inches(box.x + box.width - inner.x - inner.width),
  0,
  inches(inner.x - box.x),
];

type Border = PptxGenJS.BorderProps;

function borders({ sides }: MeasuredElement): [Border, Border, Border, Border] {
  const [top, right, bottom, left] = edges.map((edge): Border => {
    const { width, colour } = sides[edge];
    return width === 0 ? { type: 'none' } : { type: 'solid', pt: points(width), color: colour };
  });
  if (!top || !right || !bottom || !left) throw new Error('a cell has four sides');
  return [top, right, bottom, left];
}
