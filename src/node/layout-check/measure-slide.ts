import type { Page } from '@playwright/test';
import { revealClass, slideClass } from '../../core/model/page-classes.ts';
import { smallestText, stage } from '../../core/model/stage.ts';
import { boxFaults, type LayoutFault, type LayoutRules, textFaults } from './slide-faults.page.ts';

const rules: LayoutRules = {
  stageWidth: stage.width,
  smallestText,
  slide: `.${slideClass.slides} > section.${revealClass.present}`,
  body: `.${slideClass.body}`,
  // The words of a picture.
  unseen: `.${slideClass.picture} figcaption`,
};

/** Everything that is wrong with the look of the slide in view, at whatever size the page shows it. */
export async function measureSlide(page: Page): Promise<readonly LayoutFault[]> {
  return [...(await page.evaluate(textFaults, rules)), ...(await page.evaluate(boxFaults, rules))];
}
