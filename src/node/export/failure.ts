/** Something that can be expected to go wrong: the message says where, what, and the way out, and no stack is shown. */
export class ExportFailure extends Error {
  override readonly name: string = 'ExportFailure';
  /** What the command ends with; 1 is left to bugs. */
  readonly exitCode: number = 2;

  constructor(message: string, help: string, options?: ErrorOptions) {
    super(`${message}\n  help: ${help}`, options);
  }
}

/** A file that was made, read again, and does not match the deck. It is thrown away. */
export class FlawedExport extends ExportFailure {
  override readonly name = 'FlawedExport';
  override readonly exitCode = 3;

  constructor(file: string, flaws: readonly string[]) {
    const shown = flaws.slice(0, 12).map((flaw) => `  ${flaw}`);
    const more = flaws.length > shown.length ? [`  … and ${flaws.length - shown.length} more`] : [];
    super(
      [`${file} does not match the deck, and was not kept:`, ...shown, ...more].join('\n'),
      'this is a fault of the export or of the browser, not of the slides; try another Chromium with CHROMIUM_PATH',
    );
  }
}

/** The error codes of a file system that cannot take a file, in words. */
const refusals: Readonly<Record<string, string>> = {
  EACCES: 'writing there is not allowed',
  EPERM: 'writing there is not allowed',
  EROFS: 'it lies on a file system that can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'a part of the path is a file, not a folder',
  EEXIST: 'there is a file of that name, not a folder',
  ENOENT: 'no folder can be made there',
  EBUSY: 'another program holds it open',
  EMFILE: 'too many files are open',
};

/** An error of the file system as an {@link ExportFailure} that names the folder; any other error as it was. */
export function explainWriteError(folder: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const refusal = refusals[code];
  if (refusal === undefined) return error;
  return new ExportFailure(
    `Cannot write to ${folder}: ${refusal} (${code}).`,
    'choose another folder with --out, or make room',
    { cause: error },
  );
}
