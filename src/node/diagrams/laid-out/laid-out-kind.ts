import type { Page } from '@playwright/test';
import type { Size } from '../../../core/model/geometry.ts';
import type { Problem } from '../../../core/model/problem.ts';
import { smallestLabel } from '../../../core/model/stage.ts';
import { isTone, type Tone } from '../../../core/model/tones.ts';
import type { DiagramDrawing } from '../drawing.ts';
import { askMermaid } from '../drawing-page/mermaid.page.ts';
import { measureLines } from '../drawing-page/text.page.ts';
import type { DiagramKind } from '../kind.ts';
import { boldMark, encodeLabel } from '../label-encoding.ts';
import { pictureMargin } from '../picture-frame.ts';
import { type DrawRequest, mermaidProblem, problemOf } from '../request.ts';
import { diagramStyle, mermaidConfig, tightest } from '../style.ts';
import type { SizedLabel, UnplacedNode } from './boxes-and-lines.ts';

/**
 * A kind of diagram that Mermaid only parses, because its own pictures have fixed widths and never wrap Chinese; where
 * things stand is ours. What is addressed (as a step, or to be given a tone) has the id that Mermaid knows, and
 * where Mermaid knows none, the name of its label: `{gpt3}` is `gpt3`. Tones may stand behind a label, where the grammar
 * of the kind has that (`"{gpt3}":::scale`), or in comments: `%% scale: gpt3 ai`.
 */
export interface LaidOutKind<Answers, Content> {
  /** Methods of Mermaid's database for this kind, whose answers say what is in the diagram. */
  readonly methods: readonly (keyof Answers & string)[];
  /** Signs that end a text in the grammar of this kind, inside quotation marks as well. */
  readonly reserved?: RegExp;
  read(answers: Answers, node: NodeOf): Content;
  layOut(content: Content, room: LayoutRoom): DiagramDrawing;
}

/** The node of a text as it stands in the source; `id` where Mermaid knows one. */
export type NodeOf = (text: string, id?: string) => UnplacedNode;

/** How large a drawing may be, in the units of `diagramStyle.node.font`. */
export interface LayoutRoom {
  /** Shown at a size that reads well. */
  readonly comfortable: Size;
  /** Shown at the smallest size there may be. */
  readonly max: Size;
}

export const laidOutKind =
  <Answers, Content>(kind: LaidOutKind<Answers, Content>): DiagramKind =>
  async ({ page, source, request }) => {
    const [reserved, ...more] = reservedSigns(request, kind.reserved);
    if (reserved) return { problems: [reserved, ...more] };
    const answer = await page.evaluate(askMermaid, {
      source,
      config: mermaidConfig(tightest),
      methods: kind.methods,
    });
    if ('error' in answer) return { problems: [mermaidProblem(request, answer.error)] };
    const labels = await measureLabels(page, request);
    const strange = new Set<string>();
    // What Mermaid answers is as its version in `package.json` has it: no type of its own says so.
    const content = kind.read(answer.answers as Answers, nodesFrom(request, labels, strange));
    const [first, ...others] = [...strange].map((text) => notALabel(request, text));
    if (first) return { problems: [first, ...others] };
    return { drawing: kind.layOut(content, roomIn(request.box)) };
  };

const roomIn = (box: Size): LayoutRoom => {
  const shownAt = (scale: number): Size => ({
    width: box.width / scale - 2 * pictureMargin,
    height: box.height / scale - 2 * pictureMargin,
  });
  return { comfortable: shownAt(1), max: shownAt(smallestLabel / diagramStyle.node.font) };
};

interface NamedLabel extends SizedLabel {
  readonly name: string;
}

/** The labels by their encoded text, measured in the fonts of the talk. */
async function measureLabels(
  page: Page,
  { diagram, language }: DrawRequest,
): Promise<ReadonlyMap<string, NamedLabel>> {
  const labels = Object.entries(diagram.labels).map(([name, label]) => {
    const text = encodeLabel(label[language]);
    return { name, text, lines: text.split(lineEnd) };
  });
  const widths = await page.evaluate(measureLines, {
    // What is bold in part is measured as bold throughout: too wide rather than too narrow.
    lines: labels.flatMap(({ lines }) =>
      lines.map((text) => ({ text, weight: text.includes(boldMark) ? (700 as const) : (400 as const) })),
    ),
    family: diagramStyle.fontFamily,
    pixels: diagramStyle.node.font,
  });
  return new Map(
    labels.map(({ name, text, lines }) => [
      text,
      { name, lines, width: Math.max(...widths.splice(0, lines.length)) },
    ]),
  );
}

const lineEnd = /<br\s*\/?>/;

const nodesFrom = (
  { diagram }: DrawRequest,
  labels: ReadonlyMap<string, NamedLabel>,
  strange: Set<string>,
): NodeOf => {
  const tones = tonesIn(diagram.mermaid);
  return (raw, id) => {
    // Some kinds rewrite the breaks on their way.
    const text = raw.trim().replace(/^"|"$/g, '').split(lineEnd).join('<br/>');
    const label = labels.get(text);
    if (!label) strange.add(text);
    const { name, lines, width } = label ?? { name: text, lines: [], width: 0 };
    const known = id || name;
    const tone = tones.get(known);
    return { id: known, label: { lines, width }, ...(tone ? { tone } : {}) };
  };
};

function tonesIn(mermaid: string): ReadonlyMap<string, Tone> {
  const comments = [...mermaid.matchAll(/^\s*%%\s*(\w+):\s*(.+)$/gm)].flatMap(([, tone = '', ids = '']) =>
    ids.split(/\s+/).map((id) => [id, tone] as const),
  );
  const classes = [...mermaid.matchAll(/"\{([\w-]+)\}"\s*:::\s*(\w+)/g)].map(
    ([, id = '', tone = '']) => [id, tone] as const,
  );
  return new Map(
    [...comments, ...classes].flatMap(([id, tone]) => (isTone(tone) ? [[id, tone] as const] : [])),
  );
}

function reservedSigns(request: DrawRequest, reserved: RegExp | undefined): readonly Problem[] {
  const { diagram, language } = request;
  return Object.entries(diagram.labels)
    .filter(([, label]) => reserved?.test(label[language]))
    .map(([name]) =>
      problemOf(
        request,
        'labels',
        `label "${name}" has a colon or a semicolon, which ends it in this kind of diagram`,
        'write it another way; the full-width signs of Chinese are no trouble',
      ),
    );
}

const notALabel = (request: DrawRequest, text: string): Problem =>
  problemOf(request, 'mermaid', `"${text}" stands there by itself`, 'put it into the labels, as "{name}"');
