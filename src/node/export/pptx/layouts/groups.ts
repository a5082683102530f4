import { verdictNames } from '../../../../core/messages/deck.ts';
import type { GroupsSlide } from '../../../../core/model/slides.ts';
import type { LayoutWriter } from '../layout-writer.ts';
import { drawRemark, remarkParts } from '../remark.ts';
import { inBold } from '../text-runs.ts';

const parts = {
  group: '.groups > article',
  heading: '.groups h3',
  mark: '.groups .mark',
  lead: '.groups li > p:first-of-type',
  text: '.groups li > p:last-of-type',
  verdict: '.groups .verdict',
  ...remarkParts,
};

export const writeGroups: LayoutWriter<GroupsSlide, keyof typeof parts> = {
  parts,
  draw(slide, at, sheet) {
    const seen = { item: 0, mark: 0, verdict: 0 };
    slide.groups.forEach((group, index) => {
      sheet.panel(`Group rule ${index + 1}`, at('group', index));
      sheet.write(`Group ${index + 1}`, [{ part: at('heading', index), runs: sheet.say(group.heading) }]);
      for (const { mark, lead, text, claim } of group.items) {
        const number = seen.item + 1;
        if (mark) {
          sheet.write(`Mark ${number}`, [{ part: at('mark', seen.mark), runs: [{ text: mark }] }]);
          seen.mark += 1;
        }
        sheet.write(`Item ${number}`, [{ part: at('lead', seen.item), runs: inBold(sheet.say(lead)) }]);
        const verdict = sheet.book.deck.claims.find(({ id }) => id === claim)?.verdict;
        if (verdict) {
          sheet.tag(`Verdict ${number}`, at('verdict', seen.verdict), sheet.say(verdictNames[verdict]));
          seen.verdict += 1;
        }
        sheet.write(`Item text ${number}`, [{ part: at('text', seen.item), runs: sheet.say(text) }]);
        seen.item += 1;
      }
    });
    drawRemark(slide.remark, at, sheet);
  },
};
