import type { Rectangle } from '../../core/model/geometry.ts';

/** A label of a finished picture, in the units of its view box. */
export interface MeasuredLabel {
  readonly text: string;
  readonly fontSize: number;
  /** What is inked, line by line, a descender included; a line box would count empty space as text. */
  readonly lines: readonly Rectangle[];
}

/** What a node's text has to stay within. */
export interface MeasuredShape {
  readonly kind: 'box' | 'ellipse' | 'polygon';
  readonly frame: Rectangle;
  /** Corners of a polygon, in order. */
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface MeasuredDrawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly { readonly shape: MeasuredShape; readonly label: MeasuredLabel | undefined }[];
  /** Labels of edges and groups. */
  readonly others: readonly MeasuredLabel[];
}

/** Measures a finished picture, given as SVG. Runs in the page, so it can use nothing from outside itself. */
export function measureDrawing(svg: string): MeasuredDrawing {
  const place = document.createElement('div');
  place.style.cssText = 'position:absolute;left:0;top:0;width:1280px';
  document.body.append(place);
  place.innerHTML = svg;
  const numbersOf = (element: Element | null, name: string): number[] =>
    (element?.getAttribute(name) ?? '')
      .trim()
      .split(/[\s,]+/)
      .map(Number);

  const [, , width = 0, height = 0] = numbersOf(place.querySelector('svg'), 'viewBox');
  const measured: MeasuredDrawing = {
    width,
    height,
    nodes: [...place.querySelectorAll('.node')].flatMap((node) => {
      const shape = node.querySelector<SVGGraphicsElement>('rect, ellipse, polygon, path');
      const text = node.querySelector('text');
      return shape ? [{ shape: shapeOf(shape), label: text ? labelOf(text) : undefined }] : [];
    }),
    others: [...place.querySelectorAll('text')].filter((text) => !text.closest('.node')).map(labelOf),
  };
  place.remove();
  return measured;

  function labelOf(text: SVGTextElement): MeasuredLabel {
    const fontSize = Number(text.closest('[font-size]')?.getAttribute('font-size'));
    const rows = [...text.querySelectorAll<SVGTSpanElement>('tspan[x]')];
    return {
      text: text.textContent.replaceAll('\u200b', ''),
      fontSize,
      lines: (rows.length > 0 ? rows : [text]).map((row) => {
        const [[x = 0], [y = 0]] = [numbersOf(row, 'x'), numbersOf(row, 'y')];
        const wide = row.getComputedTextLength();
        return { x: x - wide / 2, y: y - fontSize * 0.85, width: wide, height: fontSize };
      }),
    };
  }

  function shapeOf(element: SVGGraphicsElement): MeasuredShape {
    const box = element.getBBox();
    const frame = { x: box.x, y: box.y, width: box.width, height: box.height };
    if (element.tagName === 'ellipse') return { kind: 'ellipse', frame, points: [] };
    if (element.tagName !== 'polygon') return { kind: 'box', frame, points: [] };
    const numbers = numbersOf(element, 'points');
    const points = numbers.flatMap((x, index) =>
      index % 2 === 0 ? [[x, numbers[index + 1] ?? 0] as const] : [],
    );
    return { kind: 'polygon', frame, points };
  }
}
