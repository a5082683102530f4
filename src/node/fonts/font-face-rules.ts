/** One `@font-face` rule; its font is a file of the site, or goes into the rule itself. */
export interface FontRule {
  readonly family: string;
  readonly weight: number;
  readonly source: { readonly file: string } | { readonly bytes: Uint8Array };
  /** CSS `unicode-range`; everything when left out. */
  readonly range?: string;
}

/**
 * Where two rules of one family and weight cover the same character, the later one draws it; where that one's
 * font lacks it, the earlier one does. So the widest stands first.
 */
export function fontFaceRules(rules: readonly FontRule[], urlOf: (file: string) => string): string {
  return rules.map((rule) => fontFaceRule(rule, urlOf)).join('\n');
}

function fontFaceRule({ family, weight, source, range }: FontRule, urlOf: (file: string) => string): string {
  const inline = 'bytes' in source;
  const url = inline ? dataUri(source.bytes) : urlOf(source.file);
  const parts = [
    `font-family:"${family}"`,
    `font-weight:${weight}`,
    // A font in the rule is there at once: there is no time to show another one in.
    `font-display:${inline ? 'block' : 'swap'}`,
    `src:url("${url}")format("woff2")`,
    ...(range === undefined ? [] : [`unicode-range:${range}`]),
  ];
  return `@font-face{${parts.join(';')}}`;
}

const dataUri = (bytes: Uint8Array): string =>
  `data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}`;
