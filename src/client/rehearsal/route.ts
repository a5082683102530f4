/** The screens; each has an address, `#/review/<id of a run>`. */
export const screenNames = ['today', 'run', 'review', 'questions', 'history', 'sheet'] as const;
export type ScreenName = (typeof screenNames)[number];

export interface Route {
  readonly screen: ScreenName;
  /** What it shows: of a review the run, of a sheet the version; empty elsewhere. */
  readonly of: string;
}

/** Undefined where there is no such screen. */
export function parseRoute(hash: string): Route | undefined {
  const [, name, of = ''] = hash.split('/');
  const screen = screenNames.find((one) => one === name);
  return screen && { screen, of: decodeURIComponent(of) };
}

export const routeHash = (screen: ScreenName, of = ''): string =>
  of ? `#/${screen}/${encodeURIComponent(of)}` : `#/${screen}`;
