import * as v from 'valibot';
import type { VersionId } from '../../../core/model/deck.ts';
import { type Language, languages, perLanguage } from '../../../core/model/languages.ts';
import type { Utterance } from '../../../core/model/utterance.ts';
import { isVersionId } from '../../../core/model/version-id.ts';
import { dayLimits, isDay } from './day.ts';

/**
 * What the rehearsal stores. Points in time are milliseconds since 1970; times within a run or an answer are
 * milliseconds since it began, pauses taken out. Everything that can be imported is checked against these shapes.
 */

/** The version of these shapes: an export names it, and `migrate.ts` brings older ones up to it. */
export const schemaVersion = 1;

/** More than any rehearsal comes to; what is stored is cut to it (`run-writer.ts`), what is imported refused. */
export const recordLimits = {
  visits: 5000,
  /** Looks at the hidden text, and the times that one was stuck, of one visit. */
  marks: 5000,
  utterances: 50_000,
  /** UTF-16 units of one utterance or answer. */
  text: 100_000,
} as const;

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const moment = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(Date.parse(dayLimits.last)));
/** Nothing that is timed lasts longer than a day. */
export const maxSpan = 24 * 3_600_000;
const span = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(maxSpan));
const day = v.pipe(v.string(), v.check(isDay));
const language = v.picklist(languages);

/** How much help is on the screen: the script, a cue word a key point, or nothing but the title. */
export const helpLevels = ['script', 'cue', 'nothing'] as const;
export type HelpLevel = (typeof helpLevels)[number];

/** Who writes down what is said: nobody, this machine, or a service on the network. */
export const listeners = ['nobody', 'device', 'remote'] as const;
export type ListenerMode = (typeof listeners)[number];

/** No pace is slower or faster; units a minute. */
export const paceLimits = { min: 20, max: 1000 } as const;
const pace = v.pipe(v.number(), v.minValue(paceLimits.min), v.maxValue(paceLimits.max));

/** Units a minute (see `duration.ts`) between which nothing is said about the pace. */
const bandSchema = v.pipe(
  v.object({ low: pace, high: pace }),
  v.check(({ low, high }) => low < high),
);
export type Band = v.InferOutput<typeof bandSchema>;
export const isBand = (band: Band): boolean => v.is(bandSchema, band);

/** Those of formal talks: see `duration.ts`. */
export const usualBands: Readonly<Record<Language, Band>> = {
  zh: { low: 180, high: 260 },
  en: { low: 110, high: 165 },
};

export const settingsSchema = v.object({
  changed: moment,
  version: v.custom<VersionId>(isVersionId),
  help: v.picklist(helpLevels),
  language,
  /** The day of the interview, in local time. */
  interview: v.nullable(day),
  /** Whether timing hints may appear during a run. */
  hints: v.boolean(),
  record: v.boolean(),
  listener: v.picklist(listeners),
  /** When the person agreed that their voice goes to a service; null: never. */
  consent: v.nullable(moment),
  /** Settings that are older than a language have its usual band. */
  bands: v.object(perLanguage((language) => v.optional(bandSchema, usualBands[language]))),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

/** A plain one stands in for each setting that is no good. */
const mendingSchema = v.object({
  changed: v.fallback(settingsSchema.entries.changed, 0),
  version: v.fallback(settingsSchema.entries.version, 'full'),
  help: v.fallback(settingsSchema.entries.help, 'script'),
  language: v.fallback(settingsSchema.entries.language, languages[0]),
  interview: v.fallback(settingsSchema.entries.interview, null),
  hints: v.fallback(settingsSchema.entries.hints, true),
  record: v.fallback(settingsSchema.entries.record, true),
  listener: v.fallback(settingsSchema.entries.listener, 'nobody'),
  consent: v.fallback(settingsSchema.entries.consent, null),
  bands: v.fallback(
    v.object(perLanguage((language) => v.fallback(bandSchema, usualBands[language]))),
    usualBands,
  ),
});

/** Settings that were damaged, with those of them that are still good; undefined where nothing is. */
export function mendSettings(found: unknown): Settings | undefined {
  const mended = v.safeParse(mendingSchema, found);
  return mended.success ? mended.output : undefined;
}

/** Who may write down what is said: a voice goes to a service only with the person's consent. */
export const permittedListener = ({ listener, consent }: Settings): ListenerMode =>
  listener === 'remote' && consent === null ? 'nobody' : listener;

/** One stay on one slide. */
export const visitSchema = v.object({
  slide: id,
  from: span,
  to: span,
  /** When the hidden text was looked at. */
  peeks: v.pipe(v.array(span), v.maxLength(recordLimits.marks)),
  /** When the person was stuck. */
  stuck: v.pipe(v.array(span), v.maxLength(recordLimits.marks)),
});
export type Visit = v.InferOutput<typeof visitSchema>;

const utteranceSchema = v.object({
  from: span,
  to: span,
  text: v.pipe(v.string(), v.maxLength(recordLimits.text)),
}) satisfies v.GenericSchema<unknown, Utterance>;

/** Who found that a key point was said; the matcher only proposes. */
export const finders = ['matcher', 'self', 'friend'] as const;

/** Whether a key point was said, and who says so; a later finding of a person overrules the matcher. */
export const findingSchema = v.object({ point: id, said: v.boolean(), by: v.picklist(finders) });
export type Finding = v.InferOutput<typeof findingSchema>;

export const runSchema = v.object({
  id,
  changed: moment,
  started: moment,
  /** Digest of the talk it was a run of. */
  deck: id,
  version: v.custom<VersionId>(isVersionId),
  help: v.picklist(helpLevels),
  language,
  /** Whether somebody was listening. */
  audience: v.boolean(),
  /** `open`: not ended yet, and can be resumed; `stopped`: ended before the last slide. */
  state: v.picklist(['open', 'stopped', 'complete']),
  visits: v.pipe(v.array(visitSchema), v.maxLength(recordLimits.visits)),
  /** Stretches of voice; null where no microphone listened. */
  voice: v.nullable(v.pipe(v.array(v.tuple([span, span])), v.maxLength(recordLimits.utterances))),
  heard: v.pipe(v.array(utteranceSchema), v.maxLength(recordLimits.utterances)),
  /** `typed`: dictated into the box or pasted afterwards. */
  heardBy: v.picklist(['nobody', 'device', 'remote', 'typed']),
  findings: v.pipe(v.array(findingSchema), v.maxLength(5000)),
});
export type Run = v.InferOutput<typeof runSchema>;

/** An answer to an interviewer's question. */
export const answerSchema = v.object({
  id,
  changed: moment,
  started: moment,
  question: id,
  language,
  length: span,
  heard: v.pipe(v.string(), v.maxLength(recordLimits.text)),
  /** The points of the answer that were said. */
  said: v.pipe(v.array(id), v.maxLength(recordLimits.visits)),
  missed: v.pipe(v.array(id), v.maxLength(recordLimits.visits)),
  /** The mock interview it belongs to. */
  interview: v.nullable(id),
});
export type Answer = v.InferOutput<typeof answerSchema>;

/** `said` from memory, `hinted` after a look, `missed`. */
export const grades = ['said', 'hinted', 'missed'] as const;
export type Grade = (typeof grades)[number];

/**
 * One recall of a key point or of a question: the only thing that scheduling rests on. It is written once; only those
 * of a run, `<run>.<point>`, are written anew when its ticks are changed.
 */
export const recallSchema = v.object({
  id,
  at: moment,
  /** Id of a key point or of a question. */
  subject: id,
  language,
  grade: v.picklist(grades),
  from: v.picklist(['run', 'question', 'card']),
});
export type Recall = v.InferOutput<typeof recallSchema>;

/** The sound of one visit of a run, or of an answer. */
export const recordingSchema = v.object({
  /** `<owner>.<part>` */
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(110)),
  /** Id of a run or of an answer. */
  owner: id,
  /** Index of the visit; 0 for an answer. */
  part: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(recordLimits.visits)),
  mime: v.pipe(v.string(), v.maxLength(100)),
  length: span,
  sound: v.blob(),
});
export type Recording = v.InferOutput<typeof recordingSchema>;

/** A recording that has no owner yet. */
export interface NewRecording extends Pick<Recording, 'mime' | 'sound'> {
  readonly milliseconds: number;
}

/** The recording of one part of a run or an answer, as it is stored. */
export const recordingOf = (
  owner: string,
  part: number,
  { mime, milliseconds, sound }: NewRecording,
): Recording => ({
  id: `${owner}.${part}`,
  owner,
  part,
  mime,
  length: Math.min(milliseconds, maxSpan),
  sound,
});
