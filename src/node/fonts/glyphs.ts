import { Parser } from 'htmlparser2';
import { type FontRole, fontRoles } from './font-faces.ts';

export type Glyphs = Readonly<Record<FontRole, ReadonlySet<string>>>;

const headings = new Set(['h1', 'h2', 'h3']);
const boldElements = new Set(['strong', 'b', 'h4', 'h5', 'h6']);
/** Bold by default, but layouts set some of them in plain text: cut for both. */
const eitherElements = new Set(['th', 'dt']);
/** Classes of the theme that speak in a voice their element does not have by itself. */
const classVoices: Readonly<Record<string, FontRole>> = { heading: 'heading', eyebrow: 'bold' };
const unseen = new Set(['script', 'style', 'template', 'title', 'desc', 'noscript']);
const svgBold = /^(?:bold|[6-9]00)$/;

interface Seen {
  readonly voices: readonly FontRole[];
  readonly drawn: boolean;
}

/**
 * Which characters each voice has to draw. Attributes are not drawn, or by the browser in its own font.
 * @param without Elements whose text is left out.
 */
export function collectGlyphs(html: string, without: readonly string[] = []): Glyphs {
  const glyphs: Record<FontRole, Set<string>> = { heading: new Set(), text: new Set(), bold: new Set() };
  walkText(html, without, (text, speaking) => {
    for (const character of text) {
      if (isDrawn(character)) for (const voice of speaking) glyphs[voice].add(character);
    }
  });
  return glyphs;
}

/** The id of the `<section>` in which a character first stands. */
export function sectionWith(html: string, character: string): string | undefined {
  let found: string | undefined;
  walkText(html, [], (text, _voices, section) => {
    if (text.includes(character)) found ??= section;
  });
  return found;
}

type OnText = (text: string, voices: readonly FontRole[], section: string | undefined) => void;

function walkText(html: string, without: readonly string[], onText: OnText): void {
  const open: Seen[] = [{ voices: ['text'], drawn: true }];
  let section: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'section') section = attributes.id ?? section;
      const parent = open.at(-1) ?? { voices: ['text'], drawn: true };
      open.push({
        voices: voicesOf(name, attributes, parent.voices),
        drawn: parent.drawn && !unseen.has(name) && !without.includes(name),
      });
    },
    onclosetag() {
      open.pop();
    },
    ontext(text) {
      const { voices: speaking, drawn } = open.at(-1) ?? { voices: ['text'], drawn: true };
      if (drawn) onText(text, speaking, section);
    },
  });
  parser.end(html);
}

function voicesOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  inherited: readonly FontRole[],
): readonly FontRole[] {
  const asked = fontRoles.find((voice) => voice === attributes['data-voice']);
  if (asked) return [asked];
  // A heading stays one whatever stands in it: its bold is the heading's own weight.
  if (headings.has(name) || inherited.includes('heading')) return ['heading'];
  for (const className of (attributes.class ?? '').split(/\s+/)) {
    const voice = classVoices[className];
    if (voice) return [voice];
  }
  if (boldElements.has(name) || svgBold.test(attributes['font-weight'] ?? '')) return ['bold'];
  if (eitherElements.has(name)) return ['text', 'bold'];
  return inherited;
}

/** Controls, joiners and variation selectors have no glyph of their own. */
const isDrawn = (character: string): boolean => !/[\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(character);
