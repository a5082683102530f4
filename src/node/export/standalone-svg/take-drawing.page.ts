/** A drawing taken out of its page. */
export interface Taken {
  /** Finished SVG, but for its fonts. */
  readonly svg: string;
  /** The families that its text asks for, first choice first. */
  readonly families: readonly string[];
  readonly width: number;
  readonly height: number;
}

/**
 * A drawing of the page as one that needs no page: its tokens resolved to the colours they have here, on the
 * ground they have here; `bare`, it has neither ground nor room around it. Runs in the page, so it can use nothing
 * from outside itself.
 */
export function takeDrawing(drawing: Element, bare?: 'bare'): Taken {
  const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const view = (drawing as SVGSVGElement).viewBox.baseVal;
  // On a slide there is room around it; alone it brings its own.
  const margin = bare === undefined ? 16 : 0;
  const [x, y] = [view.x - margin, view.y - margin];
  const [width, height] = [view.width + 2 * margin, view.height + 2 * margin];
  const { fontFamily } = getComputedStyle(drawing);
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  resolve(drawing, copy);

  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `${x} ${y} ${width} ${height}`,
    width,
    height,
    'font-family': fontFamily,
  };
  for (const [name, value] of Object.entries(attributes)) copy.setAttribute(name, String(value));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  const box = { x, y, width, height, fill: colourOf(getComputedStyle(document.body).backgroundColor) };
  for (const [name, value] of Object.entries(box)) ground.setAttribute(name, String(value));
  if (bare === undefined) copy.prepend(ground);
  return {
    svg: new XMLSerializer().serializeToString(copy),
    families: fontFamily.split(',').map((family) => family.trim().replace(/^"|"$/g, '')),
    width,
    height,
  };

  /** Computed colours stand for tokens; what only the page understands goes. */
  function resolve(from: Element, to: Element): void {
    const computed = getComputedStyle(from);
    for (const name of ['fill', 'stroke', 'color']) {
      if (from.getAttribute(name)?.includes('var(')) {
        to.setAttribute(name, colourOf(computed.getPropertyValue(name)));
      }
    }
    for (const { name } of [...to.attributes]) {
      if (name === 'class' || name === 'focusable' || name.startsWith('data-')) to.removeAttribute(name);
    }
    [...from.children].forEach((child, index) => {
      const twin = to.children[index];
      if (twin) resolve(child, twin);
    });
  }

  /** `#rrggbb`, which every program that reads SVG knows, for whatever the style sheet mixes. */
  function colourOf(value: string): string {
    if (value === 'none' || !brush) return value;
    brush.fillStyle = value;
    brush.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = brush.getImageData(0, 0, 1, 1).data;
    return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  }
}
