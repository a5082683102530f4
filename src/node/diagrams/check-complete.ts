import type { Problem } from '../../core/model/problem.ts';
import { isTone } from '../../core/model/tones.ts';
import type { DiagramDrawing } from './drawing.ts';
import { decodeLines } from './label-encoding.ts';
import { type DrawRequest, problemOf } from './request.ts';

/** Every text that stands quoted in the source is in the drawing: nothing is lost on its way through Mermaid. */
export function lostTexts(
  { nodes, edgeLabels, groups }: DiagramDrawing,
  source: string,
  request: DrawRequest,
): readonly Problem[] {
  const labels = [...nodes.map(({ label }) => label), ...edgeLabels, ...groups.map(({ label }) => label)];
  const drawn = new Set(labels.map(({ lines }) => lettersOf(lines)));
  const said = [...source.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text.split(/<br\s*\/?>/));
  return said
    .filter((lines) => lettersOf(lines) !== '' && !drawn.has(lettersOf(lines)))
    .map((lines) =>
      problemOf(
        request,
        'mermaid',
        `"${textOf(lines)}" is in the source, and not in the drawing`,
        'Mermaid has dropped it: a node with two labels has only the last one',
      ),
    );
}

/** Names of nodes that a remark like `%% scale: gpt3` gives a tone, and that no node has. */
export function lostTones({ nodes }: DiagramDrawing, request: DrawRequest): readonly Problem[] {
  const ids = new Set(nodes.map(({ id }) => id));
  const toned = [...request.diagram.mermaid.matchAll(/^\s*%%\s*(\w+):\s*(.+)$/gm)].filter(([, tone = '']) =>
    isTone(tone),
  );
  return toned
    .flatMap(([, tone, names = '']) =>
      names
        .trim()
        .split(/\s+/)
        .map((name) => ({ tone, name })),
    )
    .filter(({ name }) => !ids.has(name))
    .map(({ tone, name }) =>
      problemOf(
        request,
        'mermaid',
        `"%% ${tone}: ${name}" names no node`,
        `nodes are: ${[...ids].join(', ')}`,
      ),
    );
}

const textOf = (lines: readonly string[]): string =>
  decodeLines(lines)
    .map((runs) => runs.map(({ text }) => text).join(''))
    .join(' ');

/** Where a line breaks is Mermaid's to say. */
const lettersOf = (lines: readonly string[]): string => textOf(lines).replace(/\s+/g, '');
