import { verdicts } from '../../../../../core/model/evidence.ts';
import { slideClass } from '../../../../../core/model/page-classes.ts';
import { verdictAttribute } from '../../../../../core/model/page-contract.ts';
import { notebookParts, slidesAbout } from '../../../../../core/model/queries.ts';
import type { LedgerSlide } from '../../../../../core/model/slides.ts';
import type { LayoutWriter } from '../layout-writer.ts';

const selectors = {
  heading: `.${slideClass.parts} h3`,
  square: `.${slideClass.squares} [${verdictAttribute}]`,
  verdict: `.${slideClass.verdicts} > li`,
};

export const writeLedger: LayoutWriter<LedgerSlide, keyof typeof selectors> = {
  selectors,
  write(_slide, element, builder) {
    const { deck, slideNumberOf } = builder.context;
    notebookParts(deck).forEach(({ heading }, index) => {
      builder.textBox(`Part ${index + 1}`, [
        { element: element('heading', index), runs: builder.runs(heading) },
      ]);
    });
    deck.claims.forEach(({ id }, index) => {
      const square = element('square', index);
      const [first] = slidesAbout(id, deck);
      const link = first && { slideNumber: slideNumberOf(first.id) };
      builder.label(`Claim ${id}`, square, [{ text: square.text, ...(link && { link }) }]);
    });
    const judged = verdicts.filter((verdict) => deck.claims.some((claim) => claim.verdict === verdict));
    judged.forEach((verdict, index) => {
      const bar = element('verdict', index);
      builder.panel(`Bar ${verdict}`, bar);
      builder.textBox(`Verdict ${verdict}`, [{ element: bar, runs: [{ text: bar.text }] }]);
    });
  },
};
