import type { Text } from '../../../../core/model/languages.ts';
import { slideClass } from '../../../../core/model/page-classes.ts';
import type { ElementLookup } from '../measure/measure-deck.ts';
import type { SlideBuilder } from './slide-builder.ts';

/** What every layout with a line below its picture has measured for it. */
export const annotationSelectors = { annotation: `.${slideClass.annotation}` };

export function writeAnnotation(
  annotation: Text | undefined,
  element: ElementLookup<keyof typeof annotationSelectors>,
  builder: SlideBuilder,
): void {
  if (!annotation) return;
  builder.textBox('Annotation', [{ element: element('annotation'), runs: builder.runs(annotation) }]);
}
