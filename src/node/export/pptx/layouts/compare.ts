import type { CompareSlide } from '../../../../core/model/slides.ts';
import type { LayoutWriter } from '../layout-writer.ts';
import { drawRemark, remarkParts } from '../remark.ts';

const parts = {
  card: '.columns > article',
  heading: '.columns h3',
  byline: '.columns .byline',
  label: '.columns dt',
  answer: '.columns dd',
  item: '.columns ul > li',
  ...remarkParts,
};

export const writeCompare: LayoutWriter<CompareSlide, keyof typeof parts> = {
  parts,
  draw(slide, at, sheet) {
    let rows = 0;
    let bylines = 0;
    slide.columns.forEach((column, index) => {
      const heading = at('heading', index);
      sheet.panel(`Card ${index + 1}`, at('card', index));
      const lines = [{ part: heading, runs: sheet.say(column.heading) }];
      if (column.byline) {
        lines.push({ part: at('byline', bylines), runs: sheet.say(column.byline) });
        bylines += 1;
      }
      sheet.write(`Heading ${index + 1}`, lines);
      const first = rows;
      rows += column.rows.length;
      if (!slide.labels) {
        sheet.write(
          `List ${index + 1}`,
          column.rows.map((row, place) => ({ part: at('item', first + place), runs: sheet.say(row) })),
          { bullets: heading.colour },
        );
        return;
      }
      slide.labels.slice(0, column.rows.length).forEach((label, place) => {
        const row = column.rows[place];
        const [name, text] = [at('label', first + place), at('answer', first + place)];
        // On the line of its answer, whose letters are larger.
        const aligned = { ...name, leading: text.leading, inner: { ...name.inner, y: text.inner.y } };
        sheet.write(`Label ${index + 1}.${place + 1}`, [{ part: aligned, runs: sheet.say(label) }]);
        if (row) sheet.write(`Answer ${index + 1}.${place + 1}`, [{ part: text, runs: sheet.say(row) }]);
      });
    });
    drawRemark(slide.remark, at, sheet);
  },
};
