import type { Rectangle } from '../../../../core/model/geometry.ts';
import type { Amendment } from '../slide-builder.ts';
import { emu } from '../units.ts';

/** One kind of object on a slide each, from its opening to its end. */
const objects = /<p:(sp|pic|graphicFrame)>.*?<\/p:\1>/gs;
const nameOf = /<p:cNvPr id="\d+" name="([^"]*)"/;

/** Puts into a slide what the library could not say of its shapes. */
export function amendShapes(
  xml: string,
  amendments: ReadonlyMap<string, Amendment>,
  svgReference: string,
): string {
  return xml.replace(objects, (object) => {
    const { box, bullets, counted, headed, linked, svg } =
      amendments.get(nameOf.exec(object)?.[1] ?? '') ?? {};
    let amended = object;
    if (box) amended = placeAt(amended, box);
    if (bullets !== undefined) amended = colourBullets(amended, bullets);
    if (counted) amended = count(amended);
    if (linked) amended = linkBox(amended);
    if (headed) amended = amended.replace('<a:tblPr/>', '<a:tblPr firstRow="1" firstCol="1"/>');
    if (svg !== undefined) amended = showSvg(amended, svgReference);
    return amended;
  });
}

const placeAt = (shape: string, { x, y, width, height }: Rectangle): string =>
  shape.replace(
    /<a:off [^>]*\/><a:ext [^>]*\/>/,
    `<a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`,
  );

// In the order of the schema: colour, size, face, character.
const colourBullets = (shape: string, colour: string): string =>
  shape.replace(
    /<a:buSzPct [^>]*\/>(?=<a:buChar)/g,
    `<a:buClr><a:srgbClr val="${colour}"/></a:buClr><a:buSzPct val="120000"/><a:buFont typeface="Arial"/>`,
  );

const fieldId = '{5B6F0C3E-7F2A-4E1D-9C41-2A6D8E0F1B37}';

/** `7 / 50` as a number that the program counts, and the rest. */
const count = (shape: string): string =>
  shape.replace(
    /<a:r>(<a:rPr.*?<\/a:rPr>)<a:t>(\d+)(.*?)<\/a:t><\/a:r>/s,
    `<a:fld id="${fieldId}" type="slidenum">$1<a:t>$2</a:t></a:fld><a:r>$1<a:t>$3</a:t></a:r>`,
  );

const link = /<a:hlinkClick r:id="([^"]*)" action="ppaction:\/\/hlinksldjump".*?<\/a:hlinkClick>/gs;

/** A link of the whole box: that of a text is underlined by some programs and broken within words by others. */
function linkBox(shape: string): string {
  const [reference] = [...shape.matchAll(link)].map(([, id]) => id);
  return shape
    .replace(link, '')
    .replace(
      /<p:cNvPr [^>]*>(?=<\/p:cNvPr>)/,
      (open) => `${open}<a:hlinkClick r:id="${reference}" action="ppaction://hlinksldjump"/>`,
    );
}

const svgExtension =
  'xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"';

/** The drawing, for programs that can draw it; the picture stays for those that cannot. */
const showSvg = (picture: string, reference: string): string =>
  picture.replace(
    /<a:blip (r:embed="[^"]*")>\s*<\/a:blip>/,
    `<a:blip $1><a:extLst><a:ext ${svgExtension}><asvg:svgBlip r:embed="${reference}"/></a:ext></a:extLst></a:blip>`,
  );
