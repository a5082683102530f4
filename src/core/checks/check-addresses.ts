import type { Source } from '../model/evidence.ts';
import type { Problem } from '../model/problem.ts';

/** Every source can be opened: its address has a scheme, a host, and no space; its number on arXiv is one. */
export const checkAddresses = (sources: Readonly<Record<string, Source>>): readonly Problem[] =>
  Object.entries(sources).flatMap(([key, { url, arxiv }]) => [
    ...(leadsSomewhere(url)
      ? []
      : [
          {
            field: `sources.${key}.url`,
            message: `"${url}" is no address that a page could open`,
            help: 'write all of it, as the browser shows it: https://arxiv.org/abs/2206.07682',
          },
        ]),
    ...(arxiv === undefined || arxivNumber.test(arxiv)
      ? []
      : [
          {
            field: `sources.${key}.arxiv`,
            message: `"${arxiv}" is no number of arXiv`,
            help: 'write it as 2206.07682, or as cs/0112017 where it is from before 2007',
          },
        ]),
  ]);

const arxivNumber = /^(\d{4}\.\d{4,5}|[a-z-]+(\.[A-Z]{2})?\/\d{7})(v\d+)?$/;

/** Written with its scheme: without one a browser looks for it beside the page. */
const leadsSomewhere = (url: string): boolean =>
  /^https?:\/\/[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+(:\d+)?([/?#][^\s"<>]*)?$/u.test(url);
