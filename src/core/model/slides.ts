import type { Duration } from './duration.ts';
import type { ClaimId, OmissionId, Source } from './evidence.ts';
import type { Size } from './geometry.ts';
import type { Language, Text } from './languages.ts';
import { type LayoutTraits, noSteps, type PlacedPicture, walked } from './layout-traits.ts';
import type { Chart, Diagram } from './pictures.ts';
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
  /**
   * What its argument rests on, strongest first: what is no figure. The footer prints them, with the sources of all
   * values that the slide quotes.
   */
  readonly sources: readonly Source[];
  /** The names of all values that it quotes, in order of appearance. `defineDeck` sees them; no author writes them. */
  readonly quotes?: readonly string[];
}

/** The sum of the talk, as large as the stage, its box still open. */
export interface CoverSlide extends SlideBase {
  readonly layout: 'cover';
  /** What stands before the open box: `36 + 59 =`. */
  readonly sum: Text;
  /** Candidates for the box, the likeliest first; each is paler than the one before. */
  readonly guesses: readonly string[];
  readonly subtitle: Text;
}

/** One chart, or two side by side, that fill the slide. */
export interface FigureSlide extends SlideBase {
  readonly layout: 'figure';
  readonly charts: readonly [Chart] | readonly [Chart, Chart];
  /** At most one line below: what to see in it. */
  readonly annotation?: Text;
}

/** A figure that asks for a guess before it answers; the still of what can be played with. */
export interface LiveSlide extends SlideBase {
  readonly layout: 'live';
  readonly charts: readonly [Chart] | readonly [Chart, Chart];
  /** What the audience is asked to guess first. */
  readonly prediction: Text;
}

/** A Mermaid drawing that fills the slide, or shares it with one small chart. */
export interface DiagramSlide extends SlideBase {
  readonly layout: 'diagram';
  readonly diagram: Diagram;
  /** A chart in a rail at the right, or in a strip below. */
  readonly chart?: Chart;
  readonly chartAt?: 'right' | 'below';
  readonly annotation?: Text;
}

/** The way of the whole talk in one drawing. */
export interface MapSlide extends SlideBase {
  readonly layout: 'map';
  readonly diagram: Diagram;
}

/** One number that is the message, with what gives it a scale. */
export interface BigSlide extends SlideBase {
  readonly layout: 'big';
  readonly value: Text;
  readonly caption: Text;
  readonly tone: Tone;
  /** Below the number. */
  readonly chart?: Chart;
  /** At the right, with the first step: a drawing, or up to four lines to read beside it. */
  readonly beside: Diagram | readonly { readonly lead: Text; readonly text: Text }[];
}

/** One half of a before-and-after. */
export interface Panel {
  readonly heading: Text;
  readonly tone: Tone;
  /** `said`: what somebody says of it, dashed; `shown`: what was measured, or what happens, solid. */
  readonly role: 'said' | 'shown';
  /** What stands in it: lines as they are typed, up to six, or a picture. */
  readonly content: readonly Text[] | Diagram | Chart;
}

/** Two panels set against each other; the second comes as a step. */
export interface BeforeAfterSlide extends SlideBase {
  readonly layout: 'before-after';
  readonly panels: readonly [Panel, Panel];
  /** On the arrow from one to the other. */
  readonly arrow: Text;
  readonly annotation?: Text;
}

/** A judgement, large, and the dated facts that it stands on, which come one by one. */
export interface VerdictSlide extends SlideBase {
  readonly layout: 'verdict';
  readonly statement: Text;
  /** In one or two words, as a stamp. */
  readonly stamp: Text;
  readonly tone: Tone;
  /** Up to four. */
  readonly facts: readonly {
    /** When, or who and when. */
    readonly when: Text;
    readonly text: Text;
    readonly tone: Tone;
  }[];
}

/** Up to five rows that fill the slide. */
export interface TableSlide extends SlideBase {
  readonly layout: 'table';
  readonly columns: readonly { readonly heading: Text; readonly align?: 'number' }[];
  readonly rows: readonly { readonly tone: Tone; readonly cells: readonly Text[] }[];
  /** Rows after the first appear one by one. */
  readonly steps?: true;
}

/** Every claim of the notes as a square in the colour of its verdict, a link to the slide that deals with it. */
export interface LedgerSlide extends SlideBase {
  readonly layout: 'ledger';
}

/** Every source that anything in the talk cites, linked; the layout collects them. */
export interface ReferencesSlide extends SlideBase {
  readonly layout: 'references';
}

export type Slide =
  | CoverSlide
  | FigureSlide
  | LiveSlide
  | DiagramSlide
  | MapSlide
  | BigSlide
  | BeforeAfterSlide
  | VerdictSlide
  | TableSlide
  | LedgerSlide
  | ReferencesSlide;

export type LayoutName = Slide['layout'];
export type SlideOf<Name extends LayoutName> = Extract<Slide, { layout: Name }>;

const placed = (picture: Chart | Diagram, box: Size): PlacedPicture =>
  isDiagram(picture) ? { kind: 'diagram', diagram: picture, box } : { kind: 'chart', chart: picture, box };

const chartsIn = (charts: readonly Chart[], whole: Size, half: Size): readonly PlacedPicture[] =>
  charts.map((chart) => placed(chart, charts.length === 1 ? whole : half));

/** Closed by its type: of each layout how many steps its slides have, and where their pictures are. */
export const layoutTraits: { readonly [Name in LayoutName]: LayoutTraits<SlideOf<Name>> } = {
  cover: { steps: noSteps, pictures: 'none' },
  figure: {
    steps: noSteps,
    pictures: ({ charts, annotation }) =>
      annotation
        ? chartsIn(charts, pictureBoxes.annotated, pictureBoxes.annotatedHalf)
        : chartsIn(charts, pictureBoxes.whole, pictureBoxes.half),
  },
  live: {
    steps: noSteps,
    pictures: ({ charts }) => chartsIn(charts, pictureBoxes.annotated, pictureBoxes.annotatedHalf),
  },
  diagram: {
    steps: ({ diagram }) => diagram.steps?.length ?? 0,
    pictures: diagramPictures,
  },
  map: {
    steps: ({ diagram }) => diagram.steps?.length ?? 0,
    pictures: ({ diagram }) => [placed(diagram, pictureBoxes.whole)],
  },
  big: {
    steps: () => 1,
    pictures: ({ chart, beside }) => [
      ...(chart ? [placed(chart, pictureBoxes.belowNumber)] : []),
      ...(isLines(beside) ? [] : [placed(beside, pictureBoxes.besideNumber)]),
    ],
  },
  'before-after': {
    steps: () => 1,
    pictures: ({ panels, annotation }) =>
      panels.flatMap(({ content }) =>
        isLines(content)
          ? []
          : [placed(content, annotation ? pictureBoxes.annotatedPanel : pictureBoxes.panel)],
      ),
  },
  verdict: { steps: ({ facts }) => facts.length, pictures: 'none' },
  table: { steps: ({ steps, rows }) => walked(steps, rows), pictures: 'none' },
  ledger: { steps: noSteps, pictures: 'none' },
  references: { steps: noSteps, pictures: 'none' },
};

function diagramPictures({ diagram, chart, chartAt, annotation }: DiagramSlide): readonly PlacedPicture[] {
  if (!chart) return [placed(diagram, annotation ? pictureBoxes.annotated : pictureBoxes.whole)];
  const rail = annotation ? 'annotatedRail' : 'rail';
  const besideRail = annotation ? 'annotatedBesideRail' : 'besideRail';
  return chartAt === 'below'
    ? [
        placed(diagram, annotation ? pictureBoxes.annotatedUpper : pictureBoxes.upper),
        placed(chart, annotation ? pictureBoxes.annotatedLower : pictureBoxes.lower),
      ]
    : [placed(diagram, pictureBoxes[besideRail]), placed(chart, pictureBoxes[rail])];
}

/** Whether what stands in a place is text, line by line, and no picture. */
export const isLines = <Line>(content: readonly Line[] | Chart | Diagram): content is readonly Line[] =>
  Array.isArray(content);

export const isDiagram = (picture: Chart | Diagram): picture is Diagram => 'mermaid' in picture;
