import { slideClass } from '../../../../../core/model/page-classes.ts';
import type { IndexSlide } from '../../../../../core/model/slides.ts';
import type { LayoutWriter } from '../layout-writer.ts';

const selectors = { rule: `.${slideClass.entries} > li`, entry: `.${slideClass.entries} a` };

export const writeIndex: LayoutWriter<IndexSlide, keyof typeof selectors> = {
  selectors,
  write(slide, element, builder) {
    slide.entries.forEach(({ question, slide: id }, place) => {
      const link = { slideNumber: builder.context.slideNumberOf(id) };
      builder.panel(`Rule ${place + 1}`, element('rule', place));
      builder.panel(`Tone ${place + 1}`, element('entry', place));
      const runs = builder.runs(question).map((run) => ({ ...run, link }));
      builder.textBox(`Question ${place + 1}`, [{ element: element('entry', place), runs }], {
        linked: true,
      });
    });
  },
};
