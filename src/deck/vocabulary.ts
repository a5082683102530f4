/**
 * The words in which a talk is written down. `slides/` is plain data in these types;
 * every other room reads them. Nothing here runs, except the four `define…` functions
 * that exist so that a misspelt field does not compile.
 */

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

/**
 * One text in every language. Inline markup: `**bold**`, `^{superscript}`, `_{subscript}`,
 * and `\n` for a deliberate line break. Everything else is printed as it is written.
 */
export type Text = Readonly<Record<Language, string>>;

/** Minutes and seconds as one says them: `'45s'`, `'2m'`, `'2m30s'`. */
export type Duration = `${number}s` | `${number}m` | `${number}m${number}s`;

/**
 * The four things the talk keeps apart, each with a colour of its own from the first slide to the last:
 * scale and cost (red), ability (teal), how a model learns (indigo), value (gold). `plain` has no colour.
 */
export type Tone = 'scale' | 'ability' | 'learning' | 'value' | 'plain';
export const tones: readonly Tone[] = ['scale', 'ability', 'learning', 'value', 'plain'];

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9';

/* ── What is known, and from where ─────────────────────────────────────────── */

/** How a source was checked: its passage was read, it was seen quoted elsewhere, or it is remembered. */
export type CheckLevel = 'read' | 'quoted' | 'memory';

export interface Source {
  readonly key: string;
  readonly authors: string;
  readonly year: number;
  readonly title: string;
  /** How a footer or a sentence names it: `Wei 2022`, `Llama 3 2024`. */
  readonly short: string;
  readonly url: string;
  readonly arxiv?: string;
  readonly check: CheckLevel;
}

/** A claim of the study notes, numbered in their order. */
export type ClaimId = `N${Digit}${Digit}`;

export const verdicts = ['sound', 'dated', 'imprecise', 'contested', 'wrong'] as const;
/** `dated` means: it was right when it was written. */
export type Verdict = (typeof verdicts)[number];

export interface Claim {
  readonly id: ClaimId;
  /** The claim in our words, never in those of the notes. */
  readonly says: Text;
  readonly verdict: Verdict;
  /** What to say instead, or what to add. */
  readonly nuance: Text;
  readonly figure?: Text;
  readonly sources: readonly Source[];
}

/** Something the study notes leave out and an interviewer will ask about. */
export type OmissionId = `O${Digit}`;

export interface Omission {
  readonly id: OmissionId;
  /** What is missing, in our words. */
  readonly misses: Text;
  /** What to say about it, in a sentence or two. */
  readonly answer: Text;
  readonly sources: readonly Source[];
}

/** A model whose size the talk quotes; every figure about a model comes from here. */
export interface Model {
  readonly name: string;
  readonly organisation: string;
  /** ISO date of its first publication, to the precision that is known: `2018-10-11`, `2018-06`. */
  readonly published: string;
  /** Number of parameters. */
  readonly parameters: number;
  /** Parameters used for one token, where that is not all of them. */
  readonly active?: number;
  /** Tokens seen in training, where published. */
  readonly tokens?: number;
  readonly layers?: number;
  /** Width of the hidden state. */
  readonly width?: number;
  /** The machine it was trained on, and for how many days, where published. */
  readonly training?: { readonly gpus: number; readonly gpu: string; readonly days?: number };
  readonly source: Source;
}

/* ── What is said ──────────────────────────────────────────────────────────── */

/** One thing the speaker must get across: the unit of recall, of rehearsal and of review. */
export interface KeyPoint {
  readonly id: string;
  readonly text: Text;
  /** The word or two that should bring it back without the text. */
  readonly cue: Text;
  /**
   * What counts as having said it: every group must be heard, any alias of a group will do.
   * `[['参数'], ['算力', '计算量']]` is «参数» and one of the other two.
   */
  readonly mustSay: Readonly<Record<Language, readonly (readonly string[])[]>>;
}

export const questionLevels = ['basic', 'followup', 'challenge'] as const;
/** What opens an interview, what follows an answer that went well, and what pushes back. */
export type QuestionLevel = (typeof questionLevels)[number];

export type QuestionId = `${'B' | 'F' | 'C'}${Digit}${Digit}`;

/** One thing a good answer says. */
export interface AnswerPoint {
  readonly id: `${QuestionId}.${Digit}`;
  readonly text: Text;
  /**
   * Words of which some give away that it was said. They are compared without case, spaces and punctuation, and
   * may be the beginning of a word: `distill` is heard in «distillation».
   */
  readonly keywords: Readonly<Record<Language, readonly string[]>>;
  /** How many of them must be heard, where that is more than one. */
  readonly hits?: Readonly<Record<Language, number>>;
}

/** What an interviewer asks, and what a good answer has: for flash cards and for rehearsal. No slide shows it. */
export interface Question {
  readonly id: QuestionId;
  readonly level: QuestionLevel;
  readonly question: Text;
  /** How long a good answer takes. */
  readonly time: Duration;
  readonly keyPoints: readonly AnswerPoint[];
  /** How one gets it wrong. */
  readonly trap: Text;
  /** What an interviewer may ask next. */
  readonly followUps: readonly QuestionId[];
  /** The claims of the notes that it is about. */
  readonly claims: readonly ClaimId[];
  readonly sources: readonly Source[];
}

/** A remark set apart below a slide's content: what to remember, or what will be asked. */
export interface Remark {
  readonly label: Text;
  readonly text: Text;
}

/* ── Pictures ──────────────────────────────────────────────────────────────── */

/** What a picture shows, for those who do not see it, and for those who read the PDF aloud. */
interface Picture {
  /** Unique in the deck; names the drawn file. */
  readonly id: string;
  readonly title: Text;
  /** The same content in sentences. */
  readonly text: Text;
}

/**
 * A Mermaid diagram, written once: `{name}` in `mermaid` stands for the label of that name in the
 * language being drawn. Tones are Mermaid classes: `data["{data}"]:::scale`.
 */
export interface Diagram extends Picture {
  readonly mermaid: string;
  readonly labels: Readonly<Record<string, Text>>;
  /** Node ids in the order in which the speaker walks them; one entry may name several, `'a b'`. */
  readonly steps?: readonly string[];
}

export interface Axis {
  readonly label: Text;
  readonly from: number;
  readonly to: number;
  readonly scale: 'linear' | 'log';
  readonly ticks: readonly { readonly at: number; readonly label: Text }[];
}

export interface LineChart extends Picture {
  readonly kind: 'lines';
  readonly x: Axis;
  readonly y: Axis;
  readonly lines: readonly {
    readonly label: Text;
    readonly tone: Tone;
    readonly points: readonly (readonly [x: number, y: number])[];
    /** Index of the point beside which the label stands. */
    readonly labelAt: number;
    readonly labelSide: 'left' | 'right' | 'above' | 'below';
    /** `measured`: each point is drawn as well, being one measurement; `limit`: thin and dashed, to compare with. */
    readonly role?: 'measured' | 'limit';
  }[];
}

/** Points on two axes; a ring, joined to its dot by a thin line, marks a second value of the same thing. */
export interface DotChart extends Picture {
  readonly kind: 'dots';
  readonly x: Axis;
  readonly y: Axis;
  readonly dots: readonly {
    readonly label: Text;
    readonly tone: Tone;
    readonly x: number;
    readonly y: number;
    readonly ring?: number;
    readonly labelSide: 'left' | 'right' | 'above' | 'below';
  }[];
}

/** Groups of horizontal bars, each group with its own unit and its longest bar full width. */
export interface BarChart extends Picture {
  readonly kind: 'bars';
  readonly groups: readonly {
    readonly heading: Text;
    readonly bars: readonly {
      readonly label: Text;
      readonly value: number;
      /** The value as it is printed: `1.4T`. */
      readonly shown: Text;
      readonly tone: Tone;
    }[];
  }[];
}

/** Circles that touch at the bottom, their areas true to scale. */
export interface CircleChart extends Picture {
  readonly kind: 'circles';
  readonly circles: readonly { readonly label: Text; readonly value: number; readonly tone: Tone }[];
}

export type Chart = LineChart | DotChart | BarChart | CircleChart;

/* ── Slides ────────────────────────────────────────────────────────────────── */

interface SlideBase {
  /** Unique, stable, in the address: `#/mirage`. Lower case, words joined by hyphens. */
  readonly id: string;
  /** A sentence: the title is the message. */
  readonly title: Text;
  /** How long the speaker stays here. The build refuses notes that take far longer. */
  readonly time: Duration;
  /** What is said, at speaking length: the script, not a copy of the slide. Blank line = new paragraph. */
  readonly notes: Text;
  readonly keyPoints: readonly KeyPoint[];
  /**
   * Key points of other slides, by their ids, that its script makes as well. Any other script in which a key point
   * is heard says that what counts as having said it is too common: see `build/aliases.ts`.
   */
  readonly repeats?: readonly string[];
  /** The claims of the notes that this slide deals with. */
  readonly claims: readonly ClaimId[];
  /** What the notes leave out and this slide supplies. */
  readonly omissions?: readonly OmissionId[];
  /** What the slide itself rests on, strongest first; the footer prints them. */
  readonly sources: readonly Source[];
}

export interface CoverSlide extends SlideBase {
  readonly layout: 'cover';
  readonly kicker: Text;
  readonly subtitle: Text;
  readonly picture: CircleChart;
}

/** Up to four sentences that stand alone, numbered, said one after the other; each after the first is a step. */
export interface AnswerSlide extends SlideBase {
  readonly layout: 'answer';
  readonly points: readonly { readonly lead: Text; readonly text: Text; readonly tone: Tone }[];
  readonly remark?: Remark;
}

/** Two to three columns set against each other. With `labels`, row k of each column answers label k. */
export interface CompareSlide extends SlideBase {
  readonly layout: 'compare';
  readonly labels?: readonly Text[];
  readonly columns: readonly {
    readonly heading: Text;
    /** Who says so, or since when; small, below the heading. */
    readonly byline?: Text;
    readonly tone: Tone;
    readonly rows: readonly Text[];
  }[];
  /** Columns after the first appear one by one. */
  readonly steps?: true;
  readonly remark?: Remark;
}

/** What people say; then, as one step, what to say instead, and why. */
export interface CorrectionSlide extends SlideBase {
  readonly layout: 'correction';
  readonly popular: Text;
  readonly better: Text;
  /** Two or three reasons. */
  readonly reasons: readonly { readonly lead: Text; readonly text: Text; readonly tone: Tone }[];
  readonly remark?: Remark;
}

/** Two to four big numbers, each with the sentence that makes it mean something. */
export interface FiguresSlide extends SlideBase {
  readonly layout: 'figures';
  readonly figures: readonly {
    readonly value: Text;
    readonly label: Text;
    readonly detail: Text;
    readonly tone: Tone;
  }[];
  readonly steps?: true;
  readonly remark?: Remark;
}

export interface DiagramSlide extends SlideBase {
  readonly layout: 'diagram';
  readonly diagram: Diagram;
  readonly remark?: Remark;
}

/** A chart on the left, what to read in it on the right. */
export interface ChartSlide extends SlideBase {
  readonly layout: 'chart';
  readonly chart: LineChart | DotChart | BarChart;
  readonly points: readonly Text[];
  readonly remark?: Remark;
}

export interface TableSlide extends SlideBase {
  readonly layout: 'table';
  readonly columns: readonly { readonly heading: Text; readonly align?: 'number' }[];
  readonly rows: readonly { readonly tone: Tone; readonly cells: readonly Text[] }[];
  /** Rows after the first appear one by one. */
  readonly steps?: true;
  readonly remark?: Remark;
}

/** Two to four groups side by side, each a column of items; an item that names a claim shows its verdict. */
export interface GroupsSlide extends SlideBase {
  readonly layout: 'groups';
  readonly groups: readonly {
    readonly heading: Text;
    readonly tone: Tone;
    readonly items: readonly {
      /** Printed before the item, in the group's colour: `7`. */
      readonly mark?: string;
      readonly lead: Text;
      readonly text: Text;
      readonly claim?: ClaimId;
    }[];
  }[];
  /** Groups after the first appear one by one. */
  readonly steps?: true;
  readonly remark?: Remark;
}

/** Every source that anything in the talk cites, linked; the layout collects them. */
export interface ReferencesSlide extends SlideBase {
  readonly layout: 'references';
}

/** Questions, each a link to the slide that answers it. */
export interface IndexSlide extends SlideBase {
  readonly layout: 'index';
  readonly entries: readonly { readonly question: Text; readonly slide: string; readonly tone: Tone }[];
}

export type Slide =
  | CoverSlide
  | AnswerSlide
  | CompareSlide
  | CorrectionSlide
  | FiguresSlide
  | DiagramSlide
  | ChartSlide
  | TableSlide
  | GroupsSlide
  | ReferencesSlide
  | IndexSlide;

export type LayoutName = Slide['layout'];

export interface Section {
  readonly id: string;
  readonly title: Text;
  readonly slides: readonly Slide[];
  /** Backup slides: in every version, after its end, reached by a jump, and not counted in page numbers. */
  readonly appendix?: true;
}

/* ── Lengths ───────────────────────────────────────────────────────────────── */

/** The talk in 1, 3, 5 or 10 minutes, or all of it. `?version=` chooses. */
export const versionIds = ['1', '3', '5', '10', 'full'] as const;
export type VersionId = (typeof versionIds)[number];

/** A slide as a shorter version gives it: the same picture, and what is said of it in less time. */
export interface VersionPart {
  readonly slide: Slide;
  readonly time: Duration;
  readonly notes: Text;
}

/** A shorter version: which slides, in the order of the deck, and one speech over all of them. */
export interface Version {
  readonly id: Exclude<VersionId, 'full'>;
  readonly minutes: number;
  readonly parts: readonly VersionPart[];
}

export interface Deck {
  readonly title: Text;
  readonly description: Text;
  readonly author: Text;
  readonly sections: readonly Section[];
  /** All versions but the full one, which is the sections themselves. */
  readonly versions: readonly Version[];
  readonly claims: readonly Claim[];
  readonly omissions: readonly Omission[];
  readonly questions: readonly Question[];
  readonly sources: Readonly<Record<string, Source>>;
}

/* ── Writing it down ───────────────────────────────────────────────────────── */

// Not generic on purpose: `<T extends Slide>(slide: T)` would let a misspelt field pass.
export const defineSlide = (slide: Slide): Slide => slide;
export const defineSection = (section: Section): Section => section;
export const defineVersion = (version: Version): Version => version;
export const defineDeck = (deck: Deck): Deck => deck;

export const keyPoint = (id: string, text: Text, cue: Text, mustSay: KeyPoint['mustSay']): KeyPoint => ({
  id,
  text,
  cue,
  mustSay,
});
