import type { Rectangle } from '../../../core/model/geometry.ts';
import type { Text } from '../../../core/model/languages.ts';
import { stage } from '../../../core/model/stage.ts';
import type { MeasuredLookup } from './layout-writer.ts';
import type { MeasuredElement } from './measured-element.ts';
import type { SlideBuilder } from './slide-builder.ts';

/** What stands around the content of every slide. */
export const frameParts = {
  eyebrow: '.eyebrow',
  title: 'h1, h2',
  footnote: 'footer > span:first-child',
  page: 'footer .page',
  footer: 'footer',
};

/** The dash before what stands above a title, and its distance from it. */
const dash = { width: 30, height: 3, gap: 14 } as const;

/** What a title may take more than on screen, in another face, before a line of it breaks elsewhere. */
const slack = 0.035;

export interface Framing {
  readonly title: Text;
  /** Above the title. */
  readonly eyebrow: Text;
  /** None on the cover; a backup slide is not in the count of pages. */
  readonly footer: 'none' | 'counted' | 'backup';
}

export function drawFrame(
  framing: Framing,
  at: MeasuredLookup<keyof typeof frameParts>,
  sheet: SlideBuilder,
): void {
  const { eyebrow, footer } = framing;
  const above = at('eyebrow');
  const shift = dash.width + dash.gap;
  sheet.write('Title', [{ part: at('title'), runs: sheet.say(framing.title) }], {
    title: true,
    box: titleBox(at('title')),
  });
  sheet.bar('Dash', dashOf(above), above.colour);
  sheet.write('Section', [{ part: above, runs: sheet.say(eyebrow) }], {
    box: { ...above.inner, x: above.inner.x + shift, width: above.inner.width - shift },
  });
  if (footer === 'none') return;
  const { box, sides } = at('footer');
  sheet.bar('Footer rule', { ...box, height: sides.top.width }, sides.top.colour);
  const page = at('page');
  const note = at('footnote');
  if (note.text !== '') {
    // Up to the page number, so that another face may be wider.
    const room = { ...note.inner, width: page.inner.x - note.inner.x - 24 };
    sheet.write('Sources', [{ part: note, runs: [{ text: note.text }] }], { box: room });
  }
  const wide = 120;
  const room = { ...page.inner, x: page.inner.x + page.inner.width - wide, width: wide };
  sheet.write('Page', [{ part: page, runs: [{ text: page.text }] }], {
    box: room,
    align: 'right',
    ...(footer === 'counted' && { counted: true as const }),
  });
}

const dashOf = ({ inner }: MeasuredElement): Rectangle => ({
  x: inner.x,
  y: inner.y + (inner.height - dash.height) / 2,
  width: dash.width,
  height: dash.height,
});

/**
 * A title of several lines is balanced on screen. A program fills its first line, so the box is only as wide as
 * the longest line needs.
 */
function titleBox({ inner, leading, reach }: MeasuredElement): Rectangle {
  const room = stage.width - stage.marginX - inner.x;
  const several = inner.height > 1.5 * leading;
  return { ...inner, width: several ? Math.min(room, reach * (1 + slack)) : Math.min(room, inner.width) };
}
