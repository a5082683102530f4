import type { IndexSlide } from '../../../../core/model/slides.ts';
import type { LayoutWriter } from '../layout-writer.ts';

const parts = { rule: '.entries > li', entry: '.entries a' };

export const writeIndex: LayoutWriter<IndexSlide, keyof typeof parts> = {
  parts,
  draw(slide, at, sheet) {
    slide.entries.forEach(({ question, slide: id }, place) => {
      const link = { slide: sheet.book.numberOf(id) };
      sheet.panel(`Rule ${place + 1}`, at('rule', place));
      sheet.panel(`Tone ${place + 1}`, at('entry', place));
      const runs = sheet.say(question).map((run) => ({ ...run, link }));
      sheet.write(`Question ${place + 1}`, [{ part: at('entry', place), runs }], { linked: true });
    });
  },
};
