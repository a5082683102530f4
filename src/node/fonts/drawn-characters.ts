import { Parser } from 'htmlparser2';
import { slideClass } from '../../core/model/page-classes.ts';
import type { FontRole } from './font-sources.ts';

export type CharactersByRole = Readonly<Record<FontRole, ReadonlySet<string>>>;

const headings = new Set(['h1', 'h2', 'h3']);
const boldElements = new Set(['strong', 'b', 'h4', 'h5', 'h6']);
/** Bold by default, but layouts set some of them in plain text: cut for both. */
const eitherElements = new Set(['th', 'dt']);
/** Classes of the theme that set a role which their element does not have by itself. */
const classRoles: Readonly<Record<string, FontRole>> = {
  [slideClass.heading]: 'heading',
  [slideClass.eyebrow]: 'bold',
  [slideClass.says]: 'text',
};
const unseen = new Set(['script', 'style', 'template', 'title', 'desc', 'noscript']);
const svgBold = /^(?:bold|[6-9]00)$/;

interface OpenElement {
  readonly roles: readonly FontRole[];
  readonly drawn: boolean;
}
const outermost: OpenElement = { roles: ['text'], drawn: true };

/**
 * Which characters a piece of HTML has drawn in each role. Attributes are not drawn, or by the browser in its own font.
 *
 * @param without Names of elements whose text is left out.
 */
export function charactersByRole(html: string, without: readonly string[] = []): CharactersByRole {
  const characters: Record<FontRole, Set<string>> = { heading: new Set(), text: new Set(), bold: new Set() };
  walkText(html, without, (text, roles) => {
    for (const character of text) {
      if (isDrawn(character)) for (const role of roles) characters[role].add(character);
    }
  });
  return characters;
}

/** The id of the `<section>` in which a character first stands. */
export function sectionWith(html: string, character: string): string | undefined {
  let found: string | undefined;
  walkText(html, [], (text, _roles, section) => {
    if (text.includes(character)) found ??= section;
  });
  return found;
}

type OnText = (text: string, roles: readonly FontRole[], section: string | undefined) => void;

function walkText(html: string, without: readonly string[], onText: OnText): void {
  const open: OpenElement[] = [outermost];
  let section: string | undefined;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'section') section = attributes.id ?? section;
      const parent = open.at(-1) ?? outermost;
      open.push({
        roles: rolesOf(name, attributes, parent.roles),
        drawn: parent.drawn && !unseen.has(name) && !without.includes(name),
      });
    },
    onclosetag() {
      open.pop();
    },
    ontext(text) {
      const { roles, drawn } = open.at(-1) ?? outermost;
      if (drawn) onText(text, roles, section);
    },
  });
  parser.end(html);
}

function rolesOf(
  name: string,
  attributes: Readonly<Record<string, string>>,
  inherited: readonly FontRole[],
): readonly FontRole[] {
  // A heading stays one whatever stands in it: its bold is the heading's own weight.
  if (inherited.includes('heading')) return ['heading'];
  for (const className of (attributes.class ?? '').split(/\s+/)) {
    const role = classRoles[className];
    if (role) return [role];
  }
  if (headings.has(name)) return ['heading'];
  if (boldElements.has(name) || svgBold.test(attributes['font-weight'] ?? '')) return ['bold'];
  if (eitherElements.has(name)) return ['text', 'bold'];
  return inherited;
}

/** Controls, joiners and variation selectors have no glyph of their own. */
const isDrawn = (character: string): boolean => !/[\p{Cc}\p{Default_Ignorable_Code_Point}]/u.test(character);
