import { describe, expect, it } from 'vitest';
import { fixText, numberObjects } from './text.ts';

const run = (text: string, properties = '<a:rPr lang="zh-CN" altLang="en-US" sz="1800" dirty="0"></a:rPr>') =>
  `<a:r>${properties}<a:t>${text}</a:t></a:r>`;
const paragraph = '<a:pPr indent="0" marL="0"><a:buNone/></a:pPr>';

describe('fixText', () => {
  it('leaves a paragraph the properties before its first run only', () => {
    const given = `<a:p>${paragraph}${run('a')}${paragraph}${run('b')}</a:p><a:p>${paragraph}${run('c')}</a:p>`;
    const fixed = fixText(given, 'zh');
    expect(fixed.match(/<a:pPr/g)).toHaveLength(2);
    expect(fixed).toMatch(/^<a:p><a:pPr.*<a:t>b<\/a:t><\/a:r><\/a:p><a:p><a:pPr/);
  });

  it('gives a line break the size of what follows it', () => {
    const fixed = fixText(`<a:p>${paragraph}${run('a')}<a:br/>${paragraph}${run('b')}</a:p>`, 'zh');
    expect(fixed).toContain(
      '<a:br><a:rPr lang="zh-CN" altLang="en-GB" sz="1800" dirty="0"/></a:br><a:r><a:rPr',
    );
  });

  it('sets each script in the face that the theme has for it', () => {
    const faces =
      '<a:latin typeface="heading" pitchFamily="34" charset="0"/><a:ea typeface="heading" pitchFamily="34" charset="-122"/><a:cs typeface="heading" pitchFamily="34" charset="-120"/>';
    expect(fixText(faces, 'en')).toBe(
      '<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/>',
    );
  });

  it('leaves nothing in American English', () => {
    expect(fixText('<a:endParaRPr lang="en-US" dirty="0"/>', 'zh')).toBe(
      '<a:endParaRPr lang="zh-CN" dirty="0"/>',
    );
    expect(fixText('<a:rPr lang="en-GB" altLang="en-US" sz="1"></a:rPr>', 'en')).toBe(
      '<a:rPr lang="en-GB" sz="1"></a:rPr>',
    );
  });

  it('makes a title a plain title', () => {
    expect(fixText('<p:ph\n\t\t idx="100"\n\t\t type="title"\n\t\t hasCustomPrompt="1"\n\t\t/>', 'en')).toBe(
      '<p:ph type="title"/>',
    );
  });

  it.each([
    ['properties of a paragraph after a run', `<a:p>${run('a')}\n<a:pPr indent="0"/>${run('b')}</a:p>`],
    ['a typeface by its role', '<a:latin typeface="heading"/><a:cs typeface="heading"/>'],
    ['a line break without a size', `<a:p>${run('a')}<a:br/></a:p>`],
  ])('throws where the library writes %s in a way it does not know', (what, xml) => {
    expect(() => fixText(xml, 'zh')).toThrow(`pptxgenjs wrote ${what}`);
  });
});

it('numberObjects gives every object a number of its own', () => {
  const given = '<p:cNvPr id="1" name=""/><p:cNvPr id="4" name="a"/><p:cNvPr id="4" name="b"/>';
  expect(numberObjects(given)).toBe(
    '<p:cNvPr id="1" name=""/><p:cNvPr id="2" name="a"/><p:cNvPr id="3" name="b"/>',
  );
});

it('numberObjects throws where there is none', () => {
  expect(() => numberObjects('<p:sld/>')).toThrow('pptxgenjs wrote no object with a number');
});
