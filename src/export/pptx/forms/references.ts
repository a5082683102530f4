import { citedSources } from '../../../deck/evidence.ts';
import type { ReferencesSlide } from '../../../deck/vocabulary.ts';
import { words } from '../../../deck/words.ts';
import type { Form } from '../form.ts';
import type { Line } from '../paragraph.ts';

const parts = { entry: '.references > li', byline: '.byline' };

export const references: Form<ReferencesSlide, keyof typeof parts> = {
  parts,
  draw(_slide, at, sheet) {
    const columns = new Map<number, Line[]>();
    citedSources(sheet.book.deck).forEach(({ url, authors, title, short, check }, place) => {
      const part = at('entry', place);
      const link = { url, tip: `${authors} ${title}` };
      const text = check === 'read' ? short : `${short} *`;
      const line: Line = { part, runs: [{ text, link }] };
      const column = Math.round(part.box.x);
      columns.set(column, [...(columns.get(column) ?? []), line]);
    });
    [...columns.values()].forEach((lines, place) => {
      sheet.write(`References ${place + 1}`, lines);
    });
    sheet.write('Check levels', [{ part: at('byline'), runs: sheet.say(words.referencesQuotedPaper) }]);
  },
};
