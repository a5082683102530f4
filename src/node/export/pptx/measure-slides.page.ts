import type { Rectangle } from '../../../core/model/geometry.ts';

/** A border as the style sheet has it. */
export interface RawSide {
  readonly width: number;
  readonly style: string;
  readonly colour: string;
}

/** A part whose colours are still what the style sheet makes of them. */
export interface RawPart {
  readonly box: Rectangle;
  /** top, right, bottom, left */
  readonly padding: readonly number[];
  readonly sides: readonly RawSide[];
  /** Where its longest line ends. */
  readonly end: number;
  readonly size: number;
  readonly leading: number;
  readonly weight: number;
  readonly slant: string;
  readonly family: string;
  readonly colour: string;
  readonly fill: string;
  readonly radius: number;
  readonly text: string;
}

/** By slide id, then by name: a selector within the slide. */
export type Wanted = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Where the parts of each slide are, in the order of `wanted`. Runs in the page, so it is all in itself. */
export function measureSlides(wanted: Wanted): readonly (readonly (readonly RawPart[])[])[] {
  return Object.entries(wanted).map(([id, selectors]) => {
    const slide = document.getElementById(id);
    const corner = slide?.getBoundingClientRect() ?? new DOMRect();
    return Object.values(selectors).map((selector) =>
      [...(slide?.querySelectorAll(selector) ?? [])].map((element) => measure(element, corner)),
    );
  });

  function measure(element: Element, corner: DOMRect): RawPart {
    const style = getComputedStyle(element);
    const { x, y, width, height } = element.getBoundingClientRect();
    const edges = ['top', 'right', 'bottom', 'left'];
    const text = document.createRange();
    text.selectNodeContents(element);
    return {
      box: { x: x - corner.x, y: y - corner.y, width, height },
      padding: edges.map((edge) => number(`padding-${edge}`)),
      sides: edges.map((edge) => ({
        width: number(`border-${edge}-width`),
        style: style.getPropertyValue(`border-${edge}-style`),
        colour: style.getPropertyValue(`border-${edge}-color`),
      })),
      end: Math.max(...[...text.getClientRects()].map(({ right }) => right - corner.x)),
      size: number('font-size'),
      leading: number('line-height'),
      weight: number('font-weight'),
      slant: style.fontStyle,
      family: style.fontFamily,
      colour: style.color,
      fill: style.backgroundColor,
      radius: number('border-top-left-radius'),
      text: element.textContent?.trim() ?? '',
    };

    // A declaration, not a constant: to keep the name of that, the compiler calls what no page has.
    function number(name: string): number {
      return Number.parseFloat(style.getPropertyValue(name)) || 0;
    }
  }
}

/** What tokens of the theme come to. Runs in the page. */
export function readTokens(tokens: readonly string[]): readonly string[] {
  const probe = document.body.appendChild(document.createElement('i'));
  const values = tokens.map((token) => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return values;
}

/**
 * Colours of any notation as six hexadecimal digits: the pixels that come of them. Empty for one that is seen
 * through. Runs in the page.
 */
export function mixColours(colours: readonly string[]): readonly string[] {
  const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  return colours.map((colour) => {
    if (!brush) return '';
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, opacity = 0] = brush.getImageData(0, 0, 1, 1).data;
    if (opacity === 0) return '';
    return [red, green, blue].map((part) => part.toString(16).padStart(2, '0').toUpperCase()).join('');
  });
}

/**
 * Gives every drawing the size at which it is shown within the room it has, so that its element is the picture
 * and nothing around it. Runs in the page.
 */
export function fitDrawings(): void {
  for (const drawing of document.querySelectorAll<SVGSVGElement>('.drawing > svg')) {
    const room = drawing.getBoundingClientRect();
    const { width, height } = drawing.viewBox.baseVal;
    const scale = Math.min(room.width / width, room.height / height);
    drawing.style.width = `${width * scale}px`;
    drawing.style.height = `${height * scale}px`;
    // Not by margins, which would move the room along.
    drawing.style.translate = `${(room.width - width * scale) / 2}px ${(room.height - height * scale) / 2}px`;
  }
}
