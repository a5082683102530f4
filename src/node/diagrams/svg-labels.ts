import type { DrawnLabel } from './drawing.ts';
import { decodeLines, type LabelRun } from './label-encoding.ts';
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

const writeRuns = (runs: readonly LabelRun[], fontSize: number): string =>
  runs.map((run) => writeRun(run, fontSize)).join('');

function writeRun({ text, bold, shift }: LabelRun, fontSize: number): string {
  const weight = bold ? ' font-weight="700"' : '';
  if (shift === 'none') return bold ? `<tspan${weight}>${escapeText(text)}</tspan>` : escapeText(text);
  // Moved by dy and moved back, because browsers disagree on baseline-shift.
  const dy = tenth(fontSize * (shift === 'sup' ? -0.35 : 0.2));
  const size = ` font-size="${tenth(fontSize * 0.7)}"`;
  return `<tspan dy="${dy}"${size}${weight}>${escapeText(text)}</tspan><tspan dy="${-dy}">\u200b</tspan>`;
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
