import { slideClass } from '../../../../core/model/page-classes.ts';
import type { Remark } from '../../../../core/model/slides.ts';
import type { ElementLookup } from '../measure/measure-deck.ts';
import type { SlideBuilder } from './slide-builder.ts';
import { inBold } from './text-runs.ts';

/** What every layout with a remark has measured for it. */
export const remarkSelectors = {
  remark: `.${slideClass.remark}`,
  remarkText: `.${slideClass.remark} p`,
  remarkLabel: `.${slideClass.remark} strong`,
};

export function writeRemark(
  remark: Remark | undefined,
  element: ElementLookup<keyof typeof remarkSelectors>,
  builder: SlideBuilder,
): void {
  if (!remark) return;
  builder.panel('Remark box', element('remark'));
  const label = inBold(builder.runs(remark.label), element('remarkLabel').colour);
  builder.textBox('Remark', [
    { element: element('remarkText'), runs: [...label, { text: '  ' }, ...builder.runs(remark.text)] },
  ]);
}
