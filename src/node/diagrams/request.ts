import type { Size } from '../../core/model/geometry.ts';
import type { Language } from '../../core/model/languages.ts';
import type { Diagram } from '../../core/model/pictures.ts';
import type { Problem } from '../../core/model/problem.ts';

/** One picture to be made: this diagram, in this language, for a place of this size. */
export interface DrawRequest {
  readonly diagram: Diagram;
  readonly language: Language;
  readonly box: Size;
  /** Id of the slide it stands on, for problems to name. */
  readonly slide: string;
}

/** What came of it. One failure of many is a value; results keep the order of the requests. */
export type DrawResult = { readonly svg: string } | { readonly problem: Problem };

/** `stages (zh)`: how a request is called in a log or a problem. */
export const nameOf = ({ diagram, language }: DrawRequest): string => `${diagram.id} (${language})`;

/** A problem of this request; `part` is the field of the diagram where it is to be solved. */
export function problemOf(
  request: DrawRequest,
  part: 'mermaid' | 'labels' | 'steps',
  message: string,
  help: string,
): Problem {
  return {
    slide: request.slide,
    field: `diagram.${part}`,
    message: `diagram ${nameOf(request)}: ${message}`,
    help,
  };
}

/** What Mermaid has against the source. */
export const mermaidProblem = (request: DrawRequest, message: string): Problem =>
  problemOf(request, 'mermaid', message, 'try the source at https://mermaid.live; labels stand in "{name}"');

/** All that is wrong with one picture, as one: whoever mends it wants to see everything at once. */
export function joined(problems: readonly [Problem, ...Problem[]]): Problem {
  const unique = (texts: readonly string[]): string => [...new Set(texts)].join('\n');
  const [first] = problems;
  return {
    ...first,
    message: unique(problems.map(({ message }) => message)),
    help: unique(problems.map(({ help }) => help)),
  };
}

/** A problem out of a list, or nothing when the list is empty. */
export function failure(problems: readonly Problem[]): DrawResult | undefined {
  const [first, ...rest] = problems;
  return first && { problem: joined([first, ...rest]) };
}
