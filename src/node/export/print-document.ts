import { type Html, html, unsafeHtml } from '../../core/render/html.ts';
import type { ExportTheme } from './context.ts';

export interface PrintOptions {
  readonly theme: ExportTheme;
  /** Style sheets of our own, after those of the page. */
  readonly css: readonly string[];
  /** Places that outlines and other files may name, each the id of an element. */
  readonly places: readonly string[];
}

/**
 * A document of our own in the clothes of the built page: its head, with fonts and styles, but no script.
 * The links that nobody sees make the browser write down where each slide went.
 */
export function composeDocument(builtPage: string, body: Html, { theme, css, places }: PrintOptions): string {
  const head = builtPage
    .slice(0, builtPage.indexOf('</head>'))
    .replace(/<script\b[^>]*>.*?<\/script>/gs, '')
    .replace('<html', `<html class="deck" data-theme="${theme}"`);
  const { markup } = html`
  <style>${unsafeHtml(css.join('\n'))}</style>
  </head>
  <body>
    <nav hidden>${places.map((id) => html`<a href="#${id}"></a>`)}</nav>
    ${body}
  </body>
</html>`;
  return head + markup;
}
