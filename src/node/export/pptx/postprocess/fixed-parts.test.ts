import { expect, it } from 'vitest';
import type { Palette } from '../palette.ts';
import { fixContentTypes, fixPresentation } from './file-properties.ts';
import { writeSpeakerNotes } from './speaker-notes.ts';
import { writeTheme } from './theme.ts';

const palette: Palette = {
  paper: 'FFFFFF',
  card: 'FFFDF8',
  ink: '1C2230',
  muted: '5B6272',
  line: 'D9D3C5',
  'tone-scale': 'B8321F',
  'tone-ability': '12686A',
  'tone-learning': '2F4A8A',
  'tone-value': '8A5A00',
};
const theme = (xml: string): string => writeTheme(xml, palette, 'en', 'talk');
const notes = (xml: string): string => writeSpeakerNotes(xml, ['One & two.', 'Three.'], 'en');
const contentTypes = (xml: string): string => fixContentTypes(xml, (path) => path === 'ppt/here.xml');

it('sections have ids that are the same each time, and notes a usual page', () => {
  const given = '<p:notesSz cx="1" cy="2"/><p14:section name="A" id="{1}"/><p14:section name="B" id="{2}"/>';
  expect(fixPresentation(given)).toBe(
    '<p:notesSz cx="6858000" cy="9144000"/>' +
      '<p14:section name="A" id="{6C6C6D00-0000-4000-8000-000000000001}"/>' +
      '<p14:section name="B" id="{6C6C6D00-0000-4000-8000-000000000002}"/>',
  );
});

it('the list of parts names those that are there', () => {
  const [here, gone] = ['here', 'gone'].map(
    (name) => `<Override PartName="/ppt/${name}.xml" ContentType=""/>`,
  );
  expect(contentTypes(`${here}${gone}`)).toBe(here);
});

it('the script of a slide has its paragraphs', () => {
  const body = (text: string): string =>
    `<p:ph type="body" idx="1"/><p:txBody><a:lstStyle/>${text}</p:txBody>`;
  const said = ['One &amp; two.', 'Three.'].map(
    (text) => `<a:p><a:r><a:rPr lang="en-GB" dirty="0"/><a:t>${text}</a:t></a:r></a:p>`,
  );
  expect(notes(body('<a:p>One & two. Three.</a:p>'))).toBe(body(said.join('')));
});

it('the theme has the colours and typefaces of the talk', () => {
  const written = theme(
    '<a:theme a="" name="Office"><a:clrScheme name=""></a:clrScheme><a:fontScheme name=""></a:fontScheme></a:theme>',
  );
  expect(written).toContain('<a:theme a="" name="talk">');
  expect(written).toContain('<a:dk1><a:srgbClr val="1C2230"/></a:dk1>');
  expect(written).toContain('<a:accent4><a:srgbClr val="8A5A00"/></a:accent4>');
  expect(written).toContain('<a:majorFont><a:latin typeface="Georgia"/>');
});

it.each<[string, (xml: string) => string, string]>([
  ['presentation', fixPresentation, '<p14:section name="A" id="{1}"/>'],
  ['presentation', fixPresentation, '<p:notesSz cx="1" cy="2"/>'],
  ['list of parts', contentTypes, '<Override Part="/ppt/gone.xml"/>'],
  ['notes', notes, '<p:ph type="body"/><p:txBody><a:p/></p:txBody>'],
  ['theme', theme, '<a:theme name="Office"><a:clrScheme></a:clrScheme></a:theme>'],
])('a %s that is written in another way is refused', (_part, write, xml) => {
  expect(() => write(xml)).toThrow('pptxgenjs wrote no');
});
