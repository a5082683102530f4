import type { Problem } from '../../core/model/problem.ts';
import { isTone, tones } from '../../core/model/tones.ts';
import { encodeLabel } from './label-encoding.ts';
import { type DrawRequest, problemOf } from './request.ts';
import { unclosedLines, withoutComments } from './statements.ts';

export interface MermaidSource {
  readonly source: string;
  readonly problems: readonly Problem[];
}

const quoted = /"([^"]*)"/g;
const placeholder = /\{([A-Za-z][\w-]*)\}/g;

// Looks come from the theme alone, so that dark mode and a change of palette reach every picture.
const looks = /^\s*(classDef|style|linkStyle)\b|^\s*(%%\{\s*init)/m;

/** Mermaid's own line ends, in what is no label. */
const withBreaks = (text: string): string => text.replace(/<br\s*\/?>/g, '\n');

/**
 * The diagram's Mermaid with every `{name}` replaced by its label in the language asked for.
 * A placeholder counts only between quotation marks: outside them `{…}` is Mermaid's own rhombus.
 */
export function mermaidSource(request: DrawRequest): MermaidSource {
  const { diagram, language } = request;
  const problems: Problem[] = [];
  const report = (part: 'mermaid' | 'labels', message: string, help: string): void => {
    problems.push(problemOf(request, part, message, help));
  };
  const names = Object.keys(diagram.labels);
  const used = new Set<string>();

  for (const line of unclosedLines(diagram.mermaid)) {
    report('mermaid', `line ${line}: a quotation mark is not closed`, 'a text begins and ends on one line');
  }
  if (problems.length > 0) return { source: diagram.mermaid, problems };
  const said = withoutComments(diagram.mermaid);

  const source = said.replace(quoted, (_all, inside: string) => {
    const text = inside.replace(placeholder, (all, name: string) => {
      used.add(name);
      const label = diagram.labels[name];
      if (label !== undefined) return label[language];
      report('mermaid', `"${all}" names no label`, `labels are: ${names.join(', ')}`);
      return all;
    });
    const strange = text === inside ? /^`|#\w+;|\bfa[bklrs]?:fa-[\w-]+/.exec(inside)?.[0] : undefined;
    if (strange !== undefined) {
      report(
        'mermaid',
        `"${inside}" has "${strange}", which is not drawn`,
        'write the text as it is to be read, as a label: "{name}"',
      );
    }
    return `"${encodeLabel(inside === text ? withBreaks(text) : text)}"`;
  });

  const bare = said.replace(quoted, '""');
  for (const [all, name = ''] of bare.matchAll(placeholder)) {
    if (!names.includes(name) || used.has(name)) continue;
    used.add(name);
    report(
      'mermaid',
      `${all} stands outside quotation marks`,
      `write "${all}", so that any text may stand there`,
    );
  }
  for (const name of names.filter((name) => /<br\s*\/?>/.test(diagram.labels[name]?.[language] ?? ''))) {
    report('labels', `label "${name}" says "<br>", which would be printed`, 'a line ends with "\\n"');
  }
  for (const name of names.filter((name) => diagram.labels[name]?.[language].includes('%%{'))) {
    report('labels', `label "${name}" says "%%{", which is an order to Mermaid`, 'put a space between');
  }
  for (const name of names.filter((name) => !used.has(name))) {
    report('labels', `label "${name}" is not used`, `put "{${name}}" into the diagram, or remove the label`);
  }
  for (const [, name = ''] of bare.matchAll(/:::\s*([\w-]+)/g)) {
    if (isTone(name)) continue;
    report('mermaid', `":::${name}" is no tone`, `tones are: ${tones.join(', ')}`);
  }
  const look = looks.exec(bare);
  if (look) {
    report(
      'mermaid',
      `"${look[1] ?? look[2]}" sets colours in a slide`,
      'give the node a tone instead: `id["{label}"]:::scale`',
    );
  }
  return { source, problems };
}
