import { slideClass } from '../../../../../core/model/page-classes.ts';
import type { IndexSlide } from '../../../../../core/model/slides.ts';
import type { LayoutWriter } from '../layout-writer.ts';

const selectors = { rule: `.${slideClass.entries} > li`, entry: `.${slideClass.entries} a` };

export const writeIndex: LayoutWriter<IndexSlide, keyof typeof selectors> = {
  selectors,
  write(slide, element, builder) {
    slide.entries.forEach(({ question, slide: id }, index) => {
      const link = { slideNumber: builder.context.slideNumberOf(id) };
      builder.panel(`Rule ${index + 1}`, element('rule', index));
      builder.panel(`Tone ${index + 1}`, element('entry', index));
      const runs = builder.runs(question).map((run) => ({ ...run, link }));
      builder.textBox(`Question ${index + 1}`, [{ element: element('entry', index), runs }], {
        linked: true,
      });
    });
  },
};
