import { slideClass } from '../../../../../core/model/page-classes.ts';
import type { AnswerSlide } from '../../../../../core/model/slides.ts';
import type { LayoutWriter } from '../layout-writer.ts';
import { remarkSelectors, writeRemark } from '../remark.ts';

const selectors = {
  item: `.${slideClass.points} > li`,
  lead: `.${slideClass.points} h3`,
  text: `.${slideClass.points} p`,
  ...remarkSelectors,
};

/** The style sheet draws the number of a sentence, in letters of so many pixels: see `theme/layouts/answer.css`. */
const numberSize = 34;

export const writeAnswer: LayoutWriter<AnswerSlide, keyof typeof selectors> = {
  selectors,
  write(slide, element, builder) {
    slide.points.forEach((point, index) => {
      const [item, lead] = [element('item', index), element('lead', index)];
      builder.panel(`Rule ${index + 1}`, item);
      builder.textBox(
        `Number ${index + 1}`,
        [{ element: { ...lead, fontSize: numberSize }, runs: [{ text: String(index + 1) }] }],
        { box: { ...lead.textBox, x: item.textBox.x, width: lead.textBox.x - item.textBox.x } },
      );
      builder.textBox(`Lead ${index + 1}`, [{ element: lead, runs: builder.runs(point.lead) }]);
      builder.textBox(`Sentence ${index + 1}`, [
        { element: element('text', index), runs: builder.runs(point.text) },
      ]);
    });
    writeRemark(slide.remark, element, builder);
  },
};
