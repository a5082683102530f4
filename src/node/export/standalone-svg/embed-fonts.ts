import subsetFont from 'subset-font';
import { isInRange } from '../../../core/model/unicode-range.ts';

/** One `@font-face` rule of the built page. */
interface EmbeddableRule {
  readonly family: string;
  readonly weight: string;
  readonly url: string;
  /** As in CSS; everything when left out. */
  readonly range?: string;
}

/** The rules of a style sheet that our own build has written. */
export const fontRules = (css: string): readonly EmbeddableRule[] =>
  [...css.matchAll(/@font-face\{([^}]*)\}/g)].map(([, body = '']) => {
    const range = /unicode-range:([^;]*)/.exec(body)?.[1];
    return {
      family: /font-family:"([^"]*)"/.exec(body)?.[1] ?? '',
      weight: /font-weight:(\d+)/.exec(body)?.[1] ?? '400',
      url: /src:url\("([^"]*)"\)/.exec(body)?.[1] ?? '',
      ...(range === undefined ? {} : { range }),
    };
  });

export interface FontNeed {
  readonly families: readonly string[];
  /** Every character that is drawn. */
  readonly text: string;
}

/**
 * Rules with fonts inside for a picture that stands alone: the page's own, cut to what the picture says.
 *
 * @param read Reads the file that the `url` of a rule names.
 */
export async function embedFonts(
  rules: readonly EmbeddableRule[],
  { families, text }: FontNeed,
  read: (url: string) => Promise<Uint8Array>,
): Promise<string> {
  const embedded = await Promise.all(
    rules
      .filter(({ family }) => families.includes(family))
      .map(async ({ family, weight, url, range }) => {
        const wanted = [...new Set(text)].filter(
          (character) => range === undefined || isInRange(range, character),
        );
        if (wanted.length === 0) return '';
        const font = await fontDataUri(url, wanted.join(''), read);
        const limits = range === undefined ? '' : `;unicode-range:${range}`;
        return `@font-face{font-family:"${family}";font-weight:${weight};src:url("${font}")format("woff2")${limits}}`;
      }),
  );
  return embedded.join('');
}

/** What the build has put into a rule is a handful of glyphs already; a file holds those of the whole talk. */
async function fontDataUri(
  url: string,
  text: string,
  read: (url: string) => Promise<Uint8Array>,
): Promise<string> {
  if (url.startsWith('data:')) return url;
  const font = await subsetFont(await read(url), text, { targetFormat: 'woff2' });
  return `data:font/woff2;base64,${font.toString('base64')}`;
}
