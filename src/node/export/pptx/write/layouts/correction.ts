import { slideMessages } from '../../../../../core/messages/slides.ts';
import { slideClass } from '../../../../../core/model/page-classes.ts';
import type { CorrectionSlide } from '../../../../../core/model/slides.ts';
import type { LayoutWriter } from '../layout-writer.ts';
import { remarkSelectors, writeRemark } from '../remark.ts';

const selectors = {
  popular: `.${slideClass.popular}`,
  popularLabel: `.${slideClass.popular} figcaption`,
  popularText: `.${slideClass.popular} blockquote`,
  better: `.${slideClass.better}`,
  betterLabel: `.${slideClass.better} figcaption`,
  betterText: `.${slideClass.better} p`,
  reason: `.${slideClass.reasons} > li`,
  lead: `.${slideClass.reasons} h3`,
  text: `.${slideClass.reasons} p`,
  ...remarkSelectors,
};

export const writeCorrection: LayoutWriter<CorrectionSlide, keyof typeof selectors> = {
  selectors,
  write(slide, element, builder) {
    builder.panel('Popular box', element('popular'));
    builder.textBox('Popular', [
      { element: element('popularLabel'), runs: builder.runs(slideMessages.popular) },
      { element: element('popularText'), runs: builder.runs(slide.popular) },
    ]);
    builder.panel('Better box', element('better'));
    builder.textBox('Better', [
      { element: element('betterLabel'), runs: builder.runs(slideMessages.better) },
      { element: element('betterText'), runs: builder.runs(slide.better) },
    ]);
    slide.reasons.forEach((reason, index) => {
      builder.panel(`Reason rule ${index + 1}`, element('reason', index));
      builder.textBox(`Reason ${index + 1}`, [
        { element: element('lead', index), runs: builder.runs(reason.lead) },
        { element: element('text', index), runs: builder.runs(reason.text) },
      ]);
    });
    writeRemark(slide.remark, element, builder);
  },
};
