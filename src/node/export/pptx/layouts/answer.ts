import type { AnswerSlide } from '../../../../core/model/slides.ts';
import type { LayoutWriter } from '../layout-writer.ts';
import { drawRemark, remarkParts } from '../remark.ts';

const parts = { item: '.points > li', lead: '.points h3', text: '.points p', ...remarkParts };

/** The number of a sentence is drawn by the style sheet, in letters of this size. */
const numberSize = 34;

export const writeAnswer: LayoutWriter<AnswerSlide, keyof typeof parts> = {
  parts,
  draw(slide, at, sheet) {
    slide.points.forEach((point, index) => {
      const [item, lead] = [at('item', index), at('lead', index)];
      sheet.panel(`Rule ${index + 1}`, item);
      sheet.write(
        `Number ${index + 1}`,
        [{ part: { ...lead, size: numberSize }, runs: [{ text: String(index + 1) }] }],
        { box: { ...lead.inner, x: item.inner.x, width: lead.inner.x - item.inner.x } },
      );
      sheet.write(`Lead ${index + 1}`, [{ part: lead, runs: sheet.say(point.lead) }]);
      sheet.write(`Sentence ${index + 1}`, [{ part: at('text', index), runs: sheet.say(point.text) }]);
    });
    drawRemark(slide.remark, at, sheet);
  },
};
