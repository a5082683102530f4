import type { Source } from '../../src/core/model/evidence.ts';
import type { Day } from '../../src/core/model/values.ts';

/** A model whose size the talk quotes; every figure about a model comes from here. */
export interface Model {
  readonly name: string;
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
  /** The day after which somebody has to look again: of a newest model, and of one that is sold. */
  readonly until?: Day;
}
