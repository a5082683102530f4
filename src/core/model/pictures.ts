import type { Text } from './languages.ts';
import type { Tone } from './tones.ts';

/** What a picture shows, for those who do not see it, and for those who read the PDF aloud. */
export interface Picture {
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

/** Where a label stands, seen from its point. */
export type LabelSide = 'left' | 'right' | 'above' | 'below';

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
    readonly labelSide: LabelSide;
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
    readonly labelSide: LabelSide;
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
