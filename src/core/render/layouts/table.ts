import { slideClass } from '../../model/page-classes.ts';
import type { TableSlide } from '../../model/slides.ts';
import { toneClass } from '../../model/theme-colours.ts';
import { type Html, html } from '../html.ts';
import type { Layout, LayoutContext } from '../layout.ts';
import { stepAttributes, stepOf } from './parts.ts';

export const table: Layout<TableSlide> = (slide, context) => html`
  <table>
    <thead><tr>${slide.columns.map(
      (column) => html`<th scope="col" ${alignment(column)}>${context.say(column.heading)}</th>`,
    )}</tr></thead>
    <tbody>${slide.rows.map(
      (row, index) => html`
      <tr ${stepAttributes(toneClass(row.tone), stepOf(index, slide.steps))}>${row.cells.map((_, column) =>
        cell(slide, row, column, context),
      )}</tr>`,
    )}
    </tbody>
  </table>`;

// The first cell names its row.
function cell(
  slide: TableSlide,
  row: TableSlide['rows'][number],
  column: number,
  { say }: LayoutContext,
): Html | undefined {
  const text = row.cells[column];
  if (!text) return undefined;
  if (column === 0) return html`<th scope="row">${say(text)}</th>`;
  return html`<td ${alignment(slide.columns[column])}>${say(text)}</td>`;
}

const alignment = (column: TableSlide['columns'][number] | undefined): Html =>
  column?.align === 'number' ? html`class="${slideClass.number}"` : html``;
