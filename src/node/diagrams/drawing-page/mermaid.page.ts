// Runs in the page: each function can use nothing from outside itself.

/**
 * As much of Mermaid as is used; its script makes it a global of the page. The database of a diagram has methods of its
 * own for each kind of diagram, which its documentation does not list: they are those of the version in `package.json`.
 * @see https://mermaid.js.org/config/usage.html
 */
declare const mermaid: {
  initialize(config: object): void;
  render(id: string, source: string, container: Element): Promise<{ readonly svg: string }>;
  readonly mermaidAPI: {
    getDiagramFromText(source: string): Promise<{
      readonly db: Readonly<Record<string, (() => unknown) | undefined>>;
    }>;
  };
};

export interface MermaidOrder {
  readonly source: string;
  readonly config: object;
}
/** In Mermaid's own words. */
export interface MermaidError {
  readonly error: string;
}

/**
 * Lets Mermaid parse, and asks the diagram's database: the answers by the names of the methods asked, a `Map` as its
 * entries. A source that Mermaid does not understand is an answer, not an exception.
 */
export async function askMermaid({
  source,
  config,
  methods,
}: MermaidOrder & { readonly methods: readonly string[] }): Promise<
  { readonly answers: Readonly<Record<string, unknown>> } | MermaidError
> {
  try {
    mermaid.initialize(config);
    const { db } = await mermaid.mermaidAPI.getDiagramFromText(source);
    const answers = methods.map((method) => {
      const answer = db[method]?.();
      return [method, answer instanceof Map ? [...answer] : answer] as const;
    });
    return { answers: Object.fromEntries(answers) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** Lets Mermaid draw into the page, in the place of what it has drawn before. */
export async function renderMermaid({ source, config }: MermaidOrder): Promise<MermaidError | undefined> {
  // Fresh for every diagram, and visible: Mermaid measures an element that is not laid out as empty.
  document.querySelector('#place')?.remove();
  const place = document.createElement('div');
  place.id = 'place';
  place.style.cssText = 'position:absolute;left:0;top:0;width:4000px';
  document.body.append(place);
  try {
    mermaid.initialize(config);
    place.innerHTML = (await mermaid.render('drawing', source, place)).svg;
    return undefined;
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
