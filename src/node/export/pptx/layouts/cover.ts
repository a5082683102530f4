import type { CoverSlide } from '../../../../core/model/slides.ts';
import type { LayoutWriter } from '../layout-writer.ts';

const parts = { subtitle: '.subtitle' };

/** Its title and what stands above it are in `frame.ts`, as on every slide. */
export const writeCover: LayoutWriter<CoverSlide, keyof typeof parts> = {
  parts,
  draw(slide, at, sheet) {
    sheet.write('Subtitle', [{ part: at('subtitle'), runs: sheet.say(slide.subtitle) }]);
    sheet.draw('Picture', slide.picture);
  },
};
