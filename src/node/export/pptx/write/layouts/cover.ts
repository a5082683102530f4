import { slideClass } from '../../../../../core/model/page-classes.ts';
import type { CoverSlide } from '../../../../../core/model/slides.ts';
import type { LayoutWriter } from '../layout-writer.ts';

const selectors = { subtitle: `.${slideClass.subtitle}` };

/** Its title and what stands above it are written by `title-and-footer.ts`, as on every slide. */
export const writeCover: LayoutWriter<CoverSlide, keyof typeof selectors> = {
  selectors,
  write(slide, element, builder) {
    builder.textBox('Subtitle', [{ element: element('subtitle'), runs: builder.runs(slide.subtitle) }]);
    builder.picture('Picture', slide.picture);
  },
};
