// Runs in the page: it can use nothing from outside itself.

/** A drawing that needs no page around it. */
export interface StandaloneDrawing {
  /** Finished SVG, but for its fonts. */
  readonly svg: string;
  /** The families that its text asks for, first choice first. */
  readonly families: readonly string[];
  /** In pixels of the stage. */
  readonly width: number;
  readonly height: number;
}

/**
 * Takes a drawing out of its page: custom properties become the colours they have there, and what only the page
 * understands goes.
 *
 * @param surroundings Whether it brings the page's background with it, and how many pixels of it on each side.
 */
export function extractDrawing(
  drawing: Element,
  surroundings: { readonly background: boolean; readonly margin: number },
): StandaloneDrawing {
  const { background, margin } = surroundings;
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const view = (drawing as SVGSVGElement).viewBox.baseVal;
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
  const box = { x, y, width, height, fill: hexColour(getComputedStyle(document.body).backgroundColor) };
  for (const [name, value] of Object.entries(box)) ground.setAttribute(name, String(value));
  if (background) copy.prepend(ground);
  return {
    svg: new XMLSerializer().serializeToString(copy),
    families: fontFamily.split(',').map((family) => family.trim().replace(/^"|"$/g, '')),
    width,
    height,
  };

  /** Gives `to` and all below it the colours that `from` is painted in. */
  function resolve(from: Element, to: Element): void {
    const computed = getComputedStyle(from);
    for (const name of ['fill', 'stroke', 'color']) {
      if (from.getAttribute(name)?.includes('var(')) {
        to.setAttribute(name, hexColour(computed.getPropertyValue(name)));
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

  /** `#rrggbb`, which every program that reads SVG knows, for whatever notation of CSS. */
  function hexColour(value: string): string {
    if (value === 'none' || !canvas) return value;
    canvas.fillStyle = value;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
    return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  }
}
