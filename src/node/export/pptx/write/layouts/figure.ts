import type { FigureSlide } from '../../../../../core/model/slides.ts';
import { annotationSelectors, writeAnnotation } from '../annotation.ts';
import type { LayoutWriter } from '../layout-writer.ts';

export const writeFigure: LayoutWriter<FigureSlide, keyof typeof annotationSelectors> = {
  selectors: annotationSelectors,
  write(slide, element, builder) {
    for (const chart of slide.charts) builder.picture('Chart', chart);
    writeAnnotation(slide.annotation, element, builder);
  },
};
