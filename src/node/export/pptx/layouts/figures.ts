import type { FiguresSlide } from '../../../../core/model/slides.ts';
import type { LayoutWriter } from '../layout-writer.ts';
import { drawRemark, remarkParts } from '../remark.ts';

const parts = {
  figure: '.figures > li',
  value: '.figures .value',
  label: '.figures h3',
  detail: '.figures li > p:last-child',
  ...remarkParts,
};

export const writeFigures: LayoutWriter<FiguresSlide, keyof typeof parts> = {
  parts,
  draw(slide, at, sheet) {
    slide.figures.forEach((figure, index) => {
      sheet.panel(`Figure rule ${index + 1}`, at('figure', index));
      sheet.write(`Figure ${index + 1}`, [
        { part: at('value', index), runs: sheet.say(figure.value) },
        { part: at('label', index), runs: sheet.say(figure.label) },
        { part: at('detail', index), runs: sheet.say(figure.detail) },
      ]);
    });
    drawRemark(slide.remark, at, sheet);
  },
};
