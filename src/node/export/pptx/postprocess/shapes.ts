import type { Rectangle } from '../../../../core/model/geometry.ts';
import { emu } from '../units.ts';
import type { ShapePatch, ShapePatches } from '../write/shape-patch.ts';
import { replaceIn } from './package-parts.ts';

/** One kind of object on a slide each, from its opening to its end. */
const objects = /<p:(sp|pic|graphicFrame)>.*?<\/p:\1>/gs;
const objectName = /<p:cNvPr id="\d+" name="([^"]*)"/;

/**
 * Patches the shapes of a slide.
 *
 * @param relationOf The id under which the slide's relations name the drawing of a shape.
 * @throws `Error` where a shape is not there, or not written as it has to be for its patch.
 */
export function patchShapes(
  xml: string,
  patches: ShapePatches,
  relationOf: (shape: string) => string,
): string {
  const missing = new Set(patches.keys());
  const patched = xml.replace(objects, (shape) => {
    const name = objectName.exec(shape)?.[1] ?? '';
    const patch = patches.get(name);
    missing.delete(name);
    return patch ? patchShape(shape, patch, relationOf(name)) : shape;
  });
  if (missing.size > 0) throw new Error(`pptxgenjs wrote no shape "${[...missing].join('", "')}"`);
  return patched;
}

function patchShape(shape: string, patch: ShapePatch, svgRelation: string): string {
  const { box, counted, headed, linked, svg } = patch;
  let patched = shape;
  if (box) patched = placeAt(patched, box);
  if (counted) patched = countSlide(patched);
  if (linked) patched = linkBox(patched);
  if (headed) patched = markHeadings(patched);
  if (svg !== undefined) patched = showSvg(patched, svgRelation);
  return patched;
}

const placeAt = (shape: string, { x, y, width, height }: Rectangle): string =>
  replaceIn(
    shape,
    'place of a title',
    /<a:off [^>]*\/><a:ext [^>]*\/>/,
    `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`,
  );

const fieldId = '{5B6F0C3E-7F2A-4E1D-9C41-2A6D8E0F1B37}';

/** `7 / 50` as a number that the program counts, and the rest. */
const countSlide = (shape: string): string =>
  replaceIn(
    shape,
    'text that starts with a number',
    /<a:r>(<a:rPr.*?<\/a:rPr>)<a:t>(\d+)(.*?)<\/a:t><\/a:r>/s,
    `<a:fld id="${fieldId}" type="slidenum">$1<a:t>$2</a:t></a:fld><a:r>$1<a:t>$3</a:t></a:r>`,
  );

const slideLink = /<a:hlinkClick r:id="([^"]*)" action="ppaction:\/\/hlinksldjump".*?<\/a:hlinkClick>/gs;

/** A link of the whole box: that of a text is underlined by some programs and broken within words by others. */
function linkBox(shape: string): string {
  const [relation = ''] = [...shape.matchAll(slideLink)].flatMap(([, id]) => id ?? []);
  return replaceIn(
    replaceIn(shape, 'link to a slide', slideLink, ''),
    'properties of a box without a link',
    /<p:cNvPr [^>]*>(?=<\/p:cNvPr>)/,
    (opening) => `${opening}<a:hlinkClick r:id="${relation}" action="ppaction://hlinksldjump"/>`,
  );
}

const markHeadings = (table: string): string =>
  replaceIn(table, 'properties of a table', '<a:tblPr/>', '<a:tblPr firstRow="1" firstCol="1"/>');

const svgExtension =
  'xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"';

/** The drawing, for programs that can draw it; the picture stays for those that cannot. */
const showSvg = (picture: string, relation: string): string =>
  replaceIn(
    picture,
    'picture',
    /<a:blip (r:embed="[^"]*")>\s*<\/a:blip>/,
    `<a:blip $1><a:extLst><a:ext ${svgExtension}><asvg:svgBlip r:embed="${relation}"/></a:ext></a:extLst></a:blip>`,
  );
