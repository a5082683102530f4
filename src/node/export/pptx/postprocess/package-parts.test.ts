import { describe, expect, it } from 'vitest';
import { type PackageParts, replaceIn, rewriteParts } from './package-parts.ts';

describe('rewriteParts', () => {
  const parts = (): PackageParts => new Map([['ppt/slides/slide1.xml', '<a/>']]);

  it('changes every part whose path matches', () => {
    const changed = parts();
    rewriteParts(changed, /slide\d\.xml$/, (xml) => `${xml}<b/>`);
    expect([...changed]).toEqual([['ppt/slides/slide1.xml', '<a/><b/>']]);
  });

  it('throws where no part matches', () => {
    expect(() => rewriteParts(parts(), /theme/, (xml) => xml)).toThrow('pptxgenjs wrote no part /theme/');
  });

  it('names the part in which something is missing', () => {
    expect(() => rewriteParts(parts(), /slide1/, (xml) => replaceIn(xml, 'table', '<b/>', ''))).toThrow(
      'ppt/slides/slide1.xml: pptxgenjs wrote no table',
    );
  });
});

describe('replaceIn', () => {
  it('replaces what a pattern finds, all of it where the pattern says so', () => {
    expect(replaceIn('aba', 'a', 'a', 'c')).toBe('cba');
    expect(replaceIn('aba', 'a', /a/g, (found) => found.toUpperCase())).toBe('AbA');
  });

  it('throws where it finds nothing, each time', () => {
    const pattern = /a/g;
    expect(replaceIn('a', 'a', pattern, 'b')).toBe('b');
    expect(replaceIn('a', 'a', pattern, 'b')).toBe('b');
    expect(() => replaceIn('b', 'an a', pattern, '')).toThrow('pptxgenjs wrote no an a');
  });
});
