import { describe, expect, it } from 'vitest';
import type { Amendment } from '../slide-builder.ts';
import { amendShapes } from './shapes.ts';

const shape = (name: string, inside: string, link = '') =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="${name}">${link}</p:cNvPr></p:nvSpPr>${inside}</p:sp>`;
const amend = (xml: string, name: string, amendment: Amendment): string =>
  amendShapes(xml, new Map([[name, amendment]]), 'rIdDrawing');

describe('amendShapes', () => {
  it('leaves alone what has another name', () => {
    const xml = shape('One', '<a:off x="1" y="2"/><a:ext cx="3" cy="4"/>');
    expect(amend(xml, 'Two', { box: { x: 0, y: 0, width: 1, height: 1 } })).toBe(xml);
  });

  it('puts a title where it stands on the slide', () => {
    const xml = shape('Title', '<a:off x="1" y="2"/><a:ext cx="3" cy="4"/>');
    expect(amend(xml, 'Title', { box: { x: 72, y: 10, width: 100, height: 2 } })).toContain(
      '<a:off x="685800" y="95250"/><a:ext cx="952500" cy="19050"/>',
    );
  });

  it('colours every bullet, in the order of the schema', () => {
    const bullet = '<a:buSzPct val="100000"/><a:buChar char="&#x2022;"/>';
    const amended = amend(shape('List', bullet + bullet), 'List', { bullets: 'B8321F' });
    expect(
      amended.match(
        /<a:buClr><a:srgbClr val="B8321F"\/><\/a:buClr><a:buSzPct[^>]*\/><a:buFont[^>]*\/><a:buChar/g,
      ),
    ).toHaveLength(2);
  });

  it('lets the program count the page, and keeps how many there are', () => {
    const amended = amend(shape('Page', '<a:r><a:rPr lang="zh-CN"></a:rPr><a:t>7 / 50</a:t></a:r>'), 'Page', {
      counted: true,
    });
    expect(amended).toMatch(
      /<a:fld id="[^"]*" type="slidenum"><a:rPr lang="zh-CN"><\/a:rPr><a:t>7<\/a:t><\/a:fld>/,
    );
    expect(amended).toContain('<a:t> / 50</a:t>');
  });

  it('moves the link of a text to its box', () => {
    const link =
      '<a:hlinkClick r:id="rId3" action="ppaction://hlinksldjump" tooltip=""> <a:extLst>…</a:extLst></a:hlinkClick>';
    const amended = amend(shape('Question', `<a:rPr>${link}</a:rPr>`), 'Question', { linked: true });
    expect(amended.match(/hlinkClick r:id="rId3"/g)).toHaveLength(1);
    expect(amended).toContain(
      'name="Question"><a:hlinkClick r:id="rId3" action="ppaction://hlinksldjump"/></p:cNvPr>',
    );
    expect(amended).toContain('<a:rPr></a:rPr>');
  });

  it('adds the drawing to its picture', () => {
    const picture =
      '<p:pic><p:nvPicPr><p:cNvPr id="2" name="Chart" descr="…"></p:cNvPr></p:nvPicPr><a:blip r:embed="rId1"></a:blip></p:pic>';
    expect(amend(picture, 'Chart', { svg: '<svg/>' })).toMatch(
      /<a:blip r:embed="rId1"><a:extLst><a:ext [^>]*><asvg:svgBlip r:embed="rIdDrawing"\/>/,
    );
  });
});
