import { slideClass } from '../../../../../core/model/page-classes.ts';
import type { ChartSlide } from '../../../../../core/model/slides.ts';
import type { LayoutWriter } from '../layout-writer.ts';
import { remarkSelectors, writeRemark } from '../remark.ts';

const selectors = { item: `.${slideClass.reading} li`, ...remarkSelectors };

export const writeChart: LayoutWriter<ChartSlide, keyof typeof selectors> = {
  selectors,
  write(slide, element, builder) {
    builder.picture('Chart', slide.chart);
    builder.textBox(
      'Reading',
      slide.points.map((point, index) => ({ element: element('item', index), runs: builder.runs(point) })),
      { bulletColour: builder.context.palette['tone-scale'] },
    );
    writeRemark(slide.remark, element, builder);
  },
};
