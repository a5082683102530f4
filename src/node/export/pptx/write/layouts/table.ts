import type { TableSlide } from '../../../../../core/model/slides.ts';
import type { LayoutWriter } from '../layout-writer.ts';

const selectors = { heading: 'thead th', cell: 'tbody :is(th, td)' };

export const writeTable: LayoutWriter<TableSlide, keyof typeof selectors> = {
  selectors,
  write(slide, element, builder) {
    const head = slide.columns.map(({ heading }, column) => ({
      element: element('heading', column),
      runs: builder.runs(heading),
    }));
    let cells = 0;
    const body = slide.rows.map((row) =>
      row.cells.map((cell) => {
        cells += 1;
        return { element: element('cell', cells - 1), runs: builder.runs(cell) };
      }),
    );
    builder.table('Table', [head, ...body]);
  },
};
