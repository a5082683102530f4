/** What is measured in one unit of its owner's: stage pixels, the units of a view box, points of a page. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Its corner at the top left, and its size. */
export interface Rectangle extends Point, Size {}

/** The smallest rectangle that holds all of these; of none, an empty one at the origin. */
export function boundingBox(rectangles: readonly Rectangle[]): Rectangle {
  if (rectangles.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.min(...rectangles.map((one) => one.x));
  const y = Math.min(...rectangles.map((one) => one.y));
  return {
    x,
    y,
    width: Math.max(...rectangles.map((one) => one.x + one.width)) - x,
    height: Math.max(...rectangles.map((one) => one.y + one.height)) - y,
  };
}

/** A point as a rectangle without extent. */
export const rectangleAt = ({ x, y }: Point): Rectangle => ({ x, y, width: 0, height: 0 });

/** Whether two share more than an edge of `tolerance`. */
export const overlap = (a: Rectangle, b: Rectangle, tolerance: number): boolean =>
  a.x < b.x + b.width - tolerance &&
  b.x < a.x + a.width - tolerance &&
  a.y < b.y + b.height - tolerance &&
  b.y < a.y + a.height - tolerance;

/** Whether one lies inside the other; it may stand out by `tolerance`. */
export const isInside = (inner: Rectangle, outer: Rectangle, tolerance: number): boolean =>
  inner.x >= outer.x - tolerance &&
  inner.y >= outer.y - tolerance &&
  inner.x + inner.width <= outer.x + outer.width + tolerance &&
  inner.y + inner.height <= outer.y + outer.height + tolerance;
