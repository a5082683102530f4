import { describe, expect, it } from 'vitest';
import { inBold, runsOf } from './text-runs.ts';

describe('runsOf', () => {
  it('takes bold, raised and lowered text apart', () => {
    expect(runsOf('**涌现能力：**10^{23} 与 x_{1}')).toEqual([
      { text: '涌现能力：', bold: true },
      { text: '10' },
      { text: '23', raised: 'superscript' },
      { text: ' 与 x' },
      { text: '1', raised: 'subscript' },
    ]);
  });

  it('keeps raised text bold within bold text', () => {
    expect(runsOf('**p^{L}**')).toEqual([
      { text: 'p', bold: true },
      { text: 'L', bold: true, raised: 'superscript' },
    ]);
  });

  it('breaks a line where the author did, also between two styles', () => {
    expect(runsOf('one\ntwo\n**three**')).toEqual([
      { text: 'one' },
      { text: 'two', onNewLine: true },
      { text: 'three', bold: true, onNewLine: true },
    ]);
  });

  it('prints stars that mark nothing', () => {
    expect(runsOf('a ** b')).toEqual([{ text: 'a ** b' }]);
  });
});

it('inBold keeps what a run has', () => {
  expect(inBold(runsOf('2^{5}'), '8A5A00')).toEqual([
    { text: '2', bold: true, colour: '8A5A00' },
    { text: '5', bold: true, colour: '8A5A00', raised: 'superscript' },
  ]);
});
