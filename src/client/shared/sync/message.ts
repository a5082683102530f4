import * as v from 'valibot';
import type { VersionId } from '../../../core/model/deck.ts';
import { languages } from '../../../core/model/languages.ts';
import { isVersionId } from '../../../core/model/version-id.ts';

/** Raise it when a message changes its shape: windows that still run the old page are then not understood, but left alone. */
const protocol = { talk: 'llm-talk', protocol: 1 } as const;

const presentation = v.strictObject({
  /** Its id. */
  slide: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/)),
  /** Steps taken on it, from 0; -1 before the first. */
  step: v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(99)),
  version: v.custom<VersionId>(isVersionId),
  language: v.picklist(languages),
  /** What was chosen; null leaves it to the system. */
  theme: v.nullable(v.picklist(['light', 'dark'])),
  black: v.boolean(),
});

/** What the audience sees: all that the windows of one talk have to agree on. */
export type PresentationState = Readonly<v.InferOutput<typeof presentation>>;

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const role = v.picklist(['audience', 'speaker']);
export type Role = v.InferOutput<typeof role>;

const windowId = v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/));

const envelope = {
  talk: v.literal(protocol.talk),
  protocol: v.literal(protocol.protocol),
  /** The window that sends it. */
  from: windowId,
};

const message = v.variant('kind', [
  /**
   * From now on this is shown. `tick` counts the changes of the talk in all windows, and `by` is the window that made
   * this one, which is not always the one that passes it on.
   */
  v.strictObject({
    ...envelope,
    kind: v.literal('show'),
    tick: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9)),
    by: windowId,
    show: presentation,
  }),
  /** Who is there, and what is shown? Every window answers with `here`, and with `show` if it knows. */
  v.strictObject({ ...envelope, kind: v.literal('hello') }),
  v.strictObject({ ...envelope, kind: v.literal('here'), role, visible: v.boolean() }),
  v.strictObject({ ...envelope, kind: v.literal('bye') }),
  /** Where the spotlight is, as shares of the stage's width and height; null puts it out. */
  v.strictObject({
    ...envelope,
    kind: v.literal('spot'),
    at: v.nullable(v.strictObject({ x: share, y: share })),
  }),
]);

export type Message = Readonly<v.InferOutput<typeof message>>;
type Content<M> = M extends Message ? Omit<M, keyof typeof envelope> : never;

/** A message of ours, ready to be sent. */
export const makeMessage = (from: string, content: Content<Message>): Message =>
  ({ ...protocol, from, ...content }) as Message;

/** The message that something on the wire is; undefined for whatever is none, of another version, or out of bounds. */
export function readMessage(received: unknown, versions: readonly VersionId[]): Message | undefined {
  const read = v.safeParse(message, received);
  if (!read.success) return undefined;
  const { output } = read;
  return output.kind === 'show' && !versions.includes(output.show.version) ? undefined : output;
}

export const samePresentation = (
  a: PresentationState | undefined,
  b: PresentationState | undefined,
): boolean =>
  a === b ||
  (a !== undefined &&
    b !== undefined &&
    (Object.keys(a) as (keyof PresentationState)[]).every((key) => a[key] === b[key]));
