import type { ChartSlide } from '../../../../core/model/slides.ts';
import type { LayoutWriter } from '../layout-writer.ts';
import { drawRemark, remarkParts } from '../remark.ts';

const parts = { item: '.reading li', ...remarkParts };

export const writeChart: LayoutWriter<ChartSlide, keyof typeof parts> = {
  parts,
  draw(slide, at, sheet) {
    sheet.draw('Chart', slide.chart);
    sheet.write(
      'Reading',
      slide.points.map((point, index) => ({ part: at('item', index), runs: sheet.say(point) })),
      { bullets: sheet.book.palette['tone-scale'] },
    );
    drawRemark(slide.remark, at, sheet);
  },
};
