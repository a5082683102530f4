import { stepIndexAttribute } from '../../core/model/page-contract.ts';
import { type Html, unsafeHtml } from '../../core/render/html.ts';

const stepElement = new RegExp(`class="([^"]*\\bfragment\\b[^"]*)" ${stepIndexAttribute}="(\\d+)"`, 'g');

/** A slide as it stands after `taken` steps, in the classes by which the deck shows it too. */
export const afterSteps = ({ markup }: Html, taken: number): Html =>
  unsafeHtml(
    markup.replace(stepElement, (whole, classes: string, index: string) => {
      const at = Number(index);
      if (at >= taken) return whole;
      const state = at === taken - 1 ? 'visible current-fragment' : 'visible';
      return whole.replace(classes, `${classes} ${state}`);
    }),
  );

/** A slide that stands there a second time: nobody may link to it, so it has no ids. */
export const withoutIds = ({ markup }: Html): Html =>
  unsafeHtml(markup.replace(/ (?:id|aria-labelledby)="[^"]*"/g, ''));
