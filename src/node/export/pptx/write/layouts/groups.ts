import { verdictNames } from '../../../../../core/messages/slides.ts';
import { slideClass } from '../../../../../core/model/page-classes.ts';
import type { GroupsSlide } from '../../../../../core/model/slides.ts';
import type { LayoutWriter } from '../layout-writer.ts';
import { remarkSelectors, writeRemark } from '../remark.ts';
import { inBold } from '../text-runs.ts';

const selectors = {
  group: `.${slideClass.groups} > article`,
  heading: `.${slideClass.groups} h3`,
  mark: `.${slideClass.groups} .${slideClass.mark}`,
  lead: `.${slideClass.groups} li > p:first-of-type`,
  text: `.${slideClass.groups} li > p:last-of-type`,
  verdict: `.${slideClass.groups} .${slideClass.verdict}`,
  ...remarkSelectors,
};

export const writeGroups: LayoutWriter<GroupsSlide, keyof typeof selectors> = {
  selectors,
  write(slide, element, builder) {
    const next = { item: 0, mark: 0, verdict: 0 };
    slide.groups.forEach((group, index) => {
      builder.panel(`Group rule ${index + 1}`, element('group', index));
      builder.textBox(`Group ${index + 1}`, [
        { element: element('heading', index), runs: builder.runs(group.heading) },
      ]);
      for (const { mark, lead, text, claim } of group.items) {
        const number = next.item + 1;
        if (mark) {
          builder.textBox(`Mark ${number}`, [
            { element: element('mark', next.mark), runs: [{ text: mark }] },
          ]);
          next.mark += 1;
        }
        builder.textBox(`Item ${number}`, [
          { element: element('lead', next.item), runs: inBold(builder.runs(lead)) },
        ]);
        const verdict = builder.context.deck.claims.find(({ id }) => id === claim)?.verdict;
        if (verdict) {
          builder.tag(
            `Verdict ${number}`,
            element('verdict', next.verdict),
            builder.runs(verdictNames[verdict]),
          );
          next.verdict += 1;
        }
        builder.textBox(`Item text ${number}`, [
          { element: element('text', next.item), runs: builder.runs(text) },
        ]);
        next.item += 1;
      }
    });
    writeRemark(slide.remark, element, builder);
  },
};
