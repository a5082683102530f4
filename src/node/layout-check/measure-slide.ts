import type { Page } from '@playwright/test';
import { layoutClass, revealClass, slideClass } from '../../core/model/page-classes.ts';
import { smallestLabel, smallestText, stage } from '../../core/model/stage.ts';
import { boxFaults, type LayoutFault, type LayoutRules, textFaults } from './slide-faults.page.ts';
import { inkFaults, typeFaults, type VisualRules } from './visual-faults.page.ts';

const drawing = `.${slideClass.drawing}`;

const rules: LayoutRules & VisualRules = {
  stageWidth: stage.width,
  smallestText,
  smallestLabel,
  slide: `.${slideClass.slides} > section.${revealClass.present}`,
  body: `.${slideClass.body}`,
  // The words of a picture, and what the strip of stations says to the eye.
  unseen: `.${slideClass.picture} figcaption, .${slideClass.spoken}`,
  oneLine: ['h2', `.${slideClass.annotation}`, `.${slideClass.prediction}`].join(),
  // Of a diagram that has a chart beside or below it, the diagram.
  filled: [
    `.${layoutClass('figure')} ${drawing}`,
    `.${layoutClass('live')} ${drawing}`,
    `.${layoutClass('map')} ${drawing}`,
    `.${layoutClass('diagram')} .${slideClass.picture}:first-child ${drawing}`,
  ].join(),
  leastInk: { width: 0.85, height: 0.8 },
  mostSizes: 5,
};

/** Everything that is wrong with the look of the slide in view, at whatever size the page shows it. */
export async function measureSlide(page: Page): Promise<readonly LayoutFault[]> {
  return [
    ...(await page.evaluate(textFaults, rules)),
    ...(await page.evaluate(boxFaults, rules)),
    ...(await page.evaluate(typeFaults, rules)),
    ...(await page.evaluate(inkFaults, rules)),
  ];
}
