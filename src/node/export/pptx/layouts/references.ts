import { deckMessages } from '../../../../core/messages/deck.ts';
import { citedSources } from '../../../../core/model/queries.ts';
import type { ReferencesSlide } from '../../../../core/model/slides.ts';
import type { LayoutWriter } from '../layout-writer.ts';
import type { Line } from '../paragraph.ts';

const parts = { entry: '.references > li', byline: '.byline' };

export const writeReferences: LayoutWriter<ReferencesSlide, keyof typeof parts> = {
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
    sheet.write('Check levels', [
      { part: at('byline'), runs: sheet.say(deckMessages.referencesQuotedPaper) },
    ]);
  },
};
