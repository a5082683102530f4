import { slideMessages } from '../../../../../core/messages/slides.ts';
import { slideClass } from '../../../../../core/model/page-classes.ts';
import { citedSources } from '../../../../../core/model/queries.ts';
import type { ReferencesSlide } from '../../../../../core/model/slides.ts';
import type { LayoutWriter } from '../layout-writer.ts';
import type { ParagraphText } from '../paragraph.ts';

const selectors = { entry: `.${slideClass.references} > li`, byline: `.${slideClass.byline}` };

export const writeReferences: LayoutWriter<ReferencesSlide, keyof typeof selectors> = {
  selectors,
  write(_slide, element, builder) {
    const columns = new Map<number, ParagraphText[]>();
    citedSources(builder.context.deck).forEach(({ url, authors, title, short, check }, index) => {
      const entry = element('entry', index);
      const link = { url, tooltip: `${authors} ${title}` };
      const text = check === 'read' ? short : `${short} *`;
      const column = Math.round(entry.box.x);
      columns.set(column, [...(columns.get(column) ?? []), { element: entry, runs: [{ text, link }] }]);
    });
    [...columns.values()].forEach((entries, index) => {
      builder.textBox(`References ${index + 1}`, entries);
    });
    builder.textBox('Check levels', [
      { element: element('byline'), runs: builder.runs(slideMessages.referencesQuotedPaper) },
    ]);
  },
};
