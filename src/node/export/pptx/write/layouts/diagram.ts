import type { DiagramSlide } from '../../../../../core/model/slides.ts';
import { annotationSelectors, writeAnnotation } from '../annotation.ts';
import type { LayoutWriter } from '../layout-writer.ts';

export const writeDiagram: LayoutWriter<DiagramSlide, keyof typeof annotationSelectors> = {
  selectors: annotationSelectors,
  write(slide, element, builder) {
    builder.picture('Diagram', slide.diagram);
    if (slide.chart) builder.picture('Chart', slide.chart);
    writeAnnotation(slide.annotation, element, builder);
  },
};
