import { slideClass } from '../../../../../core/model/page-classes.ts';
import type { CoverSlide } from '../../../../../core/model/slides.ts';
import type { LayoutWriter } from '../layout-writer.ts';

const selectors = {
  subtitle: `.${slideClass.subtitle}`,
  sum: `.${slideClass.sum}`,
  box: `.${slideClass.guesses}`,
  guess: `.${slideClass.guesses} > span`,
};

/** Its title is written by `title-and-footer.ts`, as on every slide. */
export const writeCover: LayoutWriter<CoverSlide, keyof typeof selectors> = {
  selectors,
  write(slide, element, builder) {
    builder.textBox('Subtitle', [{ element: element('subtitle'), runs: builder.runs(slide.subtitle) }]);
    builder.textBox('Sum', [{ element: element('sum'), runs: builder.runs(slide.sum) }]);
    builder.panel('Open box', element('box'));
    slide.guesses.forEach((text, index) => {
      builder.label(`Guess ${index + 1}`, element('guess', index), [{ text }]);
    });
  },
};
