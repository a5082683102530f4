import { languages } from '../model/languages.ts';
import type { Problem } from '../model/problem.ts';
import { isLines, type Slide } from '../model/slides.ts';

/** What a layout has room for, in lines, facts and rows. */
const room = { panelLines: 6, leads: 4, facts: 4, rows: 5 } as const;

/** More than the layout has room for, and cells that do not line up with what heads them. */
export function checkShape(slide: Slide): readonly Problem[] {
  switch (slide.layout) {
    case 'before-after':
      return slide.panels.flatMap(({ content }, index) =>
        isLines(content) ? atMost(room.panelLines, content, `panels.${index}.content`, 'lines') : [],
      );
    case 'big':
      return isLines(slide.beside) ? atMost(room.leads, slide.beside, 'beside', 'lines') : [];
    case 'verdict':
      return atMost(room.facts, slide.facts, 'facts', 'facts');
    case 'table':
      return [
        ...atMost(room.rows, slide.rows, 'rows', 'rows'),
        ...slide.rows
          .filter((row) => row.cells.length !== slide.columns.length)
          .map((row) => ({
            field: 'rows',
            message: `row "${row.cells[0]?.[languages[0]]}" has ${row.cells.length} cells for ${slide.columns.length} columns`,
            help: 'give every row one cell a column',
          })),
      ];
    default:
      return [];
  }
}

function atMost(limit: number, list: readonly unknown[], field: string, what: string): readonly Problem[] {
  if (list.length <= limit) return [];
  return [
    {
      field,
      message: `has ${list.length} ${what}, and there is room for ${limit}`,
      help: 'leave out what is only said, or make two slides of it',
    },
  ];
}
