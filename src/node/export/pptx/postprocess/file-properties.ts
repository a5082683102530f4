import { escapeMarkup } from '../../../../core/model/escape.ts';
import { type DocumentProperties, sourceDate } from '../../document-properties.ts';
import { replaceIn } from './package-parts.ts';

function dates(): string {
  const date = sourceDate()
    ?.toISOString()
    .replace(/\.\d+Z$/, 'Z');
  if (date === undefined) return '';
  return ['created', 'modified']
    .map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}</dcterms:${name}>`)
    .join('');
}

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** `docProps/core.xml`: who and what the file is. */
export const coreProperties = ({ title, author, subject, language }: DocumentProperties): string =>
  `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeMarkup(title)}</dc:title><dc:subject>${escapeMarkup(subject)}</dc:subject><dc:creator>${escapeMarkup(author)}</dc:creator><cp:lastModifiedBy>${escapeMarkup(author)}</cp:lastModifiedBy><dc:language>${language}</dc:language>${dates()}</cp:coreProperties>`;

/** `docProps/app.xml`: what wrote it. */
export const appProperties = (slides: number): string =>
  `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>llm-talk</Application><PresentationFormat>Widescreen</PresentationFormat><Slides>${slides}</Slides><Notes>${slides}</Notes></Properties>`;

/** `ppt/presentation.xml` with a usual page for notes, and sections whose ids do not change from run to run. */
export function fixPresentation(xml: string): string {
  let sections = 0;
  const withPage = replaceIn(
    xml,
    'size of a page of notes',
    /<p:notesSz [^>]*\/>/,
    '<p:notesSz cx="6858000" cy="9144000"/>',
  );
  return replaceIn(withPage, 'section', /(<p14:section name="[^"]*" id=)"[^"]*"/g, (_section, before) => {
    sections += 1;
    return `${before}"{6C6C6D00-0000-4000-8000-${String(sections).padStart(12, '0')}}"`;
  });
}

/** `[Content_Types].xml` without parts that are not there: the library lists a master for every slide. */
export const fixContentTypes = (xml: string, has: (path: string) => boolean): string =>
  replaceIn(xml, 'list of parts', /<Override PartName="\/([^"]*)"[^>]*\/>/g, (override, path = '') =>
    has(path) ? override : '',
  );
