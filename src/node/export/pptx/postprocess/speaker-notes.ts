import { escapeMarkup } from '../../../../core/model/escape.ts';
import type { Language } from '../../../../core/model/languages.ts';
import { runLanguages } from '../font-roles.ts';
import { replaceIn } from './package-parts.ts';

/** The script of a slide in paragraphs: pptxgenjs makes one of all of it. */
export function writeSpeakerNotes(xml: string, script: readonly string[], language: Language): string {
  const lang = runLanguages[language];
  const paragraphs = script
    .map((said) => `<a:p><a:r><a:rPr lang="${lang}" dirty="0"/><a:t>${escapeMarkup(said)}</a:t></a:r></a:p>`)
    .join('');
  return replaceIn(
    xml,
    'speaker notes',
    /(<p:ph type="body" idx="1"\/>.*?<a:lstStyle\/>)<a:p>.*?<\/a:p>(?=<\/p:txBody>)/s,
    (_notes, before = '') => before + (paragraphs || `<a:p><a:endParaRPr lang="${lang}"/></a:p>`),
  );
}
