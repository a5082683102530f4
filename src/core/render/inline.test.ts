import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inline, plainText, typedText } from './inline.ts';

describe('inline', () => {
  it('prints bold next to Chinese punctuation, where CommonMark would print stars', () => {
    expect(inline('**涌现能力：**规模').markup).toBe('<strong>涌现能力：</strong>规模');
  });

  it('prints powers, indices and line breaks', () => {
    expect(inline('2.3×10^{22}\np_{50}').markup).toBe('2.3×10<sup>22</sup><br>p<sub>50</sub>');
  });

  it('never lets a tag through', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const rest = inline(text).markup.replace(/<\/?(?:strong|sup|sub|br)>/g, '');
        expect(rest).not.toMatch(/[<>"]/);
      }),
    );
  });

  it('keeps every character that is not markup', () => {
    expect(plainText('**大**模型 p^{L}')).toBe('大模型 pL');
  });

  it('types a power where it cannot raise it, so that ten to the 25th is no thousand', () => {
    expect(typedText('**约** 3.8×10^{25}，2^{−1/L}，p_{50}，d^{2}')).toBe(
      '约 3.8×10^25，2^(−1/L)，p_50，d^2',
    );
  });
});
