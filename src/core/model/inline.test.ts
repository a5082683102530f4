import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeLines, encodeLabel } from '../../node/diagrams/label-encoding.ts';
import { runsOf } from '../../node/export/pptx/write/text-runs.ts';
import { writeChartLabel } from '../charts/label.ts';
import { inlineHtml } from '../render/inline-html.ts';
import { type InlineRun, inlineLines, inlineRuns, printedText, typedText } from './inline.ts';

const base = (text: string): InlineRun => ({ text, bold: false, level: 'base' });
const bold = (text: string): InlineRun => ({ text, bold: true, level: 'base' });
const raised = (text: string): InlineRun => ({ text, bold: false, level: 'raised' });
const lowered = (text: string): InlineRun => ({ text, bold: false, level: 'lowered' });

describe('inline markup', () => {
  it('is bold next to Chinese punctuation, where CommonMark would print stars', () => {
    expect(inlineRuns('**涌现能力：**规模')).toEqual([bold('涌现能力：'), base('规模')]);
  });

  it('raises, lowers and breaks', () => {
    expect(inlineRuns('10^{22}\np_{50}')).toEqual([
      base('10'),
      raised('22'),
      base('\n'),
      base('p'),
      lowered('50'),
    ]);
  });

  // Each of these was read in two ways at least, when every room had a parser of its own.
  it.each([
    ['bold goes on across a line break', '**a\nb** c', [bold('a'), bold('\n'), bold('b'), base(' c')]],
    ['raised text in bold is both', '**p^{L}**', [bold('p'), { ...raised('L'), bold: true }]],
    ['stars that nothing closes are stars', 'a ** b', [base('a ** b')]],
    ['an empty pair is four stars', 'a****b', [base('a****b')]],
    ['nothing is raised by nothing', 'x^{}', [base('x^{}')]],
    ['a brace that closes nothing is a brace', '{a}', [base('{a}')]],
    ['raised text holds no mark', '2^{**n**}', [base('2'), raised('**n**')]],
    ['nor another brace, so the inner one counts', '2^{a_{1}}', [base('2^{a'), lowered('1'), base('}')]],
    ['nor a line break', '2^{a\nb}', [base('2^{a'), base('\n'), base('b}')]],
    ['bold ends at the first pair that closes it', '**a^{b**c}', [bold('a^{b'), base('c}')]],
    ['two raised pieces are two', 'x^{1}^{2}', [base('x'), raised('1'), raised('2')]],
  ])('%s', (_, text, runs) => {
    expect(inlineRuns(text)).toEqual(runs);
  });

  it('comes in lines, of which some may be empty', () => {
    expect(inlineLines('a\n\n**b\nc**')).toEqual([[base('a')], [], [bold('b')], [bold('c')]]);
  });
});

describe('typedText', () => {
  it('types a power where it cannot raise it, so that ten to the 25th is no thousand', () => {
    expect(typedText('**约** 3.8×10^{25}，2^{−1/L}，p_{50}，d^{2}')).toBe(
      '约 3.8×10^25，2^(−1/L)，p_50，d^2',
    );
  });

  it('has a space where a line ends', () => {
    expect(typedText('one\n**two**')).toBe('one two');
  });
});

describe('printedText', () => {
  it('is what stands on a page, in a row', () => {
    expect(printedText('**大**模型\np^{L}')).toBe('大模型 pL');
  });
});

/** A character as one sees it; white space counts for nothing, since every medium breaks lines in its own way. */
type Sign = readonly [character: string, bold: boolean, level: InlineRun['level']];

const signsOf = (runs: readonly InlineRun[]): readonly Sign[] =>
  runs.flatMap((run) =>
    Array.from(run.text)
      .filter((character) => character.trim() !== '')
      .map((character): Sign => [character, run.bold, run.level]),
  );

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** What HTML shows, from its tags. */
function readHtml(markup: string): readonly InlineRun[] {
  let strong = false;
  let level: InlineRun['level'] = 'base';
  return markup.split(/(<[^>]*>)/).flatMap((part): readonly InlineRun[] => {
    if (!part.startsWith('<')) return [{ text: unescaped(part), bold: strong, level }];
    if (/strong/.test(part)) strong = !part.startsWith('</');
    else if (/su[bp]/.test(part)) {
      level = part.startsWith('</') ? 'base' : part === '<sup>' ? 'raised' : 'lowered';
    }
    return [];
  });
}

/** What a chart's label shows: letters that are smaller are moved by `dy`. */
function readSvg(markup: string): readonly InlineRun[] {
  const open: { readonly weight: boolean; readonly small: boolean }[] = [];
  let shift = 0;
  return markup.split(/(<[^>]*>)/).flatMap((part): readonly InlineRun[] => {
    if (part.startsWith('</')) {
      open.pop();
      return [];
    }
    if (part.startsWith('<')) {
      const dy = Number(/ dy="([^"]*)"/.exec(part)?.[1] ?? 0);
      shift = / y="/.test(part) ? 0 : shift + dy;
      open.push({ weight: part.includes('font-weight'), small: /<tspan.*font-size/.test(part) });
      return [];
    }
    const small = open.some((element) => element.small);
    const level = small ? (shift < 0 ? 'raised' : 'lowered') : 'base';
    return [{ text: unescaped(part), bold: open.some(({ weight }) => weight), level }];
  });
}

const levels = { superscript: 'raised', subscript: 'lowered' } as const;

const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom('**', '*', '^{', '_{', '{', '}', '\n', ' ', '^', '_', '字', '12', '&', '<', '"', '#'),
      fc.stringMatching(/^[a-c<>&"]{1,3}$/),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

describe('every reading of a text agrees with its runs', () => {
  const check = (read: (text: string) => readonly InlineRun[]): void =>
    fc.assert(
      fc.property(texts, (text) => {
        expect(signsOf(read(text))).toEqual(signsOf(inlineRuns(text)));
      }),
      { numRuns: 500 },
    );

  it('HTML', () => check((text) => readHtml(inlineHtml(text).markup)));

  it('a label in a chart', () =>
    check((text) =>
      readSvg(writeChartLabel({ text, x: 0, y: 0, size: 20, anchor: 'start', colour: 'var(--ink)' })),
    ));

  it('a label of a diagram, through Mermaid', () =>
    check((text) => decodeLines(encodeLabel(text).split('<br/>')).flat()));

  it('a paragraph of a presentation', () =>
    check((text) =>
      runsOf(text).map((run) => ({
        text: run.text,
        bold: run.bold ?? false,
        level: run.raised ? levels[run.raised] : 'base',
      })),
    ));

  it('what is typed, but for its signs and brackets', () => {
    const letters = (text: string): string => text.replace(/[\s^_()]/g, '');
    fc.assert(
      fc.property(texts, (text) => {
        expect(letters(typedText(text))).toBe(letters(printedText(text)));
        expect(letters(printedText(text))).toBe(
          letters(
            inlineRuns(text)
              .map((run) => run.text)
              .join(''),
          ),
        );
      }),
    );
  });
});
