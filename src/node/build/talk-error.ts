/** The talk was written wrong, or is not there. Not a bug of ours: its message says where, what, and the way out. */
export class TalkError extends Error {
  override readonly name = 'TalkError';
  /** What a command ends with. */
  readonly exitCode = 2;

  constructor(message: string) {
    super(message);
    // The place that matters is in the talk, not in the code that found it.
    this.stack = message;
  }
}
