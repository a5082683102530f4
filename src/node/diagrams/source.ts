import type { Problem } from '../../core/model/problem.ts';
import { isTone, tones } from '../../core/model/tones.ts';
import { encodeLabel } from './label-encoding.ts';
import { type DrawRequest, problemOf } from './request.ts';

export interface MermaidSource {
  readonly source: string;
  readonly problems: readonly Problem[];
}

const quoted = /"([^"]*)"/g;
const placeholder = /\{([A-Za-z][\w-]*)\}/g;

// Looks come from the theme alone, so that dark mode and a change of palette reach every picture.
const looks = /^\s*(classDef|style|linkStyle)\b|^\s*(%%\{\s*init)/m;

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

  const source = diagram.mermaid.replace(quoted, (_all, inside: string) => {
    const text = inside.replace(placeholder, (all, name: string) => {
      used.add(name);
      const label = diagram.labels[name];
      if (label !== undefined) return label[language];
      report('mermaid', `"${all}" names no label`, `labels are: ${names.join(', ')}`);
      return all;
    });
    return `"${encodeLabel(text)}"`;
  });

  const bare = diagram.mermaid.replace(quoted, '""');
  for (const [all, name = ''] of bare.matchAll(placeholder)) {
    if (!names.includes(name) || used.has(name)) continue;
    used.add(name);
    report(
      'mermaid',
      `${all} stands outside quotation marks`,
      `write "${all}", so that any text may stand there`,
    );
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
