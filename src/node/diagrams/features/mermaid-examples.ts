/** An example of Mermaid's documentation, shortened, with labels where the drawing needs them. */
export interface MermaidExample {
  readonly source: string;
  /** What is refused, in order; empty where it is drawn. */
  readonly refused: readonly string[];
}

const example = (source: string, ...refused: string[]): MermaidExample => ({ source, refused });

const flowchart = (body: string, ...refused: string[]): MermaidExample =>
  example(`flowchart LR\n ${body}`, ...refused);

const sequence = (body: string, ...refused: string[]): MermaidExample =>
  example(`sequenceDiagram\n participant a as "{a}"\n participant b as "{b}"\n ${body}`, ...refused);

/**
 * One for each feature that the documentation of a kind shows, labels `a` to `d`.
 * @see https://mermaid.js.org/syntax/flowchart.html and the other pages beside it
 */
export const mermaidExamples: readonly MermaidExample[] = [
  // A flowchart is laid out many times over, so several share one.
  flowchart('a["{a}"] --> b("{b}") --- c(["{c}"]) -.-> d[("{d}")]'),
  flowchart('a(("{a}")) ==> b>"{b}"] <--> c{"{c}"} ~~~ d{{"{d}"}}'),
  flowchart('a[/"{a}"/] ----> b[\\"{b}"\\]\n c[/"{c}"\\] -.- d[\\"{d}"/]'),
  flowchart('a["{a}"] -->|"{c}"| b["{b}"]\n a -- "{d}" --- b'),
  flowchart('a["{a}"] --> b["{b}"] & c["{c}"] --> d["{d}"]'),
  flowchart('subgraph one["{c}"]\n a["{a}"]\n end\n a --> b["{b}"]'),
  flowchart('a["{a}"] --> b["{b}"]\n %% a "remark'),
  example('graph TD; a["{a}"]-->b["{b}"];'),
  flowchart('id[["{a}"]]', '[['),
  flowchart('id((("{a}")))', '((('),
  flowchart('id@{ shape: doc, label: "{a}" }', '@{'),
  flowchart('id@{ icon: "fa:user", label: "{a}" }', '@{'),
  flowchart('a["{a}"] e1@--> b["{b}"]', 'e1@'),
  flowchart('a["{a}"]\n click a "https://example.com"', 'click'),
  flowchart('a["{a}"]\n class a scale', 'class'),
  flowchart('subgraph one["{a}"]\n direction TB\n b["{b}"]\n end', 'direction'),
  flowchart('a["{a}"] --> b[fa:fa-ban no]', 'fa:fa-ban'),
  flowchart('a["{a}"] --> b[#9829; heart]', '#9829;'),
  flowchart('a["{a}"]\n accTitle: words', 'accTitle'),
  example('flowchart XY\n a["{a}"]', 'flowchart XY'),
  ...['->>', '-->>', '->', '-->', '<<->>', '<<-->>'].map((arrow) => sequence(`a${arrow}b: "{c}"`)),
  sequence('a->>a: "{c}"\n b-->>b: "{d}"'),
  sequence('Note over a,b: "{c}"\n note over a: "{d}"'),
  ...['-x', '--x', '-)', '--)'].map((arrow) => sequence(`a${arrow}b: "{c}"`, arrow)),
  sequence('a->>+b: "{c}"\n b-->>-a: "{d}"', '+', '-'),
  sequence('a->>()b: "{c}"', '()'),
  sequence('activate b\n a->>b: "{c}"\n deactivate b', 'activate', 'deactivate'),
  sequence('loop "{c}"\n a->>b: "{d}"\n end', 'loop'),
  sequence('alt "{c}"\n a->>b: "{d}"\n else "{c}"\n b->>a: "{d}"\n end', 'alt', 'else'),
  ...['opt', 'par', 'critical', 'break', 'rect'].map((block) =>
    sequence(`${block} "{c}"\n a->>b: "{d}"\n end`, block),
  ),
  sequence('Note right of a: "{c}"', 'Note right of'),
  sequence('autonumber\n a->>b: "{c}"', 'autonumber'),
  sequence('title "{c}"\n a->>b: "{d}"', 'title'),
  sequence('link a: Wiki @ https://example.com\n a->>b: "{c}"', 'link'),
  sequence('create participant c as "{c}"\n a->>c: "{d}"', 'create'),
  example('sequenceDiagram\n actor a as "{a}"\n a->>a: "{b}"', 'actor'),
  example('sequenceDiagram\n participant a@{ "type": "queue" }\n a->>a: "{b}"', '@{'),
  example('sequenceDiagram\n box "{c}"\n participant a as "{a}"\n end\n a->>a: "{b}"', 'box'),
  example('mindmap\n a["{a}"]\n  b["{b}"]\n  :::scale\n   c["{c}"]\n  d["{d}"]'),
  ...[
    ['(', ')'],
    ['((', '))'],
    ['))', '(('],
    [')', '('],
    ['{{', '}}'],
  ].map(([open = '', close = '']) => example(`mindmap\n a${open}"{a}"${close}`, open)),
  example('mindmap\n a["{a}"]\n  b["{b}"]\n  ::icon(fa fa-book)', '::icon'),
  example('mindmap\n a["{a}"]\n  b["{b}"]\n  :::scale large', 'scale large'),
  example('timeline\n "{a}" : "{b}" : "{c}"\n "{d}"'),
  example('timeline\n "{a}" : "{b}"\n      : "{c}"'),
  example('timeline\n title "{d}"\n "{a}" : "{b}"', 'title'),
  example('timeline\n section "{d}"\n "{a}" : "{b}"', 'section'),
  example('timeline TD\n "{a}" : "{b}"', 'timeline TD'),
  example('quadrantChart\n x-axis "{a}" --> "{b}"\n quadrant-1 "{c}"\n "{d}":::scale: [0.2, 0.3]'),
  example('quadrantChart\n title "{a}"\n "{b}": [0.2, 0.3]', 'title'),
  example('quadrantChart\n "{a}": [0.2, 0.3] radius: 12, color: #ff3300', 'radius: 12, color: #ff3300'),
];
