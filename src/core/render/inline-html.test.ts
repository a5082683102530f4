import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inlineHtml } from './inline-html.ts';

describe('inlineHtml', () => {
  it('prints bold, powers, indices and line breaks', () => {
    expect(inlineHtml('**涌现能力：**2.3×10^{22}\np_{50}').markup).toBe(
      '<strong>涌现能力：</strong>2.3×10<sup>22</sup><br>p<sub>50</sub>',
    );
  });

  it('keeps what is bold in one element, whatever is in it', () => {
    expect(inlineHtml('**a^{2}\nb**').markup).toBe('<strong>a<sup>2</sup><br>b</strong>');
  });

  it('never lets a tag through', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const rest = inlineHtml(text).markup.replace(/<\/?(?:strong|sup|sub|br)>/g, '');
        expect(rest).not.toMatch(/[<>"]/);
      }),
    );
  });
});
