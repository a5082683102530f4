import { deckMessages } from '../../../../core/messages/deck.ts';
import type { CorrectionSlide } from '../../../../core/model/slides.ts';
import type { LayoutWriter } from '../layout-writer.ts';
import { drawRemark, remarkParts } from '../remark.ts';

const parts = {
  popular: '.popular',
  popularLabel: '.popular figcaption',
  popularText: '.popular blockquote',
  better: '.better',
  betterLabel: '.better figcaption',
  betterText: '.better p',
  reason: '.reasons > li',
  lead: '.reasons h3',
  text: '.reasons p',
  ...remarkParts,
};

export const writeCorrection: LayoutWriter<CorrectionSlide, keyof typeof parts> = {
  parts,
  draw(slide, at, sheet) {
    sheet.panel('Popular box', at('popular'));
    sheet.write('Popular', [
      { part: at('popularLabel'), runs: sheet.say(deckMessages.popular) },
      { part: at('popularText'), runs: sheet.say(slide.popular) },
    ]);
    sheet.panel('Better box', at('better'));
    sheet.write('Better', [
      { part: at('betterLabel'), runs: sheet.say(deckMessages.better) },
      { part: at('betterText'), runs: sheet.say(slide.better) },
    ]);
    slide.reasons.forEach((reason, index) => {
      sheet.panel(`Reason rule ${index + 1}`, at('reason', index));
      sheet.write(`Reason ${index + 1}`, [
        { part: at('lead', index), runs: sheet.say(reason.lead) },
        { part: at('text', index), runs: sheet.say(reason.text) },
      ]);
    });
    drawRemark(slide.remark, at, sheet);
  },
};
