import type { Deck } from '../model/deck.ts';
import type { Problem } from '../model/problem.ts';
import { slidesOf } from '../model/queries.ts';
import { quotedIn } from '../model/quote-values.ts';
import { checkSources } from './check-citations.ts';
import { checkTexts } from './parity.ts';

/** Everything wrong with the values of a talk, and with how its texts quote them. */
export const checkValues = (deck: Deck, code: readonly string[]): readonly Problem[] => [
  ...checkEach(deck),
  ...checkQuoted(deck, code),
  ...checkUnknown(deck),
];

function checkEach(deck: Deck): readonly Problem[] {
  return Object.entries(deck.values ?? {}).flatMap(([name, value]) => {
    const field = `values.${name}`;
    const { zh, en, said } = value;
    return [
      ...checkTexts({ zh, en }, field),
      ...(said ? checkTexts(said, `${field}.said`) : []),
      ...checkSources({ sources: [value.source] }, deck).map((problem) => ({ ...problem, field })),
      ...(value.until !== undefined && value.until < value.asOf ? [dueBefore(field, value.until)] : []),
    ];
  });
}

const dueBefore = (field: string, until: string): Problem => ({
  field,
  message: `was due on ${until}, before the day on which it was last checked`,
  help: 'give it a later day to look again, or none where it does not move',
});

/**
 * Values that no text quotes and no picture draws. Those of one thing stand or fall together: where `gpt3.parameters` is
 * quoted, `gpt3.layers` may wait.
 * @param code The talk's own files, which name what they compute with: `models.gpt3.parameters`.
 */
function checkQuoted(deck: Deck, code: readonly string[]): readonly Problem[] {
  const groupOf = (name: string): string => name.split('.')[0] ?? name;
  const named = code.flatMap((file) => [...file.matchAll(/\{\{([\w.-]+)\}\}|\bmodels\s*\.\s*(\w+)/g)]);
  const quoted = new Set(
    [
      ...slidesOf(deck).flatMap(({ quotes = [] }) => quotes),
      ...named.map(([, name, model]) => name ?? model ?? ''),
    ].map(groupOf),
  );
  return [...new Set(Object.keys(deck.values ?? {}).map(groupOf))]
    .filter((group) => !quoted.has(group))
    .map((group) => ({
      field: `values.${group}`,
      message: 'nothing quotes it',
      help: `say {{${group}}} where a text gives the figure, list it in the values of the picture that draws it, or remove it`,
    }));
}

/** Names in braces that no value has: what is left of them when all values are in their places. */
function checkUnknown(deck: Deck): readonly Problem[] {
  const known = Object.keys(deck.values ?? {});
  const unknown = (data: unknown, where: Omit<Problem, 'message' | 'help'>): readonly Problem[] =>
    quotedIn(data).map((name) => ({ ...where, ...noValue(name, known) }));
  const drawn = slidesOf(deck).flatMap(({ id, quotes = [] }) =>
    quotes
      .filter((name) => !known.includes(name))
      .map((name) => ({ slide: id, field: 'values', ...noValue(name, known) })),
  );
  const { title, description, author } = deck;
  return [
    ...drawn,
    ...unknown([title, description, author], { field: 'title, description, author' }),
    ...deck.sections.flatMap((section) => unknown(section.title, { field: `section ${section.id}.title` })),
    ...deck.versions.flatMap(({ minutes, parts }) =>
      parts.flatMap(({ slide, notes }) =>
        unknown(notes, { version: `${minutes}`, slide: slide.id, field: 'notes' }),
      ),
    ),
    ...deck.claims.flatMap((claim) => unknown(claim, { claim: claim.id, field: 'texts' })),
    ...deck.omissions.flatMap((omission) => unknown(omission, { omission: omission.id, field: 'answer' })),
    ...deck.questions.flatMap((question) => unknown(question, { question: question.id, field: 'texts' })),
  ];
}

function noValue(name: string, known: readonly string[]): Pick<Problem, 'message' | 'help'> {
  const [thing = name] = name.split('.');
  const near = known.filter((one) => one === thing || one.startsWith(`${thing}.`));
  return {
    message: `quotes {{${name}}}, and there is no such value`,
    help:
      near.length > 0
        ? `there is ${near.join(', ')}`
        : 'add it to the values of the deck, or correct the name',
  };
}
