import type { Rectangle } from '../../../../core/model/geometry.ts';
import type { Text } from '../../../../core/model/languages.ts';
import { slideClass } from '../../../../core/model/page-classes.ts';
import { stage } from '../../../../core/model/stage.ts';
import type { ElementLookup } from '../measure/measure-deck.ts';
import type { MeasuredElement } from '../measure/measured-element.ts';
import type { SlideBuilder } from './slide-builder.ts';
import { inBold } from './text-runs.ts';

/** What is measured on every slide, whatever its layout. */
export const titleAndFooterSelectors = {
  eyebrow: `.${slideClass.eyebrow}`,
  strip: `.${slideClass.stations}`,
  station: `.${slideClass.stations} b`,
  title: 'h1, h2',
  footnote: 'footer > span:first-child',
  page: `footer .${slideClass.page}`,
  footer: 'footer',
};

type TitleAndFooterElements = ElementLookup<keyof typeof titleAndFooterSelectors>;

/** What every slide says, whatever its layout. */
export interface TitleAndFooter {
  readonly title: Text;
  /** The strip above the title. */
  readonly stations: readonly Text[];
  /** Above the title as well, where the strip does not say where one is. */
  readonly eyebrow?: Text;
  /** None on the cover; a backup slide is not in the count of pages. */
  readonly footer: 'none' | 'counted' | 'backup';
}

/** Of the shape, on every slide and on its master. */
export const titleName = 'Title';

/** The dash between two stations, in pixels: see `.stations` in `theme/slide.css`. */
const dash = { width: 26, height: 2 } as const;

/** By how much of its width a title may grow in another typeface before a line of it breaks elsewhere. */
const titleSlack = 0.035;

/** What a page number has room for: three digits on either side of the slash, in pixels. */
const pageWidth = 120;
const gapBeforePage = 24;

export function writeTitleAndFooter(
  { title, stations, eyebrow, footer }: TitleAndFooter,
  element: TitleAndFooterElements,
  builder: SlideBuilder,
): void {
  builder.textBox(titleName, [{ element: element('title'), runs: builder.runs(title) }], {
    title: true,
    box: titleBox(element('title')),
  });
  writeStations(stations, element, builder);
  if (eyebrow) builder.textBox('Section', [{ element: element('eyebrow'), runs: builder.runs(eyebrow) }]);
  if (footer !== 'none') writeFooter(footer, element, builder);
}

/** Each in a shape of its own: the one where the slide stands has a ground. */
function writeStations(
  stations: readonly Text[],
  element: TitleAndFooterElements,
  builder: SlideBuilder,
): void {
  stations.forEach((label, index) => {
    const station = element('station', index);
    if (index > 0)
      builder.bar(`Way ${index}`, dashBefore(station, element('strip')), builder.context.palette.line);
    builder.label(`Station ${index + 1}`, station, inBold(builder.runs(label)));
  });
}

function writeFooter(
  footer: 'counted' | 'backup',
  element: TitleAndFooterElements,
  builder: SlideBuilder,
): void {
  const { box, borders } = element('footer');
  builder.bar('Footer rule', { ...box, height: borders.top.width }, borders.top.colour);
  const page = element('page');
  const footnote = element('footnote');
  if (footnote.text !== '') {
    // Up to the page number, so that another typeface may be wider.
    const width = page.textBox.x - footnote.textBox.x - gapBeforePage;
    builder.textBox('Sources', [{ element: footnote, runs: [{ text: footnote.text }] }], {
      box: { ...footnote.textBox, width },
    });
  }
  const right = page.textBox.x + page.textBox.width;
  builder.textBox('Page', [{ element: page, runs: [{ text: page.text }] }], {
    box: { ...page.textBox, x: right - pageWidth, width: pageWidth },
    align: 'right',
    ...(footer === 'counted' && { counted: true as const }),
  });
}

const dashBefore = (station: MeasuredElement, { box }: MeasuredElement): Rectangle => ({
  x: station.box.x - dash.width,
  y: box.y + (box.height - dash.height) / 2,
  width: dash.width,
  height: dash.height,
});

/**
 * A title of several lines is balanced on screen. A program fills its first line, so the box is only as wide as
 * the longest line needs.
 */
function titleBox({ textBox, lineHeight, longestLine }: MeasuredElement): Rectangle {
  const room = stage.width - stage.marginX - textBox.x;
  const severalLines = textBox.height > 1.5 * lineHeight;
  const width = severalLines ? longestLine * (1 + titleSlack) : textBox.width;
  return { ...textBox, width: Math.min(room, width) };
}
