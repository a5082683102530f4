import type { Remark } from '../../../core/model/slides.ts';
import type { MeasuredLookup } from './layout-writer.ts';
import type { SlideBuilder } from './slide-builder.ts';
import { inBold } from './text-runs.ts';

/** What every form with a remark has measured. */
export const remarkParts = { remark: '.remark', remarkText: '.remark p', remarkLabel: '.remark strong' };

export function drawRemark(
  remark: Remark | undefined,
  at: MeasuredLookup<keyof typeof remarkParts>,
  sheet: SlideBuilder,
): void {
  if (!remark) return;
  sheet.panel('Remark box', at('remark'));
  const label = inBold(sheet.say(remark.label), at('remarkLabel').colour);
  sheet.write('Remark', [
    { part: at('remarkText'), runs: [...label, { text: '  ' }, ...sheet.say(remark.text)] },
  ]);
}
