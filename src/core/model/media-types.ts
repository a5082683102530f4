/** Of the files that the built site is made of, by their endings. */
const mediaTypes: ReadonlyMap<string, string> = new Map([
  ['html', 'text/html; charset=utf-8'],
  ['js', 'text/javascript'],
  ['json', 'application/json'],
  ['svg', 'image/svg+xml'],
  ['webmanifest', 'application/manifest+json'],
  ['woff2', 'font/woff2'],
]);

const endingOf = (path: string): string => path.split('.').at(-1) ?? '';

/** Whether a page may load it: a picture of the talk or a licence is no part of any. */
export const isPartOfPages = (path: string): boolean => mediaTypes.has(endingOf(path));

/** The media type of a file, for whoever serves it, by the ending of its path. */
export const mediaTypeOf = (path: string): string =>
  mediaTypes.get(endingOf(path)) ?? 'application/octet-stream';
