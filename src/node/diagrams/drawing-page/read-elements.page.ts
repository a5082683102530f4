import type { Point, Rectangle } from '../../../core/model/geometry.ts';

/** Which elements to read, and which ones within each of them, all by CSS selectors. */
export interface ElementQuery {
  readonly selector: string;
  readonly parts?: Readonly<Record<string, string>>;
}

/** An SVG element, in pixels of the page. */
export interface ReadElement {
  readonly id: string;
  readonly tag: string;
  readonly classes: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  /** Where its own coordinates begin. */
  readonly origin: Point;
  readonly frame: Rectangle;
  /** How wide its text runs; 0 for what is no text. */
  readonly textWidth: number;
  /** Of a path: its length, its ends, and a point on it before each end. */
  readonly line?: {
    readonly length: number;
    readonly start: Point;
    readonly afterStart: Point;
    readonly beforeEnd: Point;
    readonly end: Point;
  };
}

export interface ReadGroup extends ReadElement {
  /** In document order; without those that are not there. */
  readonly parts: Readonly<Record<string, readonly ReadElement[]>>;
}

/** Reads what has been drawn, one list a query. Runs in the page, so it can use nothing from outside itself. */
export function readElements(queries: readonly ElementQuery[]): (readonly ReadGroup[])[] {
  return queries.map(({ selector, parts = {} }) =>
    svgElements(document, selector).map((element) => ({
      ...read(element),
      parts: Object.fromEntries(
        Object.entries(parts).map(([name, within]) => [name, svgElements(element, within).map(read)]),
      ),
    })),
  );

  function svgElements(within: ParentNode, selector: string): SVGGraphicsElement[] {
    return [...within.querySelectorAll(selector)].filter((found) => found instanceof SVGGraphicsElement);
  }

  function read(element: SVGGraphicsElement): ReadElement {
    // Mermaid only ever translates, so the origin is all there is to know of the matrix.
    const { e: left, f: top } = element.getScreenCTM() ?? { e: 0, f: 0 };
    const { x, y, width, height } = element.getBBox();
    return {
      id: element.id,
      tag: element.tagName,
      classes: [...element.classList],
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      text: element.textContent,
      origin: { x: left, y: top },
      frame: { x: left + x, y: top + y, width, height },
      textWidth: element instanceof SVGTextContentElement ? element.getComputedTextLength() : 0,
      ...(element instanceof SVGPathElement ? { line: lineOf(element, left, top) } : {}),
    };
  }

  function lineOf(path: SVGPathElement, left: number, top: number): NonNullable<ReadElement['line']> {
    const length = path.getTotalLength();
    // A few pixels back, so that a curve's last bend does not tilt the head.
    const back = Math.min(8, length / 2);
    const at = (distance: number): Point => {
      const { x, y } = path.getPointAtLength(distance);
      return { x: left + x, y: top + y };
    };
    return { length, start: at(0), afterStart: at(back), beforeEnd: at(length - back), end: at(length) };
  }
}
