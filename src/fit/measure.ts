/** What is wrong with the look of the slide in view: run in the page, in the units of the stage. */
export interface LayoutFault {
  readonly what: string;
  readonly where: string;
}

/**
 * Finds text smaller than `smallest` px, and text or boxes that leave the stage or the box that holds them.
 * Self-contained on purpose: the browser runs it.
 */
export function measureSlide(smallest: number): LayoutFault[] {
  const slide = document.querySelector<HTMLElement>('.slides > section.present');
  if (!slide) return [{ what: 'no slide is present', where: '' }];
  const faults: LayoutFault[] = [];
  const stage = slide.getBoundingClientRect();
  const scale = stage.width / 1280;
  const slack = 1.5 * scale;
  const air = 8;
  const name = (node: Element | Text) => (node.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);

  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (
      !parent ||
      !(node instanceof Text) ||
      name(node) === '' ||
      parent.closest('figcaption:not(.correction figcaption)')
    )
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    if (box.width === 0) continue;
    // A raised or lowered figure is part of the text it hangs on.
    const sized = parent.closest('sup, sub')?.parentElement ?? parent;
    const tspan = parent instanceof SVGTSpanElement && parent.hasAttribute('dy') && parent.closest('text');
    const size = Number.parseFloat(getComputedStyle(tspan || sized).fontSize) * drawnScale(parent);
    if (size < smallest - 0.05) faults.push({ what: `text at ${size.toFixed(1)} px`, where: name(node) });
    const outside =
      box.left < stage.left - slack ||
      box.right > stage.right + slack ||
      box.top < stage.top - slack ||
      box.bottom > stage.bottom + slack;
    if (outside) faults.push({ what: 'leaves the stage', where: name(node) });
  }

  const body = slide.querySelector('.body');
  const foot = slide.querySelector(':scope > footer');
  if (body && foot) {
    // Some air on either side, or it looks cramped though nothing overlaps.
    const limit = foot.getBoundingClientRect().top - air * scale;
    const top = body.getBoundingClientRect().top + air * scale;
    for (const part of body.querySelectorAll('*')) {
      const box = part.getBoundingClientRect();
      if (box.height === 0 || part.closest('.picture figcaption')) continue;
      if (box.bottom > limit) faults.push({ what: 'runs into the footer', where: name(part) });
      if (box.top < top) faults.push({ what: 'runs into the title', where: name(part) });
    }
  }
  for (const part of slide.querySelectorAll<HTMLElement>('*')) {
    if (part.closest('.picture figcaption') || part instanceof SVGElement) continue;
    if (part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline') {
      faults.push({ what: 'is wider than its box', where: name(part) });
    }
  }
  return faults;

  /** How much larger a drawing is shown than it was drawn. */
  function drawnScale(element: Element): number {
    const svg = element.closest('svg');
    const matrix = svg?.getScreenCTM();
    return matrix ? matrix.a / scale : 1;
  }
}
