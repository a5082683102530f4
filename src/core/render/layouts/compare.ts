import type { Text } from '../../model/languages.ts';
import { slideClass } from '../../model/page-classes.ts';
import type { CompareSlide } from '../../model/slides.ts';
import { toneClass } from '../../model/theme-colours.ts';
import { type Html, html } from '../html.ts';
import type { Layout, LayoutContext } from '../layout.ts';
import { remarkBox, stepAttributes, stepOf } from './parts.ts';

export const compare: Layout<CompareSlide> = (slide, context) => html`
  <div class="${slideClass.columns}">${slide.columns.map(
    (column, index) => html`
    <article ${stepAttributes(`${slideClass.card} ${toneClass(column.tone)}`, stepOf(index, slide.steps))}>
      <h3>${context.say(column.heading)}</h3>
      ${column.byline && html`<p class="${slideClass.byline}">${context.say(column.byline)}</p>`}
      ${slide.labels ? labelledRows(slide.labels, column.rows, context) : plainRows(column.rows, context)}
    </article>`,
  )}
  </div>
  ${remarkBox(slide.remark, context, stepOf(slide.columns.length - 1, slide.steps))}`;

const labelledRows = (labels: readonly Text[], rows: readonly Text[], { say }: LayoutContext): Html => html`
  <dl>${labels.map((label, row) => {
    const text = rows[row];
    return text && html`<div><dt>${say(label)}</dt><dd>${say(text)}</dd></div>`;
  })}</dl>`;

const plainRows = (rows: readonly Text[], { say }: LayoutContext): Html => html`
  <ul>${rows.map((row) => html`<li>${say(row)}</li>`)}</ul>`;
