import { escapeMarkup } from '../../core/model/escape.ts';
import type { InlineRun } from '../../core/model/inline.ts';
import type { DrawnLabel } from './drawing.ts';
import { decodeLines } from './label-encoding.ts';
import { tenth } from './picture-frame.ts';
import { diagramStyle } from './style.ts';

/**
 * A label around its middle.
 *
 * @param fontSize In the units of the picture; the element around it has set it, or `attributes` do.
 * @param attributes Each with a space before it.
 */
export function writeLabel({ x, y, lines }: DrawnLabel, fontSize: number, attributes = ''): string {
  const decoded = decodeLines(lines);
  const height = fontSize * diagramStyle.lineHeight;
  const baseline = y - ((decoded.length - 1) / 2) * height + fontSize * diagramStyle.baseline;
  const place = (index: number): string => `x="${tenth(x)}" y="${tenth(baseline + index * height)}"`;
  const [only] = decoded;
  if (only === undefined) return '';
  if (decoded.length === 1) return `<text ${place(0)}${attributes}>${writeRuns(only, fontSize)}</text>`;
  const rows = decoded.map((line, index) => `<tspan ${place(index)}>${writeRuns(line, fontSize)}</tspan>`);
  return `<text${attributes}>${rows.join('')}</text>`;
}

const writeRuns = (runs: readonly InlineRun[], fontSize: number): string =>
  runs.map((run) => writeRun(run, fontSize)).join('');

function writeRun({ text, bold, level }: InlineRun, fontSize: number): string {
  const weight = bold ? ' font-weight="700"' : '';
  if (level === 'base') return bold ? `<tspan${weight}>${escapeMarkup(text)}</tspan>` : escapeMarkup(text);
  // Moved by dy and moved back, because browsers disagree on baseline-shift.
  const dy = tenth(fontSize * (level === 'raised' ? -0.35 : 0.2));
  const size = ` font-size="${tenth(fontSize * 0.7)}"`;
  return `<tspan dy="${dy}"${size}${weight}>${escapeMarkup(text)}</tspan><tspan dy="${-dy}">\u200b</tspan>`;
}
