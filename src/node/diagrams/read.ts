import type { PageElement, PagePoint, PageWorld } from './dom.ts';
import type { DiagramDrawing, DrawnEdge, DrawnLabel, DrawnNode, Outline } from './drawing.ts';

export interface ReadOrder {
  readonly source: string;
  readonly config: object;
}
export type ReadAnswer = { readonly drawing: DiagramDrawing } | { readonly error: string };

/**
 * Runs in the page, so it may use nothing from outside its own braces: lets Mermaid draw, and reads the
 * geometry out of what it drew. A source that Mermaid does not understand is an answer, not an exception.
 */
export async function readInPage({ source, config }: ReadOrder): Promise<ReadAnswer> {
  const { document, mermaid } = globalThis as unknown as PageWorld;

  /** Where an element's own coordinates lie on the page. Mermaid only ever translates. */
  const origin = (element: PageElement): PagePoint => {
    const matrix = element.getScreenCTM();
    return { x: matrix?.e ?? 0, y: matrix?.f ?? 0 };
  };
  const frameOf = (element: PageElement) => {
    const { x, y, width, height } = element.getBBox();
    const from = origin(element);
    return { x: from.x + x, y: from.y + y, width, height };
  };

  const readLabel = (within: PageElement | null, centre: PagePoint): DrawnLabel => {
    const rows = [...(within?.querySelectorAll('.row') ?? [])].filter((row) => row.textContent.trim() !== '');
    const width = Math.max(0, ...rows.map((row) => row.getComputedTextLength()));
    return { ...centre, width, lines: rows.map((row) => row.textContent) };
  };

  const middle = (element: PageElement): PagePoint => {
    const { x, y, width, height } = frameOf(element);
    return { x: x + width / 2, y: y + height / 2 };
  };

  const readOutline = (element: PageElement, shape: string): Outline => {
    const from = origin(element);
    if (shape === 'stadium') return { kind: 'stadium' };
    if (shape === 'roundedRect') return { kind: 'round' };
    if (element.tagName === 'rect') return { kind: 'box' };
    if (element.tagName === 'circle' || element.tagName === 'ellipse') return { kind: 'ellipse' };
    if (element.tagName === 'polygon') {
      const numbers = (element.getAttribute('points') ?? '')
        .trim()
        .split(/[\s,]+/)
        .map(Number);
      const points = numbers.flatMap((x, index) =>
        index % 2 === 0 ? [{ x: from.x + x, y: from.y + (numbers[index + 1] ?? 0) }] : [],
      );
      return { kind: 'polygon', points };
    }
    const path = element.tagName === 'path' ? element : element.querySelector('path');
    return { kind: 'path', d: path?.getAttribute('d') ?? '', ...origin(path ?? element) };
  };

  const readNode = (element: PageElement, shapes: ReadonlyMap<string, string>): DrawnNode => {
    const id = /-flowchart-(.+)-\d+$/.exec(element.id)?.[1] ?? element.id;
    const container = element.querySelector('.label-container, .outer-path') ?? element;
    const frame = frameOf(container);
    const text = element.querySelector('.label text');
    const centre = { x: frame.x + frame.width / 2, y: frame.y + frame.height / 2 };
    const shape = shapes.get(id) ?? '';
    // The lid of a cylinder pushes its label down; everything else has it in the middle.
    const labelAt = shape === 'cylinder' && text ? { x: centre.x, y: middle(text).y } : centre;
    return {
      id,
      classes: [...element.classList],
      frame,
      outline: readOutline(container, shape),
      label: readLabel(element.querySelector('.label'), labelAt),
    };
  };

  const readEdge = (
    element: PageElement,
    ends: ReadonlyMap<string, readonly [string, string]>,
  ): DrawnEdge => {
    const shift = origin(element);
    const length = element.getTotalLength();
    const at = (distance: number): PagePoint => {
      const { x, y } = element.getPointAtLength(distance);
      return { x: shift.x + x, y: shift.y + y };
    };
    const start = at(0);
    const end = at(length);
    // A few pixels back, so that a curve's last bend does not tilt the head.
    const back = Math.min(8, length / 2);
    const isHead = (name: string): boolean => /point/i.test(element.getAttribute(name) ?? '');
    const [from, to] = ends.get(element.getAttribute('data-id') ?? '') ?? ['', ''];
    const points = JSON.parse(atob(element.getAttribute('data-points') ?? 'W10=')) as PagePoint[];
    return {
      from,
      to,
      points: points.map(({ x, y }) => ({ x: shift.x + x, y: shift.y + y })),
      d: element.getAttribute('d') ?? '',
      shift,
      frame: frameOf(element),
      straight: length - Math.hypot(end.x - start.x, end.y - start.y) < 0.5,
      dotted: element.classList.contains('edge-pattern-dotted'),
      thick: element.classList.contains('edge-thickness-thick'),
      heads: { start: isHead('marker-start'), end: isHead('marker-end') },
      start,
      end,
      startFrom: at(back),
      endFrom: at(length - back),
    };
  };

  // Fresh for every diagram, and visible: Mermaid measures an element that is not laid out as empty.
  const container = document.createElement('div');
  container.setAttribute('style', 'position:absolute;left:0;top:0;width:4000px');
  document.body.append(container);
  try {
    mermaid.initialize(config);
    const parsed = await mermaid.mermaidAPI.getDiagramFromText(source);
    if (!parsed.type.startsWith('flowchart')) {
      return {
        error: `flowcharts, mindmaps, timelines and sequences are drawn, and this is a "${parsed.type}" diagram`,
      };
    }
    const data = parsed.db.getData?.();
    const shapes = new Map((data?.nodes ?? []).map(({ id, shape }) => [id, shape ?? '']));
    const ends = new Map((data?.edges ?? []).map(({ id, start, end }) => [id, [start, end] as const]));
    container.innerHTML = (await mermaid.render('drawing', source, container)).svg;
    const all = (selector: string): PageElement[] => [...container.querySelectorAll(selector)];
    return {
      drawing: {
        direction: parsed.db.getDirection?.() ?? 'TB',
        nodes: all('.nodes .node').map((element) => readNode(element, shapes)),
        edges: all('.edgePaths path.flowchart-link').map((element) => readEdge(element, ends)),
        edgeLabels: all('.edgeLabels .edgeLabel')
          .map((element) => readLabel(element, middle(element)))
          .filter(({ lines }) => lines.length > 0),
        groups: all('.clusters .cluster').map((element) => ({
          frame: frameOf(element.querySelector('rect') ?? element),
          label: readLabel(element, middle(element.querySelector('.cluster-label') ?? element)),
        })),
      },
    };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  } finally {
    container.remove();
  }
}
