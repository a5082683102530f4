import type { PageElement, PageWorld } from './dom.ts';

export interface PlanOrder {
  readonly source: string;
  readonly config: object;
  readonly font: number;
}

/** A text as it stands in the source, its quotation marks taken off, and how wide it is. */
export interface RawText {
  /** The id Mermaid gives it, where it has one. */
  readonly id: string;
  readonly text: string;
  readonly lines: readonly string[];
  readonly width: number;
}
export interface RawBranch extends RawText {
  readonly tone?: string;
  readonly children: readonly RawBranch[];
}
export type RawPlan =
  | { readonly kind: 'mindmap'; readonly root: RawBranch }
  | {
      readonly kind: 'timeline';
      readonly periods: readonly { readonly period: RawText; readonly events: readonly RawText[] }[];
    }
  | {
      readonly kind: 'sequence';
      readonly actors: readonly RawText[];
      readonly rows: readonly (RawText & {
        readonly from: string;
        readonly to: string;
        readonly type: number;
      })[];
    };
export type PlanAnswer = { readonly plan: RawPlan } | { readonly error: string };

/**
 * Runs in the page, so it may use nothing from outside its own braces: lets Mermaid parse, and measures every text
 * in the fonts of the talk. Mermaid's own pictures of these kinds have fixed widths and never wrap Chinese.
 */
export async function readPlanInPage({ source, config, font }: PlanOrder): Promise<PlanAnswer> {
  const { document, mermaid } = globalThis as unknown as PageWorld;
  const ruler = document.createElement('div');
  ruler.setAttribute('style', 'position:absolute;left:0;top:0');
  document.body.append(ruler);

  const widthOf = (line: string): number => {
    // What is bold in part is measured as bold throughout: too wide rather than too narrow.
    const weight = line.includes('\u2063') ? 700 : 400;
    ruler.innerHTML = `<svg><text font-family="Inter, Noto Sans SC" font-size="${font}" font-weight="${weight}"></text></svg>`;
    const text = ruler.querySelector('text') as (PageElement & { textContent: string }) | null;
    if (!text) return 0;
    text.textContent = line;
    return text.getComputedTextLength();
  };
  const textOf = (raw: string, id = ''): RawText => {
    const text = raw.trim().replace(/^"|"$/g, '');
    const lines = text.split(/<br\s*\/?>/);
    return { id, text, lines, width: Math.max(...lines.map(widthOf)) };
  };
  interface MindmapNode {
    readonly nodeId: string;
    readonly descr: string;
    readonly class?: string;
    readonly children: readonly MindmapNode[];
  }
  const branchOf = ({ nodeId, descr, class: tone, children }: MindmapNode): RawBranch => ({
    ...textOf(descr, nodeId),
    ...(tone ? { tone: tone.trim() } : {}),
    children: children.map(branchOf),
  });

  try {
    mermaid.initialize(config);
    const { type, db } = await mermaid.mermaidAPI.getDiagramFromText(source);
    if (type === 'mindmap') {
      const root = db.getMindmap?.() as MindmapNode | undefined;
      return root ? { plan: { kind: 'mindmap', root: branchOf(root) } } : { error: 'there is no node in it' };
    }
    if (type === 'timeline') {
      const tasks = db.getTasks?.() as readonly { task: string; events: readonly string[] }[];
      const periods = tasks.map(({ task, events }) => ({
        period: textOf(task),
        events: events.map((event) => textOf(event)),
      }));
      return { plan: { kind: 'timeline', periods } };
    }
    const known = (db.getActors?.() ?? new Map()) as ReadonlyMap<
      string,
      { name: string; description: string }
    >;
    const actors = [...known.values()];
    const messages = db.getMessages?.() as readonly {
      from: string;
      to: string;
      message: string;
      type: number;
    }[];
    return {
      plan: {
        kind: 'sequence',
        actors: actors.map(({ name, description }) => textOf(description, name)),
        rows: messages
          .filter(({ message }) => typeof message === 'string')
          .map(({ from, to, message, type: line }) => ({ ...textOf(message), from, to, type: line })),
      },
    };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  } finally {
    ruler.remove();
  }
}
