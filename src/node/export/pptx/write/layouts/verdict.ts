import { slideClass } from '../../../../../core/model/page-classes.ts';
import type { VerdictSlide } from '../../../../../core/model/slides.ts';
import type { LayoutWriter } from '../layout-writer.ts';
import { inBold } from '../text-runs.ts';

const selectors = {
  statement: `.${slideClass.statement}`,
  stamp: `.${slideClass.stamp}`,
  fact: `.${slideClass.facts} > li`,
  when: `.${slideClass.facts} h3`,
  text: `.${slideClass.facts} p`,
};

/** Pressed on by hand, in degrees: see `theme/layouts/verdict.css`. It is measured lying straight. */
const stampTurn = -4;

export const writeVerdict: LayoutWriter<VerdictSlide, keyof typeof selectors> = {
  selectors,
  write(slide, element, builder) {
    builder.textBox('Statement', [{ element: element('statement'), runs: builder.runs(slide.statement) }]);
    builder.label('Stamp', element('stamp'), inBold(builder.runs(slide.stamp)), { turn: stampTurn });
    slide.facts.forEach(({ when, text }, index) => {
      builder.panel(`Fact rule ${index + 1}`, element('fact', index));
      builder.textBox(`Fact ${index + 1}`, [
        { element: element('when', index), runs: builder.runs(when) },
        { element: element('text', index), runs: builder.runs(text) },
      ]);
    });
  },
};
