import { slideMessages } from '../../../../../core/messages/slides.ts';
import { slideClass } from '../../../../../core/model/page-classes.ts';
import type { LiveSlide } from '../../../../../core/model/slides.ts';
import type { LayoutWriter } from '../layout-writer.ts';
import { inBold } from '../text-runs.ts';

const selectors = {
  prediction: `.${slideClass.prediction}`,
  label: `.${slideClass.prediction} strong`,
};

/** On the page the label is light on its own ground; within a sentence a program has no such ground, only its colour. */
export const writeLive: LayoutWriter<LiveSlide, keyof typeof selectors> = {
  selectors,
  write(slide, element, builder) {
    for (const chart of slide.charts) builder.picture('Chart', chart);
    const label = inBold(builder.runs(slideMessages.guessFirst), element('label').background);
    builder.textBox('Prediction', [
      {
        element: element('prediction'),
        runs: [...label, { text: '  ' }, ...builder.runs(slide.prediction)],
      },
    ]);
  },
};
