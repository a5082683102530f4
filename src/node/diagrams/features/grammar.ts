/** As much of Mermaid's grammar for one kind of diagram as is drawn. */
export interface Grammar {
  /** The first statement. */
  readonly header: RegExp;
  /** What Mermaid knows and is not drawn, with the way out. What the first group holds is its name. */
  readonly refused: readonly (readonly [pattern: RegExp, instead: string])[];
  /** Everything else there may be, statement by statement; where it is missing, whatever Mermaid understands. */
  readonly drawn?: readonly RegExp[];
}

const title = 'the title of the diagram and of its slide say it';
const plainBox = 'a node is a box here: `id["{label}"]`';
const noBlocks = 'say it in a note: `Note over a,b: "{label}"`';
const noActivation = 'leave it out: who is busy is seen from the messages';

/** Mermaid has these in every kind of diagram. */
export const refusedEverywhere: Grammar['refused'] = [
  [/^(accTitle|accDescr)\b/, 'the title and the text of the diagram are read aloud'],
  [/^(%%\{)/, 'leave it out: sizes and colours come from the theme'],
  [/(#\w+;)/, 'write the sign itself into the label'],
];

export const flowchartGrammar: Grammar = {
  header: /^(flowchart|graph)(\s+(TB|TD|BT|LR|RL))?$/,
  refused: [
    [/^(click)\b/, 'a drawing has no links'],
    [/^(class)\s/, 'give the node a tone where it stands: `id["{label}"]:::scale`'],
    [/^(direction)\b/, 'all of a flowchart has one direction, that of its first line'],
    [/^subgraph\b.*(:::)/, 'a subgraph has no tone; its nodes may have one'],
    [/\w(@\{)/, 'give the shape by its brackets: `id(["{label}"])`'],
    [/(\w+@)(?=\S)/, 'an edge has no name: `a --> b`'],
    [/(\bfa[bklrs]?:fa-[\w-]+)/, 'there are no icons: say it in the label'],
    [/(\[\[|\(\(\(|\(-)/, 'draw it as `["{label}"]`, `("{label}")`, `(["{label}"])` or `(("{label}"))`'],
  ],
};

export const sequenceGrammar: Grammar = {
  header: /^sequenceDiagram$/,
  refused: [
    [/^(title)\b/i, title],
    [/^(autonumber)\b/i, 'number the labels, where numbers are needed'],
    [/^(loop|alt|else|opt|par|par_over|and|critical|option|break|rect)\b/i, noBlocks],
    [/^(box)\b/i, 'name the group in the label of each participant'],
    [/^(activate|deactivate)\b/i, noActivation],
    [/>\s*([+-])\s*[^\s>+-]+\s*:/, noActivation],
    [/^(create|destroy)\b/i, 'all participants are there from the beginning'],
    [/^(links?|properties|details)\b/i, 'a drawing has no links'],
    [/^(actor)\b/i, 'write `participant`: both are boxes here'],
    [/^participant\s.*(@\{)/i, 'all participants are boxes: `participant id as "{label}"`'],
    [/^(note\s+(?:right|left)\s+of)\b/i, 'write `Note over a: "{label}"`'],
    [/(\(\))/, 'a message goes from line to line: `a->>b: "{label}"`'],
    [
      /(<<--?x|--?x|--?\)|--?[|\\/]+-?|[|\\/]+--?)[^:]*:/,
      'arrows are `->>`, `-->>`, `->`, `-->`, `<<->>`, `<<-->>`',
    ],
  ],
  drawn: [
    /^participant\s+[^\s@]+(\s+as\s+\S.*)?$/i,
    /^note\s+over\s+[^\s,]+(\s*,\s*[^\s,]+)?\s*:/i,
    /^[^\s:<>-]+\s*(<<--?>>|--?>>?)\s*[^\s:<>+-]+\s*:/,
    // Of a block that has been refused.
    /^end$/i,
  ],
};

export const mindmapGrammar: Grammar = {
  header: /^mindmap$/,
  refused: [
    [/(::icon)\b/, 'there are no icons: say it in the label'],
    [/^:::\s*([\w-]+\s+.*)$/, 'a node has one tone'],
    [/((?:\)\)|\)|\{\{|\(\(|\()[^"]*)""/, plainBox],
    [/^[^"]*?(\)\)|\{\{|\(\(|[()])/, plainBox],
  ],
  drawn: [/^[^\s"[\]]*\[?""\]?(:::\s*[\w-]+)?$/, /^:::\s*[\w-]+$/, /^[^"[\](){}:]+(\[[^"[\]]*\])?$/],
};

export const timelineGrammar: Grammar = {
  header: /^timeline$/,
  refused: [
    [/^(title)\b/, title],
    [/^(section)\b/, 'name it in the periods: `"{label}" : "{event}"`'],
  ],
  drawn: [/^[^:]*(:::\s*[\w-]+\s*)?(:(?!:).*)?$/],
};

export const quadrantGrammar: Grammar = {
  header: /^quadrantChart$/,
  refused: [
    [/^(title)\b/, title],
    [
      /\](?:\s*)((?:radius|color|stroke-color|stroke-width)\b.*)$/,
      'give the point a tone: `"{label}":::scale: [0.2, 0.3]`',
    ],
  ],
  drawn: [
    /^[xy]-axis\s+[^-]+?(\s*-->\s*\S.*)?$/,
    /^quadrant-[1-4]\s+\S/,
    /^[^:]+(:::\s*[\w-]+\s*)?:\s*\[[^\]]*\]$/,
  ],
};
