import { type Html, html, unsafeHtml } from '../../core/render/html.ts';
import type { ExportTheme } from './context.ts';

export interface PrintOptions {
  readonly theme: ExportTheme;
  /** Style sheets of our own, after those of the page. */
  readonly css: readonly string[];
  /** The ids of elements that the outline of a PDF leads to. */
  readonly anchors: readonly string[];
}

/**
 * A page with `body` and the head of the built page: its fonts and styles, but no script. The links that nobody sees
 * make Chromium write a named destination into a PDF for each anchor.
 */
export function composeDocument(
  builtPage: string,
  body: Html,
  { theme, css, anchors }: PrintOptions,
): string {
  const head = builtPage
    .slice(0, builtPage.indexOf('</head>'))
    .replace(/<script\b[^>]*>.*?<\/script>/gs, '')
    .replace('<html', `<html class="deck" data-theme="${theme}"`);
  const { markup } = html`
  <style>${unsafeHtml(css.join('\n'))}</style>
  </head>
  <body>
    <nav hidden>${anchors.map((id) => html`<a href="#${id}"></a>`)}</nav>
    ${body}
  </body>
</html>`;
  return head + markup;
}
