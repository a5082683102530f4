/** What is wrong with the look of the slide in view. */
export interface LayoutFault {
  readonly what: string;
  readonly where: string;
}

/**
 * Finds text smaller than `smallest` px, text that leaves the stage, and boxes that press on the title or the
 * footer or are wider than what holds them; all in units of the stage. Runs in the page, so it can use nothing
 * from outside itself.
 */
export function measureSlide(smallest: number): LayoutFault[] {
  const slide = document.querySelector<HTMLElement>('.slides > section.present');
  if (!slide) return [{ what: 'no slide is present', where: '' }];
  const stage = slide.getBoundingClientRect();
  const scale = stage.width / 1280;
  const slack = 1.5 * scale;
  // Less than this between title, body and footer looks cramped, though nothing overlaps.
  const air = 8 * scale;
  return [...textFaults(slide), ...pressingFaults(slide), ...widthFaults(slide)];

  function textFaults(within: HTMLElement): LayoutFault[] {
    return [...textsOf(within)].flatMap(({ text, parent, box }) => {
      const faults: LayoutFault[] = [];
      const size = shownSize(parent);
      if (size < smallest - 0.05) faults.push({ what: `text at ${size.toFixed(1)} px`, where: name(text) });
      const outside =
        box.left < stage.left - slack ||
        box.right > stage.right + slack ||
        box.top < stage.top - slack ||
        box.bottom > stage.bottom + slack;
      if (outside) faults.push({ what: 'leaves the stage', where: name(text) });
      return faults;
    });
  }

  function* textsOf(within: HTMLElement) {
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const parent = text.parentElement;
      if (!parent || name(text) === '' || isCaption(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      if (box.width > 0) yield { text, parent, box };
    }
  }

  /** Font size as it is seen; a raised or lowered figure counts as part of the text it hangs on. */
  function shownSize(element: Element): number {
    const raised = element.closest('sup, sub, tspan[dy]');
    const sized = raised?.closest('text') ?? raised?.parentElement ?? element;
    const drawn = element.closest('svg')?.getScreenCTM();
    return Number.parseFloat(getComputedStyle(sized).fontSize) * (drawn ? drawn.a / scale : 1);
  }

  function pressingFaults(within: HTMLElement): LayoutFault[] {
    const body = within.querySelector('.body');
    const foot = within.querySelector(':scope > footer');
    if (!body || !foot) return [];
    const top = body.getBoundingClientRect().top + air;
    const bottom = foot.getBoundingClientRect().top - air;
    return [...body.querySelectorAll('*')].flatMap((part) => {
      const box = part.getBoundingClientRect();
      if (box.height === 0 || isCaption(part)) return [];
      if (box.bottom > bottom) return [{ what: 'runs into the footer', where: name(part) }];
      return box.top < top ? [{ what: 'runs into the title', where: name(part) }] : [];
    });
  }

  function widthFaults(within: HTMLElement): LayoutFault[] {
    return [...within.querySelectorAll<HTMLElement>('*')]
      .filter((part) => !(part instanceof SVGElement) && !isCaption(part))
      .filter(
        (part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline',
      )
      .map((part) => ({ what: 'is wider than its box', where: name(part) }));
  }

  /** The words of a picture, which on the stage nobody sees. */
  function isCaption(element: Element): boolean {
    return element.closest('.picture figcaption') !== null;
  }

  function name(node: Node): string {
    return (node.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
  }
}
