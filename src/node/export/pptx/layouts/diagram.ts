import type { DiagramSlide } from '../../../../core/model/slides.ts';
import type { LayoutWriter } from '../layout-writer.ts';
import { drawRemark, remarkParts } from '../remark.ts';

export const writeDiagram: LayoutWriter<DiagramSlide, keyof typeof remarkParts> = {
  parts: remarkParts,
  draw(slide, at, sheet) {
    sheet.draw('Diagram', slide.diagram);
    drawRemark(slide.remark, at, sheet);
  },
};
