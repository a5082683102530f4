import type { Problem } from '../../../core/model/problem.ts';
import type { DiagramKindName } from '../kinds.ts';
import { type DrawRequest, problemOf } from '../request.ts';
import { type Statement, statementsOf } from '../statements.ts';
import {
  flowchartGrammar,
  type Grammar,
  mindmapGrammar,
  quadrantGrammar,
  refusedEverywhere,
  sequenceGrammar,
  timelineGrammar,
} from './grammar.ts';

const grammars: Readonly<Record<DiagramKindName, Grammar>> = {
  flowchart: flowchartGrammar,
  graph: flowchartGrammar,
  mindmap: mindmapGrammar,
  timeline: timelineGrammar,
  sequenceDiagram: sequenceGrammar,
  quadrantChart: quadrantGrammar,
};

/** What the source says in Mermaid's words and the drawing would not: each with its line, its name and the way out. */
export function checkFeatures(request: DrawRequest, kind: DiagramKindName): readonly Problem[] {
  const [header, ...rest] = statementsOf(request.diagram.mermaid);
  const grammar = grammars[kind];
  const problems = rest.flatMap((statement) => refusalOf(statement, request, kind) ?? []);
  if (!header || grammar.header.test(header.text)) return problems;
  const help = `the first line of this kind is "${kind}"`;
  const more = kind === 'flowchart' || kind === 'graph' ? ', with LR, RL, TB, TD or BT behind it' : '';
  return [notDrawn(request, header, header.text, help + more), ...problems];
}

function refusalOf(statement: Statement, request: DrawRequest, kind: DiagramKindName): Problem | undefined {
  const { refused, drawn } = grammars[kind];
  for (const [pattern, instead] of [...refusedEverywhere, ...refused]) {
    const found = pattern.exec(statement.text);
    if (found) return notDrawn(request, statement, (found[1] ?? found[0]).trim(), instead);
  }
  if (!drawn || drawn.some((pattern) => pattern.test(statement.text))) return undefined;
  return notDrawn(request, statement, statement.text, `what a ${kind} may say is in e2e/deck/`);
}

const notDrawn = (request: DrawRequest, { line }: Statement, name: string, help: string): Problem =>
  problemOf(request, 'mermaid', `line ${line}: "${name}" is not drawn`, help);

/** Settings between two lines of hyphens, before the diagram itself. */
export const frontMatter = (request: DrawRequest): readonly Problem[] =>
  /^\s*---\s*(\n|$)/.test(request.diagram.mermaid)
    ? [
        problemOf(
          request,
          'mermaid',
          'line 1: "---" is not drawn',
          'leave the settings out: looks come from the theme, and the title from the slide',
        ),
      ]
    : [];
