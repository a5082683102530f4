import { slideClass } from '../../../../../core/model/page-classes.ts';
import type { FiguresSlide } from '../../../../../core/model/slides.ts';
import type { LayoutWriter } from '../layout-writer.ts';
import { remarkSelectors, writeRemark } from '../remark.ts';

const selectors = {
  figure: `.${slideClass.figures} > li`,
  value: `.${slideClass.figures} .${slideClass.value}`,
  label: `.${slideClass.figures} h3`,
  detail: `.${slideClass.figures} li > p:last-child`,
  ...remarkSelectors,
};

export const writeFigures: LayoutWriter<FiguresSlide, keyof typeof selectors> = {
  selectors,
  write(slide, element, builder) {
    slide.figures.forEach((figure, index) => {
      builder.panel(`Figure rule ${index + 1}`, element('figure', index));
      builder.textBox(`Figure ${index + 1}`, [
        { element: element('value', index), runs: builder.runs(figure.value) },
        { element: element('label', index), runs: builder.runs(figure.label) },
        { element: element('detail', index), runs: builder.runs(figure.detail) },
      ]);
    });
    writeRemark(slide.remark, element, builder);
  },
};
