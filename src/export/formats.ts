import type { Exporter } from './job.ts';

interface Entry {
  /** What one gets, for `--help`. */
  readonly gives: string;
  /** Loaded when it is wanted: `--help` need not wait for a PDF library. */
  readonly load: () => Promise<Exporter>;
}

/** Every format there is. A new one is a file in `formats/` and a line here. */
export const formats = {
  pdf: {
    gives: 'one slide a page, with outline, links and alternative texts',
    load: async () => (await import('./formats/pdf.ts')).pdf,
  },
} as const satisfies Record<string, Entry>;

export type Format = keyof typeof formats;

// The keys of a literal are its keys: what Object.keys cannot promise.
export const formatNames = Object.keys(formats) as readonly Format[];
