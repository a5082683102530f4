// Runs in the page: each function can use nothing from outside itself.

/** What is wrong with the look of the slide in view. */
export interface LayoutFault {
  readonly what: string;
  /** The first characters of the text it is wrong with. */
  readonly where: string;
  /** The way out, where it is not to say less. */
  readonly help?: string;
}

export interface LayoutRules {
  /** Width of the stage in its own pixels; the page may show it scaled. */
  readonly stageWidth: number;
  /** Text is no smaller than this, and a label in a picture no smaller than that, in pixels of the stage. */
  readonly smallestText: number;
  readonly smallestLabel: number;
  /** CSS selectors of the slide in view, of what is between its title and its footer, and of what nobody sees. */
  readonly slide: string;
  readonly body: string;
  readonly unseen: string;
}

/** Text of the slide in view that is too small, or leaves the stage. */
export function textFaults({
  stageWidth,
  smallestText,
  smallestLabel,
  ...selectors
}: LayoutRules): LayoutFault[] {
  const slide = document.querySelector<HTMLElement>(selectors.slide);
  if (!slide) return [{ what: 'no slide is present', where: '' }];
  const stage = slide.getBoundingClientRect();
  const scale = stage.width / stageWidth;
  const slack = 1.5 * scale;
  return [...shownTexts(slide)].flatMap(({ text, parent, box }) => {
    const where = text.trim().replace(/\s+/g, ' ').slice(0, 40);
    const pixels = shownPixels(parent);
    const faults: LayoutFault[] = [];
    const smallest = parent.closest('svg') ? smallestLabel : smallestText;
    if (pixels < smallest - 0.05) faults.push({ what: `text at ${pixels.toFixed(1)} px`, where });
    const outside =
      box.left < stage.left - slack ||
      box.right > stage.right + slack ||
      box.top < stage.top - slack ||
      box.bottom > stage.bottom + slack;
    if (outside) faults.push({ what: 'leaves the stage', where });
    return faults;
  });

  function* shownTexts(within: HTMLElement) {
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const [text, parent] = [node.textContent ?? '', node.parentElement];
      if (!parent || text.trim() === '' || parent.closest(selectors.unseen)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      if (box.width > 0) yield { text, parent, box };
    }
  }

  /** Font size as it is seen; a raised or lowered figure counts as part of the text it hangs on. */
  function shownPixels(element: Element): number {
    const raised = element.closest('sup, sub, tspan[dy]');
    const sized = raised?.closest('text') ?? raised?.parentElement ?? element;
    const drawn = element.closest('svg')?.getScreenCTM();
    return Number.parseFloat(getComputedStyle(sized).fontSize) * (drawn ? drawn.a / scale : 1);
  }
}

/** Boxes of the slide in view that press on its title or its footer, or are wider than what holds them. */
export function boxFaults({ stageWidth, ...selectors }: LayoutRules): LayoutFault[] {
  const slide = document.querySelector<HTMLElement>(selectors.slide);
  const body = slide?.querySelector(selectors.body);
  const foot = slide?.querySelector(':scope > footer');
  if (!slide || !body || !foot) return [];
  // Less than 8 pixels of the stage between title, body and footer look cramped, though nothing overlaps.
  const air = (8 * slide.getBoundingClientRect().width) / stageWidth;
  // Half a pixel of it is rounding.
  const top = body.getBoundingClientRect().top + (15 / 16) * air;
  const bottom = foot.getBoundingClientRect().top - (15 / 16) * air;
  const pressing = [...body.querySelectorAll('*')].filter(isShown).flatMap((part) => {
    const box = part.getBoundingClientRect();
    if (box.height === 0) return [];
    if (box.bottom > bottom) return [fault('runs into the footer', part)];
    return box.top < top ? [fault('runs into the title', part)] : [];
  });
  const wide = [...slide.querySelectorAll<HTMLElement>('*')]
    .filter((part) => !(part instanceof SVGElement) && isShown(part))
    .filter((part) => part.scrollWidth > part.clientWidth + 1)
    .filter((part) => getComputedStyle(part).display !== 'inline')
    .map((part) => fault('is wider than its box', part));
  return [...pressing, ...wide];

  /** Of a picture only its frame: where its labels lie was checked when it was drawn. */
  function isShown(part: Element): boolean {
    return part.closest(selectors.unseen) === null && part.parentElement?.closest('svg') === null;
  }

  function fault(what: string, part: Element): LayoutFault {
    return { what, where: (part.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40) };
  }
}
