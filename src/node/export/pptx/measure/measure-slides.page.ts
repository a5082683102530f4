// Runs in the page: each function can use nothing from outside itself.
import type { Rectangle } from '../../../../core/model/geometry.ts';

/** One border as the style sheet has it: `width` in pixels, `style` and `colour` in CSS. */
export interface RawBorder {
  readonly width: number;
  readonly style: string;
  readonly colour: string;
}

/** An element as the browser laid it out. Lengths are pixels from the slide's corner; colours are CSS of any notation. */
export interface RawElement {
  readonly box: Rectangle;
  /** top, right, bottom, left */
  readonly padding: readonly number[];
  /** top, right, bottom, left */
  readonly borders: readonly RawBorder[];
  /** Where its longest line ends; minus infinity when it has no text. */
  readonly textEnd: number;
  /** Where its first line begins, and where its last one ends; infinite when it has no text. */
  readonly textTop: number;
  readonly textFoot: number;
  readonly fontSize: number;
  /** 0 for `normal`. */
  readonly lineHeight: number;
  readonly fontWeight: number;
  readonly fontStyle: string;
  readonly fontFamily: string;
  readonly colour: string;
  readonly background: string;
  readonly cornerRadius: number;
  readonly opacity: number;
  readonly text: string;
}

/** By slide id, then by a name of the caller's: a selector within the slide. */
export type SelectorsBySlide = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** The elements that each selector finds, in the order of `selectors`: by slide, then by name. */
export function measureSlides(selectors: SelectorsBySlide): readonly (readonly (readonly RawElement[])[])[] {
  return Object.entries(selectors).map(([id, byName]) => {
    const slide = document.getElementById(id);
    const corner = slide?.getBoundingClientRect() ?? new DOMRect();
    return Object.values(byName).map((selector) =>
      [...(slide?.querySelectorAll(selector) ?? [])].map((element) => measure(element, corner)),
    );
  });

  function measure(element: Element, corner: DOMRect): RawElement {
    const style = getComputedStyle(element);
    const { x, y, width, height } = element.getBoundingClientRect();
    const edges = ['top', 'right', 'bottom', 'left'];
    const text = document.createRange();
    text.selectNodeContents(element);
    const pieces = [...text.getClientRects()];
    return {
      box: { x: x - corner.x, y: y - corner.y, width, height },
      padding: edges.map((edge) => number(`padding-${edge}`)),
      borders: edges.map((edge) => ({
        width: number(`border-${edge}-width`),
        style: style.getPropertyValue(`border-${edge}-style`),
        colour: style.getPropertyValue(`border-${edge}-color`),
      })),
      textEnd: Math.max(...pieces.map(({ right }) => right - corner.x)),
      textTop: Math.min(...pieces.map(({ top }) => top - corner.y)),
      textFoot: Math.max(...pieces.map(({ bottom }) => bottom - corner.y)),
      fontSize: number('font-size'),
      lineHeight: number('line-height'),
      fontWeight: number('font-weight'),
      fontStyle: style.fontStyle,
      fontFamily: style.fontFamily,
      colour: style.color,
      background: style.backgroundColor,
      cornerRadius: number('border-top-left-radius'),
      opacity: number('opacity'),
      text: element.textContent?.trim() ?? '',
    };

    // A declaration, not a constant: to keep the name of that, the compiler calls what no page has.
    function number(name: string): number {
      return Number.parseFloat(style.getPropertyValue(name)) || 0;
    }
  }
}

/** The colours that custom properties of the theme have here, in CSS; `tokens` are their names without the dashes. */
export function readTokens(tokens: readonly string[]): readonly string[] {
  const probe = document.body.appendChild(document.createElement('i'));
  const values = tokens.map((token) => {
    probe.style.color = `var(--${token})`;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return values;
}

/** CSS colours of any notation as six hexadecimal digits: the pixel that each paints. Empty for a transparent one. */
export function hexColours(colours: readonly string[]): readonly string[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  return colours.map((colour) => {
    if (!canvas) return '';
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0, opacity = 0] = canvas.getImageData(0, 0, 1, 1).data;
    if (opacity === 0) return '';
    return [red, green, blue].map((part) => part.toString(16).padStart(2, '0').toUpperCase()).join('');
  });
}

/** Gives every drawing the size at which it is shown, so that its element is as large as the picture. */
export function shrinkToPictures(selector: string): void {
  for (const drawing of document.querySelectorAll<SVGSVGElement>(selector)) {
    const room = drawing.getBoundingClientRect();
    const { width, height } = drawing.viewBox.baseVal;
    const scale = Math.min(room.width / width, room.height / height);
    drawing.style.width = `${width * scale}px`;
    drawing.style.height = `${height * scale}px`;
    // Not by margins, which would move the room along.
    drawing.style.translate = `${(room.width - width * scale) / 2}px ${(room.height - height * scale) / 2}px`;
  }
}
