// Runs in the page: each function can use nothing from outside itself.

import type { LayoutFault } from './slide-faults.page.ts';

export interface VisualRules {
  /** Width of the stage in its own pixels; the page may show it scaled. */
  readonly stageWidth: number;
  /** CSS selectors of the slide in view, of what is between its title and its footer, and of what nobody sees. */
  readonly slide: string;
  readonly body: string;
  readonly unseen: string;
  /** Text that has one line. */
  readonly oneLine: string;
  /** The rooms of pictures that fill them. */
  readonly filled: string;
  /** Shares of a room that its picture covers at least, with all that is drawn in it. */
  readonly leastInk: { readonly width: number; readonly height: number };
  /** As many sizes of type between title and footer at most. */
  readonly mostSizes: number;
}

/** Type on the slide in view: too many sizes, lines that break, bullets. */
export function typeFaults({ stageWidth, mostSizes, oneLine, ...selectors }: VisualRules): LayoutFault[] {
  const slide = document.querySelector<HTMLElement>(selectors.slide);
  const body = slide?.querySelector<HTMLElement>(selectors.body);
  if (!slide || !body) return [];
  const scale = slide.getBoundingClientRect().width / stageWidth;
  const sizes = sizesIn(body);
  const many =
    sizes.length > mostSizes ? [{ what: `${sizes.length} sizes of type`, where: sizes.join(', ') }] : [];
  const broken = [...slide.querySelectorAll(oneLine)]
    .filter((part) => linesOf(part) > 1)
    .map((part) => fault(`breaks into ${linesOf(part)} lines`, part));
  const bullets = [...body.querySelectorAll('li')]
    .filter((item) => getComputedStyle(item).display === 'list-item')
    .filter((item) => getComputedStyle(item).listStyleType !== 'none')
    .map((item) => fault('has a bullet', item));
  return [...many, ...broken, ...bullets];

  /** In pixels of the stage, the largest first; what differs by less than an eighth is one size to the eye. */
  function sizesIn(within: HTMLElement): number[] {
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    const found: number[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (!parent || (node.textContent ?? '').trim() === '' || parent.closest(selectors.unseen)) continue;
      found.push(shownPixels(parent));
    }
    const sorted = found.sort((a, b) => b - a);
    const apart: number[] = [];
    for (const size of sorted)
      if ((apart.at(-1) ?? Number.POSITIVE_INFINITY) >= 1.125 * size) apart.push(size);
    return apart.map(Math.round);
  }

  /** A raised or lowered figure counts as part of the text it hangs on. */
  function shownPixels(element: Element): number {
    const raised = element.closest('sup, sub, tspan[dy]');
    const sized = raised?.closest('text') ?? raised?.parentElement ?? element;
    const drawn = element.closest('svg')?.getScreenCTM();
    return Number.parseFloat(getComputedStyle(sized).fontSize) * (drawn ? drawn.a / scale : 1);
  }

  /** By the middles of its pieces: raised figures stand in the line they belong to. */
  function linesOf(part: Element): number {
    const range = document.createRange();
    range.selectNodeContents(part);
    const line = Number.parseFloat(getComputedStyle(part).lineHeight) * scale;
    const middles = [...range.getClientRects()].map(({ top, height }) => top + height / 2);
    if (middles.length === 0) return 0;
    return 1 + Math.round((Math.max(...middles) - Math.min(...middles)) / line);
  }

  function fault(what: string, part: Element): LayoutFault {
    return { what, where: (part.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40) };
  }
}

/** Pictures of the slide in view that leave much of their room empty. */
export function inkFaults({ leastInk, filled, ...selectors }: VisualRules): LayoutFault[] {
  const slide = document.querySelector<HTMLElement>(selectors.slide);
  if (!slide) return [];
  return [...slide.querySelectorAll(filled)].flatMap((room) => {
    const box = room.getBoundingClientRect();
    const ink = inkIn(room, box);
    if (ink.length === 0) return [{ what: 'draws nothing', where: textOf(room) }];
    const covered = {
      width:
        (Math.max(...ink.map(({ right }) => right)) - Math.min(...ink.map(({ left }) => left))) / box.width,
      height:
        (Math.max(...ink.map(({ bottom }) => bottom)) - Math.min(...ink.map(({ top }) => top))) / box.height,
    };
    return (['width', 'height'] as const)
      .filter((side) => covered[side] < leastInk[side])
      .map((side) => ({
        what: `covers ${Math.round(100 * covered[side])} % of the ${side} of its room, of ${100 * leastInk[side]} %`,
        where: textOf(room),
        help: 'let it fill its room: turn its direction, space it out, or give it more to show',
      }));
  });

  /** Boxes of all marks and labels. A ground as large as the room is no mark. */
  function inkIn(room: Element, box: DOMRect): DOMRect[] {
    return [...room.querySelectorAll('path, rect, circle, ellipse, line, polyline, polygon, text, image')]
      .filter((mark) => !mark.closest('defs, clipPath, mask, marker, pattern') && isDrawn(mark))
      .map((mark) => mark.getBoundingClientRect())
      .filter(({ width, height }) => width < 0.99 * box.width || height < 0.99 * box.height);
  }

  function isDrawn(mark: Element): boolean {
    const { fill, stroke, opacity, visibility, fillOpacity } = getComputedStyle(mark);
    const painted = (fill !== 'none' && fillOpacity !== '0') || stroke !== 'none' || mark.tagName === 'image';
    return painted && opacity !== '0' && visibility !== 'hidden';
  }

  function textOf(room: Element): string {
    return (room.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
  }
}
