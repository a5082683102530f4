import { isScreenName, type ScreenName } from '../../core/messages/rehearsal-screens.ts';

/** A screen and what it shows; its address is `#/review/<id of a run>`. */
export interface Route {
  readonly screen: ScreenName;
  /** Of a review the id of its run, of a sheet its version, of the questions the one to begin with; else empty. */
  readonly param: string;
}

/** Undefined where there is no such screen. */
export function parseRoute(hash: string): Route | undefined {
  const [, screen = '', param = ''] = hash.split('/');
  const decoded = decode(param);
  return isScreenName(screen) && decoded !== undefined ? { screen, param: decoded } : undefined;
}

/** Undefined for what is no encoded text, `%E0%A4%A`. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

export const routeHash = (screen: ScreenName, param = ''): string =>
  param ? `#/${screen}/${encodeURIComponent(param)}` : `#/${screen}`;
