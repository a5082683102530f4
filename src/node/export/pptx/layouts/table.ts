import type { TableSlide } from '../../../../core/model/slides.ts';
import type { LayoutWriter } from '../layout-writer.ts';
import { drawRemark, remarkParts } from '../remark.ts';

const parts = { heading: 'thead th', cell: 'tbody :is(th, td)', ...remarkParts };

export const writeTable: LayoutWriter<TableSlide, keyof typeof parts> = {
  parts,
  draw(slide, at, sheet) {
    const head = slide.columns.map(({ heading }, column) => ({
      part: at('heading', column),
      runs: sheet.say(heading),
    }));
    let cells = 0;
    const body = slide.rows.map((row) =>
      row.cells.map((cell) => {
        const part = at('cell', cells);
        cells += 1;
        return { part, runs: sheet.say(cell) };
      }),
    );
    sheet.table('Table', [head, ...body]);
    drawRemark(slide.remark, at, sheet);
  },
};
