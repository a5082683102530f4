/** Something wrong with what was written: where, what, and the way out. */
export interface Problem {
  /** Id of the slide it is in, where it is in one. */
  readonly slide?: string;
  /** Id of the question it is in, where it is in one. */
  readonly question?: string;
  /** Id of the claim it is in, where it is in one. */
  readonly claim?: string;
  /** Id of what the notes leave out, where it is in that. */
  readonly omission?: string;
  /** The shorter version it is in, where it is in one. */
  readonly version?: string;
  /** Which field of it: `notes.en`, `diagram.labels`. */
  readonly field: string;
  readonly message: string;
  readonly help: string;
}
