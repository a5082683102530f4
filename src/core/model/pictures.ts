import type { Language, Text } from './languages.ts';
import type { Tone } from './tones.ts';

/** What a picture shows, for those who do not see it, and for those who read the PDF aloud. */
export interface Picture {
  /** Unique in the deck; names the drawn file. */
  readonly id: string;
  readonly title: Text;
  /** The same content in sentences. */
  readonly text: Text;
  /** The names of the values that it draws and that no text of it quotes: its slide rests on them too. */
  readonly values?: readonly string[];
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

/** Where a label stands, seen from its point; a crowded chart moves it where it has no room there. */
export type LabelSide = 'left' | 'right' | 'above' | 'below';

/** A stretch of the lower axis, tinted behind the data and named at its top: an era, a gap nobody measured. */
export interface Band {
  readonly from: number;
  readonly to: number;
  readonly label: Text;
  readonly tone: Tone;
}

export interface LineChart extends Picture {
  readonly kind: 'lines';
  readonly x: Axis;
  readonly y: Axis;
  readonly bands?: readonly Band[];
  readonly lines: readonly {
    readonly label: Text;
    readonly tone: Tone;
    readonly points: readonly (readonly [x: number, y: number])[];
    /** Index of the point beside which the label stands. */
    readonly labelAt: number;
    readonly labelSide: LabelSide;
    /**
     * `measured`: each point is drawn as well, being one measurement; `limit`: thin and dashed, to compare with;
     * `sketch`: dotted, being nobody's measurement; `points`: the points alone, joined by nothing.
     */
    readonly role?: 'measured' | 'limit' | 'sketch' | 'points';
  }[];
}

interface Dot {
  readonly label: Text;
  readonly tone: Tone;
  readonly x: number;
  readonly y: number;
  /** A second value of the same thing on one axis, drawn hollow and joined to the dot. */
  readonly ring?: number;
  readonly labelSide: LabelSide;
}

/** Points on two axes; a ring is a second place on the upright one. */
export interface DotChart extends Picture {
  readonly kind: 'dots';
  readonly x: Axis;
  readonly y: Axis;
  readonly bands?: readonly Band[];
  /** A dashed line across, to count what is above it. */
  readonly limit?: { readonly y: number; readonly label: Text };
  /** Hatched columns without a height: what exists, and whose value nobody has published. */
  readonly unknown?: readonly { readonly x: number; readonly label: Text }[];
  readonly dots: readonly Dot[];
}

/**
 * A plane of two log axes on which every straight falling line is one product x·y, and every rising one is one ratio:
 * parameters and tokens, with the compute that both make.
 */
export interface PlaneChart extends Picture {
  readonly kind: 'plane';
  readonly x: Axis;
  readonly y: Axis;
  /** Ticks at the right edge: the upright axis in another unit. */
  readonly right?: { readonly label: Text; readonly ticks: Axis['ticks'] };
  /** All points with x·y = product. One with a tone is drawn in it and strong, the others are thin and grey. */
  readonly products: readonly { readonly product: number; readonly label: Text; readonly tone?: Tone }[];
  /** All points with y/x = ratio, dashed. */
  readonly ratios: readonly { readonly ratio: number; readonly label: Text; readonly tone: Tone }[];
  /** Their rings are second places on the lower axis: all parameters, where `x` is those in use. */
  readonly dots: readonly Dot[];
}

/** Groups of horizontal bars, each group with its own unit and its longest bar full width, unless it has an axis. */
export interface BarChart extends Picture {
  readonly kind: 'bars';
  readonly groups: readonly {
    readonly heading: Text;
    /** Where lengths are logarithmic: what a bar of no length stands for. */
    readonly logFrom?: number;
    readonly bars: readonly {
      readonly label: Text;
      readonly value: number;
      /** What `value` is a part of: drawn hollow around it. */
      readonly whole?: number;
      /** The value as it is printed: `1.4T`. */
      readonly shown: Text;
      readonly tone: Tone;
    }[];
  }[];
}

/** Horizontal bars of parts laid end to end, against upright lines: what fits under which limit. */
export interface StackChart extends Picture {
  readonly kind: 'stacks';
  readonly x: Axis;
  readonly limits: readonly { readonly at: number; readonly label: Text }[];
  readonly bars: readonly {
    readonly label: Text;
    readonly parts: readonly { readonly value: number; readonly label?: Text; readonly tone: Tone }[];
    /** The sum as it is printed, at the end of the bar. */
    readonly shown: Text;
  }[];
}

/** One axis, drawn large, with marks on it. */
export interface RulerChart extends Picture {
  readonly kind: 'ruler';
  readonly axis: Axis;
  readonly marks: readonly {
    readonly at: number;
    /** What it is, and how much, the latter large. */
    readonly label: Text;
    readonly shown: Text;
    readonly tone: Tone;
    readonly side: 'above' | 'below';
    /** Hollow: estimated, or only claimed. */
    readonly role?: 'claimed';
  }[];
}

/** Measurements with their intervals, one a row, in panels that each have an axis of their own. */
export interface IntervalChart extends Picture {
  readonly kind: 'intervals';
  readonly panels: readonly {
    readonly heading: Text;
    readonly axis: Axis;
    /** An upright line: no difference. */
    readonly zero: { readonly at: number; readonly label: Text };
    readonly rows: readonly {
      readonly label: Text;
      /** Who was measured, and when; smaller, below the label. */
      readonly byline: Text;
      readonly point: number;
      readonly interval?: readonly [low: number, high: number];
      readonly shown: Text;
      readonly tone: Tone;
      /** Hollow and dashed: its own authors do not trust it. */
      readonly role?: 'doubtful';
    }[];
  }[];
}

/** Upright axes side by side, and a line for each thing that crosses all of them. */
export interface ParallelChart extends Picture {
  readonly kind: 'parallel';
  readonly axes: readonly {
    readonly label: Text;
    /** From top to bottom. With `at`, their places are true to scale; without, evenly spaced. */
    readonly stops: readonly { readonly label: Text; readonly at?: number }[];
  }[];
  readonly lines: readonly {
    readonly label: Text;
    readonly tone: Tone;
    /** For each axis the index of its stop. */
    readonly stops: readonly number[];
  }[];
}

/** Pieces of text as chips, a row for each way to cut it. */
export interface ChipChart extends Picture {
  readonly kind: 'chips';
  readonly rows: readonly {
    readonly label: Text;
    /** Smaller, below the label. */
    readonly byline?: Text;
    /** At the end of the row, large: how many. */
    readonly count?: Text;
    readonly tone: Tone;
    readonly chips: Readonly<
      Record<
        Language,
        readonly {
          readonly text: string;
          /** `fragment`: less than a character, without a letter; `covered`: to be guessed; `answer`: what was covered. */
          readonly role?: 'fragment' | 'covered' | 'answer';
        }[]
      >
    >;
  }[];
}

/** A table of weights as shades: row i says how much position i takes from each position. */
export interface MatrixChart extends Picture {
  readonly kind: 'matrix';
  readonly positions: readonly Text[];
  /** What the rows and the columns are. */
  readonly rowLabel: Text;
  readonly columnLabel: Text;
  /** From 0 to 1, each row adding up to 1; `null` where a position may not look. */
  readonly weights: readonly (readonly (number | null)[])[];
  /** The row that the talk is about. */
  readonly row: number;
  readonly tone: Tone;
  /** Small masks beside the table, each with what it is called: who may look where. */
  readonly masks: readonly {
    readonly label: Text;
    readonly shape: 'all' | 'earlier' | 'prefix';
    readonly tone: Tone;
  }[];
}

export type Chart =
  | LineChart
  | DotChart
  | PlaneChart
  | BarChart
  | StackChart
  | RulerChart
  | IntervalChart
  | ParallelChart
  | ChipChart
  | MatrixChart;
