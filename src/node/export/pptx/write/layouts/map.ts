import type { MapSlide } from '../../../../../core/model/slides.ts';
import type { LayoutWriter } from '../layout-writer.ts';

export const writeMap: LayoutWriter<MapSlide, never> = {
  selectors: {},
  write(slide, _element, builder) {
    builder.picture('Map', slide.diagram);
  },
};
