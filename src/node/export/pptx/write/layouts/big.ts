import { slideClass } from '../../../../../core/model/page-classes.ts';
import { type BigSlide, isLines } from '../../../../../core/model/slides.ts';
import type { LayoutWriter } from '../layout-writer.ts';

const selectors = {
  value: `.${slideClass.value}`,
  caption: `.${slideClass.caption}`,
  beside: `.${slideClass.beside}`,
  line: `.${slideClass.leads} > div`,
  lead: `.${slideClass.leads} dt`,
  text: `.${slideClass.leads} dd`,
};

export const writeBig: LayoutWriter<BigSlide, keyof typeof selectors> = {
  selectors,
  write({ value, caption, chart, beside }, element, builder) {
    builder.textBox('Number', [{ element: element('value'), runs: builder.runs(value) }]);
    builder.textBox('Caption', [{ element: element('caption'), runs: builder.runs(caption) }]);
    if (chart) builder.picture('Chart', chart);
    builder.panel('Beside rule', element('beside'));
    if (!isLines(beside)) {
      builder.picture('Diagram', beside);
      return;
    }
    beside.forEach(({ lead, text }, index) => {
      builder.panel(`Line rule ${index + 1}`, element('line', index));
      builder.textBox(`Line ${index + 1}`, [
        { element: element('lead', index), runs: builder.runs(lead) },
        { element: element('text', index), runs: builder.runs(text) },
      ]);
    });
  },
};
