import type { Remark } from '../../deck/vocabulary.ts';
import type { At } from './form.ts';
import { inBold } from './runs.ts';
import type { Sheet } from './sheet.ts';

/** What every form with a remark has measured. */
export const remarkParts = { remark: '.remark', remarkText: '.remark p', remarkLabel: '.remark strong' };

export function drawRemark(remark: Remark | undefined, at: At<keyof typeof remarkParts>, sheet: Sheet): void {
  if (!remark) return;
  sheet.panel('Remark box', at('remark'));
  const label = inBold(sheet.say(remark.label), at('remarkLabel').colour);
  sheet.write('Remark', [
    { part: at('remarkText'), runs: [...label, { text: '  ' }, ...sheet.say(remark.text)] },
  ]);
}
