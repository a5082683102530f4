import type { Exporter } from './context.ts';

export interface FormatEntry {
  /** What one gets, for `--help`. */
  readonly gives: string;
  /** Loads it when it is wanted: `--help` need not wait for a PDF library. */
  readonly load: () => Promise<Exporter>;
}

/** Every format there is. A new one is a file in `formats/` and an entry here. */
export const formats = {
  pdf: {
    gives: 'one slide a page, with outline, links and alternative texts',
    load: async () => (await import('./formats/pdf.ts')).pdfFormat,
  },
  notes: {
    gives: 'the script on paper: slide on top, what is said, key points and sources below',
    load: async () => (await import('./formats/notes.ts')).notesFormat,
  },
  handout: {
    gives: 'for the audience: three slides a page with lines to write on, and six without',
    load: async () => (await import('./formats/handout.ts')).handoutFormat,
  },
  notebook: {
    gives: 'A4: the notes claim by claim, with verdicts, what to say, and the slides about each',
    load: async () => (await import('./formats/notebook.ts')).notebookFormat,
  },
  html: {
    gives: 'the whole talk in one file, every length and both languages, that opens with a double click',
    load: async () => (await import('./formats/html.ts')).htmlFormat,
  },
  pptx: {
    gives: 'for PowerPoint and Keynote: text to edit, drawings with words, the script below each slide',
    load: async () => (await import('./formats/pptx.ts')).pptxFormat,
  },
  png: {
    gives: 'every slide as a picture, and every diagram and chart alone, as SVG and PNG',
    load: async () => (await import('./formats/png.ts')).pngFormat,
  },
  cards: {
    gives: 'what an interviewer asks, with key points, traps and sources: a file to import into Anki',
    load: async () => (await import('./formats/cards.ts')).cardsFormat,
  },
} as const satisfies Record<string, FormatEntry>;

export type Format = keyof typeof formats;

// The keys of a literal are its keys: what Object.keys cannot promise.
export const formatNames = Object.keys(formats) as readonly Format[];
