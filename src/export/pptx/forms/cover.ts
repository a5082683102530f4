import type { CoverSlide } from '../../../deck/vocabulary.ts';
import type { Form } from '../form.ts';

const parts = { subtitle: '.subtitle' };

/** Its title and what stands above it are in `frame.ts`, as on every slide. */
export const cover: Form<CoverSlide, keyof typeof parts> = {
  parts,
  draw(slide, at, sheet) {
    sheet.write('Subtitle', [{ part: at('subtitle'), runs: sheet.say(slide.subtitle) }]);
    sheet.draw('Picture', slide.picture);
  },
};
