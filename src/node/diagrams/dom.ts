/**
 * The little of a page that code sent into it uses. The Node world's compiler knows no `document`, and
 * `/// <reference lib="dom" />` in one file would give it one in every file.
 */
export interface PagePoint {
  readonly x: number;
  readonly y: number;
}
export interface PageFrame extends PagePoint {
  readonly width: number;
  readonly height: number;
}

export interface PageElement {
  readonly id: string;
  readonly tagName: string;
  readonly textContent: string;
  readonly parentElement: PageElement | null;
  innerHTML: string;
  readonly classList: Iterable<string> & { contains(name: string): boolean };
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
  append(child: PageElement): void;
  remove(): void;
  getBBox(): PageFrame;
  getScreenCTM(): { readonly e: number; readonly f: number } | null;
  getTotalLength(): number;
  getPointAtLength(length: number): PagePoint;
  getComputedTextLength(): number;
}

interface MermaidNode {
  readonly id: string;
  readonly shape?: string;
}
interface MermaidEdge {
  readonly id: string;
  readonly start: string;
  readonly end: string;
}

/** The page's globals, Mermaid among them. */
export interface PageWorld {
  readonly document: {
    readonly body: PageElement;
    createElement(tag: string): PageElement;
    readonly fonts: { load(font: string, text: string): Promise<readonly unknown[]> };
  };
  readonly mermaid: {
    initialize(config: object): void;
    render(id: string, source: string, container: PageElement): Promise<{ readonly svg: string }>;
    readonly mermaidAPI: {
      getDiagramFromText(source: string): Promise<{
        readonly type: string;
        readonly db: {
          getDirection?(): string | undefined;
          getMindmap?(): unknown;
          getTasks?(): unknown;
          getActors?(): unknown;
          getMessages?(): unknown;
          getData?(): { readonly nodes: readonly MermaidNode[]; readonly edges: readonly MermaidEdge[] };
        };
      }>;
    };
  };
}
