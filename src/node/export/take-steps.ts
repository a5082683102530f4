import { revealClass } from '../../core/model/page-classes.ts';
import { stepIndexAttribute } from '../../core/model/page-contract.ts';
import { type Html, unsafeHtml } from '../../core/render/html.ts';

const { fragment, visible, currentFragment } = revealClass;
const stepElement = new RegExp(`class="([^"]*\\b${fragment}\\b[^"]*)" ${stepIndexAttribute}="(\\d+)"`, 'g');

/** A slide as it stands after `taken` steps, by the classes that reveal.js gives it on screen. */
export const afterSteps = ({ markup }: Html, taken: number): Html =>
  unsafeHtml(
    markup.replace(stepElement, (whole, classes: string, index: string) => {
      const step = Number(index);
      if (step >= taken) return whole;
      const state = step === taken - 1 ? `${visible} ${currentFragment}` : visible;
      return whole.replace(classes, `${classes} ${state}`);
    }),
  );

/** A slide that stands there a second time: nobody may link to it, so it has no ids. */
export const withoutIds = ({ markup }: Html): Html =>
  unsafeHtml(markup.replace(/ (?:id|aria-labelledby)="[^"]*"/g, ''));
