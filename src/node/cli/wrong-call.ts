/** A mistake of whoever called, not of ours: its message is all there is to say. */
export class WrongCall extends Error {
  override readonly name = 'WrongCall';
  /** What the command ends with. */
  readonly exitCode = 2;

  constructor(message: string, help: string) {
    super(`${message}\n  help: ${help}`);
    this.stack = this.message;
  }
}
