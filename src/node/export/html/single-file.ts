import { type Language, languages, perLanguage } from '../../../core/model/languages.ts';
import {
  factsRelation,
  notebookRelation,
  pagePaths,
  rehearsalRelation,
  rehearsalRoot,
} from '../../../core/model/page-contract.ts';
import { noticesFile } from '../../build/notices.ts';
import type { ExportTheme } from '../context.ts';
import type { Bundle } from './bundle.ts';

/** What a single file is made of. */
export interface SingleFileParts {
  /** The pages of the built site. */
  readonly pages: Readonly<Record<Language, string>>;
  /** What each language's file is called; the files lie side by side, and link to each other. */
  readonly names: Readonly<Record<Language, string>>;
  readonly app: Bundle;
  readonly theme: ExportTheme;
  /** A file of the built site, by its path in it. */
  read(path: string): Promise<Buffer>;
}

/**
 * The whole talk as one file: the page of `language`, with fonts, styles and the app inside, and everything that the
 * app would fetch carried along, both languages of it. Nothing is loaded from anywhere.
 */
export async function composeSingleFile(language: Language, parts: SingleFileParts): Promise<string> {
  const flat = perLanguage((one) => flatten(parts.pages[one], one, parts.names));
  const carried: Record<string, string> = {};
  for (const one of languages) {
    carried[parts.names[one]] = withoutScripts(flat[one]);
    for (const path of dataPaths(flat[one]))
      carried[path] ??= await inlineFonts((await parts.read(path)).toString('utf8'), parts.read);
  }
  const page = await inlineFonts(withoutModule(flat[language]), parts.read);
  // The file gives away the same libraries and fonts as the site, so it carries their licences too.
  const notices = (await parts.read(noticesFile)).toString('utf8');
  const [head = '', body = ''] = page.split('</head>');
  return [
    parts.theme === 'dark' ? head.replace('<html ', '<html data-theme="dark" ') : head,
    `<style>${parts.app.css}</style>`,
    `<script type="application/json" id="carried">${JSON.stringify(carried).replaceAll('<', '\\u003c')}</script>`,
    `<script>${fetchFromHere}</script>`,
    `<script type="module">${insideScript(parts.app.code)}</script>`,
    '</head>',
    body,
    `<!--\n${insideComment(notices)}-->\n`,
  ].join('\n');
}

/** Runs first in the file: what the app fetches from beside the page is in the page. */
const fetchFromHere = `(() => {
  const carried = JSON.parse(document.getElementById('carried').textContent);
  const home = new URL('.', location.href).href;
  const { fetch } = window;
  window.fetch = (asked, options) => {
    const [address] = String(asked instanceof Request ? asked.url : asked).split(/[?#]/);
    const body = address.startsWith(home) ? carried[decodeURI(address.slice(home.length))] : undefined;
    return body === undefined ? fetch(asked, options) : Promise.resolve(new Response(body));
  };
})();`;

/** A page as if it lay in the root of the site, beside the other languages' files. */
function flatten(page: string, language: Language, names: SingleFileParts['names']): string {
  const up = '../'.repeat(pagePaths[language].split('/').length - 1);
  const ways = new Map(languages.map((one) => [`${up}${pagePaths[one]}` || './', names[one]]));
  return withoutManifest(page)
    .replace(/(["(])(?:\.\.\/|\.\/)?(assets\/)/g, '$1$2')
    .replace(
      /(<(?:a|link)\b[^>]*\bhref=")([^"]*)(")/g,
      (whole, before: string, href: string, after: string) => {
        const name = ways.get(href);
        return name ? `${before}${name}${after}` : whole;
      },
    );
}

const moduleScript = /<script\b[^>]*type="module"[^>]*>.*?<\/script>/gs;
/** What installs a site is no part of a file, and no browser would load it from disk. */
const withoutManifest = (page: string): string => page.replace(/<link\b[^>]*rel="manifest"[^>]*>/g, '');
const withoutModule = (page: string): string => page.replace(moduleScript, '');
const withoutScripts = (page: string): string => page.replace(/<script\b[^>]*>.*?<\/script>/gs, '');

/** What the app fetches from beside the page: its facts, the notes, and what the rehearsal knows in each language. */
function dataPaths(page: string): readonly string[] {
  return [factsRelation, notebookRelation, rehearsalRelation].flatMap((relation) => {
    const links = page.matchAll(new RegExp(`<link rel="${relation}"[^>]* href="([^"]+)"`, 'g'));
    const paths = [...links].flatMap(([, path]) => path ?? []);
    if (paths.length === 0) throw new Error(`the page names none (<link rel="${relation}">)`);
    return paths;
  });
}

/** With every font that is named in it inside; JSON writes a quote with a backslash before it. */
async function inlineFonts(text: string, read: SingleFileParts['read']): Promise<string> {
  const named = new RegExp(
    `url\\((\\\\?["'])?(?:${rehearsalRoot})?(assets/[^"')\\\\]+\\.woff2)(\\\\?["'])?\\)`,
    'g',
  );
  const data = new Map<string, string>();
  for (const [, , path] of text.matchAll(named))
    if (path && !data.has(path)) data.set(path, (await read(path)).toString('base64'));
  return text.replace(
    named,
    (_, open = '', path: string, close = '') =>
      `url(${open}data:font/woff2;base64,${data.get(path)}${close})`,
  );
}

/** Text as it may stand inside a comment; quietly changing what a licence says is no way out. */
function insideComment(text: string): string {
  if (/--!?>/.test(text)) throw new Error('the notices contain the end of a comment of HTML');
  return text;
}

/** Code as it may stand inside a script element. */
function insideScript(code: string): string {
  // It would begin a comment of HTML, which no escape inside code can be relied on to prevent.
  if (code.includes('<!--')) throw new Error('the app contains "<!--", which cannot stand in a page');
  return code.replaceAll('</script', '<\\/script');
}
