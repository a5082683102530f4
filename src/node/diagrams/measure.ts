import type { PageElement, PageFrame, PageWorld } from './dom.ts';

export interface MeasuredLabel {
  readonly text: string;
  readonly font: number;
  /** Where the glyphs stand, line by line, in the picture's own units. */
  readonly lines: readonly PageFrame[];
}

export interface MeasuredShape {
  readonly kind: 'box' | 'ellipse' | 'polygon';
  readonly frame: PageFrame;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface Measured {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly { readonly shape: MeasuredShape; readonly label: MeasuredLabel | undefined }[];
  /** Labels of edges and groups. */
  readonly others: readonly MeasuredLabel[];
}

/** Runs in the page, so it may use nothing from outside its own braces: measures a finished picture. */
export function measureInPage(svg: string): Measured {
  const { document } = globalThis as unknown as PageWorld;
  const container = document.createElement('div');
  container.setAttribute('style', 'position:absolute;left:0;top:0;width:1280px');
  document.body.append(container);
  container.innerHTML = svg;

  const numberOf = (element: PageElement, name: string): number => Number(element.getAttribute(name));

  const readLabel = (text: PageElement): MeasuredLabel => {
    const font = Number(text.closest('[font-size]')?.getAttribute('font-size'));
    const rows = [...text.querySelectorAll('tspan[x]')];
    return {
      text: text.textContent.replaceAll('\u200b', ''),
      font,
      lines: (rows.length > 0 ? rows : [text]).map((row) => {
        const width = row.getComputedTextLength();
        // What is inked, a descender included; a line box would count empty space as text.
        return {
          x: numberOf(row, 'x') - width / 2,
          y: numberOf(row, 'y') - font * 0.85,
          width,
          height: font,
        };
      }),
    };
  };

  const readShape = (element: PageElement): MeasuredShape => {
    const { x, y, width, height } = element.getBBox();
    const frame = { x, y, width, height };
    if (element.tagName === 'ellipse') return { kind: 'ellipse', frame, points: [] };
    if (element.tagName !== 'polygon') return { kind: 'box', frame, points: [] };
    const numbers = (element.getAttribute('points') ?? '')
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const points = numbers.flatMap((value, index) =>
      index % 2 === 0 ? [[value, numbers[index + 1] ?? 0] as const] : [],
    );
    return { kind: 'polygon', frame, points };
  };

  const [, , width = 0, height = 0] = (container.querySelector('svg')?.getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number);
  const measured: Measured = {
    width,
    height,
    nodes: [...container.querySelectorAll('.node')].flatMap((node) => {
      const shape = node.querySelector('rect, ellipse, polygon, path');
      const text = node.querySelector('text');
      return shape ? [{ shape: readShape(shape), label: text ? readLabel(text) : undefined }] : [];
    }),
    others: [...container.querySelectorAll('text')].filter((text) => !text.closest('.node')).map(readLabel),
  };
  container.remove();
  return measured;
}
