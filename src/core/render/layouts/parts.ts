import type { Text } from '../../model/languages.ts';
import { revealClass, slideClass } from '../../model/page-classes.ts';
import { stepIndexAttribute } from '../../model/page-contract.ts';
import type { Chart } from '../../model/pictures.ts';
import { type Html, html, unsafeHtml } from '../html.ts';
import type { LayoutContext } from '../layout.ts';

/**
 * Attributes of an element that appears as a step of its own, or just its classes where `index` is undefined.
 * reveal.js walks `.fragment` elements in the order of their index.
 */
export function stepAttributes(classes: string, index: number | undefined): Html {
  if (index === undefined) return html`class="${classes}"`;
  return html`class="${classes} ${revealClass.fragment}" ${unsafeHtml(stepIndexAttribute)}="${index}"`;
}

/**
 * The step at which item `index` of a list appears: the first stands there from the start, so that no slide
 * opens with a hole. Undefined for a list that is not walked.
 */
export const stepOf = (index: number, walked: true | undefined): number | undefined =>
  walked && index > 0 ? index - 1 : undefined;

/** One chart, or two side by side. */
export const chartRow = (charts: readonly Chart[], { picture }: LayoutContext): Html => html`
  <div class="${slideClass.charts}">${charts.map((chart) => picture(chart))}
  </div>`;

/** The one line below a picture. */
export const annotationLine = (annotation: Text | undefined, { say }: LayoutContext): Html | undefined =>
  annotation && html`<p class="${slideClass.annotation}">${say(annotation)}</p>`;
