import { slideClass } from '../../../../../core/model/page-classes.ts';
import type { CompareSlide } from '../../../../../core/model/slides.ts';
import type { LayoutWriter } from '../layout-writer.ts';
import { remarkSelectors, writeRemark } from '../remark.ts';

const selectors = {
  card: `.${slideClass.columns} > article`,
  heading: `.${slideClass.columns} h3`,
  byline: `.${slideClass.columns} .${slideClass.byline}`,
  label: `.${slideClass.columns} dt`,
  answer: `.${slideClass.columns} dd`,
  item: `.${slideClass.columns} ul > li`,
  ...remarkSelectors,
};

export const writeCompare: LayoutWriter<CompareSlide, keyof typeof selectors> = {
  selectors,
  write(slide, element, builder) {
    let rows = 0;
    let bylines = 0;
    slide.columns.forEach((column, index) => {
      const heading = element('heading', index);
      builder.panel(`Card ${index + 1}`, element('card', index));
      const headings = [{ element: heading, runs: builder.runs(column.heading) }];
      if (column.byline) {
        headings.push({ element: element('byline', bylines), runs: builder.runs(column.byline) });
        bylines += 1;
      }
      builder.textBox(`Heading ${index + 1}`, headings);
      const first = rows;
      rows += column.rows.length;
      if (!slide.labels) {
        builder.textBox(
          `List ${index + 1}`,
          column.rows.map((text, row) => ({
            element: element('item', first + row),
            runs: builder.runs(text),
          })),
          { bulletColour: heading.colour },
        );
        return;
      }
      slide.labels.slice(0, column.rows.length).forEach((label, row) => {
        const text = column.rows[row];
        const [name, answer] = [element('label', first + row), element('answer', first + row)];
        // On the line of its answer, whose letters are larger.
        const aligned = {
          ...name,
          lineHeight: answer.lineHeight,
          textBox: { ...name.textBox, y: answer.textBox.y },
        };
        builder.textBox(`Label ${index + 1}.${row + 1}`, [{ element: aligned, runs: builder.runs(label) }]);
        if (text)
          builder.textBox(`Answer ${index + 1}.${row + 1}`, [{ element: answer, runs: builder.runs(text) }]);
      });
    });
    writeRemark(slide.remark, element, builder);
  },
};
