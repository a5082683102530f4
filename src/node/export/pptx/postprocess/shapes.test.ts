import { describe, expect, it } from 'vitest';
import type { ShapePatch } from '../write/shape-patch.ts';
import { patchShapes } from './shapes.ts';

const shape = (name: string, inside: string) =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${name}"></p:cNvPr></p:nvSpPr>${inside}</p:sp>`;
const patch = (xml: string, name: string, of: ShapePatch): string =>
  patchShapes(xml, new Map([[name, of]]), (shape) => `rId${shape}`);

describe('patchShapes', () => {
  it('leaves alone what has another name', () => {
    const other = shape('One', '<a:off x="1" y="2"/><a:ext cx="3" cy="4"/>');
    expect(patch(other + shape('Two', ''), 'Two', {})).toBe(other + shape('Two', ''));
  });

  it('puts a title where it stands on the slide', () => {
    const xml = shape('Title', '<a:off x="1" y="2"/><a:ext cx="3" cy="4"/>');
    expect(patch(xml, 'Title', { box: { x: 72, y: 10, width: 100, height: 2 } })).toContain(
      '<a:off x="685800" y="95250"/><a:ext cx="952500" cy="19050"/>',
    );
  });

  it('lets the program count the page, and keeps how many there are', () => {
    const patched = patch(shape('Page', '<a:r><a:rPr lang="zh-CN"></a:rPr><a:t>7 / 50</a:t></a:r>'), 'Page', {
      counted: true,
    });
    expect(patched).toMatch(
      /<a:fld id="[^"]*" type="slidenum"><a:rPr lang="zh-CN"><\/a:rPr><a:t>7<\/a:t><\/a:fld>/,
    );
    expect(patched).toContain('<a:t> / 50</a:t>');
  });

  it('moves the link of a text to its box', () => {
    const link =
      '<a:hlinkClick r:id="rId3" action="ppaction://hlinksldjump" tooltip=""> <a:extLst>…</a:extLst></a:hlinkClick>';
    const patched = patch(shape('Question', `<a:rPr>${link}</a:rPr>`), 'Question', { linked: true });
    expect(patched.match(/hlinkClick r:id="rId3"/g)).toHaveLength(1);
    expect(patched).toContain(
      'name="Question"><a:hlinkClick r:id="rId3" action="ppaction://hlinksldjump"/></p:cNvPr>',
    );
    expect(patched).toContain('<a:rPr></a:rPr>');
  });

  it('adds the drawing to its picture', () => {
    const picture =
      '<p:pic><p:nvPicPr><p:cNvPr id="2" name="Chart" descr="…"></p:cNvPr></p:nvPicPr><a:blip r:embed="rId1"></a:blip></p:pic>';
    expect(patch(picture, 'Chart', { svg: '<svg/>' })).toMatch(
      /<a:blip r:embed="rId1"><a:extLst><a:ext [^>]*><asvg:svgBlip r:embed="rIdChart"\/>/,
    );
  });

  it.each<[ShapePatch, string]>([
    [{ box: { x: 0, y: 0, width: 1, height: 1 } }, 'place of a title'],
    [{ counted: true }, 'text that starts with a number'],
    [{ linked: true }, 'link to a slide'],
    [{ headed: true }, 'properties of a table'],
    [{ svg: '<svg/>' }, 'picture'],
  ])('throws where the library writes a shape in another way than %o asks for', (of, what) => {
    expect(() => patch(shape('Shape', '<new/>'), 'Shape', of)).toThrow(`pptxgenjs wrote no ${what}`);
  });

  it('throws where a shape is missing', () => {
    expect(() => patch(shape('One', ''), 'Two', {})).toThrow('pptxgenjs wrote no shape "Two"');
  });
});
