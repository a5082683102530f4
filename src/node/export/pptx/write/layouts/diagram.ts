import type { DiagramSlide } from '../../../../../core/model/slides.ts';
import type { LayoutWriter } from '../layout-writer.ts';
import { remarkSelectors, writeRemark } from '../remark.ts';

export const writeDiagram: LayoutWriter<DiagramSlide, keyof typeof remarkSelectors> = {
  selectors: remarkSelectors,
  write(slide, element, builder) {
    builder.picture('Diagram', slide.diagram);
    writeRemark(slide.remark, element, builder);
  },
};
