import type { Duration } from './duration.ts';
import type { ClaimId, OmissionId, Source } from './evidence.ts';
import type { Language, Text } from './languages.ts';
import { type LayoutTraits, noSteps, walked } from './layout-traits.ts';
import type { Chart, CircleChart, Diagram } from './pictures.ts';
import { pictureBoxes } from './stage.ts';
import type { Tone } from './tones.ts';

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

/** A remark set apart below a slide's content: what to remember, or what will be asked. */
export interface Remark {
  readonly label: Text;
  readonly text: Text;
}

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
   * is heard says that what counts as having said it is too common: see `core/checks/check-key-points.ts`.
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
  /** Of any kind but that of the cover. */
  readonly chart: Exclude<Chart, CircleChart>;
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
export type SlideOf<Name extends LayoutName> = Extract<Slide, { layout: Name }>;

/** Closed by its type: of each layout how many steps its slides have, and where their pictures are. */
export const layoutTraits: { readonly [Name in LayoutName]: LayoutTraits<SlideOf<Name>> } = {
  cover: {
    steps: noSteps,
    pictures: ({ picture }) => [{ kind: 'chart', chart: picture, box: pictureBoxes.cover }],
  },
  answer: { steps: ({ points }) => points.length - 1, pictures: 'none' },
  compare: { steps: ({ steps, columns }) => walked(steps, columns), pictures: 'none' },
  correction: { steps: () => 1, pictures: 'none' },
  figures: { steps: ({ steps, figures }) => walked(steps, figures), pictures: 'none' },
  diagram: {
    steps: ({ diagram }) => diagram.steps?.length ?? 0,
    pictures: ({ diagram, remark }) => [
      { kind: 'diagram', diagram, box: remark ? pictureBoxes.diagramWithRemark : pictureBoxes.diagram },
    ],
  },
  chart: { steps: noSteps, pictures: ({ chart }) => [{ kind: 'chart', chart, box: pictureBoxes.chart }] },
  table: { steps: ({ steps, rows }) => walked(steps, rows), pictures: 'none' },
  groups: { steps: ({ steps, groups }) => walked(steps, groups), pictures: 'none' },
  references: { steps: noSteps, pictures: 'none' },
  index: { steps: noSteps, pictures: 'none' },
};
